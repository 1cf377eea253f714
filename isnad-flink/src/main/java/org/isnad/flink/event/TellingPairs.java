package org.isnad.flink.event;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Edge;
import org.isnad.flink.keyed.Gathering;
import org.isnad.story.Blocks;
import org.isnad.story.event.Happenings;
import org.isnad.story.event.Telling;

/** The pairs of tellings under one key that tell the same, in the scope of their type. */
public final class TellingPairs extends Gathering<Keyed, Edge> {
  private static final long serialVersionUID = 1L;

  private final Packing packing = new Packing();

  /** Tellings under each of their keys. */
  public TellingPairs() {
    super(Keyed.class);
  }

  @Override
  protected void work(String key, List<Keyed> block, Context context, Collector<Edge> out) {
    if (block.size() == 1) {
      return; // as under most keys
    }
    Map<String, Telling> byId = new TreeMap<>();
    for (Keyed one : block) {
      Telling telling = packing.unpack(one.packed());
      byId.put(telling.id(), telling);
    }
    Blocks.meetings(
        List.copyOf(byId.keySet()),
        (first, second) -> {
          Telling one = byId.get(first);
          Telling other = byId.get(second);
          if (one != null && other != null && Happenings.isPair(one, other)) {
            out.collect(new Edge(one.type().name(), first, second));
          }
        });
  }
}
