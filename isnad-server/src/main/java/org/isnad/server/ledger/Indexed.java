package org.isnad.server.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What stands under names. It does not change: what is made of it shares with it all that is the
 * same.
 */
public final class Indexed<T> {
  private static final int PARTS = 1 << 10;

  private final List<Map<String, T>> parts;

  private Indexed(List<Map<String, T>> parts) {
    this.parts = parts;
  }

  /** Nothing. */
  public static <T> Indexed<T> none() {
    return new Indexed<>(Collections.nCopies(PARTS, Map.of()));
  }

  /** What stands under a name, or null. */
  public @Nullable T get(String name) {
    return parts.get(part(name)).get(name);
  }

  /** Walks through all of it, in no order. */
  public void forEach(BiConsumer<String, T> each) {
    parts.forEach(part -> part.forEach(each));
  }

  /** Begins another that is the same by now. */
  public Draft<T> draft() {
    return new Draft<>(this);
  }

  private static int part(String name) {
    int hash = name.hashCode();
    return (hash ^ hash >>> 16) & PARTS - 1;
  }

  /** One in the making. For one thread. */
  public static final class Draft<T> {
    private final List<Map<String, T>> parts;
    private final Set<Integer> own = new HashSet<>();

    private Draft(Indexed<T> before) {
      parts = new ArrayList<>(before.parts);
    }

    /** What stands under a name by now, or null. */
    public @Nullable T get(String name) {
      return parts.get(part(name)).get(name);
    }

    /** Puts something, or nothing, under a name. */
    public void put(String name, @Nullable T one) {
      int part = part(name);
      if (own.add(part)) {
        parts.set(part, new HashMap<>(parts.get(part)));
      }
      if (one == null) {
        parts.get(part).remove(name);
      } else {
        parts.get(part).put(name, one);
      }
    }

    /** What it has become; it can be gone on with. */
    public Indexed<T> done() {
      own.clear();
      return new Indexed<>(List.copyOf(parts));
    }
  }
}
