package org.isnad.server.ledger;

/** How an archive is changing just now. */
@FunctionalInterface
public interface Growth {
  /** Whether more is on its way, so that what is known now is only true for a moment. */
  boolean isGrowing();

  /** Whether there is so much that nobody who asks is to wait until all of it was counted again. */
  default boolean isLarge() {
    return false;
  }

  /**
   * How many decisions users have taken since the server started. What was looked up before the
   * last of them is given to nobody any more: whoever corrects something sees it at once.
   */
  default long edition() {
    return 0;
  }
}
