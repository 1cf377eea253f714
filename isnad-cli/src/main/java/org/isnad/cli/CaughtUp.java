package org.isnad.cli;

import java.util.function.Supplier;
import org.isnad.archive.Archive;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.record.Location;
import org.isnad.intake.fault.Refusal;

/**
 * Asks an archive for what is derived from its articles. Where a run was broken off before that was
 * up to date, it is brought up to date first, if nobody else is writing.
 */
final class CaughtUp {
  /** What is asked. */
  interface Question {
    int answer(Archive archive) throws Refusal;
  }

  private CaughtUp() {}

  /**
   * Asks.
   *
   * @param pace gives what shows how far it is
   * @param behind is told how many changes the answer does not know of
   */
  static int ask(
      Location location,
      Supplier<Pace> pace,
      java.util.function.LongConsumer behind,
      Question question)
      throws Refusal {
    try (Archive archive = Archive.open(location)) {
      if (archive.behind() == 0) {
        return question.answer(archive);
      }
    }
    try (Archive archive = Archive.openToWrite(location)) {
      Pace shown = pace.get();
      archive.catchUp(Runtime.getRuntime().availableProcessors(), shown);
      shown.end();
      return question.answer(archive);
    } catch (ArchiveException e) {
      if (e.fault() != ArchiveFault.LOCKED && e.fault() != ArchiveFault.READ_ONLY) {
        throw e;
      }
    }
    try (Archive archive = Archive.open(location)) {
      behind.accept(archive.behind());
      return question.answer(archive);
    }
  }
}
