package org.isnad.flink.copy;

import org.isnad.story.copy.Copies;
import org.isnad.story.copy.Shingles;

/**
 * Which slots the shingles of a text fall into: says of most texts on one story that they are no
 * copies, at a twentieth of what it takes to go through their shingles. Made for a room and left
 * with it, as it is larger than the text's shingles.
 */
final class Outline {
  /** As many bits of a hash choose the slot. */
  private static final int BITS = 14;

  private final long[] slots = new long[(1 << BITS) / Long.SIZE];
  private final int size;

  /** How many shingles fall where there is one before. */
  private final int doubled;

  /** The outline of a text. */
  Outline(Shingles shingles) {
    int filled = 0;
    for (long hash : shingles.hashes()) {
      // A shift by a number of bits takes that number modulo 64.
      int slot = (int) (hash >>> Long.SIZE - BITS);
      long bit = 1L << slot;
      filled += (slots[slot / Long.SIZE] & bit) == 0 ? 1 : 0;
      slots[slot / Long.SIZE] |= bit;
    }
    size = shingles.size();
    doubled = size - filled;
  }

  /**
   * Whether two texts may be copies as {@link Copies#isCopy} has it: they share no more shingles
   * than slots, but for those that share a slot in one text.
   */
  boolean mayBeCopy(Outline other) {
    int shared = Math.min(doubled, other.doubled);
    for (int i = 0; i < slots.length; i++) {
      shared += Long.bitCount(slots[i] & other.slots[i]);
    }
    return shared >= Copies.COPY * Math.min(size, other.size);
  }
}
