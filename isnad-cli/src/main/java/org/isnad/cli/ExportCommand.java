package org.isnad.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Watcher.Phase;
import org.isnad.archive.search.Query;
import org.isnad.cli.fault.CommandFault;
import org.isnad.cli.terminal.Labels;
import org.isnad.export.Format;
import org.isnad.export.WholeFile;
import org.isnad.export.row.Choice;
import org.isnad.export.row.Layer;
import org.isnad.export.row.Selection;
import org.isnad.export.row.Tally;
import org.isnad.intake.fault.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad export}. */
@Command(
    name = "export",
    description = "Writes what an archive holds in the format of another program or field.",
    mixinStandardHelpOptions = true)
final class ExportCommand extends DerivedCommand {
  private static final String STANDARD_OUTPUT = "-";

  @Mixin private QueryOptions options = new QueryOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "One of the formats below.")
  private Format format = Format.CSV;

  @Option(
      names = "--layer",
      paramLabel = "LAYER",
      description =
          "What the rows of csv and parquet are about: ${COMPLETION-CANDIDATES} (default:"
              + " events).")
  private @Nullable Layer layer;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = STANDARD_OUTPUT,
      description =
          "Where to (default: standard output, for formats that are text). The file is there when"
              + " it is whole, and not before.")
  private String output = STANDARD_OUTPUT;

  @Option(
      names = "--event",
      paramLabel = "ID",
      description =
          "One event alone, by the id of any record that tells it (isnad timeline prints them as"
              + " CSV and JSON): for stories, acled, ucdp and dossier.")
  private @Nullable String event;

  @Option(names = "--force", description = "Replaces a file that is there.")
  private boolean force;

  /** Puts the list of formats under the help of the command. */
  static void describe(CommandLine export) {
    Labels labels = new Labels(Locale.ENGLISH);
    List<String> lines = new ArrayList<>(List.of("", "Formats:"));
    for (Format one : Format.values()) {
      lines.add(String.format(Locale.ROOT, "  %-12s %s", one.word(), describe(labels, one)));
    }
    lines.add("");
    lines.add("Events, stories and what is made of them are those of --type, on the days, at the");
    lines.add(
        "places and with the actors that are asked for; other rows are those of the articles");
    lines.add("that are found. Only articles that stand today are taken, unless --state says so.");
    export.getCommandSpec().usageMessage().footer(lines.toArray(String[]::new));
  }

  private static String describe(Labels labels, Format format) {
    return labels.get("export." + format.word());
  }

  @Override
  int answer(Archive archive) throws Refusal {
    boolean shown = output.equals(STANDARD_OUTPUT);
    if (shown && !format.isText()) {
      throw new CommandLine.ParameterException(
          line(), labels().get("export.binary", format.word()));
    }
    if (layer != null && !format.isLayered()) {
      throw new CommandLine.ParameterException(
          line(), labels().get("export.layer", format.word(), layered()));
    }
    Query query = options.query(archive, false);
    Pace pace = new Pace(line().getErr(), labels(), terminal());
    Selection selection =
        new Selection(
            archive, query, event, (done, total) -> pace.at(Phase.EXPORTING, done, total));
    Tally tally = new Tally();
    Choice choice = new Choice(layer == null ? Layer.EVENTS : layer, labels().language());
    WholeFile.Content content = out -> format.writing(choice).write(selection, out, tally);
    try {
      if (shown) {
        content.write(new Printed(line().getOut()));
        line().getOut().flush();
      } else {
        WholeFile.write(Path.of(output), force, content);
      }
    } catch (FileAlreadyExistsException e) {
      throw new Refusal(CommandFault.OUTPUT_EXISTS, output, "");
    } catch (NoSuchFileException e) {
      throw new Refusal(CommandFault.OUTPUT, output, labels().get("export.folder"));
    } catch (IOException e) {
      throw new Refusal(CommandFault.OUTPUT, output, String.valueOf(e.getMessage()));
    } finally {
      pace.end();
    }
    tell(tally, shown);
    return Isnad.READ;
  }

  private void tell(Tally tally, boolean shown) {
    if (!tally.omitted().isEmpty()) {
      say(
          labels()
              .get(
                  "export.omitted",
                  tally.omitted().entrySet().stream()
                      .map(one -> labels().get("omission." + one.getKey().word(), one.getValue()))
                      .collect(Collectors.joining(labels().comma()))));
    }
    if (!shown) {
      say(labels().get("export.done", tally.written(), output));
    }
  }

  private static String layered() {
    List<String> formats = new ArrayList<>();
    for (Format one : Format.values()) {
      if (one.isLayered()) {
        formats.add(one.word());
      }
    }
    return String.join(", ", formats);
  }
}
