package org.isnad.reader.account;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.account.AccountWords.Hit;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.AccountKind;
import org.isnad.reader.record.TimeExpression;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** How groups change: who splits from, merges with, joins, leaves or is expelled from whom. */
final class Realignments {
  private static final int FAR = 12;

  private final Scene scene;
  private final Syntax syntax;
  private final Words words;
  private final AccountWords lexicon;

  Realignments(Scene scene, AccountWords lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.words = scene.words();
    this.lexicon = lexicon;
  }

  List<Draft> all() {
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Hit hit = lexicon.at("change", syntax, i);
      if (hit == null || syntax.references().covering(i) != null) {
        continue;
      }
      int event = scene.happening(hit.from(), hit.to());
      Draft draft = event < 0 ? null : of(hit, event);
      if (draft != null) {
        found.add(draft);
      }
    }
    return found;
  }

  private @Nullable Draft of(Hit change, int event) {
    Draft draft =
        new Draft(
            AccountKind.REALIGNMENT, scene.span(change.from(), change.letters(), change.to()));
    draft.event(event);
    draft.fill(AccountField.FORM, scene.filler(change, change.value()));
    boolean expels = change.value().equals("expulsion");
    int stop = Math.min(syntax.sentenceEnd(change.from()), change.to() + FAR);
    for (int i = change.to(); i < stop; i++) {
      Reference here = syntax.references().startingAt(i);
      if (here == null) {
        if (scene.parts(i) || syntax.verb(i) != null && !syntax.isTime(i)) {
          break;
        }
        continue;
      }
      if (isGroup(here)) {
        AccountField field = field(change.value(), scene.governor(here));
        if (field != null) {
          scene.fill(draft, field, here);
        }
      }
      i = here.to() - 1;
    }
    who(draft, change, expels);
    if (!draft.has(AccountField.FROM) && !draft.has(AccountField.TO)) {
      return null;
    }
    for (Referent actor : scene.happenings().get(event).actors()) {
      if (!draft.has(AccountField.WHO) && !expels && actor.canAct()) {
        draft.fill(AccountField.WHO, scene.local(actor, change.from(), FAR));
      }
    }
    if (!draft.has(AccountField.WHO)) {
      return null;
    }
    TimeExpression date = scene.date(change.from(), change.to(), FAR);
    draft.fill(AccountField.DATE, date == null ? null : scene.filler(date));
    return draft;
  }

  private static boolean isGroup(Reference reference) {
    EntityKind kind = reference.referent().kind();
    return kind == EntityKind.ARMED_GROUP || kind == EntityKind.ORGANIZATION;
  }

  private static @Nullable AccountField field(String change, String governor) {
    return switch (change) {
      case "split", "leaving", "expulsion" ->
          governor.equals("عن") || governor.equals("من") ? AccountField.FROM : null;
      case "joining" -> governor.equals("الي") || governor.equals("ل") ? AccountField.TO : null;
      case "merger" ->
          governor.equals("مع") || governor.equals("في") || governor.equals("ب")
              ? AccountField.TO
              : null;
      default -> null;
    };
  }

  private void who(Draft draft, Hit change, boolean expels) {
    Reference who = null;
    FiniteVerb verb = change.verb() ? syntax.verb(change.from()) : null;
    if (verb != null) {
      Reference subject = syntax.subjectBehind(verb);
      if (subject == null) {
        subject = syntax.subjectBefore(verb);
      }
      who = subject;
      if (expels && !verb.passive()) {
        who = syntax.objectBehind(verb, subject);
        if (subject != null && isGroup(subject) && !draft.has(AccountField.FROM)) {
          draft.fill(AccountField.FROM, scene.filler(subject));
        }
      }
    } else {
      Reference behind = syntax.references().startingAt(change.to());
      if (behind != null && behind.preposition() == 0 && !behind.conjunction()) {
        who = behind;
      }
    }
    if (who == null
        || syntax.is(who.from() - 1, Grammar.PREPOSITION)
        || who.referent().kind() == EntityKind.PLACE
        || who.referent().kind() == EntityKind.GATHERING) {
      return;
    }
    for (Filled group : draft.field(AccountField.FROM)) {
      if (group.referent() == who.referent()) {
        return;
      }
    }
    for (Filled group : draft.field(AccountField.TO)) {
      if (group.referent() == who.referent()) {
        return;
      }
    }
    draft.fill(AccountField.WHO, scene.filler(who));
  }
}
