package org.isnad.flink;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A topic of Kafka, or the beginning of the names of several.
 *
 * @param servers brokers to begin with, host and port, parted by commas
 * @param name the topic's name, or what the names of several begin with
 */
record Topic(String servers, String name) {
  private static final Pattern ADDRESS =
      Pattern.compile("kafka:(?://)?([^/\\s]+:\\d+)/([A-Za-z0-9._-]{1,200})");

  /** Whether an address is meant for Kafka. */
  static boolean isTopic(String address) {
    return address.startsWith("kafka:");
  }

  /**
   * The topic of an address, {@code kafka:HOST:PORT/NAME}.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Topic of(String address) {
    Matcher matcher = ADDRESS.matcher(address);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + address + "' is no topic; expected kafka:HOST:PORT/NAME");
    }
    return new Topic(matcher.group(1), matcher.group(2));
  }
}
