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
  private final String[] keys;
  private final Object[] values;
  private final int mask;
  private final int size;

  private FormTable(String[] keys, Object[] values, int size) {
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
    for (int slot = spread(hash(form, from, to)) & mask; ; slot = (slot + 1) & mask) {
      String key = keys[slot];
      if (key == null) {
        return -1;
      }
      if (key.length() == length && key.regionMatches(0, form, from, length)) {
        return slot;
      }
    }
  }

  private static int hash(String form, int from, int to) {
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
    private @Nullable String[] keys = new String[1 << 10];
    private Object[] values = new Object[1 << 10];
    private int size;

    /** Adds a value under a form. Equal values are kept once. */
    @SuppressWarnings("unchecked") // the table holds what this method put there
    public Builder<V> add(String form, V value) {
      if (size * 2 >= keys.length) {
        grow();
      }
      int slot = find(keys, form);
      if (keys[slot] == null) {
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
      return new FormTable<>(keys.clone(), values.clone(), size);
    }

    private static int find(@Nullable String[] keys, String form) {
      int mask = keys.length - 1;
      int slot = spread(hash(form, 0, form.length())) & mask;
      while (keys[slot] != null && !form.equals(keys[slot])) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    private void grow() {
      @Nullable String[] oldKeys = keys;
      Object[] oldValues = values;
      keys = new String[oldKeys.length * 2];
      values = new Object[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        String key = oldKeys[i];
        if (key != null) {
          int slot = find(keys, key);
          keys[slot] = key;
          values[slot] = oldValues[i];
        }
      }
    }
  }
}
