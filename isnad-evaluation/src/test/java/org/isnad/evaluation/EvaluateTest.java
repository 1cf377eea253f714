package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.evaluation.measure.Floors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is called, with the built-in reader, on a small folder of invented data. */
class EvaluateTest {
  @TempDir Path dir;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void data() throws IOException {
    write("articles/a.txt", "وصلت السفن أمس.");
    write("articles/published.json", "{\"a\": \"2031-05-04\"}");
    write(
        "gold/readings/a.json",
        """
        {"entities": [], "figures": [], "statements": [], "events": [],
         "times": [{"text": "أمس", "value": "2031-05-03"}]}
        """);
    write("data/ner_harbour.txt", "وصلت O\nسفن O\nإلى O\nروسيا B-LOC\n");
    write(
        "data/event_raid.jsonl",
        "{\"text\": \"نام البحر.\", \"event_type\": \"ASSAULT\", \"label\": \"easy no\"}");
    write(
        "data/event_raid_spans.jsonl",
        """
        {"text": "نام البحر.", "event_type": "ASSAULT", "spans": [{"source_actor": [], "target_actor": []}]}
        """);
    write("data/seg_harbour.tsv", "والبحر\tو+البحر\n.\t.\n");
    write("data/news_pairs.json", "[{\"a\": \"1\", \"b\": \"2\"}]");
    write("data/news_harbour.json", "[{\"content\": \"وصلت السفن.\"}]");
  }

  @Test
  void theTableHasEverythingThatCanBeMeasured() {
    assertThat(run("table", dir.toString())).isZero();
    assertThat(out.toString())
        .contains("| gold.times.F ")
        .contains("| clitics.harbour.exact ")
        .contains("| ner.harbour.LOC.F ")
        .contains("| events.raid.F ")
        .contains("| spans.raid.actor.F ")
        .contains("| news.harbour.same ")
        .doesNotContain("pairs")
        .doesNotContain("spans.F");
  }

  @Test
  void aFigureBelowItsFloorGivesStatusOne() throws IOException {
    Path floors = write("floors.yaml", "events.raid.F: 0.9\nner.harbor.LOC.F: 0.1\n");
    assertThat(run("table", dir.toString(), "--expected", floors.toString())).isEqualTo(1);
    assertThat(err.toString())
        .contains("below its floor: events.raid.F is 0.0, expected 0.9")
        .contains("has a floor but was not measured: ner.harbor.LOC.F");
  }

  @Test
  void floorsThatHoldGiveStatusZero() throws IOException {
    Path floors = write("floors.yaml", "ner.harbour.LOC.F: 1\n");
    String file = dir.resolve("data/ner_harbour.txt").toString();
    assertThat(run("ner", file, "--expected", floors.toString())).as(err.toString()).isZero();
  }

  @Test
  void goldPrintsJsonAndMistakes() {
    String gold = dir.resolve("gold/readings").toString();
    String articles = dir.resolve("articles").toString();
    assertThat(run("gold", "--gold", gold, "--articles", articles, "--json")).isZero();
    assertThat(out.toString()).contains("\"mentions\"").contains("\"F\"");
    assertThat(run("gold", "--gold", gold, "--articles", articles, "--errors")).isZero();
    // Without a date the reader must not say which day أمس was.
    assertThat(out.toString()).contains("a\ttimes missed\tأمس = 2031-05-03");
  }

  @Test
  void whatCannotBeReadIsSaidInALine() throws IOException {
    assertThat(run("ner", dir.resolve("none.txt").toString())).isEqualTo(2);
    assertThat(err.toString()).endsWith("none.txt: no such file" + System.lineSeparator());
    Path empty = Files.createDirectory(dir.resolve("empty"));
    assertThat(run("table", empty.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("expected something to measure with");
    Path broken = write("broken.jsonl", "{\"label\": \"yes\"}\n");
    assertThat(run("events", broken.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("event_type");
  }

  /** The floors that the project ships must at least be readable. */
  @Test
  void theProjectsOwnFloorsAreFloors() throws IOException {
    assertThat(Floors.read(Path.of("expected.yaml")).of("gold.mentions.F")).isNotNull();
  }

  private int run(String... arguments) {
    return Evaluate.run(new PrintWriter(out), new PrintWriter(err, true), arguments);
  }

  private Path write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
