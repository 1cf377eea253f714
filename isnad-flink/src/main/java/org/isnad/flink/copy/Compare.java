package org.isnad.flink.copy;

import java.util.List;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Edge;
import org.isnad.flink.keyed.Gathering;
import org.isnad.flink.keyed.Guest;
import org.isnad.flink.keyed.Room;
import org.isnad.story.Groups;
import org.isnad.story.copy.Copies;
import org.isnad.story.copy.Shingles;

/**
 * Compares the texts that meet in one room; gives no more of the pairs that are copies than it
 * takes to see what they connect.
 */
public final class Compare extends Gathering<Guest, Edge> {
  private static final long serialVersionUID = 1L;

  /** Texts under the name of the room. */
  public Compare() {
    super(Guest.class);
  }

  @Override
  protected void work(String name, List<Guest> guests, Context context, Collector<Edge> out) {
    Room room = new Room(guests);
    List<Shingles> texts =
        room.guests().stream().map(guest -> Shingled.unpack(guest.packed())).toList();
    List<Outline> outlines = texts.stream().map(Outline::new).toList();
    Groups connected = new Groups(texts.size());
    room.meetings(
        (one, other) -> {
          if (connected.of(one) != connected.of(other)
              && outlines.get(one).mayBeCopy(outlines.get(other))
              && Copies.isCopy(texts.get(one), texts.get(other))) {
            connected.join(one, other);
            out.collect(new Edge("", room.guests().get(one).id(), room.guests().get(other).id()));
          }
        });
  }
}
