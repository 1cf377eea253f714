package org.isnad.flink;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code isnad flink}, and the main class of the job's jar. */
@Command(
    name = "isnad flink",
    description = "Runs the reader and the rules that span articles on Apache Flink.",
    mixinStandardHelpOptions = true,
    subcommands = {RunCommand.class, CompareCommand.class})
public final class FlinkCommand {
  private FlinkCommand() {}

  /** Runs the command and ends the program with its status. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new FlinkCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments));
  }
}
