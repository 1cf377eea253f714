package org.isnad.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.isnad.evaluation.measure.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The figures of the project's {@code score.py} for invented articles that reach every layer and
 * every tie-break; the expected files hold what that script printed.
 */
class GoldFolderTest {
  static final JsonMapper JSON = new JsonMapper();

  @Test
  void figuresAreThoseOfTheScript() throws Exception {
    check(
        new GoldFolder(fixture("gold"), fixture("articles")).score(readings()).rows(),
        JSON.readTree(fixture("expected.json")));
  }

  @Test
  void withoutArticlesWhatNobodyReadIsLeftOut() throws Exception {
    GoldScore score = new GoldFolder(fixture("gold"), null).score(readings());
    check(score.rows(), JSON.readTree(fixture("expected-without-articles.json")));
    assertThat(score.unread()).containsExactly("unread");
  }

  @Test
  void mistakesAreThoseOfTheScript() throws Exception {
    GoldScore score = new GoldFolder(fixture("gold"), fixture("articles")).score(readings());
    assertThat(lines(score))
        .isEqualTo(
            Files.readAllLines(fixture("expected-mistakes.tsv")).stream()
                .map(GoldFolderTest::withoutQuotes)
                .toList());
  }

  @Test
  void anUnreadableArticleCountsAsUnread() throws Exception {
    List<JsonNode> readings = readings();
    ObjectNode failed = JSON.createObjectNode();
    failed.putObject("article").put("source", "unread.txt");
    failed.putObject("error").put("code", "ISN-0").put("message", "no");
    readings.add(failed);
    GoldScore score = new GoldFolder(fixture("gold"), fixture("articles")).score(readings);
    assertThat(score.unread()).containsExactly("unread");
    check(score.rows(), JSON.readTree(fixture("expected.json")));
  }

  @Test
  void aReadingOfAnotherTextIsRefused() throws Exception {
    List<JsonNode> readings = readings();
    ((ObjectNode) readings.get(0)).put("text", "نص آخر");
    GoldFolder folder = new GoldFolder(fixture("gold"), fixture("articles"));
    assertThatThrownBy(() -> folder.score(readings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("truce: the reading's text is not the article's text");
  }

  @Test
  void goldWordsThatAreNotInTheArticleAreNamed(@TempDir Path dir) throws Exception {
    Files.writeString(dir.resolve("a.txt"), "وصل الوفد");
    Files.writeString(
        dir.resolve("a.json"),
        """
        {"entities": [], "figures": [], "statements": [], "events": [],
         "times": [{"text": "الوفد", "nth": 2, "value": "2031"}]}
        """);
    assertThatThrownBy(() -> new GoldFolder(dir, dir).score(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a: not in the article: الوفد (nth 2)");
  }

  @Test
  void figuresOfTheTableHaveNamesWithoutSpaces() throws Exception {
    List<Measured> table =
        new GoldFolder(fixture("gold"), fixture("articles")).score(readings()).measured();
    assertThat(table)
        .extracting(Measured::name)
        .contains("gold.mentions.F", "gold.statements-chain-nested")
        .noneMatch(name -> name.contains(" ") || name.contains(","));
  }

  /** Every figure of the script, and no other, to within a billionth. */
  static void check(Map<String, Map<String, Number>> rows, JsonNode expected) {
    assertThat(rows.keySet()).isEqualTo(Map.copyOf(names(expected)).keySet());
    expected
        .properties()
        .forEach(
            row ->
                row.getValue()
                    .properties()
                    .forEach(
                        figure ->
                            assertThat(
                                    Objects.requireNonNull(
                                            Objects.requireNonNull(rows.get(row.getKey()))
                                                .get(figure.getKey()))
                                        .doubleValue())
                                .as("%s %s", row.getKey(), figure.getKey())
                                .isCloseTo(figure.getValue().asDouble(), Offset.offset(1e-9))));
  }

  private static Map<String, Integer> names(JsonNode expected) {
    Map<String, Integer> names = new java.util.HashMap<>();
    expected.propertyNames().forEach(name -> names.put(name, 0));
    return names;
  }

  /** The mistakes as the script prints them, but for the quotation marks of its lists. */
  static List<String> lines(GoldScore score) {
    return score.mistakes().stream()
        .map(mistake -> mistake.article() + "\t" + mistake.what() + "\t" + mistake.words())
        .map(GoldFolderTest::withoutQuotes)
        .toList();
  }

  static String withoutQuotes(String line) {
    return line.replace("'", "");
  }

  static List<JsonNode> readings() throws IOException {
    List<JsonNode> readings = new ArrayList<>();
    for (String line : Files.readAllLines(fixture("readings.jsonl"))) {
      readings.add(JSON.readTree(line));
    }
    return readings;
  }

  static Path fixture(String name) {
    try {
      return Path.of(Objects.requireNonNull(GoldFolderTest.class.getResource(name)).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
