package org.isnad.cli;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Actor;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.intake.fault.Refusal;

/**
 * A command that asks what is derived from the articles. Where a run was broken off before that was
 * up to date, it is brought up to date first, if nobody else is writing.
 */
abstract class DerivedCommand extends ArchiveCommand {
  private final Map<String, String> names = new HashMap<>();

  /** Answers; gives the exit status. */
  abstract int answer(Archive archive) throws Refusal;

  @Override
  public final Integer call() throws Refusal {
    try (Archive archive = Archive.open(folder())) {
      if (archive.behind() == 0) {
        return answer(archive);
      }
    }
    try (Archive archive = Archive.openToWrite(folder())) {
      Pace pace = new Pace(line().getErr(), labels(), terminal());
      archive.catchUp(Runtime.getRuntime().availableProcessors(), pace);
      pace.end();
      return answer(archive);
    } catch (ArchiveException e) {
      if (e.fault() != ArchiveFault.LOCKED && e.fault() != ArchiveFault.READ_ONLY) {
        throw e;
      }
    }
    try (Archive archive = Archive.open(folder())) {
      say(labels().get("note.behind", archive.behind()));
      return answer(archive);
    }
  }

  /** What an actor or a place is called in the language of the labels; the key of one unknown. */
  final String name(Archive archive, String key) {
    return names.computeIfAbsent(
        key,
        unknown -> {
          Actor actor = archive.actor(unknown).orElse(null);
          if (actor == null) {
            return unknown;
          }
          String english = actor.english();
          return labels().isArabic() || english == null ? actor.name() : english;
        });
  }

  final List<String> names(Archive archive, Collection<String> keys) {
    return keys.stream().map(key -> name(archive, key)).toList();
  }
}
