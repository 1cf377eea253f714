package org.isnad.archive.gathering;

import java.util.Arrays;

/** An open table of keys, each with a chain of things. Both are numbers of any size. */
final class WidePostings implements Postings {
  private static final int FIRST = 1 << 10;

  /** Ends a chain. */
  private static final int NONE = -1;

  /** The head of a slot that no key has. */
  private static final int FREE = -2;

  /** So many tenths of the slots are used at most. */
  private static final int FULL = 7;

  private long[] keys = new long[FIRST];
  private int[] heads = filled(FIRST);
  private int used;

  private long[] things = new long[FIRST];
  private int[] next = new int[FIRST];
  private int free = NONE;
  private int size;

  private static int[] filled(int length) {
    int[] heads = new int[length];
    Arrays.fill(heads, FREE);
    return heads;
  }

  @Override
  public void put(long key, long thing) {
    if (used * 10L > keys.length * (long) FULL) {
      grow();
    }
    int slot = slot(key);
    if (heads[slot] == FREE) {
      keys[slot] = key;
      heads[slot] = NONE;
      used++;
    }
    int at = free;
    if (at == NONE) {
      if (size == things.length) {
        things = Arrays.copyOf(things, size * 2);
        next = Arrays.copyOf(next, size * 2);
      }
      at = size++;
    } else {
      free = next[at];
    }
    things[at] = thing;
    next[at] = heads[slot];
    heads[slot] = at;
  }

  @Override
  public void remove(long key, long thing) {
    int slot = slot(key);
    int before = NONE;
    for (int at = Math.max(NONE, heads[slot]); at != NONE; at = next[at]) {
      if (things[at] == thing) {
        if (before != NONE) {
          next[before] = next[at];
        } else if (next[at] != NONE) {
          heads[slot] = next[at];
        } else {
          empty(slot);
        }
        next[at] = free;
        free = at;
        return;
      }
      before = at;
    }
  }

  @Override
  public long[] get(long key) {
    int slot = slot(key);
    int count = 0;
    for (int at = Math.max(NONE, heads[slot]); at != NONE; at = next[at]) {
      count++;
    }
    long[] found = new long[count];
    for (int at = Math.max(NONE, heads[slot]); at != NONE; at = next[at]) {
      found[--count] = things[at];
    }
    return found;
  }

  /** The slot of a key, or the free one where it belongs. */
  private int slot(long key) {
    int slot = (int) (mixed(key) & (keys.length - 1));
    while (heads[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private static long mixed(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    return mixed ^ mixed >>> 32;
  }

  /** Empties a slot; what stands behind it may have to move up. */
  private void empty(int emptied) {
    heads[emptied] = FREE;
    used--;
    int at = emptied + 1 & keys.length - 1;
    while (heads[at] != FREE) {
      int head = heads[at];
      heads[at] = FREE;
      int slot = slot(keys[at]);
      keys[slot] = keys[at];
      heads[slot] = head;
      at = at + 1 & keys.length - 1;
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new long[oldKeys.length * 2];
    heads = filled(keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }
}
