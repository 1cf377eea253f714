package org.isnad.intake.source;

import org.isnad.intake.fault.Refusal;
import org.jspecify.annotations.Nullable;

/** Where articles arrive: takes what a format finds, and opens what it finds inside. */
public interface Desk {
  /** How much is taken in. */
  Limits limits();

  /** What the columns and fields of records mean. */
  Columns columns();

  /**
   * Takes an article.
   *
   * @return false when no more are wanted
   */
  boolean take(Source source);

  /**
   * Opens bytes found inside others, in whatever format they are.
   *
   * @return false when no more are wanted
   */
  boolean open(Incoming inner);

  /** How many articles and refusals were taken so far. */
  long taken();

  /** Leaves aside what is no article. */
  void leaveAside(Incoming incoming);

  /** Fetches the pages that what comes in only names, or null where nothing is fetched. */
  @Nullable Fetcher pages();

  /** Takes note of a refusal in the place of an article. */
  default boolean refuse(Refusal refusal) {
    return take(Source.refused(refusal));
  }
}
