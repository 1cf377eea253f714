package org.isnad.flink.event;

import java.util.List;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Edge;
import org.isnad.flink.keyed.Meeting;
import org.isnad.story.event.Happenings;
import org.isnad.story.event.Telling;

/**
 * Compares a telling with those that were sent to it; gives the pairs that tell the same, in the
 * scope of their type.
 */
public final class CompareTellings extends Meeting<AskedTelling, Told, Edge> {
  private static final long serialVersionUID = 1L;

  /** Askers and tellings under the telling's name. */
  public CompareTellings() {
    super(AskedTelling.class, Told.class);
  }

  @Override
  protected void work(List<AskedTelling> askers, List<Told> tellings, Collector<Edge> out) {
    for (AskedTelling asker : askers) {
      Telling one = asker.one();
      Telling other = tellings.get(0).telling();
      if (Happenings.isPair(one, other)) {
        out.collect(new Edge(one.type().name(), one.id(), other.id()));
      }
    }
  }
}
