package org.isnad.evaluation.news;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.evaluation.measure.DataFormatException;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The articles of a news file: a JSON array of objects with {@code content}, and {@code source},
 * {@code title}, {@code url} and {@code date_extracted} (of which the day counts) where they are
 * known.
 */
public final class NewsFile {
  private static final JsonMapper JSON = new JsonMapper();
  private static final ObjectReader OBJECTS =
      JSON.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private NewsFile() {}

  /**
   * Whether a JSON file holds articles: other things about news, such as pairs of articles, come in
   * files that are called alike.
   */
  public static boolean holdsArticles(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = JSON.createParser(in)) {
      return parser.nextToken() == JsonToken.START_ARRAY
          && parser.nextToken() == JsonToken.START_OBJECT
          && OBJECTS.<JsonNode>readValue(parser).path("content").isString();
    } catch (JacksonException notJson) {
      return false;
    }
  }

  /** Reads the articles, in their order; their sources are their places in the file, from 0. */
  public static List<Article> read(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = JSON.createParser(in)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new DataFormatException(file, 0, "a JSON array of articles");
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        JsonNode item = OBJECTS.readValue(parser);
        articles.add(article(file, articles.size(), item));
      }
    } catch (JacksonException notJson) {
      throw new DataFormatException(file, 0, "JSON: " + notJson.getOriginalMessage());
    }
    return articles;
  }

  private static Article article(Path file, int index, JsonNode item) {
    if (!item.path("content").isString()) {
      throw new DataFormatException(file, 0, "content in article " + index);
    }
    return new Article(
        String.valueOf(index),
        item.get("content").asString(),
        word(item, "source"),
        day(file, index, word(item, "date_extracted")),
        word(item, "title"),
        word(item, "url"));
  }

  private static @Nullable LocalDate day(Path file, int index, @Nullable String date) {
    if (date == null || date.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(date.substring(0, 10));
    } catch (DateTimeParseException noDate) {
      throw new DataFormatException(file, 0, "YYYY-MM-DD as date of article " + index);
    }
  }

  private static @Nullable String word(JsonNode item, String field) {
    return item.path(field).isString() ? item.get(field).asString() : null;
  }

  /** How many words a text has: stretches between spaces, as every word count here. */
  public static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0';
      if (!space && !inside) {
        words++;
      }
      inside = !space;
    }
    return words;
  }

  /** The words of all these articles together. */
  static long words(List<Article> articles) {
    return articles.stream().mapToLong(article -> words(article.text())).sum();
  }

  /** An article of a plain-text file. */
  public static Article plain(Path file) throws IOException {
    return Article.of(
        String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
  }
}
