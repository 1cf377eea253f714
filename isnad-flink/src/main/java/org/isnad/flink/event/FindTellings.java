package org.isnad.flink.event;

import java.util.List;
import org.apache.flink.util.Collector;
import org.isnad.flink.article.Printed;
import org.isnad.flink.keyed.Meeting;
import org.isnad.flink.keyed.Membership;
import org.isnad.story.event.Happenings;
import org.isnad.story.event.Telling;
import org.isnad.story.event.Tellings;

/** What each article tells of events, and which article it was copied from. */
public final class FindTellings extends Meeting<Printed, Membership, Told> {
  private static final long serialVersionUID = 1L;

  /** Articles under their ids, and the origins of those that were copied. */
  public FindTellings() {
    super(Printed.class, Membership.class);
  }

  @Override
  protected void work(List<Printed> articles, List<Membership> origins, Collector<Told> out) {
    Printed article = articles.get(0);
    String origin = origins.isEmpty() ? article.id() : origins.get(0).group();
    for (Telling telling : Tellings.of(article.id(), article.outlets(), article.reading())) {
      if (Happenings.isGathered(telling)) {
        out.collect(new Told(telling, origin));
      }
    }
  }
}
