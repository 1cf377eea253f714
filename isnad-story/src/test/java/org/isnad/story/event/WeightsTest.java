package org.isnad.story.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WeightsTest {
  @Test
  void wordsThatBeginAlikeAreToldApart() {
    Weights one = weights("الرئيس", "الرئيسي", "الرئيسين", "الرئيسية", "ال", "x", "xab");
    Weights other = weights("الرئيسية", "الرئيس", "الروسي", "xa", "ال");
    assertThat(shared(one, other)).containsExactly("ال", "الرئيس", "الرئيسية");
    assertThat(shared(other, one)).containsExactly("ال", "الرئيس", "الرئيسية");
  }

  @Test
  void lettersAreOrderedAsStringsAre() {
    // The last stands in the upper half of all letters, where a number of 64 bits has its sign.
    Weights one = weights("abc", "\u0627", "\ufeb1\ufe8e", "\ufeb1");
    assertThat(shared(one, weights("\ufeb1", "b", "abc", "\u0627"))).hasSize(3);
  }

  @Test
  void whatTwoShareIsWhatTheirWordsAre() {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      Map<String, Double> one = words(random);
      Map<String, Double> other = words(random);
      TreeSet<String> both = new TreeSet<>(one.keySet());
      both.retainAll(other.keySet());
      assertThat(shared(Weights.of(one), Weights.of(other))).containsExactlyElementsOf(both);
    }
  }

  @Test
  void theyEndWhereNoMoreIsAsked() {
    List<String> some = new ArrayList<>();
    weights("a", "b", "c")
        .shared(
            weights("a", "b", "c"),
            (word, here, there) -> {
              some.add(word);
              return some.size() < 2;
            });
    assertThat(some).containsExactly("a", "b");
  }

  /** Words of few letters, so that many begin alike or are the same. */
  private static Map<String, Double> words(Random random) {
    Map<String, Double> words = new HashMap<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      StringBuilder word = new StringBuilder("الا".substring(0, random.nextInt(4)));
      for (int letters = random.nextInt(8); letters > 0; letters--) {
        word.append((char) ('ا' + random.nextInt(2)));
      }
      words.put(word.toString(), 1.0);
    }
    return words;
  }

  private static Weights weights(String... words) {
    Map<String, Double> weights = new HashMap<>();
    for (String word : words) {
      weights.put(word, 1.0);
    }
    return Weights.of(weights);
  }

  private static List<String> shared(Weights one, Weights other) {
    List<String> shared = new ArrayList<>();
    one.shared(
        other,
        (word, here, there) -> {
          shared.add(word);
          return true;
        });
    return shared;
  }
}
