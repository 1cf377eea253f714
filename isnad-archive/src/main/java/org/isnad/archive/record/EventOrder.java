package org.isnad.archive.record;

/** In which order events are listed; those that are alike in it by day. */
public enum EventOrder {
  /** The earliest first. */
  DAY,
  /** The latest first. */
  NEWEST,
  /** Those with most witnesses first. */
  WITNESSES,
  /** Those with most contradictions first. */
  RIVALS,
  /** Those that changed last first. */
  CHANGED
}
