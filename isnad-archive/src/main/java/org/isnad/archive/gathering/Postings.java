package org.isnad.archive.gathering;

import java.util.Arrays;

/**
 * Which things stand under which key, in few bytes: an open table of keys, each with a chain of
 * things. Both are numbers.
 */
final class Postings {
  private static final int FIRST = 1 << 10;
  private static final int NONE = -1;

  /** So many tenths of the slots are used at most: an archive has millions of keys. */
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
    Arrays.fill(heads, NONE - 1);
    return heads;
  }

  /** Puts a thing under a key, under which it must not stand yet. */
  void put(long key, long thing) {
    if (used * 10L > keys.length * (long) FULL) {
      grow();
    }
    int slot = slot(key);
    if (heads[slot] < NONE) {
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

  /** Takes a thing from under a key; nothing happens where it does not stand there. */
  void remove(long key, long thing) {
    int slot = slot(key);
    int before = NONE;
    for (int at = Math.max(NONE, heads[slot]); at != NONE; at = next[at]) {
      if (things[at] == thing) {
        if (before == NONE) {
          heads[slot] = next[at];
        } else {
          next[before] = next[at];
        }
        next[at] = free;
        free = at;
        return;
      }
      before = at;
    }
  }

  /** The things under a key, in no order. */
  long[] get(long key) {
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
    while (heads[slot] >= NONE && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private static long mixed(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    return mixed ^ mixed >>> 32;
  }

  /** Makes room; keys under which nothing stands any more are left out. */
  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    int living = 0;
    for (int head : oldHeads) {
      living += head >= 0 ? 1 : 0;
    }
    int length = FIRST;
    while (length * (long) FULL < living * 15L) {
      length *= 2;
    }
    keys = new long[length];
    heads = filled(length);
    used = living;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] >= 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }
}
