package org.isnad.server.ledger;

/** How something stands at a moment. */
public interface Standing {
  /**
   * How many decisions users had taken on the archive when it was looked up: all of these are in
   * it.
   *
   * @see Growth#edition
   */
  long edition();
}
