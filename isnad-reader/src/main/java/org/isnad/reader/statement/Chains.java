package org.isnad.reader.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.NounUse;
import org.isnad.lexicon.term.Certainty;
import org.isnad.lexicon.term.Mode;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.Commitment;
import org.isnad.reader.record.Form;
import org.isnad.reader.record.Span;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Makes statements of the matches: a report inside a report gets the longer chain. */
final class Chains {
  private static final int FIRST_PERSON_WITHIN = 3;
  private static final int QUOTED_WORDS = 3;

  private final Syntax syntax;
  private final Words words;
  private final List<CueMatch> matches;
  private final Certainties certainties;
  private final Grades grades;
  private final List<Said> said = new ArrayList<>();

  Chains(Syntax syntax, List<CueMatch> matches, Certainties certainties, Grades grades) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.matches = matches;
    this.certainties = certainties;
    this.grades = grades;
  }

  List<Said> said() {
    for (CueMatch match : matches) {
      if (match.contentLength() > 0) {
        add(match);
      }
    }
    return said;
  }

  private void add(CueMatch match) {
    Said outer = around(match);
    if (outer != null && repeats(match, outer)) {
      return;
    }
    Mode mode = mode(match);
    Certainty certainty = certainties.of(syntax, match, mode);
    List<ChainLink> links = new ArrayList<>();
    if (outer != null) {
      passOn(outer, match, certainty, links);
    }
    if (match.through != null) {
      for (Referent transmitter : match.through.speakers) {
        append(links, link(match, transmitter, Commitment.REPORTED, Certainty.UU));
      }
    }
    for (Referent transmitter : match.transmitters) {
      append(links, link(match, transmitter, Commitment.REPORTED, Certainty.UU));
    }
    boolean hangsOnNobody =
        match.hangsOnNobody
            || match.kind == CueMatch.Kind.PARTICIPLE
            || match.carriesOn && !match.clause;
    if (match.speakers.isEmpty() && !hangsOnNobody) {
      said.add(statement(match, null, links, mode, certainty, outer));
    }
    for (Referent speaker : match.speakers) {
      List<ChainLink> chain = new ArrayList<>(links);
      append(chain, link(match, speaker, Certainties.own(certainty), certainty));
      said.add(statement(match, speaker, chain, mode, certainty, outer));
    }
  }

  /**
   * The links of the report that another stands in. Its speaker tells the inner one: by its words
   * it takes a side, or denies that it was said; the links before only pass both on.
   */
  private static void passOn(
      Said outer, CueMatch match, Certainty certainty, List<ChainLink> links) {
    for (ChainLink link : outer.links()) {
      boolean tells = link.who() == outer.speaker();
      Commitment commitment =
          !tells
              ? link.commitment()
              : outer.mode() == Mode.DENY ? Commitment.DENIED : Certainties.bySide(match.cue);
      links.add(
          new ChainLink(
              link.who(),
              link.words(),
              link.grade(),
              commitment,
              Certainties.passedOn(commitment, certainty)));
    }
  }

  private ChainLink link(CueMatch match, Referent who, Commitment commitment, Certainty certainty) {
    return new ChainLink(who, words(match, who), grades.of(who), commitment, certainty);
  }

  /** The phrase for somebody nearest to a cue in its sentence, or null. */
  private @Nullable Span words(CueMatch match, Referent who) {
    int from = syntax.sentenceStart(match.token);
    int to = syntax.sentenceEnd(match.token);
    Reference nearest = null;
    for (int i = from; i < to; i++) {
      Reference reference = syntax.references().startingAt(i);
      if (reference != null
          && reference.referent() == who
          && (nearest == null
              || Math.abs(i - match.token) < Math.abs(nearest.from() - match.token))) {
        nearest = reference;
      }
    }
    if (nearest != null) {
      return new Span(words.start(nearest.from()), words.end(nearest.to() - 1));
    }
    for (Span mention : who.mentions()) {
      if (mention.start() >= words.start(from) && mention.end() <= words.end(to - 1)) {
        return mention;
      }
    }
    return null;
  }

  /** The statement with the shortest content that holds a report, or null. */
  private @Nullable Said around(CueMatch match) {
    int token = match.token;
    Said innermost = null;
    for (Said earlier : said) {
      if (earlier.contentFrom() <= token
          && token < earlier.contentTo()
          && earlier.cueToken() != token
          && !match.holds(earlier.cueToken())
          && !isPresupposed(match, earlier)
          && (innermost == null || earlier.content().length() < innermost.content().length())) {
        innermost = earlier;
      }
    }
    return innermost;
  }

  /** عبرت عن تخوفها من أن: the noun only names what the verb reports. */
  private static boolean repeats(CueMatch match, Said outer) {
    return match.kind == CueMatch.Kind.NOUN
        && match.token == outer.contentFrom()
        && match.cue != null
        && (match.cue.event() == null
            ? match.speakers.size() == 1 && match.speakers.get(0) == outer.speaker()
            : match.bound && outer.cue() != null && !outer.cue().only().isEmpty());
  }

  /** رفض دعوة الرياض: whoever answers a word does not transmit it. */
  private static boolean isPresupposed(CueMatch match, Said outer) {
    return match.kind == CueMatch.Kind.NOUN
        && match.token == outer.contentFrom()
        && switch (outer.mode()) {
          case REFUSE, CRITICISE, PRAISE, ACCUSE -> true;
          default -> false;
        };
  }

  /** Adds a link; whoever passes on his own words is one link. */
  private static void append(List<ChainLink> chain, ChainLink link) {
    int last = chain.size() - 1;
    if (last >= 0 && chain.get(last).who() == link.who()) {
      chain.set(last, link);
    } else {
      chain.add(link);
    }
  }

  private Said statement(
      CueMatch match,
      @Nullable Referent speaker,
      List<ChainLink> links,
      Mode mode,
      Certainty certainty,
      @Nullable Said outer) {
    Cue cue = match.cue;
    Commitment teller =
        outer == null
            ? Certainties.bySide(cue)
            : outer.teller() == Commitment.DOUBTED ? Commitment.DOUBTED : Commitment.REPORTED;
    return new Said(
        cue,
        cue == null ? "headline" : cue.id(),
        match.token,
        match.span,
        speaker,
        match.addressee == speaker ? null : match.addressee,
        match.contentFrom,
        match.contentTo,
        content(match),
        mode,
        form(match),
        List.copyOf(links),
        certainty,
        teller);
  }

  private Span content(CueMatch match) {
    int start = words.start(match.contentFrom);
    boolean cut = match.contentStart > start && match.contentStart < words.end(match.contentFrom);
    return new Span(cut ? match.contentStart : start, words.end(match.contentTo - 1));
  }

  // ---- mode and form

  /** The cue's mode; where the cue is neutral, that of what is said. */
  private Mode mode(CueMatch match) {
    Mode mode = match.cue == null ? Mode.STATE : match.cue.mode();
    if (mode != Mode.STATE) {
      return mode;
    }
    Mode inner = match.clause ? firstPersonMode(match) : headMode(match);
    return inner == null ? mode : inner;
  }

  /** «ندعو الجميع إلى …»: what the speaker does in so many words. */
  private @Nullable Mode firstPersonMode(CueMatch match) {
    int end = Math.min(match.contentTo, match.contentFrom + FIRST_PERSON_WITHIN);
    for (int i = match.contentFrom; i < end; i++) {
      FiniteVerb verb = syntax.verb(i);
      if (verb == null || !verb.first()) {
        continue;
      }
      for (int number : verb.verbs()) {
        for (Cue cue : syntax.predicates().cuesOf(number)) {
          if (cue.event() != null) {
            return cue.mode();
          }
        }
      }
    }
    return null;
  }

  /** أعلن رفضه، جدد تمسك موسكو: the noun that heads the content says what is done. */
  private @Nullable Mode headMode(CueMatch match) {
    String head = words.form(match.contentFrom);
    for (int to = head.length(); to >= Math.max(2, head.length() - 2); to--) {
      for (NounUse use : syntax.predicates().nouns().get(head, 0, to)) {
        Cue cue = use.cue();
        boolean fits = to == head.length() || Nouns.isPronoun(head, to);
        if (cue != null && cue.event() != null && fits) {
          return cue.mode();
        }
      }
    }
    return null;
  }

  private Form form(CueMatch match) {
    if (match.quoted) {
      return Form.DIRECT;
    }
    for (int i = match.contentFrom; i < match.contentTo; i++) {
      if (syntax.opensQuotation(i) && syntax.closingQuote(i) - i > QUOTED_WORDS) {
        return Form.MIXED;
      }
    }
    return Form.INDIRECT;
  }
}
