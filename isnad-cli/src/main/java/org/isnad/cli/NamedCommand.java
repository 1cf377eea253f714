package org.isnad.cli;

import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Actor;
import org.isnad.cli.output.TableFormat;
import org.isnad.intake.fault.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command on somebody who is named. */
abstract class NamedCommand extends DerivedCommand {
  @Mixin private TableOption table = new TableOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "A name in any spelling, in English, or an id.")
  private List<String> words = List.of();

  /**
   * Answers.
   *
   * @param found whom the name can mean, the most frequent first; empty where nobody was named and
   *     {@link #needsName} allows that
   */
  abstract void answer(Archive archive, List<Actor> found) throws Refusal;

  /** Whether somebody has to be named. */
  boolean needsName() {
    return true;
  }

  final TableFormat format() {
    return table.format();
  }

  @Override
  final int answer(Archive archive) throws Refusal {
    String name = String.join(" ", words);
    if (words.isEmpty() && needsName()) {
      throw new CommandLine.ParameterException(line(), labels().get("who.needed"));
    }
    List<Actor> found = words.isEmpty() ? List.of() : archive.actors(name);
    if (found.isEmpty() && !words.isEmpty()) {
      say(labels().get("who.unknown", name));
      return Isnad.SOME_FAILED;
    }
    answer(archive, found);
    return Isnad.READ;
  }
}
