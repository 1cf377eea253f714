package org.isnad.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.Context;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContextsTest {
  private static final Reader READER = new Reader(Lexicon.builtIn());

  static Stream<Entry> lines() {
    return Entries.resource(Contexts.class, "contexts.lex").stream()
        .filter(entry -> !entry.whole("e").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void examplesHaveTheContextOfTheirLine(Entry entry) {
    for (String example : entry.whole("e")) {
      int trigger = example.indexOf('[');
      String text = example.replaceAll("[\\[\\]]", "");
      assertThat(contexts(text, trigger))
          .as("%s:%d %s", entry.file(), entry.line(), text)
          .contains(Context.of(entry.field(1)));
    }
  }

  private static List<Context> contexts(String text, int trigger) {
    Reading reading =
        READER.read(new Article("e", text, null, LocalDate.of(2015, 1, 20), null, null));
    return reading.events().stream()
        .filter(event -> event.trigger().start() == trigger)
        .findFirst()
        .map(Event::contexts)
        .orElse(List.of());
  }

  @Test
  void everyContextHasWords() {
    assertThat(lines().map(entry -> Context.of(entry.field(1))).distinct())
        .containsExactlyInAnyOrder(Context.values());
  }

  /** Who reports a raid is a diplomat, the raid is not diplomacy. */
  @Test
  void whoReportsTellsNothing() {
    String text = "قال وزير الخارجية الفرنسي إن طائرات روسية قصفت مخيما للنازحين في إدلب";
    assertThat(contexts(text, text.indexOf("قصفت"))).containsExactly(Context.MIGRATION);
  }

  @Test
  void whoTakesPartTellsMuch() {
    String text = "قصفت طائرات أميركية مواقع لتنظيم داعش في الرقة";
    assertThat(contexts(text, text.indexOf("قصفت"))).contains(Context.TERRORISM);
  }
}
