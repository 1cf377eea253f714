package org.isnad.cli.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.metadata.Metadata;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Source;
import org.isnad.intake.text.Decoding;
import org.isnad.reader.record.Article;

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
    return NAMES.stream().map(Examples::source).toList();
  }

  private static Source source(String name) {
    return new Source(
        name,
        () -> {
          String text = Decoding.of(name, bytes(name)).text();
          return Arrival.of(Article.of(name, text), "text", List.of());
        });
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
