package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.Archive;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.Decided;
import org.isnad.archive.record.Decision;
import org.isnad.archive.record.Place;
import org.isnad.cli.output.Field;
import org.isnad.cli.output.Listing;
import org.isnad.intake.fault.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad decisions}. */
@Command(
    name = "decisions",
    description = "Lists what users decided, the latest first, with what was undone.",
    mixinStandardHelpOptions = true)
final class DecisionsCommand extends ArchiveCommand {
  static final List<Field<Decided>> FIELDS =
      List.of(
          new Field<>("number", true, Decided::number),
          new Field<>("time", true, one -> one.time().toString()),
          new Field<>("who", true, Decided::who),
          new Field<>("decision", true, one -> DecideCommand.word(one.decision())),
          new Field<>("subject", true, one -> subject(one.decision())),
          new Field<>("value", true, one -> value(one.decision())),
          new Field<>("note", true, Decided::note),
          new Field<>("undone", true, Decided::undoneBy),
          new Field<>("place", false, one -> place(one.decision())));

  @Mixin private TableOption table = new TableOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "ARTICLE|ACTOR",
      description = "Only those on this article or actor.")
  private @Nullable String subject;

  @Override
  public Integer call() throws Refusal {
    try (Archive archive = Archive.open(location())) {
      List<Decided> decided =
          subject == null ? archive.decisions() : archive.decisionsOn(subject(archive, subject));
      new Listing<>(FIELDS, table.format(), labels(), terminal())
          .print(decided.stream(), line().getOut());
      return Isnad.READ;
    }
  }

  private static String subject(Archive archive, String asked) {
    try {
      return archive.idOf(asked);
    } catch (ArchiveException e) {
      // No article is meant; then it is somebody.
      return DecideCommand.Deciding.actor(archive, asked);
    }
  }

  private static String subject(Decision decision) {
    if (decision instanceof Decision.OnActor on) {
      return on.actor();
    }
    if (decision instanceof Decision.OnRecord on) {
      return on.place().article();
    }
    if (decision instanceof Decision.OnEvents events) {
      return events.one().article();
    }
    return decision instanceof Decision.Withdraw withdraw
        ? withdraw.article()
        : String.valueOf(((Decision.Undo) decision).number());
  }

  private static @Nullable String value(Decision decision) {
    if (decision instanceof Decision.Merge merge) {
      return merge.into();
    }
    if (decision instanceof Decision.Split split) {
      return split.spelling() + " → " + split.to();
    }
    if (decision instanceof Decision.Rename rename) {
      return rename.name() == null ? rename.english() : rename.name();
    }
    if (decision instanceof Decision.OnEvents events) {
      return events.other().article();
    }
    if (decision instanceof Decision.Correct correct) {
      return correct.place().words() + ": " + correct.field().word() + " = " + correct.value();
    }
    if (decision instanceof Decision.Hide hide) {
      return hide.place().words();
    }
    if (decision instanceof Decision.Comment comment) {
      return comment.words();
    }
    return decision instanceof Decision.Withdraw withdraw ? withdraw.reason() : null;
  }

  /** Where the record stands, for programs. */
  private static @Nullable Object place(Decision decision) {
    if (decision instanceof Decision.OnRecord on) {
      return place(on.place());
    }
    return decision instanceof Decision.OnEvents events
        ? List.of(place(events.one()), place(events.other()))
        : null;
  }

  private static Map<String, Object> place(Place place) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("article", place.article());
    map.put("layer", place.layer().word());
    map.put("start", place.span().start());
    map.put("end", place.span().end());
    map.put("words", place.words());
    return map;
  }
}
