package org.isnad.flink.keyed;

import org.isnad.story.Blocks;

/**
 * A thing in one of the blocks in which others like it are looked for.
 *
 * @param block the block's number, as a word: keys of one story begin alike, and take long to sort
 * @param id the thing's name
 */
public record Posted(String block, String id) {
  /** A thing in the block of a key. */
  public static Posted under(String key, String id) {
    return new Posted(Long.toUnsignedString(Blocks.rank(key), Character.MAX_RADIX), id);
  }

  /** The block's number: {@link Blocks#rank} of its key. */
  public long number() {
    return Long.parseUnsignedLong(block, Character.MAX_RADIX);
  }
}
