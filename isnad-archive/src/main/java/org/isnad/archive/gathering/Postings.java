package org.isnad.archive.gathering;

/** Which things stand under which key. */
interface Postings {
  /** Puts a thing under a key, under which it must not stand yet. */
  void put(long key, long thing);

  /** Takes a thing from under a key; nothing happens where it does not stand there. */
  void remove(long key, long thing);

  /** The things under a key, in no order. */
  long[] get(long key);
}
