package org.isnad.flink.keyed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.story.Blocks;

/** Those who are in one room, in the order of their names, and who of them meets whom there. */
public final class Room {
  private final List<Guest> guests;
  private final long[] ranks;

  /** Two that meet, by their places in {@link Room#guests}, the lesser first. */
  public interface Met {
    /** They meet. */
    void met(int one, int other);
  }

  /** The room of these guests. */
  public Room(List<Guest> guests) {
    this.guests = guests.stream().sorted(Comparator.comparing(Guest::id)).toList();
    this.ranks = this.guests.stream().mapToLong(guest -> Blocks.rank(guest.id())).toArray();
  }

  /** All who are in it. */
  public List<Guest> guests() {
    return guests;
  }

  /** A block as far as it is in the room. */
  private record Present(List<Integer> all, List<Integer> leading) {}

  /** Tells of all pairs that meet here; of no pair does another room tell too. */
  public void meetings(Met met) {
    Map<Long, Present> blocks = new TreeMap<>();
    for (int i = 0; i < guests.size(); i++) {
      Guest guest = guests.get(i);
      for (int place = 0; place < guest.blocks().length; place++) {
        if (guest.isHere(place)) {
          Present present =
              blocks.computeIfAbsent(
                  guest.blocks()[place],
                  unused -> new Present(new ArrayList<>(), new ArrayList<>()));
          present.all().add(i);
          if (Blocks.leads(guest.sizes()[place], ranks[i])) {
            present.leading().add(i);
          }
        }
      }
    }
    blocks.forEach((block, present) -> meetings(block, present, met));
  }

  private void meetings(long block, Present present, Met met) {
    boolean[] led = new boolean[guests.size()];
    for (int leading : present.leading()) {
      led[leading] = true;
      for (int other : present.all()) {
        int one = Math.min(leading, other);
        int two = Math.max(leading, other);
        // Who has led before has met this one then.
        if (!led[other] && guests.get(one).meets(block, ranks[one], guests.get(two), ranks[two])) {
          met.met(one, two);
        }
      }
    }
  }
}
