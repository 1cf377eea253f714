package org.isnad.flink.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Meeting;
import org.isnad.flink.keyed.Membership;

/**
 * Says of each telling of an article what it is connected with, and what the article was copied
 * from. One that stands alone is a group by itself; an article that was not copied is its own
 * origin.
 */
public final class JoinParts extends Meeting<Told, Membership, Part> {
  private static final long serialVersionUID = 1L;

  /** Tellings, and memberships of tellings and of the article, under the article's id. */
  public JoinParts() {
    super(Told.class, Membership.class);
  }

  @Override
  protected void work(
      List<Told> tellings, List<Membership> memberships, Context context, Collector<Part> out) {
    Map<String, String> groups = new HashMap<>();
    memberships.forEach(one -> groups.put(one.member(), one.group()));
    for (Told told : tellings) {
      out.collect(
          new Part(
              groups.getOrDefault(told.id(), told.id()),
              told.packed(),
              groups.getOrDefault(told.article(), told.article()),
              null));
    }
  }
}
