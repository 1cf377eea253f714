package org.isnad.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.isnad.evaluation.measure.DataFormatException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import tools.jackson.core.JacksonException;

/**
 * The command {@code isnad-evaluate}. Exit status: 0 when it could measure, 1 when a figure is
 * below its floor, 2 when it was called wrongly or the data cannot be read.
 */
@Command(
    name = "isnad-evaluate",
    description = "Measures the reader: gold readings, data sets, speed.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      GoldCommand.class,
      NewsCommand.class,
      ArchiveCommand.class,
      CliticCommand.class,
      TemporalCommand.class,
      MentionCommand.class,
      EventCommand.class,
      ParticipantCommand.class,
      PageCommand.class,
      CrawlCommand.class,
      SpeedCommand.class,
      ScaleCommand.class,
      VariantsCommand.class,
      LoadCommand.class,
      TableCommand.class
    })
public final class Evaluate {
  static final int BELOW_FLOOR = 1;
  static final int UNREADABLE = 2;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show how to call this, and exit.")
  boolean help;

  private Evaluate() {}

  /** Runs the command and exits with its status. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(out, err, arguments);
    out.flush();
    System.exit(status);
  }

  /** Runs the command without exiting. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Evaluate())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler((failure, command, parsed) -> complain(failure, command))
        .execute(arguments);
  }

  /** What is wrong with the data is said in a line; what is wrong with the program is thrown. */
  private static int complain(Exception failure, CommandLine command) throws Exception {
    String message;
    if (failure instanceof NoSuchFileException missing) {
      message = missing.getFile() + ": no such file";
    } else if (failure instanceof JacksonException unfit) {
      message = unfit.getOriginalMessage();
    } else if (failure instanceof IOException
        || failure instanceof DataFormatException
        || failure instanceof IllegalArgumentException) {
      message = failure.getMessage();
    } else {
      throw failure;
    }
    command.getErr().println("isnad-evaluate: " + message);
    return UNREADABLE;
  }
}
