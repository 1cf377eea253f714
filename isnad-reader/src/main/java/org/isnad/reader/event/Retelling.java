package org.isnad.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;

/**
 * Events that an article tells again: a definite noun without participants of its own (الهجوم, هذه
 * المحادثات) is the last event of its type that has some, and takes them over; and what one
 * sentence tells happened in the one place it names.
 */
final class Retelling {
  /** How far back, in tokens, the event may stand that a definite noun tells again. */
  private static final int FARTHEST = 220;

  private final Syntax syntax;
  private final Words words;

  Retelling(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  /** The same events, in the same order, with what they have from earlier ones. */
  List<Happening> link(List<Happening> happenings) {
    List<Happening> linked = new ArrayList<>(happenings.size());
    for (Happening happening : happenings) {
      int earlier =
          isDefinite(happening) && hasNobody(happening) ? antecedent(linked, happening) : -1;
      Happening told =
          earlier < 0 ? happening : happening.tellingAgain(linked.get(earlier), earlier);
      linked.add(told.place() == null ? inPlaceOfSentence(told, linked) : told);
    }
    for (int k = 1; k < linked.size(); k++) {
      share(linked, k);
    }
    return linked;
  }

  /** تظاهر طلاب احتجاجا على القرار: who protests, and against whom, is told once in a sentence. */
  private void share(List<Happening> linked, int k) {
    Happening first = linked.get(k - 1);
    Happening second = linked.get(k);
    if (second.type() != EventType.PROTEST
        || first.type() != second.type()
        || first.token() < syntax.sentenceStart(second.token())) {
      return;
    }
    if (second.actors().isEmpty()) {
      linked.set(k, second.between(first.actors(), second.recipients()));
    }
    if (first.recipients().isEmpty()
        && second.recipients().stream().noneMatch(first.actors()::contains)) {
      linked.set(k - 1, first.between(first.actors(), second.recipients()));
    }
  }

  private static boolean hasNobody(Happening happening) {
    return happening.actors().isEmpty() && happening.recipients().isEmpty();
  }

  private boolean isDefinite(Happening happening) {
    int token = happening.token();
    FiniteVerb verb = syntax.verb(token);
    if (verb != null) {
      return false;
    }
    int offset = happening.trigger().start() - words.start(token);
    String form = words.form(token);
    return offset < form.length() && form.startsWith("ال", offset)
        || form.startsWith("لل")
        || syntax.is(token - 1, Grammar.DEMONSTRATIVE);
  }

  /**
   * The last event told by the same line of the lexicon, else the last of the type whose actor is
   * known; -1 for none.
   */
  private int antecedent(List<Happening> earlier, Happening happening) {
    int other = -1;
    for (int k = earlier.size() - 1; k >= 0; k--) {
      Happening one = earlier.get(k);
      if (happening.token() - one.token() > FARTHEST) {
        break;
      }
      if (one.type() != happening.type() || hasNobody(one) || one.status() == Status.DENIED) {
        continue;
      }
      if (one.rule().equals(happening.rule())) {
        return one.sameAs() >= 0 ? one.sameAs() : k;
      }
      if (other < 0 && !one.actors().isEmpty()) {
        other = one.sameAs() >= 0 ? one.sameAs() : k;
      }
    }
    return other;
  }

  private Happening inPlaceOfSentence(Happening happening, List<Happening> earlier) {
    int start = syntax.sentenceStart(happening.token());
    for (int k = earlier.size() - 1; k >= 0 && earlier.get(k).token() >= start; k--) {
      Happening one = earlier.get(k);
      if (one.place() != null && one.type() == happening.type()) {
        return happening.in(one.place());
      }
    }
    return happening;
  }
}
