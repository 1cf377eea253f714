package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.Location;
import org.isnad.archive.record.Watched;
import org.isnad.cli.example.Examples;
import org.isnad.cli.fault.CommandFault;
import org.isnad.cli.watch.Rhythm;
import org.isnad.cli.watch.Rounds;
import org.isnad.intake.Intake;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.metadata.Metadata;
import org.isnad.intake.source.Limits;
import org.isnad.intake.source.Source;
import org.isnad.intake.web.Courier;
import org.isnad.intake.web.Manner;
import org.isnad.intake.web.Reach;
import org.isnad.reader.record.Article;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code isnad serve}. */
@Command(
    name = "serve",
    description = {
      "Opens the web app and its API on this machine. An archive is made where there is none yet;",
      "without one, texts are read and not kept."
    },
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final long LARGEST_BODY = 8L << 20;

  @ParentCommand private @Nullable Isnad isnad;
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "" + Settings.PORT,
      description = "The port (default: ${DEFAULT-VALUE}; 0 takes any that is free).")
  private int port;

  @Option(
      names = "--listen",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on (default: ${DEFAULT-VALUE}). Any that other machines can reach"
              + " asks for a token, or for accounts (isnad user add).")
  private String host = "127.0.0.1";

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:ISNAD_TOKEN}",
      description =
          "What every request has to know, at least 16 signs; better given by ISNAD_TOKEN, since"
              + " others can see the command line.")
  private @Nullable String token;

  @Mixin private ArchiveOption kept = new ArchiveOption();

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Folder of .lex files that extend the built-in lexicon.")
  private @Nullable Path lexicon;

  @Option(
      names = "--no-watch",
      description =
          "Leave the feeds and folders alone that the archive watches; else they are asked as isnad"
              + " watch does, every 15 minutes where they do not say themselves.")
  private boolean still;

  @Override
  public Integer call() throws Refusal, InterruptedException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    Settings settings;
    try {
      settings = new Settings(host, port, token, LARGEST_BODY);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(line, String.valueOf(e.getMessage()));
    }
    Location where = kept.named(line);
    VersionedReader reader = VersionedReader.of(Knowledge.lexicon(lexicon));
    try (Archive archive = where == null ? null : Archive.openOrCreate(where);
        Server server = start(settings, reader, archive)) {
      PrintWriter out = line.getOut();
      out.println(Objects.requireNonNull(isnad).labels().get("serve.ready", server.address()));
      out.flush();
      CountDownLatch ended = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown, "isnad-end"));
      if (archive == null || still) {
        ended.await();
      } else {
        watch(archive, reader, ended);
      }
    }
    return Isnad.READ;
  }

  /** Watches what the archive remembers, until the program is to end. */
  private void watch(Archive archive, VersionedReader reader, CountDownLatch ended)
      throws InterruptedException {
    Isnad root = Objects.requireNonNull(isnad);
    Courier courier = new Courier(new Reach(Set.of()), Manner.POLITE);
    Rounds rounds =
        new Rounds(
            courier,
            Intake.usual().with(courier),
            Limits.USUAL,
            Rhythm.USUAL,
            root.labels(),
            reader,
            1,
            Duration.ZERO,
            Clock.systemUTC());
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    Vigil vigil = new Vigil(rounds, err, root.labels(), root.terminal());
    Thread watching = new Thread(() -> stay(vigil, archive), "isnad-watching");
    watching.start();
    ended.await();
    rounds.stop();
    watching.join();
  }

  private static void stay(Vigil vigil, Archive archive) {
    try {
      // Users add feeds and drop them meanwhile.
      vigil.stay(
          () -> byLocation(archive), due -> vigil.round(archive, byLocation(archive), due, false));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ArchiveException e) {
      // What is there can still be shown.
      vigil.complain(e);
    }
  }

  private static Map<String, Watched> byLocation(Archive archive) {
    Map<String, Watched> all = new TreeMap<>();
    archive.watched().forEach(one -> all.put(one.location(), one));
    return all;
  }

  private Server start(Settings settings, VersionedReader reader, @Nullable Archive archive)
      throws Refusal {
    List<Article> examples = examples();
    try {
      return Server.start(settings, reader, examples, archive);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new Refusal(CommandFault.LISTEN, host + ":" + port, String.valueOf(e.getMessage()));
    }
  }

  /** The bundled examples with what is known about them. */
  static List<Article> examples() throws Refusal {
    Metadata metadata = Examples.metadata();
    List<Article> articles = new ArrayList<>();
    for (Source source : Examples.sources()) {
      articles.add(metadata.article(source.fetch().article(), source.name(), null, null));
    }
    return articles;
  }
}
