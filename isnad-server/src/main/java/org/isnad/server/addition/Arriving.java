package org.isnad.server.addition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.isnad.archive.record.Candidate;
import org.isnad.intake.Intake;
import org.isnad.intake.Supply;
import org.isnad.intake.source.Source;

/**
 * Articles that still have to be looked for: in what was uploaded, at addresses, where something
 * failed before. They are found while they are added, and none is held that was not asked for.
 */
final class Arriving implements Iterable<Candidate>, AutoCloseable {
  private final Supply supply;
  private final AutoCloseable behind;
  private final Locale language;

  private Arriving(Supply supply, AutoCloseable behind, Locale language) {
    this.supply = supply;
    this.behind = behind;
    this.language = language;
  }

  /**
   * What stands at addresses, or at the places of earlier failures.
   *
   * @param language in which is told why a publisher took an article back
   */
  static Arriving at(Intake intake, List<String> locations, Locale language) {
    Supply supply = intake.supply(locations, InputStream.nullInputStream());
    return new Arriving(supply, () -> {}, language);
  }

  /**
   * What stands in an uploaded file.
   *
   * @param name what its owner calls it
   * @param file where it is kept meanwhile; it is deleted at the end
   * @param language as above
   */
  static Arriving in(Intake intake, String name, Path file, Locale language) {
    try {
      InputStream in = Files.newInputStream(file);
      return new Arriving(
          intake.supply(name, in),
          () -> {
            in.close();
            Files.deleteIfExists(file);
          },
          language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Iterator<Candidate> iterator() {
    return Offers.candidates(supply, Source::name, language);
  }

  @Override
  public void close() {
    supply.close();
    try {
      behind.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
