package org.isnad.flink.keyed;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Holds all that comes for a key, and works on it as a whole when no more can come. So what comes
 * out follows from what came in, and not from the order or the time of its coming.
 *
 * @param <T> what comes
 * @param <R> what is made of it
 */
public abstract class Gathering<T, R> extends KeyedProcessFunction<String, T, R> {
  private static final long serialVersionUID = 1L;

  /** Event time that the watermark reaches when the sources have ended. */
  static final long END = Long.MAX_VALUE;

  private final TypeInformation<T> type;
  private transient ListState<T> held;
  private transient Counter waiting;

  /** Gathers things of this type. */
  @SuppressWarnings("NullAway.Init") // Flink calls open before anything else
  protected Gathering(Class<T> type) {
    this.type = TypeInformation.of(type);
  }

  @Override
  public void open(OpenContext context) throws Exception {
    held = getRuntimeContext().getListState(new ListStateDescriptor<>("held", type));
    waiting = waiting(getRuntimeContext());
  }

  /**
   * How many things wait in the state of a task for the end, since it was started: what its memory
   * or disk has to hold. How many bytes that is Flink tells with each checkpoint.
   */
  static Counter waiting(RuntimeContext context) {
    return context.getMetricGroup().addGroup("isnad").counter("waiting");
  }

  @Override
  public void processElement(T one, Context context, Collector<R> out) throws Exception {
    held.add(one);
    waiting.inc();
    context.timerService().registerEventTimeTimer(END);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<R> out) throws Exception {
    List<T> all = new ArrayList<>();
    held.get().forEach(all::add);
    held.clear();
    waiting.dec(all.size());
    work(context.getCurrentKey(), all, context, out);
  }

  /**
   * Works on all that came for a key.
   *
   * @param all in no order
   * @param context for side outputs
   */
  protected abstract void work(String key, List<T> all, Context context, Collector<R> out)
      throws Exception;
}
