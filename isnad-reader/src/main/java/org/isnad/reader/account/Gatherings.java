package org.isnad.reader.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
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
  private static final int LONGEST = 12;

  /** How far before a gathering its date may end. */
  private static final int BEFORE = 3;

  private static final String ON = "علي";

  /** The role of those to whom interviews are given, which are no gatherings. */
  private static final String MEDIUM = "MED";

  private final Scene scene;
  private final Syntax syntax;
  private final Words words;
  private final AccountWords lexicon;
  private final Map<Integer, Draft> byEvent = new HashMap<>();
  private final Map<Referent, Draft> named = new HashMap<>();

  Gatherings(Scene scene, AccountWords lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.words = scene.words();
    this.lexicon = lexicon;
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
        i = here.to() - 1;
        until = here.to();
        continue;
      }
      Hit meeting = i < until ? null : lexicon.at("meeting", syntax, i);
      if (meeting != null && syntax.references().covering(i) == null) {
        Reference name = syntax.references().startingAt(meeting.to());
        boolean summit = meeting.value().equals("summit");
        // قمة النظام is no summit
        boolean own = name == null || !summit && name.referent().kind() != EntityKind.GATHERING;
        int event = scene.happening(meeting.from(), meeting.to());
        if (event < 0) {
          event = hosted(meeting);
        }
        if (own && event >= 0 && scene.happenings().get(event).type() == EventType.CONSULT) {
          meeting(found, meeting, event);
        }
        until = meeting.to();
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

  private void meeting(List<Draft> found, Hit meeting, int event) {
    Happening told = scene.happenings().get(event);
    Draft draft =
        new Draft(
            AccountKind.GATHERING, scene.span(meeting.from(), meeting.letters(), meeting.to()));
    draft.fill(AccountField.NAME, new Filled(draft.words(), null, null));
    draft.event(event);
    for (Referent one : told.actors()) {
      participant(draft, one, told.token(), meeting.to());
    }
    for (Referent one : told.recipients()) {
      participant(draft, one, told.token(), meeting.to());
    }
    around(draft, meeting.from(), meeting.to(), null);
    Draft earlier = byEvent.get(told.sameAs());
    if (earlier != null) {
      earlier.merge(draft);
    } else {
      found.add(draft);
    }
    byEvent.put(event, earlier == null ? draft : earlier);
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
    part(draft, from, start);
    convener(draft, from, to, start, stop);
    sessions(draft, from, start);
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
        return near && scene.isLocated(here) && isOwnPlace(to, i) ? here : null;
      }
    }
    return null;
  }

  /** مؤتمر حول الأزمة في سوريا: what another preposition brings first is not where it is. */
  private boolean isOwnPlace(int from, int place) {
    int prepositions = 0;
    for (int i = from; i < place; i++) {
      boolean ofTime = syntax.isTime(i) || syntax.isTime(i + 1);
      if (!ofTime && (syntax.is(i, Grammar.PREPOSITION) || syntax.startsWithPreposition(i))) {
        prepositions++;
      }
    }
    return prepositions <= 1;
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

  /** دعا … إلى المشاركة في المؤتمر, رفض … حضور المؤتمر: who is to come, comes or stays away. */
  private void part(Draft draft, int from, int start) {
    Hit nearest = null;
    boolean attended = false;
    for (int i = from - 1; i >= Math.max(start, from - NEAR); i--) {
      if (syntax.isComma(i) || syntax.isSign(i, ':') || syntax.isSign(i, '؛')) {
        break;
      }
      Hit hit = lexicon.at("part", syntax, i);
      if (hit == null || hit.to() > from) {
        if (syntax.verb(i) != null || syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)) {
          break;
        }
        continue;
      }
      boolean attends = hit.value().equals("attends");
      attended |= attends;
      if (nearest == null || nearest.value().equals("attends") && !attends) {
        nearest = hit;
      }
      if (hit.verb()) {
        break;
      }
    }
    if (nearest == null
        || syntax.is(nearest.from() - 1, Grammar.NEGATION)
        || !governs(nearest, attended, from)) {
      return;
    }
    FiniteVerb verb = syntax.verb(nearest.from());
    Reference who = null;
    AccountField field;
    switch (nearest.value()) {
      case "invites" -> {
        field = AccountField.INVITED;
        who = verb == null ? null : syntax.objectBehind(verb, syntax.subjectBehind(verb));
        if (who != null && who.from() >= from) {
          who = null;
        }
      }
      case "refuses" -> field = AccountField.REFUSED;
      case "accepts" -> field = AccountField.ACCEPTED;
      default -> field = AccountField.PARTICIPANTS;
    }
    if (field != AccountField.INVITED) {
      who = subject(nearest, verb, from);
    }
    if (who == null || !who.referent().canAct() || who.referent().kind() == EntityKind.SOURCE) {
      return;
    }
    if (field == AccountField.PARTICIPANTS && verb != null && verb.future()) {
      field = AccountField.ACCEPTED;
    }
    scene.fill(draft, field, who);
    condition(draft, from);
  }

  /**
   * Whether a gathering is what is attended, accepted or refused: behind a word of attending, or
   * behind على, or right behind the word or its subject.
   */
  private boolean governs(Hit hit, boolean attended, int from) {
    int before = from - 1;
    if (lexicon.at("meeting", syntax, before) != null) {
      before--;
    }
    return attended
        || hit.value().equals("invites")
        || words.form(before).equals(ON)
        || before == hit.to() - 1
        || syntax.references().covering(before) != null;
  }

  private @Nullable Reference subject(Hit hit, @Nullable FiniteVerb verb, int from) {
    if (verb == null) {
      Reference behind = syntax.references().startingAt(hit.to());
      boolean own = behind != null && behind.preposition() == 0 && behind.to() <= from;
      return own ? behind : null;
    }
    if (verb.passive()) {
      return null;
    }
    Reference subject = syntax.subjectBehind(verb);
    if (subject == null || subject.from() >= from) {
      subject = syntax.subjectBefore(verb);
    }
    return subject;
  }

  /** بشرط أن …: the words of the condition behind the gathering, to the end of their clause. */
  private void condition(Draft draft, int from) {
    int stop = syntax.sentenceEnd(from);
    for (int i = from; i < Math.min(stop, from + FAR); i++) {
      Hit hit = lexicon.at("condition", syntax, i);
      if (hit != null) {
        draft.fill(
            AccountField.CONDITION,
            new Filled(
                scene.span(hit.from(), hit.letters(), clauseEnd(hit.to(), stop)), null, null));
        return;
      }
    }
  }

  private int clauseEnd(int from, int stop) {
    int to = from;
    while (to < Math.min(stop, from + LONGEST)
        && (words.kind(to) != TokenKind.PUNCTUATION || syntax.isQuote(to))
        && !syntax.reports(to)) {
      to++;
    }
    while (to > from && words.kind(to - 1) == TokenKind.PUNCTUATION) {
      to--;
    }
    return Math.max(from, to);
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
  private void sessions(Draft draft, int from, int start) {
    for (int i = from - 1; i >= Math.max(start, from - 4); i--) {
      Hit hit = lexicon.at("session", syntax, i);
      if (hit != null && hit.to() <= from) {
        int to = hit.to();
        while (to < from && !syntax.is(to, Grammar.PREPOSITION) && !scene.parts(to)) {
          to++;
        }
        if (to == hit.to()) {
          return;
        }
        draft.fill(
            AccountField.SESSIONS,
            new Filled(scene.span(hit.from(), hit.letters(), to), null, null));
        return;
      }
      if (scene.parts(i) || syntax.verb(i) != null) {
        return;
      }
    }
  }

  /** انتهت المفاوضات دون اتفاق: what came of it. */
  private void conclusion(Draft draft, int to, int stop) {
    for (int i = to; i < Math.min(stop, to + NEAR); i++) {
      Hit hit = lexicon.at("conclusion", syntax, i);
      if (hit != null && !syntax.is(i - 1, Grammar.NEGATION)) {
        int end = clauseEnd(hit.to(), stop);
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
      if (scene.parts(i) || syntax.verb(i) != null && !syntax.isTime(i)) {
        return;
      }
    }
  }
}
