package org.isnad.reader.account;

import org.isnad.arabic.word.Words;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.account.AccountWords.Hit;
import org.isnad.reader.event.Happening;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Who calls others to a gathering, who is called, comes or stays away, and on what condition, where
 * the gathering is named and in the clauses behind it.
 */
final class Attendance {
  private static final int NEAR = 8;
  private static final int FAR = 14;

  private static final String ON = "علي";
  private static final String FROM = "من";
  private static final String TO = "الي";
  private static final String IN = "في";

  private static final String INVITES = "invites";
  private static final String ATTENDS = "attends";

  /** The words that tell who has what part in a gathering that they govern. */
  private record Part(Hit hit, boolean attended) {}

  private final Scene scene;
  private final Syntax syntax;
  private final Words words;
  private final AccountWords lexicon;

  Attendance(Scene scene, AccountWords lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.words = scene.words();
    this.lexicon = lexicon;
  }

  /** Whether words before token {@code from} call somebody to what it names, or keep him away. */
  boolean governs(int from) {
    Part part = part(from);
    return part != null && !part.hit().value().equals(ATTENDS);
  }

  /** دعا … إلى المشاركة في المؤتمر, رفض … حضور المؤتمر: who is to come, comes or stays away. */
  void of(Draft draft, int from) {
    Part part = part(from);
    if (part == null) {
      return;
    }
    FiniteVerb verb = syntax.verb(part.hit().from());
    if (part.hit().value().equals(INVITES)) {
      invitation(draft, part, verb, from);
    } else {
      fill(draft, part.hit(), verb, from, from);
    }
  }

  /**
   * قبلت … الدعوة, رفض … الحضور: what is told at a token of the part of somebody in a gathering
   * that is not named again.
   */
  void later(Draft draft, int at) {
    Hit hit = lexicon.at("part", syntax, at);
    if (hit == null || hit.value().equals(INVITES) || syntax.is(at - 1, Grammar.NEGATION)) {
      return;
    }
    int stop = Math.min(syntax.sentenceEnd(at), hit.to() + NEAR);
    for (int i = hit.to(); i < stop; i++) {
      if (scene.parts(i) || syntax.verb(i) != null) {
        return;
      }
      Hit coming = lexicon.at("coming", syntax, i);
      if (coming != null) {
        boolean own = coming.to() < words.size() && words.form(coming.to()).equals(IN);
        if (!own) {
          fill(draft, hit, syntax.verb(at), i, coming.to());
        }
        return;
      }
    }
  }

  private @Nullable Part part(int from) {
    int start = syntax.sentenceStart(from);
    int head = from;
    while (head - 1 > start && lexicon.at("holding", syntax, head - 1) != null) {
      head--;
    }
    Hit nearest = null;
    boolean attended = false;
    boolean called = false;
    for (int i = head - 1; i >= Math.max(start, from - FAR); i--) {
      if (syntax.isComma(i) || syntax.isSign(i, ':') || syntax.isSign(i, '؛')) {
        break;
      }
      Hit hit = lexicon.at("part", syntax, i);
      if (hit == null || hit.to() > from) {
        boolean name = syntax.references().covering(i) != null;
        if (!name
            && (syntax.verb(i) != null
                || syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE))) {
          break;
        }
        continue;
      }
      boolean attends = hit.value().equals(ATTENDS);
      boolean answers = called && hit.verb() && !attends;
      attended |= attends;
      called |= hit.value().equals(INVITES) && !hit.verb();
      if (nearest == null || answers || nearest.value().equals(ATTENDS) && !attends) {
        nearest = hit;
      }
      if (hit.verb()) {
        break;
      }
    }
    return nearest == null
            || syntax.is(nearest.from() - 1, Grammar.NEGATION)
            || !governs(nearest, attended, called, head)
        ? null
        : new Part(nearest, attended);
  }

  /**
   * Whether a gathering is what is attended, accepted or refused: behind a word of attending, or
   * behind على, or right behind the word or its subject; or what somebody is called to.
   */
  private boolean governs(Hit hit, boolean attended, boolean called, int head) {
    int before = head - 1;
    if (lexicon.at("meeting", syntax, before) != null) {
      before--;
    }
    if (called || hit.value().equals(INVITES)) {
      return attended || words.form(before).equals(TO) || syntax.startsWithPreposition(before + 1);
    }
    return attended
        || words.form(before).equals(ON)
        || before == hit.to() - 1
        || syntax.references().covering(before) != null;
  }

  private void invitation(Draft draft, Part part, @Nullable FiniteVerb verb, int from) {
    Hit hit = part.hit();
    if (verb == null) {
      delivery(draft, hit, from);
      return;
    }
    Reference inviting = subject(hit, verb, from);
    Reference invited =
        verb.passive() ? syntax.subjectBehind(verb) : syntax.objectBehind(verb, inviting);
    if (invited != null && invited.from() < from) {
      fill(draft, AccountField.INVITED, invited);
    }
    if (!part.attended()) {
      convener(draft, inviting);
    }
    condition(draft, from);
  }

  /** وجه … دعوة إلى …, تلقى … دعوة من …: who sends an invitation, and who has it. */
  private void delivery(Draft draft, Hit invitation, int from) {
    int start = Math.max(syntax.sentenceStart(from), invitation.from() - NEAR);
    for (int i = invitation.from() - 1; i >= start; i--) {
      FiniteVerb verb = syntax.verb(i);
      Hit hit = verb == null ? null : lexicon.at("delivering", syntax, i);
      if (verb != null && hit != null) {
        Reference subject = subject(hit, verb, invitation.from());
        if (hit.value().equals("takes")) {
          fill(draft, AccountField.INVITED, subject);
        } else {
          convener(draft, subject);
        }
      }
      if (verb != null || scene.parts(i)) {
        start = i;
        break;
      }
    }
    for (int i = start; i < from; i++) {
      Reference here = syntax.references().startingAt(i);
      if (here == null) {
        continue;
      }
      String governor = scene.governor(here);
      if (governor.equals(FROM)) {
        convener(draft, here);
      } else if (governor.equals(TO) || governor.equals("ل")) {
        fill(draft, AccountField.INVITED, here);
      }
    }
  }

  private void convener(Draft draft, @Nullable Reference who) {
    if (who != null && isPartner(who.referent())) {
      draft.fill(AccountField.CONVENER, scene.filler(who));
    }
  }

  private void fill(Draft draft, AccountField field, @Nullable Reference who) {
    if (who != null && isPartner(who.referent())) {
      scene.fill(draft, field, who);
    }
  }

  private static boolean isPartner(Referent who) {
    return who.canAct() && who.kind() != EntityKind.SOURCE && who.kind() != EntityKind.GATHERING;
  }

  /**
   * Who accepts, refuses or attends, and on what condition.
   *
   * @param object the token of what is accepted, refused or attended
   * @param behind from where the condition is sought
   */
  private void fill(Draft draft, Hit hit, @Nullable FiniteVerb verb, int object, int behind) {
    AccountField field =
        switch (hit.value()) {
          case "refuses" -> AccountField.REFUSED;
          case "accepts" -> AccountField.ACCEPTED;
          default ->
              verb != null && verb.future() ? AccountField.ACCEPTED : AccountField.PARTICIPANTS;
        };
    Reference who = subject(hit, verb, object);
    boolean known = who != null && isPartner(who.referent());
    if (known) {
      fill(draft, field, who);
    } else if (who == null && !hit.value().equals(ATTENDS)) {
      // أعلنت … مقاطعة المؤتمر: whose act the noun is, as the event says
      known = actors(draft, field, hit);
    }
    if (known) {
      condition(draft, behind);
    }
  }

  private boolean actors(Draft draft, AccountField field, Hit hit) {
    int event = scene.happening(hit.from(), hit.to());
    if (event < 0) {
      return false;
    }
    Happening told = scene.happenings().get(event);
    for (Referent one : told.actors()) {
      if (isPartner(one)) {
        draft.fill(field, scene.local(one, told.token(), NEAR));
      }
    }
    return draft.has(field);
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
      if (hit != null && hit.to() < stop) {
        // the verb right behind is the condition's own, even where it is one of saying
        draft.fill(
            AccountField.CONDITION,
            new Filled(
                scene.span(hit.from(), hit.letters(), scene.clauseEnd(hit.to() + 1, stop)),
                null,
                null));
        return;
      }
    }
  }
}
