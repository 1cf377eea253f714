package org.isnad.archive.gathering;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was asked for lately, so that it need not be fetched again; the longest unused goes first.
 */
final class Lately<K, V> {
  private final Map<K, V> values;

  Lately(int most) {
    values =
        new LinkedHashMap<>(256, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  V get(K key, Function<K, V> fetch) {
    V value = values.get(key);
    if (value == null) {
      value = fetch.apply(key);
      values.put(key, value);
    }
    return value;
  }

  /** Whether a value is held; any number of threads may ask while none is fetched or put. */
  boolean holds(K key) {
    return values.containsKey(key);
  }

  void put(K key, V value) {
    values.put(key, value);
  }

  void forget(K key) {
    values.remove(key);
  }
}
