package org.isnad.archive.record;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a user decides over what was read and derived. It is kept apart from that, survives reading
 * again, and can be undone. Actors are given by their keys.
 */
public sealed interface Decision {

  /** A decision on who is who. */
  sealed interface OnActor extends Decision permits Merge, Split, Rename, Dismiss {
    /** The key of whom it is about. */
    String actor();
  }

  /** A decision on one record of a reading, or on an article. */
  sealed interface OnRecord extends Decision permits Correct, Hide, Comment {
    /** Where the record stands. */
    Place place();
  }

  /** A decision on whether two events are one. */
  sealed interface OnEvents extends Decision permits Same, Apart {
    /** The place of the one. */
    Place one();

    /** The place of the other. */
    Place other();
  }

  /**
   * Two actors are the same.
   *
   * @param actor the one that is given up
   * @param into the one under which both stand from now on
   */
  record Merge(String actor, String into) implements OnActor {}

  /**
   * A name means somebody else, where an article uses no other name of the actor.
   *
   * @param actor whom it was taken for
   * @param spelling the name; hamza, vowel signs and the like make no difference
   * @param to whom it means; empty: somebody of that name alone
   */
  record Split(String actor, String spelling, String to) implements OnActor {}

  /**
   * An actor goes by another name.
   *
   * @param actor whom
   * @param name its Arabic name, or null to leave it
   * @param english its English name, or null to leave it
   */
  record Rename(String actor, @Nullable String name, @Nullable String english) implements OnActor {}

  /**
   * It is nobody and nothing: words that were wrongly taken for a name.
   *
   * @param actor what was taken for an actor
   */
  record Dismiss(String actor) implements OnActor {}

  /** Two articles tell the same event. */
  record Same(Place one, Place other) implements OnEvents {}

  /** Two articles do not tell the same event. */
  record Apart(Place one, Place other) implements OnEvents {}

  /**
   * A field of a record is otherwise.
   *
   * @param place the record
   * @param field which field; one of its layer
   * @param value a word of the reading's vocabulary, an ISO 8601 value, a number, or the key of an
   *     actor (several are parted by semicolons); empty where nothing fills the field
   */
  record Correct(Place place, Field field, String value) implements OnRecord {}

  /** A record is wrong as a whole, and shown no more. */
  record Hide(Place place) implements OnRecord {}

  /** Something is to be said of a record or an article; it changes nothing. */
  record Comment(Place place, String words) implements OnRecord {}

  /** An article was taken back. It stays, but counts for nothing any more. */
  record Withdraw(String article, String reason) implements Decision {}

  /** An earlier decision is taken back. */
  record Undo(long number) implements Decision {}

  /** The fields that can be corrected. */
  enum Field {
    /** Who or what an entity is: an actor's key. */
    WHO(Layer.ENTITY),
    NAME(Layer.ENTITY),
    KIND(Layer.ENTITY),
    CODE(Layer.ENTITY),
    /** An ISO 8601 value, or a number. */
    VALUE(Layer.TIME, Layer.FIGURE),
    COUNTS(Layer.FIGURE),
    UNIT(Layer.FIGURE),
    BOUND(Layer.FIGURE),
    SPEAKER(Layer.STATEMENT),
    ADDRESSEE(Layer.STATEMENT),
    MODE(Layer.STATEMENT, Layer.EVENT),
    CERTAINTY(Layer.STATEMENT),
    TYPE(Layer.EVENT),
    ACTORS(Layer.EVENT),
    RECIPIENTS(Layer.EVENT),
    PLACE(Layer.EVENT, Layer.FIGURE),
    TIME(Layer.EVENT),
    STATUS(Layer.EVENT),
    /** Whose position it is. */
    ACTOR(Layer.POSITION),
    ISSUE(Layer.POSITION),
    STANCE(Layer.POSITION);

    private final Set<Layer> layers;
    private final String word = name().toLowerCase(Locale.ROOT);

    Field(Layer first, Layer... rest) {
      this.layers = EnumSet.of(first, rest);
    }

    /** Whether records of a layer have it. */
    public boolean isOf(Layer layer) {
      return layers.contains(layer);
    }

    /** Whether its value is the key of an actor, or several. */
    public boolean isActor() {
      return switch (this) {
        case WHO, SPEAKER, ADDRESSEE, ACTORS, RECIPIENTS, PLACE, ACTOR -> true;
        default -> false;
      };
    }

    /** The word that stands for it in the store and in JSON. */
    public String word() {
      return word;
    }

    /** The one that a word stands for, or null. */
    public static @Nullable Field of(String word) {
      for (Field one : values()) {
        if (one.word.equals(word)) {
          return one;
        }
      }
      return null;
    }
  }
}
