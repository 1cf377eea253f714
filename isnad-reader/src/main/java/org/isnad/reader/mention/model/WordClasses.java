package org.isnad.reader.mention.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.isnad.arabic.word.Proclitics;

/**
 * How often a folded word was counted in raw news, and the classes it falls into by the words that
 * stand around it there. Words of one class are used alike: given names, towns, verbs of saying.
 * Beside these partitions stands each word's usage: how often, by its context alone, it looked like
 * a part of a name of each kind.
 *
 * <p>A table of 64-bit hashes of the words; immutable.
 */
public final class WordClasses {
  /** How many partitions of the words there are, from coarse to fine. */
  public static final int PARTITIONS = 4;

  /** Into how many steps a share of usage is cut. */
  static final int USAGE_STEPS = 5;

  /** The shares of which a usage is made: first and later word of a person, place, organisation. */
  static final int USAGE_KINDS = 4;

  private static final double[] USAGE_BOUNDS = {0.02, 0.1, 0.3, 0.6};

  /** A word that is not in the table. */
  public static final int UNKNOWN = -1;

  private static final long SEED = 0x9e3779b97f4a7c15L;
  private static final long ARTICLE = hash(SEED, "ال", 0, 2);

  /** A stem that is counted this many times more than the whole form is preferred to it. */
  private static final int PREFERENCE = 2;

  private final String[] words;
  private final int[] counts;
  private final short[] classes;
  private final short[] usages;
  private final long[] keys;
  private final int[] entries;
  private final int mask;

  /**
   * A table.
   *
   * @param words folded words, each once
   * @param counts how often each was counted
   * @param classes {@link #PARTITIONS} classes a word, word by word
   */
  public WordClasses(List<String> words, int[] counts, short[] classes) {
    this(words.toArray(new String[0]), counts.clone(), classes.clone(), new short[words.size()]);
  }

  private WordClasses(String[] words, int[] counts, short[] classes, short[] usages) {
    this.usages = usages;
    this.words = words;
    this.counts = counts;
    this.classes = classes;
    int capacity = Integer.highestOneBit(Math.max(words.length, 1) * 4 - 1);
    keys = new long[capacity];
    entries = new int[capacity];
    mask = capacity - 1;
    Arrays.fill(entries, UNKNOWN);
    for (int i = 0; i < words.length; i++) {
      long key = hash(words[i], 0, words[i].length());
      int slot = (int) (key >>> 20) & mask;
      while (entries[slot] != UNKNOWN) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = key;
      entries[slot] = i;
    }
  }

  /** The hash under which {@code text[from, to)} stands. */
  static long hash(String text, int from, int to) {
    return hash(SEED, text, from, to);
  }

  /** The hash of the article and {@code text[from, to)}. */
  static long hashWithArticle(String text, int from, int to) {
    return hash(ARTICLE, text, from, to);
  }

  private static long hash(long seed, String text, int from, int to) {
    long h = seed;
    for (int i = from; i < to; i++) {
      h = (h ^ text.charAt(i)) * 0x100000001b3L;
      h ^= h >>> 29;
    }
    return h;
  }

  /** The entry of a hash, or {@link #UNKNOWN}. */
  int entry(long key) {
    for (int slot = (int) (key >>> 20) & mask; ; slot = (slot + 1) & mask) {
      int entry = entries[slot];
      if (entry == UNKNOWN || keys[slot] == key) {
        return entry;
      }
    }
  }

  /** How often the word of an entry was counted. */
  int count(int entry) {
    return entry == UNKNOWN ? 0 : counts[entry];
  }

  /** The class of an entry in one partition; 0 for an unknown word. */
  int classOf(int entry, int partition) {
    return entry == UNKNOWN ? 0 : classes[entry * PARTITIONS + partition];
  }

  /** The usage of an entry; 0 when it is unknown or was never counted. */
  int usage(int entry) {
    return entry == UNKNOWN ? 0 : usages[entry];
  }

  /**
   * The same table with usages.
   *
   * @param labels for each word how often it bore each label of {@link NameLabel}, word by word
   */
  public WordClasses withUsages(int[] labels) {
    short[] counted = new short[words.length];
    for (int i = 0; i < counted.length; i++) {
      int at = i * NameLabel.COUNT;
      int total = 0;
      for (int label = 0; label < NameLabel.COUNT; label++) {
        total += labels[at + label];
      }
      if (total == 0) {
        continue;
      }
      int[] shares = {
        labels[at + NameLabel.PERSON],
        labels[at + NameLabel.PERSON_INSIDE],
        labels[at + NameLabel.PLACE] + labels[at + NameLabel.PLACE_INSIDE],
        labels[at + NameLabel.ORGANIZATION] + labels[at + NameLabel.ORGANIZATION_INSIDE]
      };
      int usage = 0;
      for (int share : shares) {
        int step = 0;
        // One more count on the other side, so that a word seen once proves little.
        while (step < USAGE_BOUNDS.length && share >= USAGE_BOUNDS[step] * (total + 1)) {
          step++;
        }
        usage = usage * USAGE_STEPS + step;
      }
      counted[i] = (short) (usage + 1);
    }
    return new WordClasses(words, counts, classes, counted);
  }

  /**
   * The place in the table of a form's most likely stem, or {@link #UNKNOWN}.
   *
   * @param form a folded form
   * @param readings room for its readings, at least {@link Proclitics#MOST} long
   */
  public int placeOf(String form, int[] readings) {
    return entry(hashOf(form, reading(form, readings)));
  }

  /** How many words the table holds. */
  public int size() {
    return words.length;
  }

  /** The hash of what a reading of a form leaves. */
  static long hashOf(String form, int reading) {
    int skip = Proclitics.letters(reading);
    return Proclitics.hiddenArticle(reading)
        ? hashWithArticle(form, skip, form.length())
        : hash(form, skip, form.length());
  }

  /**
   * The reading of a form, among those of {@link Proclitics}, that leaves the word which raw news
   * has most often; the whole form unless a rest of three letters or more is clearly more frequent.
   *
   * @param form a folded form
   * @param readings room for the readings, at least {@link Proclitics#MOST} long
   */
  public int reading(String form, int[] readings) {
    int n = Proclitics.of(form, readings);
    int best = 0;
    long most = 0;
    for (int r = 0; r < n; r++) {
      int reading = readings[r];
      int left = form.length() - Proclitics.letters(reading);
      if (r > 0 && left < 3 && !Proclitics.hiddenArticle(reading)) {
        continue;
      }
      int count = count(entry(hashOf(form, reading)));
      long weight = r == 0 ? (long) count * PREFERENCE : count;
      if (weight > most) {
        most = weight;
        best = reading;
      }
    }
    return best;
  }

  /** Writes the table; {@link #read} reads it. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(words.length);
    String before = "";
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      int shared = 0;
      while (shared < word.length()
          && shared < before.length()
          && word.charAt(shared) == before.charAt(shared)) {
        shared++;
      }
      out.writeByte(shared);
      out.writeByte(word.length() - shared);
      for (int k = shared; k < word.length(); k++) {
        out.writeChar(word.charAt(k));
      }
      before = word;
    }
    for (int count : counts) {
      out.writeInt(count);
    }
    for (int partition = 0; partition < PARTITIONS; partition++) {
      for (int i = 0; i < words.length; i++) {
        out.writeShort(classes[i * PARTITIONS + partition]);
      }
    }
    for (short usage : usages) {
      out.writeShort(usage);
    }
  }

  /** Reads what {@link #write} wrote. */
  static WordClasses read(ByteBuffer in) {
    int size = in.getInt();
    String[] words = new String[size];
    char[] letters = new char[256];
    for (int i = 0; i < size; i++) {
      int shared = in.get() & 0xff;
      int rest = in.get() & 0xff;
      for (int k = 0; k < rest; k++) {
        letters[shared + k] = in.getChar();
      }
      words[i] = new String(letters, 0, shared + rest);
    }
    int[] counts = new int[size];
    for (int i = 0; i < size; i++) {
      counts[i] = in.getInt();
    }
    short[] classes = new short[size * PARTITIONS];
    for (int partition = 0; partition < PARTITIONS; partition++) {
      for (int i = 0; i < size; i++) {
        classes[i * PARTITIONS + partition] = in.getShort();
      }
    }
    short[] usages = new short[size];
    for (int i = 0; i < size; i++) {
      usages[i] = in.getShort();
    }
    return new WordClasses(words, counts, classes, usages);
  }
}
