package org.isnad.archive.record;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A feed or folder that is watched, and how it answered last.
 *
 * @param location its address, or its absolute path
 * @param address where it has moved for good, or null
 * @param title what it calls itself, or null
 * @param health how it is
 * @param asked when it was asked last, or null
 * @param answered when it last gave a good answer, or null
 * @param news when something of it was last new to the archive, or null
 * @param due before when it does not want to be asked again, or null
 * @param failures how often in a row it was asked in vain
 * @param code the code of the last failure, or null where it answered well
 * @param detail what only that failure knows, or null
 * @param etag its server's mark of the answer that was worked off last, or null
 * @param modified that answer's day as its server writes it, or null
 * @param articles how many articles came from it
 */
public record Watched(
    String location,
    @Nullable String address,
    @Nullable String title,
    Health health,
    @Nullable Instant asked,
    @Nullable Instant answered,
    @Nullable Instant news,
    @Nullable Instant due,
    int failures,
    @Nullable String code,
    @Nullable String detail,
    @Nullable String etag,
    @Nullable String modified,
    long articles) {

  /** How a feed or folder is. */
  public enum Health {
    /** It was not asked yet. */
    NEW,
    /** It answered well. */
    ALIVE,
    /** It was asked in vain. */
    FAILING,
    /** It is gone for good, or was asked in vain for long. */
    DEAD;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word that stands for it in the store and in JSON. */
    public String word() {
      return word;
    }
  }

  /** One that was not asked yet. */
  public static Watched of(String location, @Nullable String title) {
    return new Watched(
        location, null, title, Health.NEW, null, null, null, null, 0, null, null, null, null, 0);
  }
}
