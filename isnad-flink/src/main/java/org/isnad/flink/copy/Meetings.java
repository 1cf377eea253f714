package org.isnad.flink.copy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Edge;
import org.isnad.flink.keyed.Gathering;
import org.isnad.story.Blocks;
import org.isnad.story.copy.Copies;

/**
 * Which articles under one key are compared: pairs, the lesser id first, without a scope. Whoever
 * shares too few keys to be a copy is not: a phrase that all news uses makes a large block, and no
 * text is sent for it.
 */
public final class Meetings extends Gathering<Sampled, Edge> {
  private static final long serialVersionUID = 1L;

  /** Meetings under each key. */
  public Meetings() {
    super(Sampled.class);
  }

  @Override
  protected void work(String key, List<Sampled> block, Context context, Collector<Edge> out) {
    Map<String, Sampled> texts = new HashMap<>();
    block.forEach(one -> texts.put(one.id(), one));
    Blocks.meetings(
        texts.keySet().stream().sorted().toList(),
        (first, second) -> {
          Sampled one = texts.get(first);
          Sampled other = texts.get(second);
          if (one != null
              && other != null
              && Copies.mayBeCopy(one.size(), one.sample(), other.size(), other.sample())) {
            out.collect(new Edge("", first, second));
          }
        });
  }
}
