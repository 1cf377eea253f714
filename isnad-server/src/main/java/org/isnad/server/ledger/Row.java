package org.isnad.server.ledger;

import java.time.LocalDate;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/** What all rows have. */
public interface Row {
  /** The article. */
  Leaf leaf();

  /** Its id in the article's reading. */
  String id();

  /** The day that it counts for, or null. */
  @Nullable LocalDate day();

  /** Key of its place, or null. */
  @Nullable String place();

  /** How many mouths it went through before the article. */
  int depth();

  /** Its words, in code points of the article. */
  Span words();

  /** Whether an actor takes part in it. */
  boolean names(String key);
}
