package org.isnad.archive.gathering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.story.Blocks;

/**
 * Keeps the pairs of things that meet in {@link Blocks} and belong together, while things come and
 * go: after each step the pairs are those that all things together would have.
 */
final class Meeting {
  private final Things things;
  private final Postings blocks;

  /** What the things are, and where their pairs are kept. */
  interface Things {
    /** The {@linkplain Blocks#rank rank} by which it is decided who leads a large block. */
    long rank(long thing);

    /**
     * Whether a thing may lead a block of this size, as far as that is known without looking it up;
     * any number of threads may ask.
     */
    default boolean mayLead(long thing, int size) {
      return true;
    }

    /** The keys of its blocks. */
    long[] keys(long thing);

    /** Whether two that share so many keys are worth to be compared. */
    default boolean mayPair(long one, long other, int keys) {
      return true;
    }

    /** Whether two that meet are a pair. */
    boolean isPair(long one, long other);

    /** The others with which it is a pair now. */
    List<Long> others(long thing);

    /** Keeps new pairs of a thing. */
    void pair(long one, List<Long> others);

    /** Gives a pair up. */
    void unpair(long one, long other);
  }

  /**
   * Nothing has come yet.
   *
   * @param things what comes and goes
   * @param blocks empty; keeps which things stand in which block
   */
  Meeting(Things things, Postings blocks) {
    this.things = things;
    this.blocks = blocks;
  }

  /** Puts a thing that was kept before into its blocks, with the pairs that it has. */
  void know(long thing, long[] keys) {
    for (long key : keys) {
      blocks.put(key, thing);
    }
  }

  /** Forgets that a thing stands in its blocks; its pairs stay. */
  void forget(long thing, long[] keys) {
    for (long key : keys) {
      blocks.remove(key, thing);
    }
  }

  /**
   * How many of its keys each thing has that one of this rank, which did not come yet, may meet.
   * Changes nothing; any number of threads may ask while nothing comes or goes.
   */
  Map<Long, Integer> sharing(long rank, long[] keys) {
    List<long[]> all = new ArrayList<>(keys.length);
    Map<Long, Integer> met = new HashMap<>();
    for (long key : keys) {
      long[] block = blocks.get(key);
      int size = block.length + 1;
      boolean leads = Blocks.leads(size, rank);
      for (long other : block) {
        if (leads || things.mayLead(other, size)) {
          met.put(other, 0);
        }
      }
      all.add(block);
    }
    count(all, met);
    return met;
  }

  /** Counts in how many blocks each of those stands who are met. */
  private static void count(List<long[]> blocks, Map<Long, Integer> met) {
    if (!met.isEmpty()) {
      for (long[] block : blocks) {
        for (long other : block) {
          met.computeIfPresent(other, (unused, shared) -> shared + 1);
        }
      }
    }
  }

  /** A new thing comes. All that stand in its blocks are known. */
  void come(long thing) {
    long[] keys = things.keys(thing);
    know(thing, keys);
    Map<Long, Integer> met = new TreeMap<>();
    long rank = things.rank(thing);
    List<long[]> all = new ArrayList<>(keys.length);
    for (long key : keys) {
      long[] block = blocks.get(key);
      boolean leads = Blocks.leads(block.length, rank);
      for (long other : block) {
        if (other != thing && (leads || Blocks.leads(block.length, things.rank(other)))) {
          met.put(other, 0);
        }
      }
      all.add(block);
    }
    count(all, met);
    List<Long> found = new ArrayList<>();
    met.forEach(
        (other, shared) -> {
          if (things.mayPair(thing, other, shared) && things.isPair(thing, other)) {
            found.add(other);
          }
        });
    things.pair(thing, found);
    for (long key : keys) {
      long[] block = blocks.get(key);
      if (Blocks.thins(block.length)) {
        thin(block);
      }
    }
  }

  /** A block has fewer leaders than before: what met by a former leader alone meets no more. */
  private void thin(long[] block) {
    Set<Long> inside = new HashSet<>();
    for (long one : block) {
      inside.add(one);
    }
    for (long one : block) {
      for (long other : things.others(one)) {
        if (one < other && inside.contains(other) && !meet(one, other)) {
          things.unpair(one, other);
        }
      }
    }
  }

  private boolean meet(long one, long other) {
    long[] keys = things.keys(one);
    long[] others = things.keys(other).clone();
    Arrays.sort(others);
    for (long key : keys) {
      if (Arrays.binarySearch(others, key) >= 0
          && Blocks.meet(blocks.get(key).length, things.rank(one), things.rank(other))) {
        return true;
      }
    }
    return false;
  }

  /** A thing goes. */
  void go(long thing) {
    for (long other : things.others(thing)) {
      things.unpair(thing, other);
    }
    long[] keys = things.keys(thing);
    Map<Long, Integer> sizes = new HashMap<>();
    for (long key : keys) {
      sizes.put(key, blocks.get(key).length);
    }
    forget(thing, keys);
    sizes.forEach(
        (key, size) -> {
          if (Blocks.thins(size)) {
            thicken(blocks.get(key), size);
          }
        });
  }

  /** A block has more leaders than before, who have not met all of it. */
  private void thicken(long[] block, int before) {
    for (long leader : block) {
      long rank = things.rank(leader);
      if (Blocks.leads(block.length, rank) && !Blocks.leads(before, rank)) {
        Set<Long> known = new HashSet<>(things.others(leader));
        List<Long> found = new ArrayList<>();
        for (long other : block) {
          if (other != leader && !known.contains(other) && things.isPair(leader, other)) {
            found.add(other);
          }
        }
        things.pair(leader, found);
      }
    }
  }
}
