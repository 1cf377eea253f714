package org.isnad.flink.keyed;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Holds all that comes for a key from two sides, and works on it as a whole when no more can come.
 * See {@link Gathering}.
 *
 * @param <A> what comes from one side
 * @param <B> what comes from the other
 * @param <R> what is made of it
 */
public abstract class Meeting<A, B, R> extends KeyedCoProcessFunction<String, A, B, R> {
  private static final long serialVersionUID = 1L;

  private final TypeInformation<A> here;
  private final TypeInformation<B> there;
  private transient ListState<A> ones;
  private transient ListState<B> others;
  private transient Counter waiting;

  /** A meeting of things of these types. */
  @SuppressWarnings("NullAway.Init") // Flink calls open before anything else
  protected Meeting(Class<A> here, Class<B> there) {
    this.here = TypeInformation.of(here);
    this.there = TypeInformation.of(there);
  }

  @Override
  public void open(OpenContext context) throws Exception {
    ones = getRuntimeContext().getListState(new ListStateDescriptor<>("ones", here));
    others = getRuntimeContext().getListState(new ListStateDescriptor<>("others", there));
    waiting = Gathering.waiting(getRuntimeContext());
  }

  @Override
  public void processElement1(A one, Context context, Collector<R> out) throws Exception {
    ones.add(one);
    waiting.inc();
    context.timerService().registerEventTimeTimer(Gathering.END);
  }

  @Override
  public void processElement2(B other, Context context, Collector<R> out) throws Exception {
    others.add(other);
    waiting.inc();
    context.timerService().registerEventTimeTimer(Gathering.END);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<R> out) throws Exception {
    List<A> from = drain(ones);
    List<B> to = drain(others);
    waiting.dec((long) from.size() + to.size());
    work(from, to, context, out);
  }

  private static <T> List<T> drain(ListState<T> state) throws Exception {
    List<T> all = new ArrayList<>();
    state.get().forEach(all::add);
    state.clear();
    return all;
  }

  /**
   * Works on all that came for a key; either side may be empty, and has no order.
   *
   * @param context for side outputs
   */
  protected abstract void work(List<A> ones, List<B> others, Context context, Collector<R> out)
      throws Exception;
}
