package org.isnad.intake.source;

import java.time.LocalDate;
import org.isnad.intake.fault.Refusal;
import org.jspecify.annotations.Nullable;

/** Fetches pages that a feed only names. */
@FunctionalInterface
public interface Fetcher {
  /**
   * A page as its server sent it.
   *
   * @param address where it came from at last
   * @param bytes the page, unpacked
   * @param charset the encoding that the server declared, or null
   * @param day the day on which it was fetched, or null
   */
  record Fetched(String address, byte[] bytes, @Nullable String charset, @Nullable LocalDate day) {}

  /**
   * Fetches a page.
   *
   * @param most the most bytes that are taken
   * @throws Refusal when it can't be had
   */
  Fetched fetch(String address, long most) throws Refusal;
}
