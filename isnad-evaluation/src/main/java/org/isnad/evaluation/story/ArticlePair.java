package org.isnad.evaluation.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.evaluation.measure.DataFormatException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two articles that share words, as a file of pairs has them.
 *
 * @param one the address of an article
 * @param other the address of another
 * @param shared how many of sixty sampled shingles they share
 * @param tolls whether the figures of dead and wounded that they name are not the same
 */
record ArticlePair(String one, String other, int shared, boolean tolls) {

  /**
   * Reads a JSON array of {@code a}, {@code b}, {@code shared_of_60}, {@code casualty_conflict}.
   */
  static List<ArticlePair> read(Path file) throws IOException {
    JsonNode pairs;
    try {
      pairs = JsonMapper.shared().readTree(Files.readAllBytes(file));
    } catch (JacksonException notJson) {
      throw new DataFormatException(file, 0, "JSON: " + notJson.getOriginalMessage());
    }
    List<ArticlePair> read = new ArrayList<>();
    for (JsonNode pair : pairs) {
      if (!pair.path("a").isString()
          || !pair.path("b").isString()
          || !pair.path("shared_of_60").isInt()) {
        throw new DataFormatException(
            file, 0, "pairs with a, b and shared_of_60, but pair " + read.size() + " has not");
      }
      read.add(
          new ArticlePair(
              pair.get("a").asString(),
              pair.get("b").asString(),
              pair.get("shared_of_60").asInt(),
              pair.path("casualty_conflict").asBoolean(false)));
    }
    if (read.isEmpty()) {
      throw new DataFormatException(file, 0, "a JSON array of pairs");
    }
    return read;
  }
}
