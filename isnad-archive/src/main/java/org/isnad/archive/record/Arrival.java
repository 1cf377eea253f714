package org.isnad.archive.record;

/** What became of an article that was to be added. */
public enum Arrival {
  /** It is new. */
  ADDED,
  /** It is a later text of an address that the archive has; the earlier text is kept. */
  REVISION,
  /** Its text was there; that it also appeared elsewhere, or when, is new. */
  APPEARANCE,
  /** Nothing about it is new. */
  KNOWN,
  /** Its publisher takes it back; it is kept, but counts for nothing any more. */
  WITHDRAWN
}
