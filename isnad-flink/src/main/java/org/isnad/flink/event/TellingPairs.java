package org.isnad.flink.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.isnad.flink.keyed.Edge;
import org.isnad.flink.keyed.Gathering;
import org.isnad.flink.keyed.Guest;
import org.isnad.flink.keyed.Room;
import org.isnad.story.Groups;
import org.isnad.story.event.Alike;
import org.isnad.story.event.Pair;
import org.isnad.story.event.Telling;

/**
 * The pairs of tellings in one room that tell the same, those that are connected side by side. To
 * {@link #CONNECTING}, in the scope of their type, go no more of them than it takes to see what
 * they connect: however many pairs a large story has, the one task that sees all of its type sees
 * few.
 */
public final class TellingPairs extends Gathering<Guest, Pairs> {
  /** Where those pairs go that connect what the others do not. */
  public static final OutputTag<Edge> CONNECTING =
      new OutputTag<>("connecting", TypeInformation.of(Edge.class));

  private static final long serialVersionUID = 1L;

  private final Packing packing = new Packing();

  /** Tellings under the name of the room. */
  public TellingPairs() {
    super(Guest.class);
  }

  @Override
  protected void work(String name, List<Guest> guests, Context context, Collector<Pairs> out) {
    Room room = new Room(guests);
    List<Telling> tellings =
        room.guests().stream().map(guest -> packing.unpack(guest.packed())).toList();
    List<String> ids = room.guests().stream().map(Guest::id).toList();
    Groups connected = new Groups(tellings.size());
    List<Pairs.Met> pairs = new ArrayList<>();
    room.meetings(
        (one, other) -> {
          Pair pair = new Pair(ids.get(one), ids.get(other));
          Alike alike = Alike.of(pair, tellings.get(one), tellings.get(other));
          if (alike != null) {
            pairs.add(new Pairs.Met(one, other, alike.score(), alike.oneText()));
            if (connected.of(one) != connected.of(other)) {
              connected.join(one, other);
              context.output(
                  CONNECTING, new Edge(tellings.get(one).type().name(), pair.one(), pair.other()));
            }
          }
        });
    Map<Integer, List<Pairs.Met>> parts = new TreeMap<>();
    for (Pairs.Met pair : pairs) {
      parts.computeIfAbsent(connected.of(pair.one()), unused -> new ArrayList<>()).add(pair);
    }
    for (List<Pairs.Met> part : parts.values()) {
      for (int from = 0; from < part.size(); from += Pairs.MOST) {
        out.collect(Pairs.of(part.subList(from, Math.min(part.size(), from + Pairs.MOST)), ids));
      }
    }
  }
}
