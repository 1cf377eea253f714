package org.isnad.reader.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Syntax;

/**
 * One protest is told by many words: who came together, what they shouted, what they demand, whom
 * they clash with. What one of them says of who is against whom holds for the others of its
 * sentence, and a demand in the next sentence is one of the same people.
 */
final class Protests {
  private final Syntax syntax;
  private final Words words;
  private final Set<String> protesters;

  Protests(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.protesters = lexicon.words("protester");
  }

  /** The same events, in the same order, the protests with their participants. */
  List<Happening> complete(List<Happening> told) {
    List<Happening> completed = new ArrayList<>(told);
    for (int k = 0; k < completed.size(); k++) {
      if (completed.get(k).type() == EventType.PROTEST) {
        completed.set(k, byThose(completed, k));
      }
    }
    for (int k = 0; k < completed.size(); k++) {
      Happening protest = completed.get(k);
      if (protest.type() == EventType.PROTEST && protest.recipients().isEmpty()) {
        completed.set(k, against(told, protest, k));
      }
    }
    return completed;
  }

  /** Whoever protests in the nearest protest of the sentence that tells it, those before first. */
  private Happening byThose(List<Happening> told, int k) {
    Happening protest = told.get(k);
    if (!protest.actors().isEmpty()) {
      return protest;
    }
    for (int step = 1; step < told.size(); step++) {
      for (int i : new int[] {k - step, k + step}) {
        if (i >= 0
            && i < told.size()
            && told.get(i).type() == EventType.PROTEST
            && isSameSentence(told.get(i), protest)
            && !told.get(i).actors().isEmpty()
            && told.get(i).actors().stream().noneMatch(protest.recipients()::contains)) {
          return protest.between(told.get(i).actors(), protest.recipients());
        }
      }
    }
    return protest;
  }

  /** Against whom the words around say it is: other words of the protest first, then demands. */
  private Happening against(List<Happening> told, Happening protest, int at) {
    for (int turn = 0; turn < 3; turn++) {
      Happening nearest = null;
      for (int k = 0; k < told.size(); k++) {
        Happening other = told.get(k);
        if (k != at
            && !other.recipients().isEmpty()
            && turn(other.type()) == turn
            && isOfSame(protest, other, turn)
            && (nearest == null || distance(other, protest) < distance(nearest, protest))) {
          nearest = other;
        }
      }
      if (nearest != null) {
        Set<Referent> whom = new LinkedHashSet<>(nearest.recipients());
        whom.removeAll(protest.actors());
        boolean clash = turn == 2;
        whom.removeIf(one -> !one.canAct() || isProtester(one) || clash && isThing(one));
        if (!whom.isEmpty()) {
          return protest.between(protest.actors(), List.copyOf(whom));
        }
      }
    }
    return protest;
  }

  private static int turn(EventType type) {
    return switch (type) {
      case PROTEST -> 0;
      case REQUEST, ACCUSE, REJECT, THREATEN -> 1;
      case ASSAULT -> 2;
      default -> -1;
    };
  }

  /** Whether the other event is one of the same people, in the sentence or right behind it. */
  private boolean isOfSame(Happening protest, Happening other, int turn) {
    boolean same = other.actors().stream().anyMatch(protest.actors()::contains);
    if (isSameSentence(protest, other)) {
      return same || turn < 2 && (protest.actors().isEmpty() || isByProtesters(other));
    }
    int end = syntax.sentenceEnd(protest.token());
    return turn == 1
        && end < words.size()
        && other.token() >= end
        && syntax.sentenceStart(other.token()) == end
        && (same || isByProtesters(other));
  }

  private boolean isByProtesters(Happening other) {
    return other.actors().stream().anyMatch(this::isProtester);
  }

  /** أحرقوا مصارف: what is only described and no people. */
  private static boolean isThing(Referent referent) {
    return referent.kind() == EntityKind.ORGANIZATION
        && referent.mentions().isEmpty()
        && referent.actor() == null;
  }

  /** Somebody whom nothing names but that they protest. */
  private boolean isProtester(Referent referent) {
    if (referent.kind() != EntityKind.POPULATION || !referent.mentions().isEmpty()) {
      return false;
    }
    for (String word : Letters.fold(referent.name()).split(" ")) {
      if (Nouns.matchesLoosely(protesters, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSameSentence(Happening one, Happening other) {
    return syntax.sentenceStart(one.token()) == syntax.sentenceStart(other.token());
  }

  private static int distance(Happening one, Happening other) {
    return Math.abs(one.token() - other.token());
  }
}
