package org.isnad.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

/**
 * Which things are worth comparing: those that share a key stand in one block (<i>blocking</i>, as
 * record linkage calls it), and only things of one block meet.
 *
 * <p>In a block of up to {@value #WHOLE} all meet all. Of a larger one some lead, about half of
 * {@value #WHOLE} to all of it, and all others meet only those: so a block of any size costs no
 * more than {@value #WHOLE} comparisons for each thing in it. Who leads follows from the thing's id
 * and the size of the block alone, not from the order in which things came.
 *
 * <p>Whoever keeps what met while things arrive one by one has to look at a block again only when
 * {@link #thins} says so: its leaders are then fewer than before, and what met by a former leader
 * alone meets no more.
 *
 * @param <K> a key
 */
public final class Blocks<K> {
  /** In blocks of this size all meet all. */
  public static final int WHOLE = 128;

  /** FNV-1a, 64 bits, with a last mixing so that the lowest bits depend on all. */
  private static final long BASIS = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private final long[] ranks;
  private final List<List<K>> keys = new ArrayList<>();
  private final Map<K, List<Integer>> blocks = new HashMap<>();

  /** Blocks of things that have these ids, still without keys. */
  public Blocks(List<String> ids) {
    this.ranks = ids.stream().mapToLong(Blocks::rank).toArray();
    ids.forEach(id -> keys.add(new ArrayList<>()));
  }

  /** Puts a thing into the block of a key; once for each thing and key. */
  public void put(int thing, K key) {
    keys.get(thing).add(key);
    blocks.computeIfAbsent(key, unused -> new ArrayList<>()).add(thing);
  }

  /** Tells of all things behind this one that it meets, in their order. */
  public void meeting(int thing, IntConsumer met) {
    TreeSet<Integer> all = new TreeSet<>();
    for (K key : keys.get(thing)) {
      List<Integer> block = blocks.getOrDefault(key, List.of());
      boolean leads = leads(block.size(), ranks[thing]);
      for (int other : block) {
        if (other > thing && (leads || leads(block.size(), ranks[other]))) {
          all.add(other);
        }
      }
    }
    all.forEach(met::accept);
  }

  /**
   * Tells of all pairs that meet in one block, for whoever has blocks in different places.
   *
   * @param ids the whole block
   * @param met gets pairs in the order of {@code ids}
   */
  public static void meetings(List<String> ids, BiConsumer<String, String> met) {
    BitSet leaders = new BitSet();
    for (int i = 0; i < ids.size(); i++) {
      leaders.set(i, leads(ids.size(), ids.get(i)));
    }
    for (int i = 0; i < ids.size(); i++) {
      boolean leads = leaders.get(i);
      for (int k = next(leaders, leads, i); k >= 0 && k < ids.size(); k = next(leaders, leads, k)) {
        met.accept(ids.get(i), ids.get(k));
      }
    }
  }

  /** What a thing meets next: a leader the next of all, another the next that leads, or -1. */
  private static int next(BitSet leaders, boolean leads, int last) {
    return leads ? last + 1 : leaders.nextSetBit(last + 1);
  }

  /**
   * Whether two things of a block meet.
   *
   * @param size how many there are in the block, these two among them
   */
  public static boolean meet(int size, String one, String other) {
    return leads(size, one) || leads(size, other);
  }

  /** The same of two ids' {@link #rank ranks}. */
  public static boolean meet(int size, long one, long other) {
    return leads(size, one) || leads(size, other);
  }

  /** Whether a thing meets all others of a block of this size. */
  public static boolean leads(int size, String id) {
    return size <= WHOLE || leads(size, rank(id));
  }

  /** Whether a thing of this {@link #rank} meets all others of a block of this size. */
  public static boolean leads(int size, long rank) {
    return size <= WHOLE || Long.numberOfTrailingZeros(rank) >= level(size);
  }

  /** Whether a block of this size has fewer leaders than it had with one thing less. */
  public static boolean thins(int size) {
    return level(size) > level(size - 1);
  }

  /** A number for an id that follows from it alone, and tells nothing of it. */
  public static long rank(String id) {
    long hash = BASIS;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * PRIME;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return hash ^ hash >>> 29;
  }

  /** How many times a block has to be halved until it is whole. */
  private static int level(int size) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, size - 1) / WHOLE);
  }
}
