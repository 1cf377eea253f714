package org.isnad.export.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Origin;
import org.isnad.export.row.StoryRow;
import org.isnad.export.row.Voice;
import org.jspecify.annotations.Nullable;

/** The columns behind those of a data set: where a row comes from. */
final class Evidence {
  static final List<String> COLUMNS =
      List.of(
          "isnad_event",
          "isnad_tellings",
          "isnad_witnesses",
          "isnad_rivals",
          "isnad_type",
          "isnad_mode",
          "isnad_precision",
          "isnad_article",
          "isnad_url",
          "isnad_outlet",
          "isnad_published",
          "isnad_start",
          "isnad_end",
          "isnad_words",
          "isnad_sentence",
          "isnad_chain",
          "isnad_rule",
          "isnad_reader",
          "isnad_lexicon");

  private static final String AND = "; ";

  private Evidence() {}

  static List<@Nullable Object> cells(StoryRow story) {
    EventRow best = story.best();
    Origin origin = best.origin();
    return Arrays.asList(
        story.id(),
        story.tellings().stream().map(EventRow::id).collect(Collectors.joining(AND)),
        story.witnesses(),
        rivals(story),
        best.type(),
        best.mode(),
        best.precision(),
        origin.article(),
        origin.url(),
        origin.outlet(),
        origin.published(),
        origin.start(),
        origin.end(),
        origin.words(),
        origin.sentence(),
        origin.chain().stream().map(Voice::name).collect(Collectors.joining(" > ")),
        origin.rule(),
        origin.reader(),
        origin.lexicon());
  }

  /** In what its tellings contradict each other. */
  static String rivals(StoryRow story) {
    return story.rivals().stream()
        .map(StoryRow.Contradiction::told)
        .collect(Collectors.joining(AND));
  }

  /** Who printed it. */
  static String outlets(StoryRow story) {
    return story.tellings().stream()
        .map(one -> one.origin().outlet())
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .collect(Collectors.joining(AND));
  }

  /** From whom the articles have it: the innermost voices, and the agencies that sign. */
  static String originals(StoryRow story) {
    return story.tellings().stream()
        .flatMap(
            one ->
                one.origin().chain().isEmpty()
                    ? one.origin().agencies().stream()
                    : Stream.of(one.origin().chain().get(one.origin().chain().size() - 1).name()))
        .distinct()
        .collect(Collectors.joining(AND));
  }
}
