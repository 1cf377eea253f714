package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.archive.Archive;
import org.isnad.reader.record.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictTest {
  @TempDir private Path folder;

  private int archives;

  private List<CSVRecord> rows(Format format, Article... articles) {
    try (Archive archive = Newsroom.archive(folder.resolve("a" + ++archives), List.of(articles));
        CSVParser parser =
            CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(Newsroom.text(format, archive).substring(1)))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article strike(int killed, String outlet, String url) {
    return Newsroom.article(
        "قصف الجيش السوري حي الشعار في مدينة حلب يوم 21 تموز 2015 وقتل "
            + killed
            + " مدنيا في القصف. "
            + outlet
            + " تتابع.",
        outlet,
        "2015-07-22",
        url);
  }

  /** The three are reprints of one text: one witness, however often it is printed. */
  @Test
  void rivalFiguresAreBestLowAndHighAndSayHow() {
    List<CSVRecord> rows =
        rows(
            Format.UCDP,
            strike(12, "الساحل", "http://a"),
            strike(12, "المنارة", "http://b"),
            strike(15, "الميناء", "http://c"));
    assertThat(rows).hasSize(1);
    CSVRecord row = rows.get(0);
    assertThat(row.get("best")).isEqualTo("12");
    assertThat(row.get("low")).isEqualTo("12");
    assertThat(row.get("high")).isEqualTo("15");
    assertThat(row.get("best_how"))
        .isEqualTo("as many witnesses give each: the lower (12: الساحل, المنارة; 15: الميناء)");
    assertThat(row.get("number_of_sources")).isEqualTo("3");
    assertThat(row.get("date_start")).isEqualTo("2015-07-21");
    assertThat(row.get("date_prec")).isEqualTo("1");
    assertThat(row.get("isnad_sentence")).contains("12 مدنيا");
  }

  @Test
  void theTypeOfViolenceStandsOnlyWhereTheSidesDecideIt() {
    check(
        "قصف الجيش السوري مواقع جبهة النصرة في حلب اليوم وقتل 12 شخصا.",
        "1",
        "a side is a state's");
    check(
        "هاجم تنظيم الدولة الإسلامية جبهة النصرة في حلب اليوم وقتل 12 شخصا.",
        "2",
        "both sides are armed and neither is a state's");
    check(
        "قتل تنظيم الدولة الإسلامية 12 مدنيا في حلب اليوم.",
        "3",
        "those it struck are said to bear no arms");
    check(
        "قتل تنظيم الدولة الإسلامية 12 شخصا في حلب اليوم.",
        "",
        "whether those it struck bore arms is not said");
    check("قتل 12 مدنيا في غارة على حلب اليوم.", "", "who did it is not named");
  }

  private void check(String text, String violence, String how) {
    CSVRecord row =
        rows(Format.UCDP, Newsroom.article(text, "الساحل", "2015-07-22", "http://a")).get(0);
    assertThat(List.of(row.get("type_of_violence"), row.get("type_of_violence_how")))
        .as(text)
        .containsExactly(violence, how);
  }

  @Test
  void aSideThatOneTellingLeavesOutIsAnothers() {
    List<CSVRecord> rows =
        rows(
            Format.UCDP,
            Newsroom.article(
                "قتل 12 مدنيا في قصف على حي الشعار في مدينة حلب يوم 21 تموز 2015.",
                "الساحل",
                "2015-07-22",
                "http://a"),
            strike(12, "المنارة", "http://b"));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("side_a")).isEqualTo("Syrian army");
    assertThat(rows.get(0).get("type_of_violence")).isEqualTo("3");
    assertThat(rows.get(0).get("deaths_civilians")).isEqualTo("12");
  }

  @Test
  void whereAsManyGiveEachTheLowerIsBest() {
    CSVRecord row =
        rows(Format.UCDP, strike(20, "الساحل", "http://a"), strike(14, "المنارة", "http://b"))
            .get(0);
    assertThat(row.get("best")).isEqualTo("14");
    assertThat(row.get("best_how")).startsWith("as many witnesses give each: the lower");
  }

  @Test
  void acledTakesTheMostConservativeFigure() {
    List<CSVRecord> rows =
        rows(
            Format.ACLED,
            strike(20, "الساحل", "http://a"),
            strike(14, "المنارة", "http://b"),
            strike(20, "الميناء", "http://c"),
            Newsroom.article(
                "تظاهر آلاف المصريين في القاهرة اليوم.", "الساحل", "2015-07-22", "http://d"),
            Newsroom.article(
                "التقى سيرغي لافروف جون كيري في جنيف.", "الساحل", "2015-07-22", "http://e"));
    CSVRecord strike =
        rows.stream()
            .filter(row -> row.get("event_date").equals("2015-07-21"))
            .findFirst()
            .orElseThrow();
    assertThat(strike.get("fatalities")).isEqualTo("14");
    assertThat(strike.get("fatalities_best")).isEqualTo("14");
    assertThat(strike.get("fatalities_high")).isEqualTo("20");
    assertThat(strike.get("disorder_type")).isEqualTo("Political violence");
    assertThat(strike.get("iso3")).isEqualTo("SYR");
    assertThat(strike.get("geo_precision")).isEqualTo("1");
    assertThat(strike.get("time_precision")).isEqualTo("1");
    assertThat(strike.get("event_id_cnty")).startsWith("SYR");
    assertThat(rows).noneMatch(row -> row.get("isnad_type").equals("CONSULT"));
    assertThat(rows).anyMatch(row -> row.get("event_type").equals("Protests"));
  }

  @Test
  void aBlowAndItsDeadAreOneRow() {
    assertThat(
            attack(
                "أمطرت جماعة الحوثي مدينة عدن اليوم بصواريخ الكاتيوشا مما أدى إلى مقتل 43 مدنيا."))
        .singleElement()
        .satisfies(row -> assertThat(row.get("fatalities")).isEqualTo("43"));
  }

  @Test
  void theDeadOfASentenceAreCountedOnce() {
    List<CSVRecord> rows =
        attack("قتلت جماعة الحوثي 43 مدنيا في عدن اليوم، وقصفت سوقا في المدينة.");
    assertThat(rows).hasSizeGreaterThan(1);
    assertThat(rows.stream().map(row -> row.get("fatalities")).filter(dead -> !dead.equals("0")))
        .containsExactly("43");
    assertThat(rows)
        .anyMatch(
            row ->
                row.get("fatalities_how").equals("counted in an earlier row of the same sentence"));
  }

  private List<CSVRecord> attack(String text) {
    return rows(Format.ACLED, Newsroom.article(text, "الساحل", "2015-07-22", "http://a"));
  }

  @Test
  void whereNobodyIsNamedAcledHasWordsForIt() {
    List<CSVRecord> rows =
        rows(
            Format.ACLED,
            Newsroom.article(
                "قتل 9 مدنيين في انفجار سيارة مفخخة في مدينة حلب اليوم.",
                "الساحل",
                "2015-07-22",
                "http://a"),
            Newsroom.article(
                "تظاهر آلاف المصريين في القاهرة اليوم.", "الساحل", "2015-07-22", "http://b"),
            Newsroom.article(
                "سيطرت جبهة النصرة على مدينة إدلب اليوم.", "الساحل", "2015-07-22", "http://c"));
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.get("event_type")).isNotEmpty();
              assertThat(row.get("inter1")).isNotEmpty();
            });
    CSVRecord bomb = with(rows, "Explosions/Remote violence");
    assertThat(bomb.get("actor1")).isEqualTo("Unidentified Armed Group (Syria)");
    assertThat(bomb.get("inter1")).isEqualTo("3");
    assertThat(bomb.get("actor1_how")).isEqualTo("nobody is named: ACLED's own words");
    CSVRecord march = with(rows, "Protests");
    assertThat(march.get("actor1")).isEqualTo("Protesters (Egypt)");
    assertThat(march.get("inter1")).isEqualTo("6");
    assertThat(march.get("assoc_actor_1")).isNotEmpty();
    CSVRecord taken = with(rows, "Battles");
    assertThat(taken.get("sub_event_type")).isEqualTo("Non-state actor overtakes territory");
    assertThat(taken.get("actor1_how")).isEqualTo("named");
    assertThat(taken.get("inter1")).isEqualTo("2");
  }

  private static CSVRecord with(List<CSVRecord> rows, String type) {
    return rows.stream()
        .filter(row -> row.get("event_type").equals(type))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyRowOfTheNewsSaysWhereItComesFrom() throws IOException {
    try (Archive archive = Newsroom.open()) {
      for (Format format : List.of(Format.ACLED, Format.UCDP)) {
        try (CSVParser parser =
            CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(Newsroom.text(format, archive).substring(1)))) {
          List<CSVRecord> rows = parser.getRecords();
          assertThat(rows).isNotEmpty();
          for (CSVRecord row : rows) {
            assertThat(row.isConsistent()).isTrue();
            assertThat(row.get("isnad_article")).hasSize(64);
            assertThat(row.get("isnad_words")).isNotEmpty();
            assertThat(row.get("isnad_rule")).isNotEmpty();
            assertThat(row.get("isnad_reader")).isNotEmpty();
            assertThat(row.get("isnad_tellings")).contains(row.get("isnad_event"));
          }
        }
      }
    }
  }
}
