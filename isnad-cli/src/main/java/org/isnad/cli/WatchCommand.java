package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.archive.record.Watched;
import org.isnad.cli.fault.CommandFault;
import org.isnad.cli.output.Field;
import org.isnad.cli.output.Listing;
import org.isnad.cli.watch.Rhythm;
import org.isnad.cli.watch.Rounds;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.feed.Opml;
import org.isnad.intake.source.Limits;
import org.isnad.intake.web.Answer;
import org.isnad.intake.web.Courier;
import org.isnad.intake.web.Reach;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad watch}. */
@Command(
    name = "watch",
    description = "Watches feeds and folders and adds what is new to an archive.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "What is watched is remembered in the archive: without a name all of that is gone on with.",
      "Pages are fetched as a polite reader does; texts that a page has later become revisions, and",
      "what is gone from its address is withdrawn. It may be stopped at any time (ctrl-c, SIGTERM).",
      "Where isnad serve has the archive open, it watches itself what is remembered.",
      "From cron: isnad watch --archive DIR --once. Exit status: 0 all could be asked, 1 some could",
      "not (each with a code on standard error), 2 the command line or the archive can't be used."
    })
final class WatchCommand extends ArchiveCommand {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,5})\\s*([smhd])");

  /** For so long a round that is being stopped may take to put on the disk what it has read. */
  private static final int FAREWELL_SECONDS = 30;

  @Parameters(
      arity = "0..*",
      paramLabel = "FEED|OPML|FOLDER",
      description = "Addresses of RSS and Atom feeds, lists of feeds, folders, files.")
  private List<String> given = List.of();

  @Option(names = "--once", description = "Asks once those that may be asked now, and ends.")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "15m",
      description =
          "How often a feed is asked that does not say itself (default: ${DEFAULT-VALUE}).")
  private String every = "15m";

  @Option(
      names = "--recheck",
      paramLabel = "TIME",
      defaultValue = "0d",
      description =
          "For how long pages are looked at once a day for corrections and withdrawals, although"
              + " the feed says nothing of them (default: not at all).")
  private String recheck = "0d";

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides the small chance in when feeds are asked (default: 1).")
  private long seed;

  @Option(names = "--list", description = "Shows what is watched and how it answered last.")
  private boolean list;

  @Option(
      names = "--forget",
      paramLabel = "LOCATION",
      description = "Watches it no longer; its articles stay.")
  private List<String> forgotten = List.of();

  @Mixin private TableOption table = new TableOption();

  @Mixin private ArticleOptions options = new ArticleOptions();

  @Override
  public Integer call() throws Refusal, InterruptedException {
    if (list) {
      return list();
    }
    if (!forgotten.isEmpty()) {
      return forget();
    }
    Rhythm rhythm = new Rhythm(duration("--every", every), seed);
    Duration again = duration("--recheck", recheck);
    int workers = options.workers(line());
    Courier courier = options.courier();
    Limits limits = options.limits(line());
    Map<String, Watched> all;
    try (Archive archive = Archive.openOrCreate(location())) {
      all = watched(archive.watched(), courier, limits);
      archive.keep(List.copyOf(all.values()), List.of());
    }
    Rounds rounds =
        new Rounds(
            courier,
            options.intake(line(), options.metadata()).with(courier),
            limits,
            rhythm,
            labels(),
            VersionedReader.of(Knowledge.lexicon(options.lexicon())),
            workers,
            again,
            Clock.systemUTC());
    CountDownLatch ended = new CountDownLatch(1);
    Thread farewell = new Thread(() -> stop(rounds, ended), "isnad-end");
    Runtime.getRuntime().addShutdownHook(farewell);
    try {
      Vigil vigil = new Vigil(rounds, line().getErr(), labels(), terminal());
      return once ? once(vigil, rounds, all) : stay(vigil, all);
    } finally {
      ended.countDown();
      courier.close();
      leave(farewell);
    }
  }

  private static void leave(Thread farewell) {
    try {
      Runtime.getRuntime().removeShutdownHook(farewell);
    } catch (IllegalStateException e) {
      // It is running: that is why this ends.
    }
  }

  /** What was read is put on the disk before the program ends. */
  private void stop(Rounds rounds, CountDownLatch ended) {
    rounds.stop();
    try {
      if (ended.await(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
        say(labels().get("watch.stopped"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // What is watched.

  private Map<String, Watched> watched(List<Watched> known, Courier courier, Limits limits)
      throws Refusal {
    Map<String, Watched> before = new TreeMap<>();
    known.forEach(one -> before.put(one.location(), one));
    Map<String, Watched> all = new LinkedHashMap<>();
    for (String name : given) {
      for (Watched one : named(name, courier, limits)) {
        all.put(one.location(), before.getOrDefault(one.location(), one));
      }
    }
    if (all.isEmpty()) {
      if (before.isEmpty()) {
        throw new CommandLine.ParameterException(
            line(), "nothing is watched yet; name feeds, an OPML file or folders");
      }
      return before;
    }
    return all;
  }

  private static List<Watched> named(String name, Courier courier, Limits limits) throws Refusal {
    if (Reach.isAddress(name)) {
      if (!name.toLowerCase(Locale.ROOT).contains(".opml")) {
        return List.of(Watched.of(name, null));
      }
      return entries(
          name, courier.fetch(name, Answer.Seen.NOTHING, limits.document()).page().bytes());
    }
    try {
      Path path = Path.of(name).toAbsolutePath().normalize();
      if (!Files.exists(path)) {
        throw new Refusal(ArticleFault.MISSING, name, "");
      }
      if (Files.isRegularFile(path)) {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
          head = in.readNBytes(4096);
        }
        if (Opml.isOpml(new String(head, java.nio.charset.StandardCharsets.ISO_8859_1))) {
          return entries(name, Files.readAllBytes(path));
        }
      }
      return List.of(Watched.of(path.toString(), null));
    } catch (InvalidPathException e) {
      throw new Refusal(ArticleFault.MISSING, name, "");
    } catch (IOException e) {
      throw new Refusal(ArticleFault.UNREADABLE, name, String.valueOf(e.getMessage()));
    }
  }

  private static List<Watched> entries(String name, byte[] bytes) throws Refusal {
    return Opml.read(name, bytes).stream()
        .map(entry -> Watched.of(entry.address(), entry.title()))
        .toList();
  }

  private Duration duration(String option, String written) {
    Matcher matcher = DURATION.matcher(written.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new CommandLine.ParameterException(
          line(), option + ": '" + written + "' is no time; expected as in 90s, 15m, 2h or 7d");
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }

  // Rounds.

  private int once(Vigil vigil, Rounds rounds, Map<String, Watched> all) {
    List<Watched> asked = rounds.allowed(all.values());
    Rounds.Told told = round(vigil, all, asked);
    int resting = all.size() - asked.size() - told.dead();
    if (resting > 0) {
      say(labels().get("watch.resting", resting));
    }
    return told.failed() == 0 && told.failures().isEmpty() ? Isnad.READ : Isnad.SOME_FAILED;
  }

  private int stay(Vigil vigil, Map<String, Watched> all) throws InterruptedException {
    long feeds = all.values().stream().filter(Rounds::isFeed).count();
    say(labels().get("watch.begins", feeds, all.size() - feeds));
    vigil.stay(() -> all, due -> round(vigil, all, due));
    return Isnad.READ;
  }

  /** Others may write to the archive between two rounds. */
  private Rounds.Told round(Vigil vigil, Map<String, Watched> all, List<Watched> asked) {
    try (Archive archive = Archive.openOrCreate(location())) {
      return vigil.round(archive, all, asked, true);
    }
  }

  // What is remembered.

  private int list() throws Refusal {
    try (Archive archive = Archive.open(location())) {
      List<Watched> all = archive.watched();
      new Listing<>(fields(), table.format(), labels(), terminal())
          .print(all.stream(), line().getOut());
      if (all.isEmpty()) {
        say(labels().get("watch.none"));
      }
    }
    return Isnad.READ;
  }

  private int forget() throws Refusal {
    try (Archive archive = Archive.openToWrite(location())) {
      for (String location : forgotten) {
        boolean there = archive.unwatch(location);
        if (!there && !Reach.isAddress(location)) {
          there = archive.unwatch(Path.of(location).toAbsolutePath().normalize().toString());
        }
        if (!there) {
          throw new Refusal(CommandFault.UNKNOWN, location().toString(), location);
        }
        say(labels().get("watch.forgotten", location));
      }
    }
    return Isnad.READ;
  }

  private static List<Field<Watched>> fields() {
    return List.of(
        new Field<>("feed", true, Watched::location),
        new Field<>("name", true, Watched::title),
        new Field<>("health", true, one -> one.health().word()),
        new Field<>("articles", true, Watched::articles),
        new Field<>("asked", true, one -> moment(one.asked())),
        new Field<>("answered", false, one -> moment(one.answered())),
        new Field<>("news", true, one -> moment(one.news())),
        new Field<>("due", false, one -> moment(one.due())),
        new Field<>("failures", false, Watched::failures),
        new Field<>("error", true, Watched::code),
        new Field<>("detail", false, Watched::detail),
        new Field<>("moved", false, Watched::address));
  }

  private static @Nullable String moment(@Nullable Instant moment) {
    return moment == null ? null : moment.toString();
  }
}
