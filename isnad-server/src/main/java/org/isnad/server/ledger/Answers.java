package org.isnad.server.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was counted over all pages, kept for whoever asks the same before the archive changes. Safe
 * for any number of threads.
 *
 * @param <T> what is kept
 */
public final class Answers<T> {
  private static final int KEPT = 64;

  private final Map<String, T> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
          return size() > KEPT;
        }
      };

  private Ledger.@Nullable Moment of;

  /** The answer to a question at a moment; counted where nobody asked it then. */
  public T of(Ledger.Moment moment, String question, Supplier<T> counted) {
    synchronized (kept) {
      if (of != moment) {
        kept.clear();
        of = moment;
      }
      T known = kept.get(question);
      if (known != null) {
        return known;
      }
    }
    T answer = counted.get();
    synchronized (kept) {
      if (of == moment) {
        kept.put(question, answer);
      }
    }
    return answer;
  }
}
