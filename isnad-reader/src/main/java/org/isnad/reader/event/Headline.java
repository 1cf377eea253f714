package org.isnad.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.text.Letters;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What a headline tells and the first sentences below it tell again is one event, told by the text;
 * so is what two sentences of the text tell in the same words of the same people, in one place or
 * at one time.
 */
final class Headline {
  /** How many sentences below the headline tell what it is about. */
  private static final int LEAD = 3;

  /** Letters of a word that two descriptions can share: more than those of a preposition. */
  private static final int SHORTEST = 4;

  private final Syntax syntax;
  private final int titleEnd;
  private final int leadEnd;

  Headline(Syntax syntax) {
    this.syntax = syntax;
    this.titleEnd = Recall.titleEnd(syntax.words());
    int end = titleEnd;
    for (int i = 0; i < LEAD && end < syntax.words().size(); i++) {
      end = syntax.sentenceEnd(end);
    }
    this.leadEnd = end;
  }

  /**
   * The same events, in the same order, linked to those that they tell again. What another is
   * linked to tells nothing again itself.
   */
  List<Happening> link(List<Happening> told) {
    List<Happening> linked = new ArrayList<>(told);
    for (int k = 0; k < linked.size(); k++) {
      if (!isTitle(linked.get(k))) {
        complete(linked, k, before(linked, k));
      }
    }
    for (int k = 0; k < linked.size(); k++) {
      Happening one = linked.get(k);
      if (isTitle(one)) {
        complete(linked, k, below(linked, one));
      }
    }
    for (int k = 0; k < linked.size(); k++) {
      Happening one = linked.get(k);
      int root = one.sameAs() < 0 ? -1 : linked.get(one.sameAs()).sameAs();
      if (root >= 0) {
        linked.set(k, one.sameAs(root, one.actors(), one.recipients(), one.place()));
      }
    }
    return linked;
  }

  private boolean isTitle(Happening one) {
    return one.token() < titleEnd;
  }

  private static void complete(List<Happening> linked, int k, int fuller) {
    Happening one = linked.get(k);
    if (one.sameAs() < 0 && fuller >= 0) {
      linked.set(k, completed(one, linked.get(fuller), fuller));
    }
  }

  private static Happening completed(Happening one, Happening fuller, int at) {
    return one.sameAs(
        at,
        one.actors().isEmpty() ? without(fuller.actors(), one.recipients()) : one.actors(),
        one.recipients().isEmpty() ? without(fuller.recipients(), one.actors()) : one.recipients(),
        one.place() == null ? fuller.place() : one.place());
  }

  private static List<Referent> without(List<Referent> all, List<Referent> others) {
    return all.stream().filter(one -> !others.contains(one)).toList();
  }

  /** Which event of the lead a headline's is, by whom they share; -1 for none. */
  private int below(List<Happening> told, Happening title) {
    int best = -1;
    int most = 0;
    for (int k = 0; k < told.size(); k++) {
      Happening body = told.get(k);
      if (isTitle(body)
          || body.token() >= leadEnd
          || body.sameAs() >= 0
          || body.type() != title.type()
          || body.status() != title.status()
          || differ(body.mode(), title.mode())) {
        continue;
      }
      int actors = shared(body.actors(), title.actors());
      int recipients = shared(body.recipients(), title.recipients());
      if (actors < 0 || recipients < 0) {
        continue;
      }
      boolean inSameWords = body.rule().equals(title.rule());
      int fit = 2 * (actors + recipients) + (inSameWords ? 1 : 0);
      // مقتل 30 بانفجار: nobody is told of, so the word and the place have to do
      boolean sure =
          actors + recipients > 0
              || inSameWords
                  && title.actors().isEmpty()
                  && title.recipients().isEmpty()
                  && !differ(title.place(), body.place());
      if (sure && fit > most) {
        most = fit;
        best = k;
      }
    }
    return best;
  }

  /** The first event of the text that is surely this one, or -1. */
  private int before(List<Happening> told, int at) {
    Happening one = told.get(at);
    if (isSaying(one.type()) || one.actors().isEmpty() || one.recipients().isEmpty()) {
      return -1;
    }
    for (int k = 0; k < at; k++) {
      Happening earlier = told.get(k);
      if (!isTitle(earlier)
          && earlier.sameAs() < 0
          && earlier.type() == one.type()
          && earlier.rule().equals(one.rule())
          && earlier.status() == one.status()
          && earlier.actors().equals(one.actors())
          && earlier.recipients().equals(one.recipients())
          && isThereAndThen(earlier, one)
          && syntax.sentenceStart(earlier.token()) != syntax.sentenceStart(one.token())) {
        return k;
      }
    }
    return -1;
  }

  /** Whether place and time do not part two events, and one of both is told of both. */
  private static boolean isThereAndThen(Happening one, Happening other) {
    if (differ(one.place(), other.place()) || differ(one.time(), other.time())) {
      return false;
    }
    return one.place() != null && other.place() != null
        || one.time() != null && other.time() != null;
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !one.equals(other);
  }

  /** How many of one side both name, 0 where one names nobody, -1 where they name others. */
  private static int shared(List<Referent> some, List<Referent> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return 0;
    }
    int count = 0;
    for (Referent one : some) {
      if (others.contains(one) || others.stream().anyMatch(other -> isAlike(one, other))) {
        count++;
      }
    }
    // مقار مقاتلين, الفرقة 30: whom one describes the other may name
    boolean mayBe = count == 0 && areDescribed(some) != areDescribed(others);
    return count == 0 && !mayBe ? -1 : count;
  }

  private static boolean areDescribed(List<Referent> all) {
    return all.stream().allMatch(one -> one.mentions().isEmpty() && one.actor() == null);
  }

  /** مقتل 12 جنديا, قتل 12 جنديا سوريا: descriptions that share a word. */
  private static boolean isAlike(Referent one, Referent other) {
    if (!one.mentions().isEmpty() || !other.mentions().isEmpty() || one.kind() != other.kind()) {
      return false;
    }
    List<String> words = List.of(Letters.fold(other.name()).split(" "));
    for (String word : Letters.fold(one.name()).split(" ")) {
      if (word.length() >= SHORTEST && words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaying(EventType type) {
    return switch (type) {
      case REQUEST, ACCUSE, REJECT, SUPPORT, THREATEN -> true;
      default -> false;
    };
  }
}
