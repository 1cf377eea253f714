package org.isnad.intake.web;

import java.time.Duration;

/**
 * How servers are asked.
 *
 * @param connecting how long a connection may take
 * @param whole how long an answer may take from the first redirect to its last byte
 * @param redirects how many are followed
 * @param between how long a host is left alone after an answer, unless its robots.txt asks for more
 */
public record Manner(Duration connecting, Duration whole, int redirects, Duration between) {
  /** As a careful reader would. */
  public static final Manner POLITE =
      new Manner(Duration.ofSeconds(10), Duration.ofSeconds(40), 5, Duration.ofSeconds(1));

  /** What the program calls itself. */
  static final String NAME = "isnad";
}
