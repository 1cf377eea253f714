package org.isnad.flink.event;

import java.util.List;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Edge;
import org.isnad.flink.keyed.Meeting;
import org.isnad.flink.keyed.Membership;

/** Says of each pair of tellings what it belongs to. */
public final class JoinPairs extends Meeting<Edge, Membership, Part> {
  private static final long serialVersionUID = 1L;

  /** Pairs and memberships under the name of the pair's first telling. */
  public JoinPairs() {
    super(Edge.class, Membership.class);
  }

  @Override
  protected void work(List<Edge> pairs, List<Membership> groups, Collector<Part> out) {
    for (Edge pair : pairs) {
      out.collect(new Part(groups.get(0).group(), null, null, pair));
    }
  }
}
