package org.isnad.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds this scorer against the script itself on readings that a seeded hand has spoilt. Runs where
 * {@code -Disnad.gold.script=…/score.py} names the script and {@code python3} is there.
 */
@EnabledIfSystemProperty(named = "isnad.gold.script", matches = ".+")
class ScriptAgreementTest {
  private static final int ROUNDS = 60;
  private static final String[] LAYERS = {"entities", "times", "figures", "statements", "events"};
  private static final String[] WORDS = {
    "CONSULT", "COOPERATE", "ASSAULT", "occurred", "state", "killed", "persons", "place", "ZAYGOV"
  };

  private final long seed = Long.getLong("isnad.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void everyFigureAndMistakeAgrees(@TempDir Path dir) throws Exception {
    assumeTrue(hasPython(), "no python3 here");
    System.out.println("-Disnad.seed=" + seed);
    for (int round = 0; round < ROUNDS; round++) {
      List<JsonNode> readings = GoldFolderTest.readings();
      StringBuilder lines = new StringBuilder();
      for (JsonNode reading : readings) {
        for (int i = random.nextInt(12); i > 0; i--) {
          spoil((ObjectNode) reading);
        }
        lines.append(reading).append('\n');
      }
      Path file = Files.writeString(dir.resolve("readings.jsonl"), lines);
      GoldScore score =
          new GoldFolder(GoldFolderTest.fixture("gold"), GoldFolderTest.fixture("articles"))
              .score(readings);
      String said = script(file);
      String figures = said.substring(0, said.indexOf("\n}\n") + 2);
      List<String> mistakes =
          said.substring(figures.length())
              .strip()
              .lines()
              .map(GoldFolderTest::withoutQuotes)
              .toList();
      GoldFolderTest.check(score.rows(), GoldFolderTest.JSON.readTree(figures));
      assertThat(GoldFolderTest.lines(score))
          .flatExtracting(line -> line.lines().toList())
          .as("round %d, -Disnad.seed=%d", round, seed)
          .isEqualTo(mistakes);
    }
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException notThere) {
      return false;
    }
  }

  private String script(Path readings) throws IOException, InterruptedException {
    Process python =
        new ProcessBuilder(
                "python3",
                System.getProperty("isnad.gold.script"),
                readings.toString(),
                GoldFolderTest.fixture("gold").toString(),
                "--articles",
                GoldFolderTest.fixture("articles").toString(),
                "--json",
                "--errors")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(python.exitValue()).as("exit of the script").isZero();
    return said;
  }

  private void spoil(ObjectNode reading) {
    ArrayNode layer = (ArrayNode) reading.get(LAYERS[random.nextInt(LAYERS.length)]);
    if (layer.isEmpty()) {
      return;
    }
    int at = random.nextInt(layer.size());
    int other = random.nextInt(layer.size());
    switch (random.nextInt(5)) {
      case 0 -> layer.remove(at);
      case 1 -> layer.add(layer.get(at).deepCopy());
      case 2 -> {
        JsonNode moved = layer.get(at).deepCopy();
        layer.set(at, layer.get(other).deepCopy());
        layer.set(other, moved);
      }
      default -> change((ObjectNode) layer.get(at), reading);
    }
  }

  private void change(ObjectNode item, ObjectNode reading) {
    List<String> fields = new ArrayList<>(item.propertyNames());
    String field = fields.get(random.nextInt(fields.size()));
    JsonNode value = item.get(field);
    int length =
        reading.get("text").asString().codePointCount(0, reading.get("text").asString().length());
    if (field.equals("start") || field.equals("end")) {
      int start = random.nextInt(length);
      item.put("start", start).put("end", start + 1 + random.nextInt(length - start));
    } else if (value.isObject()) {
      change((ObjectNode) value, reading);
    } else if (field.equals("mentions")) {
      if (value.isEmpty() || random.nextBoolean()) {
        int start = random.nextInt(length);
        ((ArrayNode) value).addObject().put("start", start).put("end", start + random.nextInt(9));
      } else {
        ((ArrayNode) value).remove(random.nextInt(value.size()));
      }
    } else if (value.isArray()) {
      if (value.isEmpty() || random.nextBoolean()) {
        ((ArrayNode) value).add(anId(reading));
      } else {
        ((ArrayNode) value).remove(random.nextInt(value.size()));
      }
    } else if (field.equals("speaker") || field.equals("place")) {
      item.put(field, random.nextInt(4) == 0 ? null : anId(reading));
    } else if (field.equals("value")) {
      item.put(field, random.nextInt(9));
    } else if (field.equals("statement")) {
      item.put(field, random.nextBoolean() ? null : "s" + (1 + random.nextInt(4)));
    } else if (field.equals("name")) {
      item.put(field, random.nextBoolean() ? "شيخ القريه" : "الصيادون والشيوخ");
    } else if (!field.equals("id") && !field.equals("cue")) {
      item.put(field, WORDS[random.nextInt(WORDS.length)]);
    }
  }

  private String anId(ObjectNode reading) {
    JsonNode entities = reading.get("entities");
    return entities.isEmpty()
        ? "ghost"
        : entities.get(random.nextInt(entities.size())).get("id").asString();
  }
}
