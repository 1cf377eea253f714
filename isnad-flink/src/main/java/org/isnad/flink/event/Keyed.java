package org.isnad.flink.event;

import java.util.List;
import org.isnad.story.Blocks;

/**
 * A telling in one of the blocks in which it meets others, with what it takes to see in which of
 * their blocks two tellings meet first.
 *
 * @param key the block's key
 * @param blocks a number for each of the telling's blocks ({@link Blocks#rank} of its key), sorted
 * @param sizes how many tellings stand in each of them
 * @param packed the telling, as {@link Packing} packs it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record Keyed(String key, long[] blocks, int[] sizes, byte[] packed) {
  /** A telling in each of its blocks. */
  static List<Keyed> of(List<Sized> sized, byte[] packed) {
    List<Sized> sorted =
        sized.stream()
            .sorted((one, other) -> Long.compare(Blocks.rank(one.key()), Blocks.rank(other.key())))
            .toList();
    long[] blocks = sorted.stream().mapToLong(one -> Blocks.rank(one.key())).toArray();
    int[] sizes = sorted.stream().mapToInt(Sized::size).toArray();
    return sorted.stream().map(one -> new Keyed(one.key(), blocks, sizes, packed)).toList();
  }

  /**
   * Whether this block is the first in which this telling and another of it meet: two that share
   * many keys are compared once.
   *
   * @param block the number of the block
   * @param rank this telling's
   * @param otherRank the other's
   */
  boolean meetsFirst(long block, long rank, Keyed other, long otherRank) {
    int i = 0;
    int k = 0;
    while (i < blocks.length && k < other.blocks.length) {
      if (blocks[i] < other.blocks[k]) {
        i++;
      } else if (blocks[i] > other.blocks[k]) {
        k++;
      } else if (Blocks.leads(sizes[i], rank) || Blocks.leads(sizes[i], otherRank)) {
        return blocks[i] == block;
      } else {
        i++;
        k++;
      }
    }
    return false;
  }
}
