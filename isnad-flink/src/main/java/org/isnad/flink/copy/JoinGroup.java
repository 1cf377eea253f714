package org.isnad.flink.copy;

import java.util.List;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Meeting;
import org.isnad.flink.keyed.Membership;

/** Says of each text that is in a group, in which. */
public final class JoinGroup extends Meeting<Shingled, Membership, InGroup> {
  private static final long serialVersionUID = 1L;

  /** Texts and memberships under the id of the article. */
  public JoinGroup() {
    super(Shingled.class, Membership.class);
  }

  @Override
  protected void work(
      List<Shingled> texts, List<Membership> groups, Context context, Collector<InGroup> out) {
    for (Membership membership : groups) {
      out.collect(new InGroup(membership.group(), texts.get(0)));
    }
  }
}
