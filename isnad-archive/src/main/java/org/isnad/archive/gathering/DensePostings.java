package org.isnad.archive.gathering;

import java.util.Arrays;

/**
 * Postings of keys and things that are numbers of 32 bits, for millions of keys of which nearly
 * each has one thing: some 13 bytes a key. They stand in many small open tables that grow one by
 * one, so that no growth needs much room at a time.
 */
final class DensePostings implements Postings {
  private static final int TABLES = 256;
  private static final int FIRST = 16;

  /** What an empty slot holds; things count from one. */
  private static final int NONE = 0;

  private final Table[] tables = new Table[TABLES];

  /** Chains of things, where a key has several; 0 is none. */
  private int[] things = new int[FIRST];

  private int[] next = new int[FIRST];
  private int size = 1;
  private int free = NONE;

  DensePostings() {
    Arrays.setAll(tables, unused -> new Table());
  }

  @Override
  public void put(long key, long thing) {
    int narrow = Math.toIntExact(key);
    Table table = table(narrow);
    int slot = table.slot(narrow);
    int held = table.values[slot];
    int added = Math.toIntExact(thing);
    if (added <= NONE) {
      throw new IllegalArgumentException("things count from one");
    }
    if (held == NONE) {
      table.add(narrow, added);
    } else {
      int tail = held < NONE ? -held : link(held, NONE);
      table.values[slot] = -link(added, tail);
    }
  }

  @Override
  public void remove(long key, long thing) {
    int narrow = Math.toIntExact(key);
    Table table = table(narrow);
    int slot = table.slot(narrow);
    int held = table.values[slot];
    if (held == thing) {
      table.empty(slot);
      return;
    }
    int before = NONE;
    for (int at = held < NONE ? -held : NONE; at != NONE; at = next[at]) {
      if (things[at] == thing) {
        unlink(table, slot, before, at);
        return;
      }
      before = at;
    }
  }

  @Override
  public long[] get(long key) {
    int narrow = Math.toIntExact(key);
    Table table = table(narrow);
    int held = table.values[table.slot(narrow)];
    if (held >= NONE) {
      return held == NONE ? new long[0] : new long[] {held};
    }
    int count = 0;
    for (int at = -held; at != NONE; at = next[at]) {
      count++;
    }
    long[] found = new long[count];
    for (int at = -held; at != NONE; at = next[at]) {
      found[--count] = things[at];
    }
    return found;
  }

  private int link(int thing, int tail) {
    int at = free;
    if (at != NONE) {
      free = next[at];
    } else {
      if (size == things.length) {
        things = Arrays.copyOf(things, size + size / 2);
        next = Arrays.copyOf(next, things.length);
      }
      at = size++;
    }
    things[at] = thing;
    next[at] = tail;
    return at;
  }

  private void unlink(Table table, int slot, int before, int at) {
    if (before != NONE) {
      next[before] = next[at];
    } else if (next[at] != NONE) {
      table.values[slot] = -next[at];
    } else {
      table.empty(slot);
    }
    next[at] = free;
    free = at;
  }

  private Table table(int key) {
    return tables[mixed(key) & TABLES - 1];
  }

  /**
   * A bijection of the numbers of 32 bits, whose bits all depend on all (MurmurHash3's last step).
   */
  private static int mixed(int key) {
    int mixed = (key ^ key >>> 16) * 0x85ebca6b;
    mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
    return mixed ^ mixed >>> 16;
  }

  /** Keys, each in the first free slot behind the one where it belongs. */
  private static final class Table {
    private int[] keys = new int[FIRST];
    private int[] values = new int[FIRST];
    private int used;

    /** The slot of a key, or the free one where it would stand. */
    int slot(int key) {
      int slot = home(key);
      while (values[slot] != NONE && keys[slot] != key) {
        slot = after(slot);
      }
      return slot;
    }

    private int home(int key) {
      return (int) ((mixed(key) & 0xffffffffL) * keys.length >>> Integer.SIZE);
    }

    private int after(int slot) {
      return slot + 1 == keys.length ? 0 : slot + 1;
    }

    /** Adds a key that is not there. */
    void add(int key, int value) {
      if (++used * 4L > keys.length * 3L) {
        grow();
      }
      set(key, value);
    }

    private void set(int key, int value) {
      int slot = slot(key);
      keys[slot] = key;
      values[slot] = value;
    }

    private void grow() {
      int[] oldKeys = keys;
      int[] oldValues = values;
      keys = new int[oldKeys.length + oldKeys.length / 2];
      values = new int[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldValues[i] != NONE) {
          set(oldKeys[i], oldValues[i]);
        }
      }
    }

    /** Empties a slot; what was put behind it for want of room moves up. */
    void empty(int emptied) {
      values[emptied] = NONE;
      used--;
      for (int at = after(emptied); values[at] != NONE; at = after(at)) {
        int value = values[at];
        values[at] = NONE;
        set(keys[at], value);
      }
    }
  }
}
