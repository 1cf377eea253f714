package org.isnad.export.conflict;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which figures were counted in a row before. A sentence may tell of a shelling and of those it
 * killed as of two events; its dead are counted once, in the first of them that has a row. What an
 * article tells of a day stands together, so only the latest figures are held.
 */
final class Counted {
  private static final int MOST = 100_000;

  private final Map<String, Boolean> figures =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > MOST;
        }
      };

  /** Whether no row before has counted the figure of this id. */
  boolean isFree(String figure) {
    return !figures.containsKey(figure);
  }

  /** These figures are counted now. */
  void take(Collection<String> ids) {
    ids.forEach(id -> figures.put(id, true));
  }
}
