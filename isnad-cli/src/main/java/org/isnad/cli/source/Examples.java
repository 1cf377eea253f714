package org.isnad.cli.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.isnad.cli.fault.Refusal;

/**
 * The example articles that are shipped with the program. They were written for it: the mediation
 * they tell of, its people, parties and towns are invented.
 */
public final class Examples {
  /** The articles, in the order of the story. */
  private static final List<String> NAMES =
      List.of(
          "1-clashes-agency.txt",
          "2-clashes-rival-toll.txt",
          "3-donors.txt",
          "4-invitations.txt",
          "5-envoy-sources.txt",
          "6-opinion.txt",
          "7-truce-prisoners.txt",
          "8-accusations-split.txt");

  private Examples() {}

  /** The example articles. */
  public static List<Source> sources() {
    return NAMES.stream().map(name -> new Source(name, limit -> bytes(name))).toList();
  }

  /** Who printed them, and when. */
  public static Metadata metadata() throws Refusal {
    return Metadata.parse("metadata.json", bytes("metadata.json"));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Examples.class.getResourceAsStream("/org/isnad/cli/examples/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
