package org.isnad.reader.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.Issue;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.StanceSign;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.Mode;
import org.isnad.lexicon.term.Stance;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.event.Happening;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.Commitment;
import org.isnad.reader.record.Span;
import org.isnad.reader.statement.ChainLink;
import org.isnad.reader.statement.Said;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Finds positions in what is said and done.
 *
 * <p>A statement that demands, supports, accepts or refuses, and an event of acceptance or support,
 * show a stance; the words behind its sign, up to where they say why or about what, are what the
 * stance is on; issues named there make it comparable, and without one the words stand alone. An
 * event counts only with an issue. Who is not known has no position, nor has a source that nobody
 * can find. Immutable; one instance serves any number of threads.
 */
public final class Positions {
  private static final int FARTHEST_ISSUE = 14;
  private static final int LONGEST = 24;
  private static final int LONGEST_CONDITION = 24;
  private static final int SHORTEST = 2;
  private static final int ISO_DAY = "2014-01-16".length();

  private final IssueNames issues;
  private final PhraseTable<Boolean> conditions;
  private final PhraseTable<Boolean> leaving;
  private final Map<Mode, StanceSign> byMode = new HashMap<>();
  private final Map<String, StanceSign> byCue = new HashMap<>();
  private final Map<String, StanceSign> byFrame = new HashMap<>();
  private final Set<String> none = new HashSet<>();

  /** Positions on the issues of a lexicon, by its signs of a stance. */
  public Positions(Lexicon lexicon) {
    this.issues = new IssueNames(lexicon.issues());
    this.conditions = phrases(lexicon, "condition");
    this.leaving = phrases(lexicon, "leaves-wish");
    for (StanceSign sign : lexicon.stances()) {
      sign.modes().forEach(mode -> byMode.put(mode, sign));
      none.addAll(sign.not());
      sign.cues().forEach(cue -> byCue.put(cue, sign));
      sign.frames().forEach(frame -> byFrame.put(frame, sign));
    }
  }

  private static PhraseTable<Boolean> phrases(Lexicon lexicon, String wordClass) {
    PhraseTable.Builder<Boolean> table = new PhraseTable.Builder<>();
    lexicon.words(wordClass).forEach(phrase -> table.add(phrase, true));
    return table.build();
  }

  /**
   * The positions of an article, statements' first, in the order of the text.
   *
   * @param published the article's day, or null
   */
  public List<Held> find(
      Syntax syntax, List<Said> said, List<Happening> happenings, @Nullable LocalDate published) {
    Reading reading = new Reading(syntax, published);
    Map<Integer, Happening> acts = new HashMap<>();
    happenings.forEach(happening -> acts.putIfAbsent(happening.token(), happening));
    for (Said one : said) {
      reading.statement(one, acts.get(one.cueToken()));
    }
    for (Happening happening : happenings) {
      reading.event(happening, said);
    }
    return List.copyOf(reading.held);
  }

  /** One article while its positions are looked for. */
  private final class Reading {
    private final Syntax syntax;
    private final Words words;
    private final @Nullable LocalDate published;
    private final int[] readings = new int[Proclitics.MOST];
    private final List<Held> held = new ArrayList<>();

    Reading(Syntax syntax, @Nullable LocalDate published) {
      this.syntax = syntax;
      this.words = syntax.words();
      this.published = published;
    }

    void statement(Said said, @Nullable Happening act) {
      StanceSign sign = sign(said);
      Referent actor = said.speaker();
      if (sign == null || actor == null || !canStand(actor) || isDenied(said)) {
        return;
      }
      Stance stance = sign.stance();
      int from = said.contentFrom();
      int to = Math.min(said.contentTo(), from + LONGEST);
      String rule = said.rule();
      String date = day(act);
      int condition = condition(from + 1, Math.max(to, clauseEnd(from)));
      Span terms = condition < 0 ? null : clause(condition);
      int end = wish(from, condition < 0 ? to : Math.min(to, condition));
      if (stance == Stance.ACCEPTS_ON_CONDITION) {
        terms = span(from, end);
      }
      add(actor, stance, from, end, terms, date, said, act, rule);
    }

    void event(Happening happening, List<Said> said) {
      StanceSign sign = byFrame.get(happening.rule());
      boolean told = happening.status() == Status.OCCURRED;
      if (sign == null || !told || happening.sameAs() >= 0) {
        return;
      }
      for (Said one : said) {
        if (one.cueToken() == happening.token()) {
          return;
        }
      }
      int from = behindActors(happening);
      int to = clauseEnd(happening.token());
      int condition = condition(from, syntax.sentenceEnd(happening.token()));
      Span terms = condition < 0 ? null : clause(condition);
      int end = wish(from, condition < 0 ? to : Math.min(to, condition));
      String date = day(happening);
      for (Referent actor : happening.actors()) {
        if (canStand(actor)) {
          add(actor, sign.stance(), from, end, terms, date, null, happening, happening.rule());
        }
      }
    }

    /**
     * Where the words begin that an act is on: behind its trigger, its actors and a preposition.
     */
    private int behindActors(Happening happening) {
      int i = words.tokenAt(happening.trigger().end() - 1) + 1;
      int end = syntax.sentenceEnd(happening.token());
      while (i < end) {
        Reference reference = syntax.references().covering(i);
        if (reference != null && happening.actors().contains(reference.referent())) {
          i = reference.to();
        } else if (syntax.is(i, Grammar.ADVERB | Grammar.GOVERNED_PRONOUN) || syntax.isTime(i)) {
          i++;
        } else {
          break;
        }
      }
      return i < end && syntax.is(i, Grammar.PREPOSITION) ? i + 1 : i;
    }

    private @Nullable StanceSign sign(Said said) {
      Cue cue = said.cue();
      StanceSign narrow = cue == null ? null : byCue.get(cue.id());
      if (cue != null && none.contains(cue.id())) {
        return null;
      }
      return narrow == null ? byMode.get(said.mode()) : narrow;
    }

    /** The day of the act where it is told, else the article's. */
    private @Nullable String day(@Nullable Happening act) {
      String time = act == null ? null : act.time();
      if (time != null && time.length() == ISO_DAY && Character.isDigit(time.charAt(0))) {
        return time;
      }
      return published == null ? null : published.toString();
    }

    private void add(
        Referent actor,
        Stance shown,
        int from,
        int end,
        @Nullable Span terms,
        @Nullable String date,
        @Nullable Said said,
        @Nullable Happening happening,
        String rule) {
      if (end <= from) {
        return;
      }
      boolean accepts = shown == Stance.ACCEPTS || shown == Stance.SUPPORTS;
      Stance stance = accepts && terms != null ? Stance.ACCEPTS_ON_CONDITION : shown;
      boolean negated = isNegated(from, end);
      Map<Issue, Boolean> named = issues(from, end, negated ^ stance == Stance.REFUSES);
      Span span = words(from, end, said);
      if (span == null) {
        return;
      }
      named.forEach(
          (issue, favours) ->
              held.add(
                  new Held(
                      actor, issue, favours, stance, span, terms, date, said, happening, rule)));
      if (named.isEmpty() && said != null && isTopic(actor, said, from, end)) {
        held.add(new Held(actor, null, true, stance, span, terms, date, said, happening, rule));
      }
    }

    /** These words, without the preposition that the statement's content is without. */
    private @Nullable Span words(int from, int end, @Nullable Said said) {
      Span span = span(from, end);
      if (span == null || said == null) {
        return span;
      }
      int start = said.content().start();
      return start > span.start() && start < span.end() ? new Span(start, span.end()) : span;
    }

    /**
     * Whether words without an issue are worth a position: a known actor demands or refuses
     * something done, in a word.
     */
    private boolean isTopic(Referent actor, Said said, int from, int end) {
      Cue cue = said.cue();
      return actor.actor() != null
          && cue != null
          && cue.event() != null
          && !cue.verbs().isEmpty()
          && end - from >= SHORTEST
          && syntax.verb(from) == null
          && words.form(from).charAt(0) != 'و'
          && !syntax.is(from, Grammar.COMPLEMENTIZER | Grammar.PRONOUN);
    }

    /** The issues named near the head of the words, each with whether they favour it. */
    private Map<Issue, Boolean> issues(int from, int end, boolean against) {
      Map<Issue, Boolean> named = new LinkedHashMap<>();
      int limit = Math.min(end, from + FARTHEST_ISSUE);
      for (int i = from; i < limit; ) {
        IssueNames.Match match =
            words.kind(i) == TokenKind.ARABIC ? issues.at(words, i, end, readings) : null;
        if (match == null) {
          i++;
          continue;
        }
        named.putIfAbsent(match.name().issue(), match.name().opposite() == against);
        i += match.name().words();
      }
      return named;
    }

    /** طالب بعدم …, دعا إلى ألا …: the opposite of what follows is wanted. */
    private boolean isNegated(int from, int end) {
      for (int i = from; i < Math.min(end, from + 2); i++) {
        if (syntax.is(i, Grammar.NEGATION)) {
          return true;
        }
        String form = words.form(i);
        if (form.length() > 2 && (syntax.classes(i, 1) & Grammar.NEGATION) != 0) {
          return true;
        }
      }
      return from > 0
          && words.form(from - 1).endsWith("لا")
          && syntax.is(from - 1, Grammar.COMPLEMENTIZER);
    }

    /** Where the words of what is wanted end: before they say why, for what, or about what. */
    private int wish(int from, int to) {
      int end = from;
      while (end < to) {
        boolean quoted = syntax.quotationAround(end) >= 0;
        if (end > from && (leaves(end) || syntax.isSign(end, '.') || syntax.isSign(end, '؛'))) {
          break;
        }
        if (end > from && !quoted && syntax.isComma(end) && !goesOn(end + 1, to)) {
          break;
        }
        end++;
      }
      while (end > from
          && words.kind(end - 1) == TokenKind.PUNCTUATION
          && !syntax.isSign(end - 1, ')')) {
        end--;
      }
      return end;
    }

    /** Whether another thing wanted is joined behind a comma: وقف القتال، وإدخال المساعدات. */
    private boolean goesOn(int i, int to) {
      return i < to
          && words.kind(i) == TokenKind.ARABIC
          && words.form(i).charAt(0) == 'و'
          && syntax.verb(i) == null;
    }

    private boolean leaves(int i) {
      return words.kind(i) == TokenKind.ARABIC && at(leaving, i) > i;
    }

    private int at(PhraseTable<Boolean> table, int i) {
      PhraseTable.Node<Boolean> node = table.start(words.form(i));
      int end = i;
      for (int j = i + 1; node != null; j++) {
        if (!node.values().isEmpty()) {
          end = j;
        }
        node = j < words.size() ? node.next(words.form(j)) : null;
      }
      return end;
    }

    private int condition(int from, int to) {
      for (int i = from; i < to; i++) {
        if (words.kind(i) == TokenKind.ARABIC && at(conditions, i) > i) {
          return i;
        }
      }
      return -1;
    }

    private int clauseEnd(int i) {
      int end = syntax.sentenceEnd(i);
      for (int k = i + 1; k < end; k++) {
        if (syntax.isComma(k) && syntax.quotationAround(k) < 0) {
          return k;
        }
      }
      return end;
    }

    private @Nullable Span clause(int from) {
      return span(from, Math.min(from + LONGEST_CONDITION, clauseEnd(from)));
    }

    /** The words of these tokens without the signs at their ends; null when nothing is left. */
    private @Nullable Span span(int from, int to) {
      int first = from;
      int last = to;
      while (first < last && words.kind(first) == TokenKind.PUNCTUATION) {
        first++;
      }
      while (last > first && words.kind(last - 1) == TokenKind.PUNCTUATION) {
        last--;
      }
      return first == last ? null : new Span(words.start(first), words.end(last - 1));
    }
  }

  private static boolean canStand(Referent actor) {
    return actor.canAct() && !actor.isSource() && actor.kind() != EntityKind.SOURCE;
  }

  /** Whether somebody in the chain denies that it was said. */
  private static boolean isDenied(Said said) {
    for (ChainLink link : said.links()) {
      if (link.commitment() == Commitment.DENIED && link.who() != said.speaker()) {
        return true;
      }
    }
    return false;
  }
}
