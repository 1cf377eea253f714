package org.isnad.flink.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.isnad.flink.keyed.Edge;
import org.isnad.flink.keyed.Gathering;
import org.isnad.story.Blocks;
import org.isnad.story.Groups;
import org.isnad.story.event.Happenings;
import org.isnad.story.event.Telling;

/**
 * The pairs of tellings in one block that tell the same, in the scope of their type, where no other
 * block has them. To {@link #CONNECTING} go no more of them than it takes to see what they connect:
 * however many pairs a large story has, the one task that sees all of its type sees few.
 */
public final class TellingPairs extends Gathering<Keyed, Edge> {
  /** Where those pairs go that connect what the others do not. */
  public static final OutputTag<Edge> CONNECTING =
      new OutputTag<>("connecting", TypeInformation.of(Edge.class));

  private static final long serialVersionUID = 1L;

  private final Packing packing = new Packing();

  /** Tellings in each of their blocks. */
  public TellingPairs() {
    super(Keyed.class);
  }

  private record Guest(int number, Telling telling, Keyed keyed, long rank) {}

  @Override
  protected void work(String key, List<Keyed> block, Context context, Collector<Edge> out) {
    List<Telling> tellings = new ArrayList<>();
    Map<String, Keyed> invitations = new HashMap<>();
    for (Keyed one : block) {
      Telling telling = packing.unpack(one.packed());
      tellings.add(telling);
      invitations.put(telling.id(), one);
    }
    tellings.sort(Comparator.comparing(Telling::id));
    Map<String, Guest> guests = new HashMap<>();
    for (Telling telling : tellings) {
      Keyed keyed = invitations.get(telling.id());
      if (keyed != null) {
        long rank = Blocks.rank(telling.id());
        guests.put(telling.id(), new Guest(guests.size(), telling, keyed, rank));
      }
    }
    long number = Blocks.rank(key);
    Groups connected = new Groups(guests.size());
    Blocks.meetings(
        tellings.stream().map(Telling::id).toList(),
        (first, second) -> {
          Guest one = guests.get(first);
          Guest other = guests.get(second);
          if (one != null
              && other != null
              && one.keyed().meetsFirst(number, one.rank(), other.keyed(), other.rank())
              && Happenings.isPair(one.telling(), other.telling())) {
            Edge pair = new Edge(one.telling().type().name(), first, second);
            out.collect(pair);
            if (connected.of(one.number()) != connected.of(other.number())) {
              connected.join(one.number(), other.number());
              context.output(CONNECTING, pair);
            }
          }
        });
  }
}
