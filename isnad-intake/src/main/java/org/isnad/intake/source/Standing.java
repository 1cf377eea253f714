package org.isnad.intake.source;

/** Whether its publisher still stands by an article (the {@code pubstatus} of ninjs). */
public enum Standing {
  /** Published. */
  USABLE,
  /** Held back for now. */
  WITHHELD,
  /** Taken back. */
  CANCELED
}
