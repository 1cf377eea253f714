package org.isnad.flink.copy;

import java.util.BitSet;
import java.util.List;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Gathering;
import org.isnad.flink.keyed.Seat;
import org.isnad.story.Blocks;
import org.isnad.story.copy.Copies;

/**
 * Which articles under one key are compared. Whoever shares too few keys with all that it meets to
 * be a copy is not: a phrase that all news uses makes a large block, and no text is sent for it.
 */
public final class Meetings extends Gathering<Sampled, Seat> {
  private static final long serialVersionUID = 1L;

  /** Meetings under each key. */
  public Meetings() {
    super(Sampled.class);
  }

  @Override
  protected void work(String key, List<Sampled> block, Context context, Collector<Seat> out) {
    int size = block.size();
    BitSet wanted = new BitSet();
    for (int i = 0; size > 1 && i < size; i++) {
      Sampled one = block.get(i);
      if (Blocks.leads(size, one.id())) {
        for (int k = 0; k < size; k++) {
          Sampled other = block.get(k);
          if (k != i
              && !(wanted.get(i) && wanted.get(k))
              && Copies.mayBeCopy(one.size(), one.sample(), other.size(), other.sample())) {
            wanted.set(i);
            wanted.set(k);
          }
        }
      }
    }
    if (!wanted.isEmpty()) {
      List<String> ids = wanted.stream().mapToObj(i -> block.get(i).id()).toList();
      long first = Seat.first(ids);
      long number = Blocks.rank(key);
      ids.forEach(id -> out.collect(new Seat(id, number, size, first)));
    }
  }
}
