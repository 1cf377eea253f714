package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.archive.Archive;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.record.Decided;
import org.isnad.archive.record.Decision;
import org.isnad.archive.record.Decision.Field;
import org.isnad.archive.record.Place;
import org.isnad.archive.record.Watcher;
import org.isnad.cli.output.Listing;
import org.isnad.cli.output.TableFormat;
import org.isnad.intake.fault.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad decide}: a user's word over what was read and derived. */
@Command(
    name = "decide",
    description =
        "Decides over what was read: who is who, what a record should say, which events are one.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "WHAT",
    subcommands = {
      DecideCommand.Merge.class,
      DecideCommand.Split.class,
      DecideCommand.Rename.class,
      DecideCommand.Dismiss.class,
      DecideCommand.Same.class,
      DecideCommand.Apart.class,
      DecideCommand.Correct.class,
      DecideCommand.Hide.class,
      DecideCommand.Comment.class,
      DecideCommand.Undo.class
    },
    footer = {
      "",
      "Decisions are kept apart from what is derived, survive reading again, and can be undone; isnad",
      "decisions lists them. A record is named by its article and its id there: 1f0c2a9b/s3. isnad",
      "search and isnad timeline show the ids."
    })
final class DecideCommand implements Runnable {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        Objects.requireNonNull(spec).commandLine(), "expected what is to be decided");
  }

  /** One decision. */
  abstract static class Deciding extends ArchiveCommand {
    @Mixin private TableOption table = new TableOption();

    @Option(
        names = "--by",
        paramLabel = "NAME",
        defaultValue = "${sys:user.name}",
        description = "Who decides (default: the name of the user of this machine).")
    private String who = "";

    @Option(names = "--because", paramLabel = "WORDS", description = "Why.")
    private String note = "";

    abstract Decision decision(Archive archive);

    @Override
    public Integer call() throws Refusal {
      try (Archive archive = Archive.openToWrite(location())) {
        Decided decided = archive.decide(decision(archive), who, note);
        Pace pace = new Pace(line().getErr(), labels(), terminal());
        archive.catchUp(Runtime.getRuntime().availableProcessors(), pace);
        pace.end();
        if (table.format() != TableFormat.TEXT) {
          new Listing<>(DecisionsCommand.FIELDS, table.format(), labels(), terminal())
              .print(Stream.of(decided), line().getOut());
        }
        say(labels().get("decided", decided.number()));
        return Isnad.READ;
      }
    }

    /** The key of whom a name, an id or a key means. */
    static String actor(Archive archive, String name) {
      return archive.actors(name).stream()
          .findFirst()
          .orElseThrow(() -> new ArchiveException(ArchiveFault.UNKNOWN, archive.name(), name, null))
          .key();
    }

    /** The place of a record that is named by its article and its id, or of an article. */
    static Place place(Archive archive, String named) {
      int slash = named.lastIndexOf('/');
      boolean record = slash > 0 && named.substring(slash + 1).matches("[a-z][0-9]+");
      return record
          ? archive.place(archive.idOf(named.substring(0, slash)), named.substring(slash + 1))
          : Place.of(archive.idOf(named));
    }
  }

  /** A decision on an actor. */
  abstract static class OnActor extends Deciding {
    @Parameters(index = "0", paramLabel = "ACTOR", description = "A name, an id or a key.")
    private String actor = "";

    String actor(Archive archive) {
      return actor(archive, actor);
    }
  }

  /** A decision on two events. */
  abstract static class OnEvents extends Deciding {
    @Parameters(arity = "2", paramLabel = "ARTICLE/EVENT", description = "Two events.")
    private List<String> events = new ArrayList<>();

    abstract Decision decision(Place one, Place other);

    @Override
    Decision decision(Archive archive) {
      return decision(place(archive, events.get(0)), place(archive, events.get(1)));
    }
  }

  /** A decision on a record. */
  abstract static class OnRecord extends Deciding {
    @Parameters(index = "0", paramLabel = "ARTICLE/RECORD", description = "The record.")
    private String record = "";

    Place place(Archive archive) {
      return place(archive, record);
    }
  }

  /** Two actors are the same. */
  @Command(
      name = "merge",
      description = "Two actors are the same; the first is given up for the second.",
      mixinStandardHelpOptions = true)
  static final class Merge extends OnActor {
    @Parameters(index = "1", paramLabel = "INTO", description = "Under whom both stand then.")
    private String into = "";

    @Override
    Decision decision(Archive archive) {
      return new Decision.Merge(actor(archive), actor(archive, into));
    }
  }

  /** A name means somebody else. */
  @Command(
      name = "split",
      description = "A name means somebody else, where an article uses no other name of the actor.",
      mixinStandardHelpOptions = true)
  static final class Split extends Deciding {
    @Parameters(index = "0", paramLabel = "ACTOR", description = "Whom it was taken for.")
    private String actor = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "The name, as articles spell it.")
    private String name = "";

    @Option(
        names = "--to",
        paramLabel = "ACTOR",
        description = "Whom it means (default: somebody of that name alone).")
    private @Nullable String to;

    @Override
    Decision decision(Archive archive) {
      return new Decision.Split(actor(archive, actor), name, to == null ? "" : actor(archive, to));
    }
  }

  /** An actor goes by another name. */
  @Command(
      name = "rename",
      description = "An actor goes by another name.",
      mixinStandardHelpOptions = true)
  static final class Rename extends OnActor {
    @Option(names = "--arabic", paramLabel = "NAME", description = "Its Arabic name.")
    private @Nullable String arabic;

    @Option(names = "--english", paramLabel = "NAME", description = "Its English name.")
    private @Nullable String english;

    @Override
    Decision decision(Archive archive) {
      return new Decision.Rename(actor(archive), arabic, english);
    }
  }

  /** It is nobody. */
  @Command(
      name = "dismiss",
      description = "What was taken for a name is none; it takes part in nothing any more.",
      mixinStandardHelpOptions = true)
  static final class Dismiss extends OnActor {
    @Override
    Decision decision(Archive archive) {
      return new Decision.Dismiss(actor(archive));
    }
  }

  /** Two articles tell the same event. */
  @Command(
      name = "same",
      description = "Two articles tell the same event.",
      mixinStandardHelpOptions = true)
  static final class Same extends OnEvents {
    @Override
    Decision decision(Place one, Place other) {
      return new Decision.Same(one, other);
    }
  }

  /** Two articles do not tell the same event. */
  @Command(
      name = "apart",
      description = "Two articles do not tell the same event.",
      mixinStandardHelpOptions = true)
  static final class Apart extends OnEvents {
    @Override
    Decision decision(Place one, Place other) {
      return new Decision.Apart(one, other);
    }
  }

  /** A field of a record is otherwise. */
  @Command(
      name = "correct",
      description = "A field of a record is otherwise.",
      mixinStandardHelpOptions = true)
  static final class Correct extends OnRecord {
    @Parameters(
        index = "1",
        paramLabel = "FIELD",
        description = "Which field: ${COMPLETION-CANDIDATES}.")
    private Field field = Field.VALUE;

    @Parameters(
        index = "2",
        paramLabel = "VALUE",
        description =
            "The new value: a word of the reading, a date, a number, or the names of actors,"
                + " parted by semicolons; empty where nothing fills the field.")
    private String value = "";

    @Override
    Decision decision(Archive archive) {
      String given = value.strip();
      if (field.isActor() && !given.isEmpty()) {
        List<String> keys = new ArrayList<>();
        for (String name : given.split(";")) {
          keys.add(actor(archive, name.strip()));
        }
        given = String.join(";", keys);
      }
      return new Decision.Correct(place(archive), field, given);
    }
  }

  /** A record is wrong as a whole. */
  @Command(
      name = "hide",
      description = "A record is wrong as a whole, and shown no more.",
      mixinStandardHelpOptions = true)
  static final class Hide extends OnRecord {
    @Override
    Decision decision(Archive archive) {
      return new Decision.Hide(place(archive));
    }
  }

  /** Something is to be said of a record. */
  @Command(
      name = "comment",
      description = "Says something of a record or an article; changes nothing.",
      mixinStandardHelpOptions = true)
  static final class Comment extends Deciding {
    @Parameters(index = "0", paramLabel = "ARTICLE[/RECORD]", description = "What it is about.")
    private String record = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", description = "What is said.")
    private List<String> words = new ArrayList<>();

    @Override
    Decision decision(Archive archive) {
      return new Decision.Comment(place(archive, record), String.join(" ", words));
    }
  }

  /** An earlier decision is taken back. */
  @Command(name = "undo", description = "Takes a decision back.", mixinStandardHelpOptions = true)
  static final class Undo extends Deciding {
    @Parameters(
        index = "0",
        paramLabel = "NUMBER",
        description = "The decision's number: isnad decisions shows it.")
    private long number;

    @Override
    Decision decision(Archive archive) {
      return new Decision.Undo(number);
    }
  }

  /** {@code isnad withdraw}. */
  @Command(
      name = "withdraw",
      description =
          "Marks an article as taken back. It stays in the archive, but counts for nothing any"
              + " more.",
      mixinStandardHelpOptions = true)
  static final class Withdraw extends Deciding {
    @Parameters(
        index = "0",
        paramLabel = "ARTICLE",
        description = "Its id, at least six signs of its beginning, or its address.")
    private String article = "";

    @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why.")
    private String reason = "";

    @Override
    Decision decision(Archive archive) {
      return new Decision.Withdraw(archive.idOf(article), reason);
    }
  }

  /** {@code isnad restore}. */
  @Command(
      name = "restore",
      description = "Takes the mark of isnad withdraw back.",
      mixinStandardHelpOptions = true)
  static final class Restore extends ArchiveCommand {
    @Parameters(
        index = "0",
        paramLabel = "ARTICLE",
        description = "Its id, at least six signs of its beginning, or its address.")
    private String article = "";

    @Override
    public Integer call() {
      try (Archive archive = Archive.openToWrite(location())) {
        archive.restore(archive.idOf(article));
        archive.catchUp(Runtime.getRuntime().availableProcessors(), Watcher.NONE);
        say(labels().get("restored"));
        return Isnad.READ;
      }
    }
  }

  static String word(Decision decision) {
    return decision.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
