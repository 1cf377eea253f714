package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArchiveCommandsTest {
  private static final String TEXT = "التقى سيرغي لافروف جون كيري في جنيف أمس وقتل 12 شخصا في حلب.";

  @TempDir private Path folder;

  private String archive() {
    return folder.resolve("archive").toString();
  }

  private String article(String name, String text) throws IOException {
    Path path = Files.createDirectories(folder.resolve("in")).resolve(name);
    Files.writeString(path, text, StandardCharsets.UTF_8);
    return path.toString();
  }

  @Test
  void whatIsAddedIsFound() throws IOException {
    article("a.txt", TEXT);
    Shell add =
        Shell.run(
            "add",
            folder.resolve("in").toString(),
            "--archive",
            archive(),
            "--outlet",
            "الساحل",
            "--published",
            "2015-07-21");
    assertThat(add.status()).as(add.err()).isZero();
    assertThat(add.err()).contains("1 added");
    Shell again = Shell.run("add", folder.resolve("in/a.txt").toString(), "-a", archive());
    assertThat(again.err()).contains("1 known");
    Shell found = Shell.run("search", "Lavrov", "-a", archive(), "--format", "jsonl");
    assertThat(found.lines()).hasSize(1);
    JsonNode hit = JsonMapper.shared().readTree(found.lines().get(0));
    assertThat(hit.get("published").stringValue()).isEqualTo("2015-07-21");
    JsonNode mark = hit.get("marks").get(0);
    assertThat(TEXT.substring(mark.get("start").intValue(), mark.get("end").intValue()))
        .isEqualTo("سيرغي لافروف");
    assertThat(Shell.run("search", "لافروف", "-a", archive()).out()).contains("[لافروف]");
    assertThat(Shell.run("search", "القمر", "-a", archive()).out()).contains("nothing found");
    assertThat(Shell.run("search", "حلب", "-a", archive(), "--facets", "--format", "csv").out())
        .contains("outlet,الساحل,الساحل,1");
    assertThat(Shell.run("reindex", "-a", archive()).status()).isZero();
    assertThat(Shell.run("reread", "-a", archive()).err()).contains("read again: 0");
    Shell check = Shell.run("check", "-a", archive());
    assertThat(check.status()).as(check.out()).isZero();
    assertThat(check.err()).contains("the archive is sound: 1 articles");
  }

  @Test
  void theExamplesTellOfOneBattleWithTwoTolls() throws IOException, URISyntaxException {
    URL metadata = ArchiveCommandsTest.class.getResource("/org/isnad/cli/examples/metadata.json");
    assertThat(metadata).isNotNull();
    Path examples = Path.of(metadata.toURI());
    Shell add =
        Shell.run(
            "add",
            examples.resolveSibling("1-clashes-agency.txt").toString(),
            examples.resolveSibling("2-clashes-rival-toll.txt").toString(),
            "--metadata",
            examples.toString(),
            "--archive",
            archive());
    assertThat(add.status()).as(add.err()).isZero();
    Shell rivals = Shell.run("rivals", "--type", "ASSAULT", "-a", archive(), "--format", "jsonl");
    JsonNode killed =
        rivals.lines().stream()
            .map(line -> JsonMapper.shared().readTree(line))
            .filter(line -> line.get("subject").stringValue().equals("killed"))
            .findFirst()
            .orElseThrow();
    assertThat(killed.get("sides").findValuesAsString("value")).containsExactly("43", "61");
  }

  @Test
  void whatOneIsReportedToHaveSaidInTwoWays() throws IOException {
    String said =
        "قالت وزارة الداخلية التركية إن انفجارا في سوق مزدحم في أنقرة أسفر عن مقتل %s شخصا.";
    article("a.txt", said.formatted("27"));
    article("b.txt", said.formatted("30"));
    Shell add =
        Shell.run(
            "add", folder.resolve("in").toString(), "-a", archive(), "--published", "2015-07-21");
    assertThat(add.status()).as(add.err()).isZero();
    Shell rivals = Shell.run("rivals", "--statements", "-a", archive(), "--format", "jsonl");
    assertThat(rivals.lines()).hasSize(1);
    JsonNode row = JsonMapper.shared().readTree(rivals.lines().get(0));
    assertThat(row.get("matter").stringValue()).isEqualTo("FIGURE");
    assertThat(row.get("sides").findValuesAsString("value")).containsExactly("27", "30");
    assertThat(Shell.run("rivals", "--statements", "-a", archive(), "--format", "csv").out())
        .contains("killed");
  }

  @Test
  void whichWordsAnOutletHasForWhatIsDone() throws IOException {
    article("a.txt", "نفذ تنظيم داعش هجوما إرهابيا في مدينة حلب أمس. وقصف حزب الله سوقا في حمص.");
    Shell add =
        Shell.run(
            "add",
            folder.resolve("in").toString(),
            "-a",
            archive(),
            "--published",
            "2015-07-21",
            "--outlet",
            "الساحل");
    assertThat(add.status()).as(add.err()).isZero();
    Shell acts = Shell.run("framing", "--acts", "حزب الله", "-a", archive(), "--format", "csv");
    assertThat(acts.out()).contains("ASSAULT,الساحل,قصف,,1,1,").doesNotContain("هجوما");
    Shell all = Shell.run("framing", "--acts", "--type", "ASSAULT", "-a", archive());
    assertThat(all.status()).as(all.err()).isZero();
    assertThat(all.out()).contains("هجوما", "إرهابيا", "against", "قصف");
    Shell nobody = Shell.run("framing", "-a", archive());
    assertThat(nobody.status()).isEqualTo(2);
    assertThat(nobody.err()).contains("say whom you ask about");
  }

  @Test
  void peopleWithoutANameAreCalledAsTheirArticleCallsThem() throws IOException {
    add(article("a.txt", "قتل خمسة أشخاص في حلب أمس."), "2016-05-01");
    assertThat(Shell.run("timeline", "--place", "حلب", "-a", archive()).out())
        .contains("خمسة أشخاص")
        .doesNotContain("~");
  }

  @Test
  void whatFailsIsToldWithItsReasonAndTriedAgain() throws IOException {
    String bad = article("bad.txt", "no Arabic");
    article("good.txt", TEXT);
    Shell add =
        Shell.run("add", folder.resolve("in").toString(), "-a", archive(), "--format", "jsonl");
    assertThat(add.status()).isEqualTo(1);
    assertThat(add.err()).contains("ISN-106", "1 added; 1 failed: ISN-106 ×1");
    assertThat(add.lines()).hasSize(2);
    assertThat(JsonMapper.shared().readTree(add.lines().get(0)).get("error").stringValue())
        .isEqualTo("ISN-106");
    assertThat(Shell.run("check", "-a", archive()).err()).contains("1 could not be added");
    Files.writeString(Path.of(bad), TEXT + " وانتهى الاجتماع.");
    Shell retry = Shell.run("add", "--retry-failed", "-a", archive());
    assertThat(retry.status()).as(retry.err()).isZero();
    assertThat(retry.err()).contains("1 added", "archive: 2 articles", "of no known day: 1");
    assertThat(Shell.run("add", "--retry-failed", "-a", archive()).err())
        .contains("nothing failed before");
  }

  @Test
  void positionsAreListedOverTime() throws IOException {
    String before = article("a.txt", "طالب حسن روحاني برفع العقوبات عن إيران.");
    String after = article("b.txt", "رفض حسن روحاني رفع العقوبات عن إيران.");
    add(before, "2015-07-21");
    add(after, "2015-07-23");
    Shell listed =
        Shell.run("positions", "-a", archive(), "--by", "حسن روحاني", "--format", "jsonl");
    assertThat(listed.status()).as(listed.err()).isZero();
    assertThat(listed.lines())
        .map(line -> JsonMapper.shared().readTree(line))
        .extracting(
            line -> line.get("day").stringValue() + " " + line.get("change").stringValue(),
            line -> line.get("issue").stringValue())
        .containsExactly(
            tuple("2015-07-21 FIRST", "sanctions"), tuple("2015-07-23 REVERSED", "sanctions"));
    JsonNode shown = JsonMapper.shared().readTree(listed.lines().get(1)).get("shown").get(0);
    assertThat(shown.get("favours").booleanValue()).isTrue();
    // With articles it lists what each of them shows.
    assertThat(Shell.run("positions", before, "-a", archive()).out()).contains("Hassan Rouhani");
    assertThat(Shell.run("positions").err()).contains("Missing required parameter");
  }

  private void add(String article, String day) {
    assertThat(Shell.run("add", article, "--published", day, "-a", archive()).status()).isZero();
  }

  @Test
  void mistakesAreSaid() throws IOException {
    String article = article("a.txt", TEXT);
    String in = folder.resolve("in").toString();
    assertThat(Shell.run("search", "x", "-a", archive()).err()).contains("ISN-401");
    assertThat(Shell.run("search", "x", "-a", in).err()).contains("ISN-402");
    assertThat(Shell.run("add", article, "-a", in).err()).contains("ISN-402");
    assertThat(Shell.run("add", article).status()).isEqualTo(2);
    assertThat(Shell.run("add", "-a", archive()).status()).isEqualTo(2);
    assertThat(Shell.run("add", article, "-a", archive()).status()).isZero();
    assertThat(Shell.run("search", "\"x", "-a", archive()).err()).contains("ISN-409");
    assertThat(Shell.run("search", "--actor", "القمر", "-a", archive()).err()).contains("ISN-410");
    assertThat(Shell.run("search", "-n", "-1", "-a", archive()).status()).isEqualTo(2);
  }

  @Test
  void whatIsExportedIsWholeOrNotThere() throws IOException {
    String article = article("a.txt", TEXT);
    assertThat(Shell.run("add", article, "-a", archive()).status()).isZero();
    String file = folder.resolve("events.csv").toString();
    Shell export = Shell.run("export", "-a", archive(), "--format", "csv", "-o", file);
    assertThat(export.status()).as(export.err()).isZero();
    assertThat(export.err()).contains("rows written to " + file);
    assertThat(Path.of(file)).content(StandardCharsets.UTF_8).contains("#event+type", "CONSULT");
    Shell again = Shell.run("export", "-a", archive(), "--format", "csv", "-o", file);
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err()).contains("ISN-304", "--force");
    assertThat(
            Shell.run("export", "-a", archive(), "--format", "csv", "-o", file, "--force").status())
        .isZero();
    Shell shown =
        Shell.run(
            "export", "-a", archive(), "--format", "csv", "--layer", "figures", "--lang", "ar");
    assertThat(shown.status()).as(shown.err()).isZero();
    assertThat(shown.out()).contains("#value", "12 شخصا");
    assertThat(Shell.run("export", "-a", archive(), "--format", "no").err())
        .contains("Invalid value for option '--format'");
    assertThat(Shell.run("export", "-a", archive(), "--format", "csv", "-o", file + "/x/y").err())
        .contains("ISN-301");
    assertThat(Shell.run("export", "--help").out()).contains("HXL");
  }

  @Test
  void decisionsAreTakenListedAndUndone() throws IOException {
    String first = article("a.txt", TEXT);
    assertThat(Shell.run("add", first, "-a", archive()).status()).isZero();
    Shell merge = Shell.run("decide", "merge", "جون كيري", "Lavrov", "-a", archive(), "--by", "s");
    assertThat(merge.err()).contains("decided: number 1");
    assertThat(Shell.run("search", "جون كيري", "-a", archive()).out())
        .contains("[سيرغي لافروف]", "[جون كيري]");
    Shell correct = Shell.run("decide", "correct", "isnad", "value", "3", "-a", archive());
    assertThat(correct.err()).contains("ISN-410");
    String id =
        JsonMapper.shared()
            .readTree(Shell.run("search", "-a", archive(), "--format", "jsonl").lines().get(0))
            .get("article")
            .stringValue();
    assertThat(
            Shell.run(
                    "decide",
                    "correct",
                    id + "/f1",
                    "value",
                    "13",
                    "-a",
                    archive(),
                    "--because",
                    "misread")
                .err())
        .contains("number 2");
    assertThat(Shell.run("decide", "correct", id + "/f1", "value", "x", "-a", archive()).err())
        .contains("ISN-411");
    assertThat(Shell.run("decide", "undo", "1", "-a", archive()).err()).contains("number 3");
    assertThat(Shell.run("withdraw", id, "--reason", "taken back", "-a", archive()).status())
        .isZero();
    assertThat(Shell.run("restore", id.substring(0, 8), "-a", archive()).status()).isZero();
    Shell log = Shell.run("decisions", "-a", archive(), "--format", "csv");
    assertThat(log.lines()).hasSize(6);
    assertThat(log.out()).contains("misread", "value = 13", "merge,john-kerry,sergey-lavrov");
    assertThat(Shell.run("decisions", id, "-a", archive(), "--format", "jsonl").lines()).hasSize(2);
    assertThat(Shell.run("decide", "-a", archive()).status()).isEqualTo(2);
  }
}
