package org.isnad.flink.keyed;

import java.util.List;
import org.isnad.story.Blocks;

/**
 * A place in a block, for a thing that meets others there.
 *
 * @param thing the thing's name
 * @param block the block's number: {@link Blocks#rank} of its key
 * @param size how many things stand in the block
 * @param first who stands for the block, as {@link #first} has it
 */
public record Seat(String thing, long block, int size, long first) {
  /**
   * Who stands for a block: of those who lead it the one who would still lead if it were largest.
   * So blocks that have many things in common mostly have the same.
   *
   * @param things the names of all in the block, or of those who meet anybody; at least one
   * @return the {@link Blocks#rank} of its name
   */
  public static long first(List<String> things) {
    long first = 0;
    int best = -1;
    for (String thing : things) {
      long rank = Blocks.rank(thing);
      int leads = Long.numberOfTrailingZeros(rank);
      if (leads > best || leads == best && rank < first) {
        first = rank;
        best = leads;
      }
    }
    return first;
  }
}
