package org.isnad.reader.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Filler;
import org.isnad.reader.record.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What figures cover, in sentences of our own and in the examples that stand in the lexicon. */
class CoverageTest {
  private static final Reader READER = new Reader(Lexicon.builtIn());
  private static final LocalDate PUBLISHED = LocalDate.of(2016, 5, 20);

  private static Reading read(String text) {
    return READER.read(new Article("test", text, null, PUBLISHED, null, null));
  }

  private static String words(String text, @Nullable Filler filler) {
    return filler == null
        ? "-"
        : text.substring(filler.span().start(), filler.span().end()) + "=" + filler.value();
  }

  /** The value, period, words of the place and extent of each figure. */
  private static void check(String text, String... expected) {
    List<String> found = new ArrayList<>();
    for (Figure figure : read(text).figures()) {
      String place = words(text, figure.place());
      found.add(
          figure.value().toPlainString()
              + " "
              + words(text, figure.period())
              + " "
              + place.replaceAll("=.*", "")
              + " "
              + words(text, figure.extent()));
    }
    assertThat(found).as(text).containsExactly(expected);
  }

  static Stream<Entry> lines() {
    return Entries.resource(Coverage.class, "coverage.lex").stream()
        .filter(entry -> !entry.whole("e").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void examplesAreReadAsTheySay(Entry entry) {
    for (String marked : entry.whole("e")) {
      String text = marked.replaceAll("[\\[\\]{}]", "");
      int at = marked.replaceAll("[\\[\\]]", "").indexOf('{');
      String words = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
      Figure figure =
          read(text).figures().stream()
              .filter(f -> f.span().start() == at)
              .findFirst()
              .orElseThrow(() -> new AssertionError("no figure in " + marked));
      Filler filler = entry.kind().equals("within") ? figure.period() : figure.extent();
      assertThat(words(text, filler)).as(marked).startsWith(words.replaceAll("[{}]", "") + "=");
      if (entry.kind().equals("extent")) {
        assertThat(words(text, filler)).as(marked).endsWith("=" + entry.field(1));
      }
    }
  }

  @Test
  void periodAndPlaceStandInTheClause() {
    check("قتل 12 جنديا أمس في ريف حماة", "12 أمس=2016-05-19 ريف حماة -");
    check("في الرقة أصيب 40 شخصا بجروح خلال يومين", "40 يومين=P2D الرقة يومين=cumulative");
    check("مقتل 3 أشخاص وإصابة 20 في انفجار بالموصل", "3 - الموصل -", "20 - الموصل -");
  }

  @Test
  void whatIsToldOfSomethingElseIsNoPeriodOrPlace() {
    check("قتل 12 جنديا بعد اتفاق وقع في باريس قبل شهرين", "12 - - -");
    check("قتل 12 جنديا، وأعلن الوزير في القاهرة أن المحادثات تبدأ غدا", "12 - - -");
    check("وصل الوزير إلى بيروت، وكان القصف قد أوقع 12 قتيلا", "12 - - -");
  }

  @Test
  void runningTotalsAndAdditions() {
    check("ارتفع عدد القتلى إلى 75 شخصا", "75 - - ارتفع عدد=cumulative");
    check("نزح 4000 شخص منذ بداية العام", "4000 منذ بداية العام=2016 - منذ بداية العام=cumulative");
    check("أرسلت أنقرة 500 جندي إضافي", "500 - - إضافي=new");
    check("قتل 75 مدنيا في الغوطة", "75 - الغوطة -");
  }

  @Test
  void moneyHasNoPlace() {
    check("تعهدت الكويت بتقديم 500 مليون دولار في مؤتمر بلندن", "500000000 - - -");
  }
}
