package org.isnad.intake.metadata;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Dating;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.text.Decoding;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known about articles from outside, by file name.
 *
 * <p>JSON: {@code {"a.txt": "2014-01-16"}}, or {@code {"a.txt": {"published": "2014-01-16",
 * "outlet": …, "title": …, "url": …}}}, or a list of such objects with {@code "file"}. CSV: a
 * header line with {@code file} and any of {@code published, outlet, title, url}, parted by comma,
 * semicolon or tab. The name may be a path, a bare file name, and be without its {@code .txt}.
 */
public final class Metadata {
  private static final List<String> FIELDS = List.of("published", "outlet", "title", "url");

  private final Map<String, Map<String, String>> known;

  private Metadata(Map<String, Map<String, String>> known) {
    this.known = known;
  }

  /** Nothing is known. */
  public static Metadata none() {
    return new Metadata(Map.of());
  }

  /**
   * Reads a metadata file.
   *
   * @throws Refusal when it is missing or does not follow the format, with the place
   */
  public static Metadata of(Path path) throws Refusal {
    String file = path.toString();
    try {
      return parse(file, Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      throw new Refusal(ArticleFault.MISSING, file, "");
    } catch (IOException e) {
      throw new Refusal(ArticleFault.UNREADABLE, file, Incoming.reason(e));
    }
  }

  /** Reads metadata from bytes; whether they are JSON or CSV is seen from the first sign. */
  public static Metadata parse(String file, byte[] bytes) throws Refusal {
    String text = Decoding.ofAny(file, bytes).text();
    String start = text.stripLeading();
    boolean json = start.startsWith("{") || start.startsWith("[");
    return new Metadata(json ? json(file, text) : csv(file, text));
  }

  /** How many articles are known. */
  public int size() {
    return known.size();
  }

  /** Whether something is known of the source. */
  public boolean knows(String source) {
    return find(source) != null;
  }

  /**
   * An article with what is known about it.
   *
   * @param article the article with what it tells of itself
   * @param source the name of its source
   * @param outlet the outlet where neither the metadata nor the article has one, or null
   * @param published the date where neither has one, or null
   */
  public Article article(
      Article article, String source, @Nullable String outlet, @Nullable LocalDate published) {
    Map<String, String> about = find(source);
    if (about == null) {
      about = Map.of();
    }
    String date = about.get("published");
    return new Article(
        article.source(),
        article.text(),
        first(about.get("outlet"), article.outlet(), outlet),
        date != null
            ? LocalDate.parse(date)
            : article.published() != null ? article.published() : published,
        first(about.get("title"), article.title(), null),
        first(about.get("url"), article.url(), null));
  }

  private static @Nullable String first(
      @Nullable String a, @Nullable String b, @Nullable String c) {
    return a != null ? a : b != null ? b : c;
  }

  /** An arrival with what is known about it; see {@link #article}. */
  public Arrival over(
      Arrival arrival, String source, @Nullable String outlet, @Nullable LocalDate published) {
    Article article = article(arrival.article(), source, outlet, published);
    LocalDate day = article.published();
    Dating dating = arrival.dating();
    Map<String, String> about = find(source);
    if (about != null && about.get("published") != null && day != null) {
      dating = new Dating(day, Dating.From.METADATA, day.toString());
    } else if (dating == null && day != null) {
      dating = new Dating(day, Dating.From.GIVEN, day.toString());
    }
    return arrival.with(article, dating);
  }

  private @Nullable Map<String, String> find(String source) {
    String name = source.substring(source.lastIndexOf('/') + 1);
    for (String key : List.of(source, bare(source), name, bare(name))) {
      Map<String, String> about = known.get(key);
      if (about != null) {
        return about;
      }
    }
    return null;
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".txt")
        ? name.substring(0, name.length() - 4)
        : name;
  }

  private static Map<String, Map<String, String>> json(String file, String text) throws Refusal {
    JsonNode root;
    try {
      root =
          JsonMapper.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build()
              .readTree(text);
    } catch (JacksonException e) {
      throw new Refusal(
          ArticleFault.METADATA,
          file,
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          e.getOriginalMessage());
    }
    Map<String, Map<String, String>> known = new HashMap<>();
    if (root.isArray()) {
      int number = 0;
      for (JsonNode entry : root) {
        number++;
        JsonNode name = entry.get("file");
        if (name == null || !name.isString()) {
          throw new Refusal(ArticleFault.METADATA, file, "entry " + number + " has no \"file\"");
        }
        known.put(name.stringValue(), about(file, name.stringValue(), entry));
      }
      return known;
    }
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      known.put(entry.getKey(), about(file, entry.getKey(), entry.getValue()));
    }
    return known;
  }

  private static Map<String, String> about(String file, String name, JsonNode value)
      throws Refusal {
    Map<String, String> about = new HashMap<>();
    if (value.isString()) {
      about.put("published", date(file, 0, name, value.stringValue()));
      return about;
    }
    if (!value.isObject()) {
      throw new Refusal(
          ArticleFault.METADATA,
          file,
          "\"" + name + "\" has neither a date nor an object of fields");
    }
    for (String field : FIELDS) {
      JsonNode given = value.get(field);
      if (given == null || given.isNull()) {
        continue;
      }
      if (!given.isString()) {
        throw new Refusal(
            ArticleFault.METADATA, file, "\"" + field + "\" of \"" + name + "\" is no string");
      }
      put(about, field, given.stringValue(), file, 0, name);
    }
    return about;
  }

  private static Map<String, Map<String, String>> csv(String file, String text) throws Refusal {
    String header = text.lines().findFirst().orElse("");
    char delimiter = header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .get();
    Map<String, Map<String, String>> known = new HashMap<>();
    try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
      if (!rows.getHeaderMap().containsKey("file")) {
        throw new Refusal(
            ArticleFault.METADATA,
            file,
            1,
            "the header has no column \"file\"; it has "
                + String.join(", ", rows.getHeaderNames()));
      }
      for (CSVRecord row : rows) {
        int line = Math.toIntExact(rows.getCurrentLineNumber());
        String name = row.isSet("file") ? row.get("file") : "";
        if (name.isEmpty()) {
          throw new Refusal(ArticleFault.METADATA, file, line, "the row names no file");
        }
        Map<String, String> about = new HashMap<>();
        for (String field : FIELDS) {
          if (row.isSet(field)) {
            put(about, field, row.get(field), file, line, name);
          }
        }
        known.put(name, about);
      }
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw new Refusal(ArticleFault.METADATA, file, String.valueOf(e.getMessage()));
    }
    return known;
  }

  private static void put(
      Map<String, String> about, String field, String value, String file, int line, String name)
      throws Refusal {
    String stripped = value.strip();
    if (!stripped.isEmpty()) {
      about.put(field, field.equals("published") ? date(file, line, name, stripped) : stripped);
    }
  }

  /** A day; a time of day behind it is left out. */
  private static String date(String file, int line, String name, String value) throws Refusal {
    boolean timed = value.length() > 10 && (value.charAt(10) == 'T' || value.charAt(10) == ' ');
    try {
      return LocalDate.parse(timed ? value.substring(0, 10) : value).toString();
    } catch (DateTimeException e) {
      throw new Refusal(
          ArticleFault.METADATA,
          file,
          line,
          "\"" + value + "\" of \"" + name + "\" is no date; expected YYYY-MM-DD");
    }
  }
}
