package org.isnad.story.event;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Keys of who takes part, in their order. A telling has few, and millions of pairs of tellings are
 * asked which they have in common: an array is gone through in less time than a tree. Immutable,
 * but for an answer that is kept.
 */
final class Keys extends AbstractSet<String> {
  private static final Keys NONE = new Keys(new String[0]);

  private final String[] keys;

  /** The hash of each key, which tells most apart before they are looked at. */
  private final int[] hashes;

  private final double weight;
  private final boolean one;

  /** What was asked last: a telling's actors are asked for with its recipients, and no others. */
  private @Nullable Union last;

  private Keys(String[] keys) {
    this.keys = keys;
    this.hashes = Arrays.stream(keys).mapToInt(String::hashCode).toArray();
    double sum = 0;
    boolean any = false;
    for (String key : keys) {
      sum += Sameness.weight(key);
      any |= Identity.isOne(key);
    }
    this.weight = sum;
    this.one = any;
  }

  /** All of some keys and of others. */
  private record Union(Keys others, Keys all) {}

  /** The keys of a collection, which is not held; each once. */
  static Keys of(Collection<String> given) {
    if (given instanceof Keys same) {
      return same;
    }
    return given.isEmpty()
        ? NONE
        : new Keys(given.stream().map(String::intern).sorted().distinct().toArray(String[]::new));
  }

  /** All of these and of others. */
  Keys and(Keys others) {
    if (others.isEmpty() || this == others) {
      return this;
    }
    if (isEmpty()) {
      return others;
    }
    // Read once, as tellings may be compared in many threads.
    Union known = last;
    if (known == null || known.others() != others) {
      known = new Union(others, union(others));
      last = known;
    }
    return known.all();
  }

  private Keys union(Keys others) {
    String[] all = new String[keys.length + others.keys.length];
    int size = 0;
    int i = 0;
    int k = 0;
    while (i < keys.length || k < others.keys.length) {
      int order =
          i == keys.length ? 1 : k == others.keys.length ? -1 : keys[i].compareTo(others.keys[k]);
      all[size++] = order <= 0 ? keys[i] : others.keys[k];
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return new Keys(size == all.length ? all : Arrays.copyOf(all, size));
  }

  /** What all of them say of an event, as {@link Sameness#weight}. */
  double weight() {
    return weight;
  }

  /** Whether any says which one it is, as {@link Identity#isOne}. */
  boolean haveOne() {
    return one;
  }

  @Override
  public int size() {
    return keys.length;
  }

  @Override
  public boolean contains(@Nullable Object key) {
    return key instanceof String known && contains(known, known.hashCode());
  }

  /** Those of these keys that others have too, in their order. */
  List<String> shared(Keys others) {
    List<String> shared = List.of();
    for (int i = 0; i < keys.length; i++) {
      if (others.contains(keys[i], hashes[i])) {
        shared = shared.isEmpty() ? new ArrayList<>(keys.length) : shared;
        shared.add(keys[i]);
      }
    }
    return shared;
  }

  private boolean contains(String key, int hash) {
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] == hash && keys[i].equals(key)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Iterator<String> iterator() {
    return new Iterator<>() {
      private int at;

      @Override
      public boolean hasNext() {
        return at < keys.length;
      }

      @Override
      public String next() {
        if (at == keys.length) {
          throw new NoSuchElementException();
        }
        return keys[at++];
      }
    };
  }
}
