package org.isnad.flink.event;

import java.util.List;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Gathering;
import org.isnad.flink.keyed.Posted;

/** How large the blocks are; of those in which a telling would be alone nothing is said. */
public final class Sizes extends Gathering<Posted, Sized> {
  private static final long serialVersionUID = 1L;

  /** Names of tellings under each of their keys. */
  public Sizes() {
    super(Posted.class);
  }

  @Override
  protected void work(String key, List<Posted> block, Context context, Collector<Sized> out) {
    if (block.size() > 1) {
      block.forEach(one -> out.collect(new Sized(one.id(), key, block.size())));
    }
  }
}
