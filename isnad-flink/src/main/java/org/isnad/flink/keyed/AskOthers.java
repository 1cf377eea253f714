package org.isnad.flink.keyed;

import java.util.List;
import java.util.TreeSet;
import org.apache.flink.util.Collector;

/**
 * Sends a thing to those that it meets; once, under however many keys they met. Only names travel
 * under keys, of which a thing has many; the thing itself goes where it is compared.
 *
 * @param <T> what is sent
 * @param <A> it with the name of whom it is sent to
 */
public abstract class AskOthers<T, A> extends Meeting<T, Edge, A> {
  private static final long serialVersionUID = 1L;

  /** Things of this type and meetings, under the name of the thing. */
  protected AskOthers(Class<T> type) {
    super(type, Edge.class);
  }

  @Override
  protected void work(List<T> things, List<Edge> meetings, Collector<A> out) {
    TreeSet<String> others = new TreeSet<>();
    meetings.forEach(meeting -> others.add(meeting.other()));
    for (String other : others) {
      out.collect(asked(things.get(0), other));
    }
  }

  /** A thing on its way to another. */
  protected abstract A asked(T one, String other);
}
