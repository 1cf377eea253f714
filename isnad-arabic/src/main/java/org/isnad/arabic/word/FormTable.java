package org.isnad.arabic.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each folded form: a hash table that is looked up by a part of a word, so that
 * trying a word without its clitics makes no new string.
 *
 * <p>Build it once with {@link Builder}; the table itself is immutable and safe for any number of
 * threads.
 *
 * @param <V> what a form stands for
 */
public final class FormTable<V> {
  /** Powers of 31, by which the hash of the first letters is taken out of that of a whole form. */
  private static final int[] POWERS = new int[32];

  /** Their inverses modulo 2^32, which take out the last letters in the same way. */
  private static final int[] INVERSES = new int[32];

  private static final int INVERSE_OF_31 = 0xbdef7bdf;

  static {
    POWERS[0] = 1;
    INVERSES[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 31;
      INVERSES[i] = INVERSES[i - 1] * INVERSE_OF_31;
    }
  }

  /** The hash of the key in each slot, 0 where there is none: what is not there is not compared. */
  private final int[] hashes;

  private final String[] keys;
  private final Object[] values;
  private final int mask;
  private final int size;

  private FormTable(int[] hashes, String[] keys, Object[] values, int size) {
    this.hashes = hashes;
    this.keys = keys;
    this.values = values;
    this.mask = keys.length - 1;
    this.size = size;
  }

  /** What {@code form[from, to)} stands for; empty when it is unknown. */
  @SuppressWarnings("unchecked") // only Builder fills the table, with lists of V
  public List<V> get(String form, int from, int to) {
    int slot = slotOf(form, from, to);
    return slot < 0 ? List.of() : (List<V>) values[slot];
  }

  /** What a whole form stands for; empty when it is unknown. */
  public List<V> get(String form) {
    return get(form, 0, form.length());
  }

  /** Whether {@code form[from, to)} is known. */
  public boolean contains(String form, int from, int to) {
    return slotOf(form, from, to) >= 0;
  }

  /** How many forms are known. */
  public int size() {
    return size;
  }

  private int slotOf(String form, int from, int to) {
    int length = to - from;
    int hash = hash(form, from, to);
    for (int slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      int here = hashes[slot];
      if (here == 0) {
        return -1;
      }
      if (here == hash) {
        String key = keys[slot];
        if (key.length() == length && key.regionMatches(0, form, from, length)) {
          return slot;
        }
      }
    }
  }

  /**
   * The hash of {@code form[from, to)}, never 0. It is that of {@link String#hashCode()}, which a
   * string keeps, so that the hash of a part costs no more than the letters before and behind it.
   */
  private static int hash(String form, int from, int to) {
    int length = form.length();
    int h = form.hashCode();
    if (length < POWERS.length) {
      if (to < length) {
        h = (h - plainHash(form, to, length)) * INVERSES[length - to];
      }
      if (from > 0) {
        h -= plainHash(form, 0, from) * POWERS[to - from];
      }
    } else if (from > 0 || to < length) {
      h = plainHash(form, from, to);
    }
    return h == 0 ? 1 : h;
  }

  private static int plainHash(String form, int from, int to) {
    int h = 0;
    for (int i = from; i < to; i++) {
      h = 31 * h + form.charAt(i);
    }
    return h;
  }

  private static int spread(int h) {
    return (h ^ (h >>> 15)) * 0x2c1b3c6d >>> 3;
  }

  /**
   * Collects forms; the order in which values are added under one form is kept.
   *
   * @param <V> what a form stands for
   */
  public static final class Builder<V> {
    private int[] hashes = new int[1 << 10];
    private @Nullable String[] keys = new String[1 << 10];
    private Object[] values = new Object[1 << 10];
    private int size;

    /** Adds a value under a form. Equal values are kept once. */
    @SuppressWarnings("unchecked") // the table holds what this method put there
    public Builder<V> add(String form, V value) {
      if (size * 2 >= keys.length) {
        grow();
      }
      int hash = hash(form, 0, form.length());
      int slot = spread(hash) & keys.length - 1;
      while (hashes[slot] != 0 && (hashes[slot] != hash || !form.equals(keys[slot]))) {
        slot = (slot + 1) & keys.length - 1;
      }
      if (hashes[slot] == 0) {
        hashes[slot] = hash;
        keys[slot] = form;
        values[slot] = List.of(value);
        size++;
        return this;
      }
      List<V> present = (List<V>) values[slot];
      if (!present.contains(value)) {
        List<V> longer = new ArrayList<>(present);
        longer.add(value);
        values[slot] = List.copyOf(longer);
      }
      return this;
    }

    /** The finished table. */
    @SuppressWarnings("NullAway") // empty slots of an open-addressing table are null by design
    public FormTable<V> build() {
      return new FormTable<>(hashes.clone(), keys.clone(), values.clone(), size);
    }

    private void grow() {
      int[] oldHashes = hashes;
      @Nullable String[] oldKeys = keys;
      Object[] oldValues = values;
      hashes = new int[oldHashes.length * 2];
      keys = new String[hashes.length];
      values = new Object[hashes.length];
      int mask = hashes.length - 1;
      for (int i = 0; i < oldHashes.length; i++) {
        if (oldHashes[i] != 0) {
          int slot = spread(oldHashes[i]) & mask;
          while (hashes[slot] != 0) {
            slot = (slot + 1) & mask;
          }
          hashes[slot] = oldHashes[i];
          keys[slot] = oldKeys[i];
          values[slot] = oldValues[i];
        }
      }
    }
  }
}
