package org.isnad.reader.account;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.inflection.Tense;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.account.AccountWords.Hit;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.AccountKind;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.TimeExpression;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Money that is given: who pledges, commits or pays how much to whom for what. Each sum stands
 * alone, so that a pledge is never added to the payment that it becomes.
 */
final class Pledges {
  private static final int BEFORE = 12;
  private static final int NEAR = 3;
  private static final int AFTER = 14;
  private static final int LONGEST_PURPOSE = 14;

  private final Scene scene;
  private final Syntax syntax;
  private final Words words;
  private final AccountWords lexicon;

  Pledges(Scene scene, AccountWords lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.words = scene.words();
    this.lexicon = lexicon;
  }

  List<Draft> of(List<Figure> figures) {
    List<Draft> all = new ArrayList<>();
    for (Figure figure : figures) {
      if (isMoney(figure.unit())) {
        Draft draft = of(figure);
        if (draft != null) {
          all.add(draft);
        }
      }
    }
    return all;
  }

  private boolean isMoney(String unit) {
    boolean iso = unit.length() == 3;
    for (int i = 0; i < unit.length() && iso; i++) {
      iso = unit.charAt(i) >= 'A' && unit.charAt(i) <= 'Z';
    }
    return iso || lexicon.isListed("currency", unit);
  }

  private @Nullable Draft of(Figure figure) {
    int first = scene.first(figure.span());
    int end = scene.end(figure.span());
    List<Hit> hits = giving(first);
    if (hits.isEmpty() || isOfAnother(hits.get(0), first)) {
      return null;
    }
    Hit outer = hits.get(hits.size() - 1);
    Filled stage = stage(hits);
    boolean stopped = syntax.is(outer.from() - 1, Grammar.NEGATION);
    for (Hit hit : hits) {
      stopped |= hit.value().equals("stopped");
    }
    if (stage == null || stopped) {
      return null;
    }
    Draft draft = new Draft(AccountKind.PLEDGE, scene.span(outer.from(), outer.letters(), end));
    draft.fill(AccountField.STAGE, stage);
    draft.fill(AccountField.AMOUNT, new Filled(figure.span(), null, figure.id()));
    donor(draft, hits, first);
    if ("payment".equals(stage.value()) && !draft.has(AccountField.DONOR)) {
      return null;
    }
    recipient(draft, hits.get(0), first, end);
    purpose(draft, end);
    TimeExpression date = scene.date(outer.from(), outer.to(), BEFORE);
    draft.fill(AccountField.DATE, date == null ? null : scene.filler(date));
    draft.event(scene.happening(outer.from(), end));
    return draft;
  }

  /** Whether another sum stands between a word of giving and this one, and so is what is given. */
  private boolean isOfAnother(Hit inner, int first) {
    for (Figure other : scene.figures(inner.to(), first)) {
      if (isMoney(other.unit())) {
        return true;
      }
    }
    for (Figure other : scene.figures(inner.from() - NEAR, inner.from())) {
      if (isMoney(other.unit()) && scene.isClause(scene.end(other.span()), inner.from(), NEAR, 0)) {
        return true;
      }
    }
    return false;
  }

  /** The words of giving before a sum, in its clause; the nearest first. */
  private List<Hit> giving(int first) {
    List<Hit> hits = new ArrayList<>();
    int start = Math.max(syntax.sentenceStart(first), first - BEFORE);
    for (int i = first - 1; i >= start; i--) {
      Hit hit = lexicon.at("giving", syntax, i);
      if (hit != null && hit.to() <= first) {
        hits.add(hit);
        continue;
      }
      boolean ends =
          syntax.isComma(i)
              || syntax.isSign(i, ':')
              || syntax.isSign(i, '؛')
              || syntax.isSign(i, '-')
              || syntax.is(i, Grammar.RELATIVE);
      if (ends || syntax.verb(i) != null && !scene.isClassNoun(i) && !syntax.isTime(i)) {
        break;
      }
      if (hits.isEmpty() && scene.parts(i)) {
        break;
      }
    }
    return hits;
  }

  /** Whether it is promised, agreed or paid, with the word that says so; null where none does. */
  private @Nullable Filled stage(List<Hit> hits) {
    for (String value : new String[] {"pledge", "commitment"}) {
      for (int k = hits.size() - 1; k >= 0; k--) {
        if (hits.get(k).value().equals(value)) {
          return scene.filler(hits.get(k), value);
        }
      }
    }
    Hit inner = hits.get(0);
    Hit outer = hits.get(hits.size() - 1);
    FiniteVerb verb = syntax.verb(inner.from());
    if (verb != null && (verb.future() || syntax.is(inner.from() - 1, Grammar.FUTURE))) {
      return scene.filler(inner, "pledge");
    }
    if (outer.value().equals("announcement")) {
      return hits.size() == 1 ? null : scene.filler(outer, "pledge");
    }
    boolean told = inner.verb() && verb != null && verb.tense() == Tense.PAST;
    return told || outer.value().equals("done") && hits.size() > 1
        ? scene.filler(told ? inner : outer, "payment")
        : null;
  }

  private void donor(Draft draft, List<Hit> hits, int first) {
    for (Hit hit : hits) {
      Reference behind = syntax.references().startingAt(hit.to());
      if (!hit.verb()
          && behind != null
          && behind.to() <= first
          && behind.preposition() == 0
          && behind.referent().canAct()) {
        scene.fill(draft, AccountField.DONOR, behind);
        return;
      }
    }
    Hit outer = hits.get(hits.size() - 1);
    FiniteVerb verb = syntax.verb(outer.from());
    if (verb == null || verb.passive() || outer.value().equals("done")) {
      return;
    }
    Reference subject = syntax.subjectBehind(verb);
    if (subject == null || subject.from() >= first) {
      subject = syntax.subjectBefore(verb);
    }
    if (subject == null || !subject.referent().canAct()) {
      return;
    }
    // who announces in the name of others does not give
    boolean speaks =
        outer.value().equals("announcement") && subject.referent().kind() == EntityKind.PERSON;
    if (!speaks && subject.referent().kind() != EntityKind.SOURCE) {
      scene.fill(draft, AccountField.DONOR, subject);
    }
  }

  private void recipient(Draft draft, Hit inner, int first, int end) {
    if (fillRecipient(draft, inner.to(), first)) {
      return;
    }
    fillRecipient(draft, end, Math.min(syntax.sentenceEnd(first), end + AFTER));
  }

  private boolean fillRecipient(Draft draft, int from, int to) {
    boolean helping = false;
    for (int i = from; i < to; i++) {
      Reference here = syntax.references().startingAt(i);
      if (here != null) {
        String governor = scene.governor(here);
        boolean meant =
            helping && governor.isEmpty()
                || governor.equals("ل")
                || lexicon.isListed("for-whom", governor);
        boolean fit =
            here.referent().kind() != EntityKind.GATHERING
                && here.referent().kind() != EntityKind.SOURCE;
        if (meant && fit) {
          scene.fill(draft, AccountField.RECIPIENT, here);
          return true;
        }
        helping = false;
        i = here.to() - 1;
        continue;
      }
      if (scene.parts(i) || syntax.verb(i) != null && !scene.isClassNoun(i)) {
        return false;
      }
      Hit purpose = lexicon.at("purpose", syntax, i);
      helping |= purpose != null && purpose.value().equals("help");
      if (purpose == null && !syntax.is(i, Grammar.CLOSED) && words.form(i).startsWith("ال")) {
        helping = false;
      }
    }
    return false;
  }

  /** لإعادة إعمار المدينة: the words of a purpose behind a sum, to the end of their phrase. */
  private void purpose(Draft draft, int end) {
    int stop = Math.min(syntax.sentenceEnd(end - 1), end + AFTER);
    for (int i = end; i < stop; i++) {
      Hit hit = lexicon.at("purpose", syntax, i);
      boolean led =
          hit != null
              && (hit.preposition() == 'ل' || lexicon.at("for-whom", syntax, i - 1) != null);
      if (led && hit != null) {
        int to = hit.to();
        while (to < Math.min(syntax.sentenceEnd(i), hit.from() + LONGEST_PURPOSE)
            && isPurpose(to)) {
          to++;
        }
        while (to > hit.to() && syntax.is(to - 1, Grammar.PREPOSITION)) {
          to--;
        }
        draft.fill(
            AccountField.PURPOSE,
            new Filled(scene.span(hit.from(), hit.letters(), to), null, null));
        return;
      }
      if (scene.parts(i) || syntax.verb(i) != null && !scene.isClassNoun(i)) {
        return;
      }
    }
  }

  private boolean isPurpose(int i) {
    return words.kind(i) == TokenKind.ARABIC
        && !scene.parts(i)
        && !syntax.isTime(i)
        && !syntax.is(i, Grammar.RELATIVE | Grammar.PRONOUN)
        && (syntax.verb(i) == null || scene.isClassNoun(i));
  }
}
