package org.isnad.server.ledger;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Marks answers that were counted before the archive's last change: their header {@code
 * Isnad-As-Of} tells when (ISO 8601, UTC). Whoever asks again in a moment is given what is newer.
 */
public final class AsOf {
  /** The header. */
  public static final String HEADER = "Isnad-As-Of";

  private AsOf() {}

  /** Marks an answer that tells how things stood at a time; of several the earliest is told. */
  public static void mark(Context context, Instant time) {
    String word = time.truncatedTo(ChronoUnit.SECONDS).toString();
    String known = context.res().getHeader(HEADER);
    if (known == null || word.compareTo(known) < 0) {
      context.header(HEADER, word);
    }
  }
}
