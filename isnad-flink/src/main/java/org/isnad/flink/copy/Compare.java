package org.isnad.flink.copy;

import java.util.List;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Edge;
import org.isnad.flink.keyed.Meeting;
import org.isnad.story.copy.Copies;
import org.isnad.story.copy.Shingles;

/** Compares a text with those that were sent to it; gives the pairs that are copies. */
public final class Compare extends Meeting<Asked, Shingled, Edge> {
  private static final long serialVersionUID = 1L;

  /** Askers and texts under the id of the article. */
  public Compare() {
    super(Asked.class, Shingled.class);
  }

  @Override
  protected void work(List<Asked> askers, List<Shingled> texts, Collector<Edge> out) {
    if (askers.isEmpty()) {
      return;
    }
    Shingled text = texts.get(0);
    Shingles shingles = text.shingles();
    for (Asked asker : askers) {
      if (Copies.isCopy(asker.one().shingles(), shingles)) {
        out.collect(new Edge("", asker.one().id(), text.id()));
      }
    }
  }
}
