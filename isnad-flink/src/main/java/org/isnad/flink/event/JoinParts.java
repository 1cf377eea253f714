package org.isnad.flink.event;

import java.util.List;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Meeting;
import org.isnad.flink.keyed.Membership;

/** Says of each telling what it is connected with; one that stands alone is a group by itself. */
public final class JoinParts extends Meeting<Told, Membership, Part> {
  private static final long serialVersionUID = 1L;

  /** Tellings and memberships under the telling's name. */
  public JoinParts() {
    super(Told.class, Membership.class);
  }

  @Override
  protected void work(List<Told> tellings, List<Membership> groups, Collector<Part> out) {
    for (Told told : tellings) {
      out.collect(new Part(groups.isEmpty() ? told.id() : groups.get(0).group(), told, null));
    }
  }
}
