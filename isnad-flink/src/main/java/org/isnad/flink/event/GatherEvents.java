package org.isnad.flink.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Gathering;
import org.isnad.flink.line.Lines;
import org.isnad.story.event.Alike;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Happenings;
import org.isnad.story.event.Telling;

/** The events among all tellings that are connected. */
public final class GatherEvents extends Gathering<Part, EventLines> {
  private static final long serialVersionUID = 1L;

  private final Packing packing = new Packing();

  /** Parts under the name of what is connected. */
  public GatherEvents() {
    super(Part.class);
  }

  @Override
  protected void work(String group, List<Part> parts, Context context, Collector<EventLines> out) {
    List<Telling> tellings = new ArrayList<>();
    List<Alike> alike = new ArrayList<>();
    Map<String, String> origins = new HashMap<>();
    for (Part part : parts) {
      byte[] packed = part.packed();
      String origin = part.origin();
      Pairs together = part.pairs();
      if (packed != null && origin != null) {
        Telling telling = packing.unpack(packed);
        tellings.add(telling);
        origins.put(telling.article(), origin);
      }
      if (together != null) {
        alike.addAll(together.alike());
      }
    }
    for (Happening event : Happenings.gather(tellings, alike, origins)) {
      out.collect(new EventLines(Lines.of(event), Lines.rivals(event)));
    }
  }
}
