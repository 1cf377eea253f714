package org.isnad.evaluation.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of gold readings ({@code NAME.json}) and, where it is given, the folder of the articles
 * they belong to ({@code NAME.txt}).
 */
public final class GoldFolder {
  private static final String GOLD = ".json";
  private static final String ARTICLE = ".txt";

  private final JsonMapper json = new JsonMapper();
  private final Path gold;
  private final @Nullable Path articles;

  /**
   * Opens the folders.
   *
   * @param gold the folder of gold files
   * @param articles the folder of articles, or null; without it a gold file that no reading belongs
   *     to is left out instead of counting as missed
   */
  public GoldFolder(Path gold, @Nullable Path articles) {
    this.gold = gold;
    this.articles = articles;
  }

  /** The names of the gold files, without ending, in the order in which they are scored. */
  public List<String> names() throws IOException {
    List<String> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(gold, "*" + GOLD)) {
      for (Path entry : entries) {
        String file = String.valueOf(entry.getFileName());
        if (!file.startsWith(".")) {
          files.add(file);
        }
      }
    }
    files.sort(null);
    return files.stream().map(file -> withoutEnding(file, GOLD)).toList();
  }

  /**
   * Scores readings.
   *
   * @param readings parsed readings; each belongs to the gold file that is named like its article's
   *     source; of two for one article the last counts, and one that says its article could not be
   *     read counts as none
   * @throws IllegalArgumentException when a reading's text is not the text of its article, or a
   *     gold file names words that are not in it
   */
  public GoldScore score(Iterable<JsonNode> readings) throws IOException {
    Map<String, JsonNode> byName = new HashMap<>();
    for (JsonNode reading : readings) {
      if (reading.has("error")) {
        continue;
      }
      String source = reading.required("article").required("source").asString();
      byName.put(withoutEnding(source.substring(source.lastIndexOf('/') + 1), ARTICLE), reading);
    }
    GoldScore score = new GoldScore();
    for (String name : names()) {
      score(name, byName.get(name), score);
    }
    return score;
  }

  private void score(String name, @Nullable JsonNode reading, GoldScore score) throws IOException {
    String article = articles == null ? null : articleText(articles, name);
    String text = reading == null ? article : reading.required("text").asString();
    if (reading == null) {
      score.unread(name);
    }
    if (text == null) {
      return;
    }
    if (article != null && !article.equals(text)) {
      throw new IllegalArgumentException(name + ": the reading's text is not the article's text");
    }
    ArticleText words = new ArticleText(text);
    Layers system = reading == null ? Layers.none() : Layers.ofReading(reading, words);
    ArticleScore.add(name, words, goldLayers(name, words), system, score);
  }

  private Layers goldLayers(String name, ArticleText words) {
    try {
      return Layers.ofGold(json.readTree(gold.resolve(name + GOLD)), words);
    } catch (IllegalArgumentException fault) {
      throw new IllegalArgumentException(name + ": " + fault.getMessage(), fault);
    }
  }

  private static String articleText(Path articles, String name) throws IOException {
    return Files.readString(articles.resolve(name + ARTICLE), StandardCharsets.UTF_8);
  }

  private static String withoutEnding(String file, String ending) {
    return file.endsWith(ending) ? file.substring(0, file.length() - ending.length()) : file;
  }
}
