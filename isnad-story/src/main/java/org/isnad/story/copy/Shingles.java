package org.isnad.story.copy;

import java.util.Arrays;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;

/**
 * The runs of four words of a text, as hashes of their folded forms: punctuation and spelling make
 * no difference. Immutable.
 */
public final class Shingles {
  private static final int LENGTH = 4;

  /** FNV-1a, 64 bits. */
  private static final long BASIS = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** The shingles of a text; a text of fewer than four words has one. */
  public static Shingles of(CharSequence text) {
    Words words = Words.of(text);
    long[] forms = new long[words.size()];
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.kind(i) != TokenKind.PUNCTUATION) {
        forms[count++] = hash(words.form(i));
      }
    }
    int length = Math.min(LENGTH, count);
    if (length == 0) {
      return new Shingles(new long[0]);
    }
    long[] hashes = new long[count - length + 1];
    for (int i = 0; i < hashes.length; i++) {
      long hash = BASIS;
      for (int k = 0; k < length; k++) {
        hash = (hash ^ forms[i + k]) * PRIME;
        hash ^= hash >>> 29;
      }
      hashes[i] = hash;
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  private static long hash(String form) {
    long hash = BASIS;
    for (int i = 0; i < form.length(); i++) {
      hash = (hash ^ form.charAt(i)) * PRIME;
    }
    return hash;
  }

  /**
   * Shingles that were kept as hashes.
   *
   * @throws IllegalArgumentException where the hashes do not rise
   */
  public static Shingles ofHashes(long[] hashes) {
    for (int i = 1; i < hashes.length; i++) {
      if (hashes[i - 1] >= hashes[i]) {
        throw new IllegalArgumentException("hashes must rise");
      }
    }
    return new Shingles(hashes.clone());
  }

  /** The hashes, rising: what is to be kept to have the shingles again. */
  public long[] hashes() {
    return hashes.clone();
  }

  /** How many different ones there are. */
  public int size() {
    return hashes.length;
  }

  /** How many stand in both. */
  public int shared(Shingles other) {
    int shared = 0;
    int i = 0;
    int k = 0;
    while (i < hashes.length && k < other.hashes.length) {
      if (hashes[i] == other.hashes[k]) {
        shared++;
        i++;
        k++;
      } else if (hashes[i] < other.hashes[k]) {
        i++;
      } else {
        k++;
      }
    }
    return shared;
  }

  /**
   * Which share of the shorter text stands in the longer one, from 0 to 1: a report that was cut,
   * or set into a longer article, is as much a copy as one that was left as it was.
   */
  public double containment(Shingles other) {
    int shorter = Math.min(size(), other.size());
    return shorter == 0 ? 0 : shared(other) / (double) shorter;
  }

  /**
   * The keys under which copies are looked for: the upper halves of one hash in {@value #SPARSE} of
   * a long text, of one in {@value #DENSE} of a short one, rising. A text that is copied into
   * another shares them with it whatever else stands there, so two that share none are not
   * compared. Half a hash is enough to meet by, and an archive has to hold millions of them: what
   * meets by chance is told apart when it is compared.
   */
  public int[] sample() {
    int every = every(hashes.length);
    return Arrays.stream(hashes)
        .filter(hash -> Math.floorMod(hash >>> 7, every) == 0)
        .mapToInt(hash -> (int) (hash >>> Integer.SIZE))
        .sorted()
        .distinct()
        .toArray();
  }

  /** Of how many shingles a text of so many has one in its {@link #sample}. */
  static int every(int size) {
    return size < SHORT ? DENSE : SPARSE;
  }

  /** How many keys of two samples are the same. */
  static int shared(int[] one, int[] other) {
    int shared = 0;
    for (int key : one) {
      shared += Arrays.binarySearch(other, key) >= 0 ? 1 : 0;
    }
    return shared;
  }

  private static final int SHORT = 160;
  private static final int DENSE = 4;
  private static final int SPARSE = 16;
}
