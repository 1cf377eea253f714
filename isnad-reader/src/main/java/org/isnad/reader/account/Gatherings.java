package org.isnad.reader.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.account.AccountWords.Hit;
import org.isnad.reader.event.Happening;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.AccountKind;
import org.isnad.reader.record.TimeExpression;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Gatherings: a conference that has a name, with all that the article tells of it, and each meeting
 * or round of talks that an event tells with who, where or when.
 */
final class Gatherings {
  private static final int NEAR = 8;
  private static final int FAR = 14;

  /** The nouns that may stand for a gathering whose name says none: جنيف 2. */
  private static final List<String> ANY = List.of("conference", "talks");

  /** How far back, in tokens, a noun with the article may look for what it stands for. */
  private static final int BACK = 3 * Scene.WINDOW;

  /** How far before a gathering its date may end. */
  private static final int BEFORE = 3;

  private static final String IN = "في";

  /** The role of those to whom interviews are given, which are no gatherings. */
  private static final String MEDIUM = "MED";

  /** A gathering, and where it was named last. */
  private record Latest(Draft draft, int token) {}

  private final Scene scene;
  private final Syntax syntax;
  private final Words words;
  private final AccountWords lexicon;
  private final Attendance attendance;
  private final Map<Integer, Draft> byEvent = new HashMap<>();
  private final Map<Referent, Draft> named = new HashMap<>();

  /** The gathering that each noun stood for last. */
  private final Map<String, Latest> byNoun = new HashMap<>();

  private @Nullable Latest latest;

  Gatherings(Scene scene, AccountWords lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.words = scene.words();
    this.lexicon = lexicon;
    this.attendance = new Attendance(scene, lexicon);
  }

  List<Draft> all() {
    List<Draft> found = new ArrayList<>();
    int until = 0;
    for (int i = 0; i < words.size(); i++) {
      Reference here = syntax.references().startingAt(i);
      if (here != null && here.referent().kind() == EntityKind.GATHERING) {
        Draft draft = named.get(here.referent());
        if (draft == null) {
          draft = new Draft(AccountKind.GATHERING, scene.filler(here).span());
          draft.fill(AccountField.NAME, scene.filler(here));
          named.put(here.referent(), draft);
          found.add(draft);
        }
        around(draft, here.from(), here.to(), here.referent());
        Hit noun = lexicon.at("meeting", syntax, i);
        for (String value : noun == null ? ANY : List.of(noun.value())) {
          remember(draft, value, i);
        }
        i = here.to() - 1;
        until = here.to();
        continue;
      }
      Hit meeting = i < until ? null : lexicon.at("meeting", syntax, i);
      if (meeting != null && syntax.references().covering(i) == null) {
        Reference name = syntax.references().startingAt(meeting.to());
        boolean summit = meeting.value().equals("summit");
        // قمة النظام is no summit
        if (name == null || !summit && name.referent().kind() != EntityKind.GATHERING) {
          meeting(found, meeting);
        }
        until = meeting.to();
      } else if (latest != null && i - latest.token() <= Scene.WINDOW) {
        attendance.later(latest.draft(), i);
      }
    }
    found.removeIf(draft -> draft.size() < (draft.has(AccountField.NAME) ? 2 : 3));
    return found;
  }

  /** تستضيف الكويت مؤتمرا: the event that the verb tells whose object the gathering is, or -1. */
  private int hosted(Hit meeting) {
    int start = syntax.sentenceStart(meeting.from());
    for (int i = meeting.from() - 1; i >= Math.max(start, meeting.from() - NEAR); i--) {
      Hit hit = lexicon.at("convening", syntax, i);
      if (hit != null && hit.verb()) {
        return scene.isClause(hit.to(), meeting.from(), NEAR, 0)
            ? scene.happening(hit.from(), hit.to())
            : -1;
      }
      if (syntax.verb(i) != null || scene.parts(i)) {
        return -1;
      }
    }
    return -1;
  }

  private void meeting(List<Draft> found, Hit meeting) {
    int event = scene.happening(meeting.from(), meeting.to());
    if (event < 0) {
      event = hosted(meeting);
    }
    if (event >= 0 && scene.happenings().get(event).type() != EventType.CONSULT) {
      event = -1;
    }
    Latest before = isNamedBefore(meeting) ? byNoun.get(meeting.value()) : null;
    if (before != null && meeting.from() - before.token() > BACK) {
      before = null;
    }
    if (event < 0 && before == null && !attendance.governs(meeting.from())) {
      return;
    }
    Draft draft =
        new Draft(
            AccountKind.GATHERING, scene.span(meeting.from(), meeting.letters(), meeting.to()));
    Draft earlier = before == null ? null : before.draft();
    if (event >= 0) {
      Happening told = scene.happenings().get(event);
      draft.event(event);
      if (told.status() != Status.DENIED) {
        told.actors().forEach(one -> participant(draft, one, told.token(), meeting.to()));
        told.recipients().forEach(one -> participant(draft, one, told.token(), meeting.to()));
      }
      earlier = byEvent.getOrDefault(told.sameAs(), earlier);
    }
    around(draft, meeting.from(), meeting.to(), null);
    if (earlier != null && agree(earlier, draft)) {
      earlier.merge(draft);
    } else {
      earlier = draft;
      draft.fill(AccountField.NAME, new Filled(draft.words(), null, null));
      found.add(draft);
    }
    if (event >= 0) {
      byEvent.put(event, earlier);
    }
    remember(earlier, meeting.value(), meeting.from());
  }

  private void remember(Draft draft, String noun, int token) {
    latest = new Latest(draft, token);
    byNoun.put(noun, latest);
  }

  /** المؤتمر: whether a noun with the article and nothing more may stand for one named before. */
  private boolean isNamedBefore(Hit meeting) {
    String form = words.form(meeting.to() - 1);
    int next = meeting.to();
    return meeting.to() == meeting.from() + 1
        && form.startsWith("ال", form.startsWith("و") || form.startsWith("ف") ? 1 : 0)
        && (next >= words.size()
            || syntax.references().startingAt(next) != null
            || !words.form(next).startsWith("ال"));
  }

  /** Whether neither place nor date keeps two accounts from being of one gathering. */
  private static boolean agree(Draft a, Draft b) {
    List<Filled> place = a.field(AccountField.PLACE);
    List<Filled> other = b.field(AccountField.PLACE);
    List<Filled> date = a.field(AccountField.DATE);
    List<Filled> second = b.field(AccountField.DATE);
    return (place.isEmpty()
            || other.isEmpty()
            || place.get(0).referent() == other.get(0).referent())
        && (date.isEmpty()
            || second.isEmpty()
            || Objects.equals(date.get(0).value(), second.get(0).value()));
  }

  private void participant(Draft draft, Referent one, int token, int behind) {
    boolean medium = one.code() != null && one.code().endsWith(MEDIUM);
    Filled told = one.canAct() && !medium ? scene.local(one, token, NEAR) : null;
    if (told == null) {
      return;
    }
    Reference phrase = syntax.references().startingAt(scene.first(told.span()));
    if (isCapital(phrase, one)
        && phrase != null
        && phrase.from() == behind
        && syntax.joined(phrase).size() == 1) {
      // مشاورات موسكو: a city behind the noun is where, not who
      draft.fill(AccountField.PLACE, told);
      return;
    }
    if (phrase != null && phrase.referent() == one) {
      scene.fill(draft, AccountField.PARTICIPANTS, phrase);
    } else {
      draft.fill(AccountField.PARTICIPANTS, told);
    }
  }

  /** Whether a phrase names a country by its capital. */
  private boolean isCapital(@Nullable Reference phrase, Referent country) {
    if (phrase == null || country.kind() != EntityKind.COUNTRY || phrase.to() > phrase.from() + 1) {
      return false;
    }
    String form = words.form(phrase.from());
    for (Name name : scene.names().get(form)) {
      if (name.actor().capitalOf() != null) {
        return true;
      }
    }
    return false;
  }

  private void around(Draft draft, int from, int to, @Nullable Referent gathering) {
    int start = syntax.sentenceStart(from);
    int stop = syntax.sentenceEnd(from);
    int event = gathering == null ? -1 : eventOf(gathering, from, start, stop);
    draft.event(event);
    int behind = behindHolding(to, stop);
    TimeExpression date = scene.date(from, behind, FAR, 0);
    if (date != null && scene.end(date.span()) >= from - BEFORE) {
      draft.fill(AccountField.DATE, scene.filler(date));
    }
    Reference place = placeOf(from, behind);
    draft.fill(AccountField.PLACE, place == null ? null : scene.filler(place));
    attendance.of(draft, from);
    convener(draft, from, to, start, stop);
    if (!sessionsBefore(draft, from, start) && lexicon.at("holding", syntax, from - 1) != null) {
      sessionsBehind(draft, to, stop);
    }
    conclusion(draft, to, stop);
  }

  /** المزمع عقده: the token behind words that only say that it is held. */
  private int behindHolding(int to, int stop) {
    int i = to;
    while (i < Math.min(stop, to + 6)) {
      Hit hit = lexicon.at("holding", syntax, i);
      if (hit != null) {
        i = hit.to();
      } else if (syntax.isQuote(i) || syntax.isSign(i, ')')) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  private int eventOf(Referent gathering, int at, int start, int stop) {
    int from = Math.max(start, at - Scene.WINDOW);
    int to = Math.min(stop, at + Scene.WINDOW);
    for (int k = scene.happening(from, to); k >= 0 && k < scene.happenings().size(); k++) {
      Happening one = scene.happenings().get(k);
      if (one.token() >= to) {
        return -1;
      }
      if (one.actors().contains(gathering) || one.recipients().contains(gathering)) {
        return k;
      }
    }
    return -1;
  }

  /** A gathering is where the phrase behind it says; what stands before it belongs to others. */
  private @Nullable Reference placeOf(int from, int to) {
    for (int i = to; i < Math.min(syntax.sentenceEnd(from), to + NEAR); i++) {
      Reference here = syntax.references().startingAt(i);
      if (here != null && scene.isPlace(here)) {
        boolean near = scene.isClause(to, i, NEAR, 0) || isHeldThere(to, i);
        if (near && scene.isLocated(here) && isOwnPlace(to, i)) {
          return here;
        }
      }
    }
    return null;
  }

  /**
   * مؤتمر حول الأزمة في سوريا: what another preposition brings first is not where it is, unless
   * that is a name or those who meet, which the place completes no further.
   */
  private boolean isOwnPlace(int from, int place) {
    int governing = place - 1;
    while (governing > from && !words.form(governing).equals(IN)) {
      governing--;
    }
    boolean complete = syntax.references().covering(governing - 1) != null;
    int prepositions = 0;
    for (int i = from; i < place; i++) {
      boolean ofTime = syntax.isTime(i) || syntax.isTime(i + 1);
      if (!ofTime && (syntax.is(i, Grammar.PREPOSITION) || syntax.startsWithPreposition(i))) {
        prepositions++;
      }
    }
    return prepositions <= 1 || complete;
  }

  /** اجتماع عقد في القاهرة: nothing but its preposition stands between the verb and the place. */
  private boolean isHeldThere(int from, int place) {
    for (int i = place - 1; i >= Math.max(from, place - 3); i--) {
      if (syntax.verb(i) != null) {
        return scene.isClause(from, i, NEAR, 0);
      }
    }
    return false;
  }

  private void convener(Draft draft, int from, int to, int start, int stop) {
    for (int i = Math.max(start, from - NEAR); i < Math.min(stop, to + NEAR); i++) {
      Hit hit = lexicon.at("convening", syntax, i);
      if (hit == null) {
        continue;
      }
      boolean before = hit.to() <= from;
      boolean near =
          before
              ? scene.isClause(hit.to(), from, NEAR, 0)
              : i >= to && scene.isClause(to, i, NEAR, 1);
      if (!near || syntax.is(i - 1, Grammar.NEGATION)) {
        continue;
      }
      FiniteVerb verb = hit.verb() ? syntax.verb(i) : null;
      Reference who = verb == null ? syntax.references().startingAt(hit.to()) : null;
      if (verb != null && !verb.passive()) {
        who = syntax.subjectBehind(verb);
        if (who == null && before) {
          who = syntax.subjectBefore(verb);
        }
      }
      if (who != null
          && who.preposition() == 0
          && who.referent().kind() != EntityKind.GATHERING
          && who.referent().kind() != EntityKind.SOURCE
          && (who.referent().canAct() || hit.value().equals("hosts"))) {
        draft.fill(AccountField.CONVENER, scene.filler(who));
      }
    }
  }

  /** الجولة الثانية من المفاوضات: the session that the gathering's name completes. */
  private boolean sessionsBefore(Draft draft, int from, int start) {
    for (int i = from - 1; i >= Math.max(start, from - 4); i--) {
      Hit hit = lexicon.at("session", syntax, i);
      if (hit != null && hit.to() <= from) {
        int to = hit.to();
        while (to < from && !syntax.is(to, Grammar.PREPOSITION) && !scene.parts(to)) {
          to++;
        }
        if (to == hit.to()) {
          return false;
        }
        session(draft, hit, to);
        return true;
      }
      if (scene.parts(i) || syntax.verb(i) != null) {
        return false;
      }
    }
    return false;
  }

  /** A session, unless it is known by these words. */
  private void session(Draft draft, Hit hit, int to) {
    Filled filled = new Filled(scene.span(hit.from(), hit.letters(), to), null, null);
    String told = wordsOf(filled);
    boolean known =
        draft.field(AccountField.SESSIONS).stream().anyMatch(one -> wordsOf(one).equals(told));
    draft.fill(AccountField.SESSIONS, known ? null : filled);
  }

  private String wordsOf(Filled filled) {
    return words.text().subSequence(filled.span().start(), filled.span().end()).toString();
  }

  /** عقد المؤتمر ثلاث جلسات: the sessions that are counted right behind what held them. */
  private void sessionsBehind(Draft draft, int to, int stop) {
    for (int i = to; i < Math.min(stop, to + 3); i++) {
      Hit hit = lexicon.at("session", syntax, i);
      if (hit == null) {
        continue;
      }
      int end = hit.to();
      while (end < stop && words.form(end).startsWith("ال") && !scene.parts(end)) {
        end++;
      }
      if (scene.isClause(to, i, 3, 0) && lexicon.at("meeting", syntax, end) == null) {
        draft.fill(AccountField.SESSIONS, new Filled(scene.span(to, end), null, null));
      }
      return;
    }
  }

  /** انتهت المفاوضات دون اتفاق: what came of it. */
  private void conclusion(Draft draft, int to, int stop) {
    for (int i = to; i < Math.min(stop, to + NEAR); i++) {
      Hit hit = lexicon.at("conclusion", syntax, i);
      if (hit != null && !syntax.is(i - 1, Grammar.NEGATION)) {
        int end = scene.clauseEnd(hit.to(), stop);
        if (hit.value().isEmpty() && end - hit.to() < 2) {
          return;
        }
        draft.fill(
            AccountField.OUTCOME,
            new Filled(
                scene.span(hit.from(), hit.letters(), end),
                null,
                hit.value().isEmpty() ? null : hit.value()));
        return;
      }
      boolean ends = lexicon.at("ending", syntax, i) != null;
      if (scene.parts(i) || syntax.verb(i) != null && !syntax.isTime(i) && !ends) {
        return;
      }
    }
  }
}
