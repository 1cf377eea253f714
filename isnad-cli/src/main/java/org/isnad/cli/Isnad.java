package org.isnad.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.isnad.archive.record.ArchiveException;
import org.isnad.cli.fault.CommandFault;
import org.isnad.cli.fault.Complaint;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.isnad.intake.fault.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The {@code isnad} command: a thin root over its subcommands. */
@Command(
    name = "isnad",
    description = "Reads Arabic news on a conflict and keeps a sourced record of it.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionCommand.Provider.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "For archives that one machine can't hold, on Apache Flink: isnad flink --help"})
public final class Isnad implements Runnable {
  private static final List<Class<?>> COMMANDS =
      List.of(
          ReadCommand.class,
          ActorsCommand.class,
          SaidCommand.class,
          EventsCommand.class,
          PositionsCommand.class,
          FiguresCommand.class,
          ExplainCommand.class,
          DemoCommand.class,
          AddCommand.class,
          WatchCommand.class,
          CheckCommand.class,
          RereadCommand.class,
          ServeCommand.class,
          UserCommand.class,
          ReindexCommand.class,
          SearchCommand.class,
          TimelineCommand.class,
          WhoCommand.class,
          RivalsCommand.class,
          FramingCommand.class,
          ExportCommand.class,
          DecideCommand.class,
          DecisionsCommand.class,
          DecideCommand.Withdraw.class,
          DecideCommand.Restore.class,
          LexiconCommand.class,
          VersionCommand.class);

  /** All articles were read. */
  static final int READ = 0;

  /** Some articles could not be read. */
  static final int SOME_FAILED = 1;

  /** The command line, the metadata or the lexicon can't be used; nothing was read. */
  static final int USAGE = 2;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Option(
      names = "--lang",
      scope = ScopeType.INHERIT,
      paramLabel = "en|ar",
      description = "Language of labels and messages (default: that of the environment).")
  private @Nullable Language language;

  private final Terminal terminal;
  private final InputStream in;

  private Isnad(Terminal terminal, InputStream in) {
    this.terminal = terminal;
    this.in = in;
  }

  /**
   * The command, ready to execute.
   *
   * @param terminal where its output goes
   * @param in what {@code -} reads
   * @param arguments what it will be executed with: when they begin with a command's name, only
   *     that one is there, since looking at all of them takes a third of the time to start
   */
  public static CommandLine commandLine(Terminal terminal, InputStream in, String... arguments) {
    CommandLine line = new CommandLine(new Isnad(terminal, in));
    String asked = arguments.length == 0 ? "" : arguments[0];
    List<Class<?>> named = COMMANDS.stream().filter(one -> name(one).equals(asked)).toList();
    (named.isEmpty() ? COMMANDS : named).forEach(line::addSubcommand);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(Math.max(80, Math.min(terminal.columns(), 120)));
    line.setExecutionExceptionHandler(Isnad::refused);
    CommandLine export = line.getSubcommands().get(name(ExportCommand.class));
    if (export != null) {
      ExportCommand.describe(export);
    }
    return line;
  }

  private static String name(Class<?> command) {
    return Objects.requireNonNull(command.getAnnotation(Command.class)).name();
  }

  /** Runs the command and ends the program with its exit status. */
  public static void main(String[] arguments) {
    CommandLine line = commandLine(Terminal.of(System.getenv()), System.in, arguments);
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    line.setOut(out);
    line.setErr(err);
    int status = line.execute(arguments);
    out.flush();
    err.flush();
    System.exit(status);
  }

  @Override
  public void run() {
    CommandLine.Model.CommandSpec own = Objects.requireNonNull(spec);
    own.commandLine().usage(own.commandLine().getOut());
  }

  Terminal terminal() {
    return terminal;
  }

  InputStream in() {
    return in;
  }

  Labels labels() {
    return new Labels(language == null ? terminal.language() : language.locale());
  }

  /** A refusal of what everything depends on; other exceptions are faults of the program. */
  private static int refused(
      Exception exception, CommandLine line, CommandLine.ParseResult arguments) throws Exception {
    if (exception instanceof Refusal refusal) {
      Isnad root = line.getCommandSpec().root().commandLine().getCommand();
      line.getErr().println("isnad: " + Complaint.line(refusal, root.labels().language()));
      line.getErr().flush();
      return refusal.fault().code().startsWith("ISN-3") ? SOME_FAILED : USAGE;
    }
    if (exception instanceof ArchiveException archive) {
      Refusal refusal =
          new Refusal(CommandFault.of(archive.fault().code()), archive.where(), archive.detail());
      return refused(refusal, line, arguments);
    }
    throw exception;
  }

  /** Text goes out as UTF-8 with the line ends it has, on every system. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8),
            1 << 16));
  }
}
