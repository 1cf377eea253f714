package org.isnad.flink.keyed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.story.Blocks;

/**
 * A thing in one of the rooms in which it meets others. What meets in several blocks mostly does so
 * in the same company: blocks that have one {@link Seat#first} share rooms, and the thing goes into
 * each room once, not into each block. A large block has many rooms. Each of its things is at home
 * in one of them; those that lead the block ({@link Blocks#leads}) visit all, so no room is larger
 * for the block being so.
 *
 * @param room the room's name
 * @param id the thing's name
 * @param packed the thing
 * @param blocks the numbers of all blocks in which it meets others, here or elsewhere, rising
 * @param sizes how many things stand in each of them
 * @param here of each of them, whether it is in this room, and whether at home
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record Guest(
    String room, String id, byte[] packed, long[] blocks, int[] sizes, byte[] here) {
  private static final byte AWAY = 0;
  private static final byte VISITING = 1;
  private static final byte HOME = 2;

  /** So many of a block are at home in one room, or half as many. */
  private static final int ROOM = 512;

  /** A thing in each of its rooms. */
  public static List<Guest> of(String id, byte[] packed, Collection<Seat> seats) {
    List<Seat> sorted = seats.stream().sorted(Comparator.comparingLong(Seat::block)).toList();
    long rank = Blocks.rank(id);
    Map<String, byte[]> rooms = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      Seat seat = sorted.get(i);
      int halvings = halvings(seat.size());
      int home = (int) (rank >>> Integer.SIZE) & (1 << halvings) - 1;
      boolean leads = Blocks.leads(seat.size(), rank);
      int last = leads ? (1 << halvings) - 1 : home;
      for (int room = leads ? 0 : home; room <= last; room++) {
        String name =
            Long.toUnsignedString(seat.first(), Character.MAX_RADIX) + "/" + halvings + "/" + room;
        rooms.computeIfAbsent(name, unused -> new byte[sorted.size()])[i] =
            room == home ? HOME : VISITING;
      }
    }
    long[] blocks = sorted.stream().mapToLong(Seat::block).toArray();
    int[] sizes = sorted.stream().mapToInt(Seat::size).toArray();
    List<Guest> guests = new ArrayList<>();
    rooms.forEach((room, here) -> guests.add(new Guest(room, id, packed, blocks, sizes, here)));
    return guests;
  }

  /** How many times a block is halved until its rooms are small. */
  private static int halvings(int size) {
    return Integer.SIZE - Integer.numberOfLeadingZeros((size - 1) / ROOM);
  }

  /** Whether the thing is in this room with its block of this place in {@link #blocks}. */
  boolean isHere(int place) {
    return here[place] != AWAY;
  }

  /**
   * Whether this is the room, and this the first block, in which this thing and another meet: of
   * two that share many blocks it is true once.
   *
   * @param block the block's number
   * @param rank this thing's
   * @param otherRank the other's
   */
  boolean meets(long block, long rank, Guest other, long otherRank) {
    int i = 0;
    int k = 0;
    while (i < blocks.length && k < other.blocks.length) {
      if (blocks[i] < other.blocks[k]) {
        i++;
      } else if (blocks[i] > other.blocks[k]) {
        k++;
      } else {
        boolean leads = Blocks.leads(sizes[i], rank);
        boolean otherLeads = Blocks.leads(sizes[i], otherRank);
        if (leads || otherLeads) {
          // Two that lead meet in all rooms of a block: they are compared where one is at home.
          boolean follows = otherLeads && (!leads || rank < otherRank);
          return blocks[i] == block && (follows ? here[i] : other.here[k]) == HOME;
        }
        i++;
        k++;
      }
    }
    return false;
  }
}
