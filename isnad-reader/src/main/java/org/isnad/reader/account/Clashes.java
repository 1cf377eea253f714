package org.isnad.reader.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.inflection.Tense;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.account.AccountWords.Hit;
import org.isnad.reader.event.Happening;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.AccountKind;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.TimeExpression;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Clashes, strikes and bombings: who fought or struck, whom, where, with what, with what outcome,
 * and the figures of dead and wounded that it is said to have left.
 */
final class Clashes {
  private static final int NEAR = 10;
  private static final int FAR = 16;
  private static final int OUTCOME = 22;
  private static final String BETWEEN = "بين";
  private static final String ON = "علي";
  private static final String WITH = "مع";

  private final Scene scene;
  private final Syntax syntax;
  private final Words words;
  private final AccountWords lexicon;
  private final Map<Integer, Draft> byEvent = new HashMap<>();

  Clashes(Scene scene, AccountWords lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.words = scene.words();
    this.lexicon = lexicon;
  }

  List<Draft> all() {
    List<Draft> found = new ArrayList<>();
    List<Happening> happenings = scene.happenings();
    for (int k = 0; k < happenings.size(); k++) {
      Happening one = happenings.get(k);
      if (one.type() != EventType.ASSAULT || one.status() == Status.DENIED) {
        continue;
      }
      Hit form = form(one);
      if (form == null) {
        continue;
      }
      Draft draft = of(k, one, form);
      Draft earlier = one.sameAs() < 0 || one.background() ? null : byEvent.get(one.sameAs());
      if (earlier != null && !hasForm(earlier, form)) {
        earlier = null;
      }
      if (earlier == null && !found.isEmpty()) {
        Draft last = found.get(found.size() - 1);
        earlier = isSame(last, draft) ? last : null;
      }
      if (earlier != null) {
        earlier.merge(draft);
        byEvent.put(k, earlier);
      } else {
        byEvent.put(k, draft);
        found.add(draft);
      }
    }
    found.removeIf(draft -> draft.size() < 3);
    return found;
  }

  /**
   * الغارات استهدفت مواقع: two words of one sentence that tell the same, unless sides, targets or
   * places differ.
   */
  private boolean isSame(Draft a, Draft b) {
    int first = scene.first(a.words());
    int second = scene.first(b.words());
    String form = a.field(AccountField.FORM).get(0).value();
    return second < syntax.sentenceEnd(first)
        && second - first <= FAR
        && form != null
        && isSameForm(form, b)
        && agree(a, b, AccountField.SIDES)
        && agree(a, b, AccountField.TARGETS)
        && agree(a, b, AccountField.PLACE)
        && agree(a, b, AccountField.CASUALTIES);
  }

  private static boolean hasForm(Draft draft, Hit form) {
    return form.value().equals(draft.field(AccountField.FORM).get(0).value());
  }

  /** غارات استهدفت: a strike is told by a general word too. */
  private boolean isSameForm(String form, Draft other) {
    boolean verb = syntax.verb(scene.first(other.words())) != null;
    return form.equals(other.field(AccountField.FORM).get(0).value())
        || form.equals("strike") && verb;
  }

  private static boolean agree(Draft a, Draft b, AccountField field) {
    if (!a.has(field) || !b.has(field)) {
      return true;
    }
    for (Filled one : a.field(field)) {
      for (Filled other : b.field(field)) {
        if (one.referent() != null
            ? one.referent() == other.referent()
            : one.span().equals(other.span())) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Hit form(Happening one) {
    for (int i = one.token(); i < one.token() + 3; i++) {
      if (i >= words.size() || words.start(i) >= one.trigger().end()) {
        return null;
      }
      Hit hit = lexicon.at("clash", syntax, i);
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  private Draft of(int index, Happening one, Hit form) {
    Draft draft = new Draft(AccountKind.CLASH, one.trigger());
    draft.event(index);
    draft.fill(AccountField.FORM, scene.filler(form, form.value()));
    int token = one.token();
    int stop = syntax.sentenceEnd(token);
    if (form.value().equals("clash")) {
      sides(draft, form, stop);
    }
    if (!draft.has(AccountField.SIDES)) {
      participants(draft, one, form);
    }
    place(draft, one, form);
    TimeExpression date = scene.date(form.from(), form.to(), FAR);
    fillNear(draft, AccountField.DATE, date == null ? null : scene.filler(date), form);
    for (int i = Math.max(syntax.sentenceStart(token), token - NEAR);
        i < Math.min(stop, token + FAR);
        i++) {
      Hit weapon = lexicon.at("weapon", syntax, i);
      boolean near =
          i <= token ? scene.isClause(i, token, NEAR, 1) : scene.isClause(form.to(), i, FAR, 1);
      if (weapon != null && near) {
        fillNear(draft, AccountField.WEAPON, scene.filler(weapon, weapon.value()), form);
      }
    }
    outcome(draft, form, stop);
    casualties(draft, form, stop);
    return draft;
  }

  private void participants(Draft draft, Happening one, Hit form) {
    boolean follows = followsItsSubject(form);
    for (Referent actor : one.actors()) {
      Filled told = actor.canAct() ? scene.local(actor, one.token(), NEAR) : null;
      if (told == null) {
        continue;
      }
      boolean behind = scene.first(told.span()) >= form.to();
      if (follows && !behind && !isRightBefore(told, form)) {
        continue;
      }
      boolean struck = behind && (follows || !form.verb() && isAgainst(told, form));
      fillNear(draft, struck ? AccountField.TARGETS : AccountField.SIDES, told, form);
    }
    Reference striker = form.value().equals("strike") ? striker(form) : null;
    if (striker != null) {
      draft.fill(AccountField.SIDES, scene.filler(striker));
    }
    for (Referent recipient : one.recipients()) {
      Filled told = isGenitive(form, recipient) ? null : scene.local(recipient, one.token(), NEAR);
      if (told == null) {
        continue;
      }
      Reference phrase = syntax.references().startingAt(scene.first(told.span()));
      int first = scene.first(told.span());
      boolean located = phrase != null && scene.isPlace(phrase) && scene.isLocated(phrase);
      boolean far = first >= form.to() && !scene.isClause(form.to(), first, NEAR, 0);
      if (located || far) {
        continue;
      }
      boolean fights = form.value().equals("clash") && recipient.canAct();
      fillNear(draft, fights ? AccountField.SIDES : AccountField.TARGETS, told, form);
    }
  }

  /** Fills a field unless something else that is done stands between the words and the clash. */
  private void fillNear(Draft draft, AccountField field, @Nullable Filled filled, Hit form) {
    if (filled == null) {
      return;
    }
    int first = scene.first(filled.span());
    int end = scene.end(filled.span());
    Reference phrase = syntax.references().startingAt(first);
    if (phrase != null
        && !phrase.named()
        && !form.verb()
        && first == form.to()
        && end == first + 1
        && (words.form(first).endsWith("ه") || words.form(first).endsWith("ا"))) {
      // اشتباكات مسلحة: an adjective, though it can stand for armed people
      return;
    }
    boolean own =
        first >= form.to() ? isOwn(form.to(), first) : end > form.from() || isOwn(end, form.from());
    if (own) {
      draft.fill(field, filled);
    }
  }

  /**
   * Whether from one token to another nothing else is done, and no word leads to something else.
   */
  private boolean isOwn(int from, int to) {
    if (scene.leadsAway(from, to)) {
      return false;
    }
    for (Happening other : scene.happenings(from, to)) {
      boolean result =
          lexicon.at("result", syntax, other.token()) != null || syntax.verb(other.token()) != null;
      if (other.type() == EventType.ASSAULT && !result) {
        return false;
      }
    }
    return true;
  }

  /**
   * كمين استهدف دورية, الذي استهدف المدينة: a verb right behind a noun or relative has its subject
   * before it, and what stands behind it is its object, but where a pronoun is.
   */
  private boolean followsItsSubject(Hit form) {
    FiniteVerb verb = form.verb() ? syntax.verb(form.from()) : null;
    if (verb == null || verb.conjunction() || verb.object() != null) {
      return false;
    }
    int k = form.from() - 1;
    int start = syntax.sentenceStart(form.from());
    while (k >= start && (syntax.isQuote(k) || syntax.isSign(k, ')'))) {
      k--;
    }
    return k >= start
        && (syntax.is(k, Grammar.RELATIVE)
            || words.kind(k) == TokenKind.ARABIC
                && syntax.references().covering(k) == null
                && !syntax.is(k, Grammar.CLOSED)
                && !syntax.isTime(k)
                && syntax.verb(k) == null);
  }

  private boolean isRightBefore(Filled told, Hit form) {
    int gap = form.from() - scene.end(told.span());
    return gap == 0 || gap == 1 && syntax.is(form.from() - 1, Grammar.RELATIVE);
  }

  /** غارات على مواقع داعش, الضربات لمعسكرات الحزب: who stands behind such a word is struck. */
  private boolean isAgainst(Filled told, Hit form) {
    int at = scene.first(told.span());
    Reference phrase = syntax.references().startingAt(at);
    if (phrase != null && phrase.preposition() == 'ل') {
      return true;
    }
    for (int i = at - 1; i >= Math.max(form.to(), at - 4); i--) {
      if (syntax.references().covering(i) != null) {
        return false;
      }
      if (syntax.is(i, Grammar.PREPOSITION)) {
        return lexicon.isListed("against", words.form(i));
      }
      if (words.form(i).length() > 3 && words.form(i).startsWith("ل")) {
        return true;
      }
    }
    return false;
  }

  /** اشتباكات بين … و…, معارك مع …: the phrases behind the noun. */
  private void sides(Draft draft, Hit form, int stop) {
    for (int i = form.to(); i < Math.min(stop, form.to() + NEAR); i++) {
      Reference here = syntax.references().startingAt(i);
      if (here == null) {
        if (scene.parts(i) || syntax.verb(i) != null && !syntax.isTime(i)) {
          return;
        }
        continue;
      }
      String governor = scene.governor(here);
      if (governor.equals(BETWEEN) && here.referent().canAct()) {
        scene.fill(draft, AccountField.SIDES, here);
        return;
      }
      if (governor.equals(WITH) && here.referent().canAct()) {
        draft.fill(AccountField.SIDES, scene.filler(here));
      }
      i = here.to() - 1;
    }
  }

  /**
   * قصف الطيران مواقع, قصف المتمردين على المدينة: who stands behind the noun strikes where what is
   * struck is named too, or where it is a weapon.
   */
  private @Nullable Reference striker(Hit form) {
    Reference behind = form.verb() ? null : syntax.references().startingAt(form.to());
    if (behind == null || behind.preposition() != 0 || !behind.referent().canAct()) {
      return null;
    }
    if (lexicon.at("weapon", syntax, behind.from()) != null) {
      return behind;
    }
    Reference next = syntax.references().startingAt(behind.to());
    if (next == null) {
      next = syntax.references().startingAt(behind.to() + 1);
    }
    if (behind.to() < words.size() && words.form(behind.to()).equals(ON)) {
      return behind;
    }
    boolean object =
        next != null
            && !next.conjunction()
            && next.preposition() == 0
            && scene.isPlace(next)
            && !scene.isLocated(next);
    return object ? behind : null;
  }

  /** قصف المتمردين: who stands right behind the noun may strike or be struck. */
  private boolean isGenitive(Hit form, Referent recipient) {
    Reference behind =
        form.verb() || !form.value().equals("strike")
            ? null
            : syntax.references().startingAt(form.to());
    return behind != null
        && behind.preposition() == 0
        && behind.referent() == recipient
        && recipient.canAct();
  }

  private void place(Draft draft, Happening one, Hit form) {
    if (one.place() != null) {
      Filled told = scene.local(one.place(), one.token(), FAR);
      fillNear(draft, AccountField.PLACE, told, form);
      if (draft.has(AccountField.PLACE)) {
        return;
      }
    }
    Reference near = scene.placeNear(form.from(), form.to(), FAR);
    fillNear(draft, AccountField.PLACE, near == null ? null : scene.filler(near), form);
  }

  /** What came of it: a word of outcome behind the clash, or before بعد and the clash. */
  private void outcome(Draft draft, Hit form, int stop) {
    Hit hit = outcomeBehind(form, Math.min(stop, form.to() + OUTCOME));
    if (hit == null && scene.leadsAway(form.from() - 1, form.from())) {
      hit = outcomeBefore(form);
    }
    if (hit != null) {
      int end = behind(hit, hit.from() < form.from() ? form.from() - 1 : stop);
      draft.fill(
          AccountField.OUTCOME,
          new Filled(scene.span(hit.from(), hit.letters(), end), null, hit.value()));
    }
  }

  private @Nullable Hit outcomeBehind(Hit form, int end) {
    boolean led = false;
    for (int i = form.to(); i < end; i++) {
      led |= lexicon.at("result", syntax, i) != null;
      boolean comma =
          syntax.isComma(i) && i + 1 < end && lexicon.at("result", syntax, i + 1) != null;
      if (scene.parts(i) && !comma || syntax.is(i, Grammar.RELATIVE) || syntax.reports(i)) {
        return null;
      }
      Hit hit = lexicon.at("outcome", syntax, i);
      if (hit != null && (hit.verb() ? isPast(i) : led) && !syntax.is(i - 1, Grammar.NEGATION)) {
        return hit;
      }
    }
    return null;
  }

  /** سيطرت القوات على المدينة بعد معارك. */
  private @Nullable Hit outcomeBefore(Hit form) {
    int start = Math.max(syntax.sentenceStart(form.from()), form.from() - FAR);
    for (int i = form.from() - 2; i >= start; i--) {
      if (scene.parts(i) || syntax.reports(i)) {
        return null;
      }
      if (syntax.verb(i) != null && !scene.isClassNoun(i) && !syntax.isTime(i)) {
        Hit hit = lexicon.at("outcome", syntax, i);
        return hit != null && hit.verb() && isPast(i) && !syntax.is(i - 1, Grammar.NEGATION)
            ? hit
            : null;
      }
    }
    return null;
  }

  private boolean isPast(int i) {
    FiniteVerb verb = syntax.verb(i);
    return verb != null && verb.tense() == Tense.PAST;
  }

  /** The end of the phrase that a word of outcome governs. */
  private int behind(Hit hit, int stop) {
    for (int i = hit.to(); i < Math.min(stop, hit.to() + 5); i++) {
      Reference here = syntax.references().startingAt(i);
      if (here != null) {
        return here.to();
      }
      if (scene.parts(i) || syntax.verb(i) != null && !scene.isClassNoun(i)) {
        return hit.to();
      }
    }
    return hit.to();
  }

  /** The dead and wounded told in the same clause, or behind a word of result. */
  private void casualties(Draft draft, Hit form, int stop) {
    for (Figure figure : scene.figures(form.from() - Scene.WINDOW, form.to() + Scene.WINDOW)) {
      int first = scene.first(figure.span());
      int end = scene.end(figure.span());
      boolean bodily =
          figure.partOf() == null
              && (figure.counts().equals("killed") || figure.counts().equals("wounded"));
      if (!bodily || first < syntax.sentenceStart(form.from()) || end > stop) {
        continue;
      }
      boolean near =
          end <= form.from()
              ? scene.isClause(end, form.from(), NEAR, 1)
              : isResult(form.to(), first);
      if (near) {
        draft.fill(AccountField.CASUALTIES, new Filled(figure.span(), null, figure.id()));
      }
    }
  }

  /** Whether what stands between a clash and a figure leads from the one to the other. */
  private boolean isResult(int from, int to) {
    if (to - from > OUTCOME + FAR || !isOwn(from, to)) {
      return false;
    }
    boolean led = false;
    int reports = 0;
    for (int i = from; i < to; i++) {
      if (syntax.isSign(i, '؛') || syntax.isSign(i, ':')) {
        return false;
      }
      led |= lexicon.at("result", syntax, i) != null;
      if (syntax.reports(i) && !led) {
        reports++;
      }
    }
    return reports == 0 && (led || scene.isClause(from, to, NEAR, 1));
  }
}
