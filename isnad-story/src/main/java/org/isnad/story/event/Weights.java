package org.isnad.story.event;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words with their weights, in the order of the words and in few bytes: an archive holds those of
 * tens of thousands of tellings. The same few words stand in most of them, and are held once.
 * Immutable.
 */
final class Weights extends AbstractMap<String, Double> {
  /** So many letters make one number. */
  private static final int LETTERS = Long.BYTES / Character.BYTES;

  private final String[] words;
  private final double[] weights;

  /** The {@link #letters first letters} of each word: they tell most words apart at once. */
  private final long[] heads;

  /** Those behind: many words begin with the article and a prefix. */
  private final long[] nexts;

  private final double total;

  private Weights(String[] words, double[] weights) {
    this.words = words;
    this.weights = weights;
    this.heads = Arrays.stream(words).mapToLong(word -> letters(word, 0)).toArray();
    this.nexts = Arrays.stream(words).mapToLong(word -> letters(word, LETTERS)).toArray();
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    this.total = sum;
  }

  /** What is made of a word that two have. */
  interface Shared {
    /**
     * They have it with these weights.
     *
     * @return whether to go on to the next
     */
    boolean both(String word, double here, double there);
  }

  /** Goes through the words that these and others have in common, in their order. */
  void shared(Weights other, Shared shared) {
    long[] heads = this.heads;
    long[] theirs = other.heads;
    int i = 0;
    int k = 0;
    while (i < heads.length && k < theirs.length) {
      long here = heads[i];
      long there = theirs[k];
      if (here != there) {
        // Which is less can't be foreseen: it is counted on, and no branch taken.
        int less = here < there ? 1 : 0;
        i += less;
        k += 1 - less;
        continue;
      }
      int order = Long.compare(nexts[i], other.nexts[k]);
      if (order == 0) {
        // Most are the very same string, which comparing does not look for.
        order = words[i].equals(other.words[k]) ? 0 : words[i].compareTo(other.words[k]);
      }
      if (order == 0 && !shared.both(words[i], weights[i], other.weights[k])) {
        return;
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
  }

  /**
   * The letters of a word from one on as a number, which is less than another's only where the word
   * stands before the other, if they have the same letters up to there.
   */
  private static long letters(String word, int from) {
    long letters = 0;
    for (int i = from; i < from + LETTERS; i++) {
      letters = letters << Character.SIZE | (i < word.length() ? word.charAt(i) : 0);
    }
    // The letters as they are make a number without a sign.
    return letters ^ Long.MIN_VALUE;
  }

  /** The sum of all weights. */
  double total() {
    return total;
  }

  @Override
  public int size() {
    return words.length;
  }

  /** The weights of a map, which is not held. */
  static Weights of(Map<String, Double> given) {
    if (given instanceof Weights same) {
      return same;
    }
    String[] words = new String[given.size()];
    double[] weights = new double[words.length];
    int at = 0;
    for (Map.Entry<String, Double> one : new TreeMap<>(given).entrySet()) {
      words[at] = one.getKey().intern();
      weights[at++] = one.getValue();
    }
    return new Weights(words, weights);
  }

  @Override
  public @Nullable Double get(@Nullable Object word) {
    int at = at(word);
    return at < 0 ? null : weights[at];
  }

  @Override
  public boolean containsKey(@Nullable Object word) {
    return at(word) >= 0;
  }

  private int at(@Nullable Object word) {
    return word instanceof String known ? Arrays.binarySearch(words, known) : -1;
  }

  @Override
  public Set<Entry<String, Double>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return words.length;
      }

      @Override
      public Iterator<Entry<String, Double>> iterator() {
        return new Iterator<>() {
          private int at;

          @Override
          public boolean hasNext() {
            return at < words.length;
          }

          @Override
          public Entry<String, Double> next() {
            if (at == words.length) {
              throw new NoSuchElementException();
            }
            return new SimpleImmutableEntry<>(words[at], weights[at++]);
          }
        };
      }
    };
  }
}
