package org.isnad.flink.copy;

import java.util.List;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Edge;
import org.isnad.flink.keyed.Gathering;
import org.isnad.story.Blocks;

/** Which articles under one key are compared: pairs, the lesser id first, without a scope. */
public final class Meetings extends Gathering<Posted, Edge> {
  private static final long serialVersionUID = 1L;

  /** Meetings under each key. */
  public Meetings() {
    super(Posted.class);
  }

  @Override
  protected void work(String key, List<Posted> block, Context context, Collector<Edge> out) {
    List<String> ids = block.stream().map(Posted::id).sorted().toList();
    Blocks.meetings(ids, (one, other) -> out.collect(new Edge("", one, other)));
  }
}
