package org.isnad.server.network;

import java.util.Locale;
import java.util.Set;
import org.isnad.lexicon.term.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What an event makes of two actors. Events of other types (requests, retreats) leave them as they
 * were.
 */
public enum Relation {
  /** They talked or agreed; neither is first. */
  MET(Set.of(EventType.CONSULT, EventType.AGREE)),
  /** One is on the other's side, by word or by what it gives. */
  BACKED(Set.of(EventType.SUPPORT, EventType.COOPERATE, EventType.AID, EventType.CONCEDE)),
  /** One is against the other, short of force. */
  ACCUSED(
      Set.of(
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.PROTEST,
          EventType.SANCTION)),
  /** One used force on the other, or set its forces against it. */
  FOUGHT(Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE));

  private final Set<EventType> types;
  private final String word = name().toLowerCase(Locale.ROOT);

  Relation(Set<EventType> types) {
    this.types = types;
  }

  /** The word that stands for it in addresses and in JSON. */
  public String word() {
    return word;
  }

  /** Whether neither side is first. */
  public boolean isMutual() {
    return this == MET;
  }

  /** The relation that events of a type make, or null. */
  public static @Nullable Relation of(EventType type) {
    for (Relation one : values()) {
      if (one.types.contains(type)) {
        return one;
      }
    }
    return null;
  }

  /** The one that a word stands for, or null. */
  public static @Nullable Relation of(String word) {
    for (Relation one : values()) {
      if (one.word.equals(word)) {
        return one;
      }
    }
    return null;
  }
}
