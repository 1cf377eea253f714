package org.isnad.server.addition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Imprint;
import org.isnad.archive.record.Offer;
import org.isnad.intake.Intake;
import org.isnad.intake.Supply;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Dating;
import org.isnad.intake.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Articles that still have to be looked for: in what was uploaded, at addresses, where something
 * failed before. They are found while they are added, and none is held that was not asked for.
 */
final class Arriving implements Iterable<Candidate>, AutoCloseable {
  private final Supply supply;
  private final AutoCloseable behind;

  private Arriving(Supply supply, AutoCloseable behind) {
    this.supply = supply;
    this.behind = behind;
  }

  /** What stands at addresses, or at the places of earlier failures. */
  static Arriving at(Intake intake, List<String> locations) {
    return new Arriving(intake.supply(locations, InputStream.nullInputStream()), () -> {});
  }

  /**
   * What stands in an uploaded file.
   *
   * @param name what its owner calls it
   * @param file where it is kept meanwhile; it is deleted at the end
   */
  static Arriving in(Intake intake, String name, Path file) {
    try {
      InputStream in = Files.newInputStream(file);
      return new Arriving(
          intake.supply(name, in),
          () -> {
            in.close();
            Files.deleteIfExists(file);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Iterator<Candidate> iterator() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return supply.hasNext();
      }

      @Override
      public Candidate next() {
        Source source = supply.next();
        return new Candidate(source.name(), () -> offer(source));
      }
    };
  }

  private static Offer offer(Source source) throws Candidate.Unreadable {
    Arrival arrival;
    try {
      arrival = source.fetch();
    } catch (Refusal e) {
      throw new Candidate.Unreadable(e.fault().code(), e.detail());
    }
    Dating dating = arrival.dating();
    return new Offer(
        arrival.article(),
        new Imprint(
            arrival.author(),
            arrival.credit(),
            dating == null ? null : dating.from().word(),
            dating == null ? null : dating.written()),
        retraction(arrival));
  }

  private static @Nullable String retraction(Arrival arrival) {
    return switch (arrival.standing()) {
      case USABLE -> null;
      case WITHHELD -> "withheld by its publisher";
      case CANCELED -> "canceled by its publisher";
    };
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
