package org.isnad.server.ledger;

/** Whether articles are coming in just now. */
@FunctionalInterface
public interface Growth {
  /** Whether more is on its way, so that what is known now is only true for a moment. */
  boolean isGrowing();

  /** Whether there is so much that nobody who asks is to wait until all of it was counted again. */
  default boolean isLarge() {
    return false;
  }
}
