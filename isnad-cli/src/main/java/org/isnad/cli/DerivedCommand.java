package org.isnad.cli;

import java.util.Collection;
import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.intake.fault.Refusal;
import org.jspecify.annotations.Nullable;

/** A command that asks what is derived from the articles, as {@link CaughtUp} does. */
abstract class DerivedCommand extends ArchiveCommand {
  private @Nullable ActorNames names;

  /** Answers; gives the exit status. */
  abstract int answer(Archive archive) throws Refusal;

  @Override
  public final Integer call() throws Refusal {
    return CaughtUp.ask(
        location(),
        () -> new Pace(line().getErr(), labels(), terminal()),
        behind -> say(labels().get("note.behind", behind)),
        this::answer);
  }

  /** What an actor or a place is called in the language of the labels; the key of one unknown. */
  final String name(Archive archive, String key) {
    return known(archive).of(key);
  }

  final List<String> names(Archive archive, Collection<String> keys) {
    return known(archive).of(keys);
  }

  /** As an article calls those that have no name. */
  final List<String> names(Archive archive, Collection<String> keys, String article) {
    return known(archive).of(keys, article);
  }

  private ActorNames known(Archive archive) {
    ActorNames known = names;
    if (known == null) {
      known = new ActorNames(archive, labels());
      names = known;
    }
    return known;
  }
}
