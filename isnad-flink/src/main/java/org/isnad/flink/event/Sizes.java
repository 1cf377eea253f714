package org.isnad.flink.event;

import java.util.List;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Gathering;
import org.isnad.flink.keyed.Posted;
import org.isnad.flink.keyed.Seat;

/** How large the blocks are; of those in which a telling would be alone nothing is said. */
public final class Sizes extends Gathering<Posted, Seat> {
  private static final long serialVersionUID = 1L;

  /** Names of tellings under each of their keys. */
  public Sizes() {
    super(Posted.class);
  }

  @Override
  protected void work(String key, List<Posted> block, Context context, Collector<Seat> out) {
    if (block.size() > 1) {
      long first = Seat.first(block.stream().map(Posted::id).toList());
      long number = block.get(0).number();
      block.forEach(one -> out.collect(new Seat(one.id(), number, block.size(), first)));
    }
  }
}
