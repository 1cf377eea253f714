package org.isnad.flink.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Meeting;

/** Sends the tellings of an article into the blocks in which they meet others, and only those. */
public final class Invite extends Meeting<Told, Sized, Keyed> {
  private static final long serialVersionUID = 1L;

  /** Tellings and the sizes of their blocks under the article's id. */
  public Invite() {
    super(Told.class, Sized.class);
  }

  @Override
  protected void work(List<Told> tellings, List<Sized> sized, Collector<Keyed> out) {
    Map<String, byte[]> packed = new HashMap<>();
    tellings.forEach(one -> packed.put(one.id(), one.packed()));
    Map<String, List<Sized>> byTelling =
        sized.stream()
            .collect(Collectors.groupingBy(Sized::telling, TreeMap::new, Collectors.toList()));
    byTelling.forEach(
        (telling, blocks) -> {
          byte[] bytes = packed.get(telling);
          if (bytes != null) {
            Keyed.of(blocks, bytes).forEach(out::collect);
          }
        });
  }
}
