package org.isnad.reader.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Position;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of issues.lex and stances.lex is read as it is marked. */
class PositionExamplesTest {
  private static final LocalDate DAY = LocalDate.of(2015, 8, 3);

  private static Reader reader;

  @BeforeAll
  static void load() {
    reader = new Reader(Lexicon.builtIn());
  }

  /**
   * An example without its marks.
   *
   * @param issue the issue that its line is about, or null
   * @param stance the stance that it shows
   */
  record Example(String text, Map<Character, String> marks, @Nullable String issue, String stance) {
    @Override
    public String toString() {
      return stance + " " + text;
    }
  }

  static Stream<Example> examples() {
    List<Example> all = new ArrayList<>();
    for (Entry entry : Entries.resource(Lexicon.class, "issues.lex")) {
      List<String> examples = entry.whole("e");
      List<String> stances = entry.whole("stance");
      assertThat(stances).as(entry.field(0)).hasSameSizeAs(examples);
      for (int i = 0; i < examples.size(); i++) {
        all.add(example(examples.get(i), entry.field(0), stances.get(i).strip()));
      }
    }
    for (Entry entry : Entries.resource(Lexicon.class, "stances.lex")) {
      for (String example : entry.whole("e")) {
        all.add(example(example, null, entry.field(0)));
      }
    }
    return all.stream();
  }

  private static Example example(String marked, @Nullable String issue, String stance) {
    StringBuilder text = new StringBuilder();
    Map<Character, String> marks = new HashMap<>();
    int open = -1;
    for (int i = 0; i < marked.strip().length(); i++) {
      char c = marked.strip().charAt(i);
      if (c == '[' || c == '{') {
        open = text.length();
      } else if (c == ']') {
        marks.put('[', text.substring(open));
      } else if (c == '}') {
        marks.put(marked.strip().charAt(++i), text.substring(open));
      } else {
        text.append(c);
      }
    }
    return new Example(text.toString(), marks, issue, stance);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExample(Example example) {
    Reading reading = read(example.text());
    assertThat(reading.positions())
        .as(example.text())
        .anySatisfy(
            position -> {
              assertThat(position.stance().word()).isEqualTo(example.stance());
              assertThat(position.date()).isEqualTo(DAY.toString());
              assertThat(words(example.text(), position.words()))
                  .isEqualTo(example.marks().get('t'));
              assertThat(position.condition() == null).isEqualTo(example.marks().get('d') == null);
              if (position.condition() != null) {
                assertThat(words(example.text(), position.condition()))
                    .isEqualTo(example.marks().get('d'));
              }
              if (example.issue() != null) {
                assertThat(position.issue()).isEqualTo(example.issue());
              }
              assertThat(name(reading, position)).contains(example.marks().get('a'));
            });
  }

  @Test
  void isForOrAgainstTheIssueAsItIsNamed() {
    favours("طالب عباس بفرض عقوبات على إسرائيل", true);
    favours("طالب روحاني برفع العقوبات عن بلاده", false);
    favours("رفض لافروف فرض عقوبات على دمشق", false);
    favours("طالب لافروف بعدم فرض عقوبات على دمشق", false);
  }

  private static void favours(String text, boolean expected) {
    assertThat(read(text).positions())
        .as(text)
        .singleElement()
        .satisfies(
            position -> {
              assertThat(position.issue()).isEqualTo("sanctions");
              assertThat(position.favours()).isEqualTo(expected);
            });
  }

  @Test
  void severalIssuesAreSeveralPositions() {
    assertThat(read("دعت الأمم المتحدة إلى وقف إطلاق النار، وإدخال المساعدات إلى تعز.").positions())
        .extracting(Position::issue)
        .containsExactly("ceasefire", "humanitarian-access");
  }

  @Test
  void nobodyKnownHasNoPosition() {
    none("طالبت مصادر معارضة برحيل الأسد.");
    none("أمر هادي بوقف إطلاق النار.");
    none("قال لافروف إن المشاركين بحثوا رحيل الأسد.");
    none("لم يطالب لافروف برحيل الأسد.");
    none("نفى لافروف أن يكون كيري طالب برحيل الأسد.");
  }

  private static void none(String text) {
    assertThat(read(text).positions()).as(text).isEmpty();
  }

  private static Reading read(String text) {
    return reader.read(new Article("test", text, null, DAY, null, null));
  }

  private static String words(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  private static String name(Reading reading, Position position) {
    for (Entity entity : reading.entities()) {
      if (entity.id().equals(position.actor())) {
        StringBuilder names = new StringBuilder(entity.name());
        for (Span mention : entity.mentions()) {
          names.append('|').append(words(reading.article().text(), mention));
        }
        return names.toString();
      }
    }
    return "";
  }
}
