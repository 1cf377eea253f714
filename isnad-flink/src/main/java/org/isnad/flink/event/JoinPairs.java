package org.isnad.flink.event;

import java.util.List;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Meeting;
import org.isnad.flink.keyed.Membership;

/** Says of pairs of tellings what they belong to. */
public final class JoinPairs extends Meeting<Pairs, Membership, Part> {
  private static final long serialVersionUID = 1L;

  /** Pairs and memberships under the name of one of the pairs' tellings. */
  public JoinPairs() {
    super(Pairs.class, Membership.class);
  }

  @Override
  protected void work(
      List<Pairs> all, List<Membership> groups, Context context, Collector<Part> out) {
    for (Pairs pairs : all) {
      out.collect(new Part(groups.get(0).group(), null, null, pairs));
    }
  }
}
