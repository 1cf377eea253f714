package org.isnad.evaluation.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.evaluation.measure.DataFile;
import org.isnad.evaluation.measure.DataFormatException;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.reader.Reader;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the articles that have gold readings and says how well the readings agree with them. */
public final class GoldAgreement implements Measurement {
  private final JsonMapper json = new JsonMapper();
  private final GoldFolder folder;
  private final Path articles;
  private final @Nullable Path published;

  /**
   * @param gold folder of gold readings, {@code NAME.json}
   * @param articles folder of their articles, {@code NAME.txt}
   * @param published JSON map from a name to the day its article was published, or null where no
   *     day is known
   */
  public GoldAgreement(Path gold, Path articles, @Nullable Path published) {
    this.folder = new GoldFolder(gold, articles);
    this.articles = articles;
    this.published = published;
  }

  @Override
  public List<Measured> measure(Reader reader) throws IOException {
    return read(reader).measured();
  }

  /** Reads the articles and scores what comes of them, by way of the JSON that users get. */
  public GoldScore read(Reader reader) throws IOException {
    Map<String, LocalDate> days = days();
    List<JsonNode> readings = new ArrayList<>();
    for (String name : folder.names()) {
      String file = name + ".txt";
      String text = Files.readString(articles.resolve(file), StandardCharsets.UTF_8);
      Article article = Article.of(file, text).withPublished(days.get(name));
      readings.add(json.readTree(ReadingJson.line(reader.read(article))));
    }
    return folder.score(readings);
  }

  /** Scores readings that stand in a file, one a line. */
  public GoldScore score(Path jsonLines) throws IOException {
    return folder.score(DataFile.jsonLines(jsonLines).stream().map(DataFile.Line::object).toList());
  }

  private Map<String, LocalDate> days() throws IOException {
    Map<String, LocalDate> days = new HashMap<>();
    if (published != null) {
      String map = Files.readString(published, StandardCharsets.UTF_8);
      for (Map.Entry<String, JsonNode> day : json.readTree(map).properties()) {
        try {
          days.put(day.getKey(), LocalDate.parse(day.getValue().asString("")));
        } catch (DateTimeParseException noDate) {
          throw new DataFormatException(published, 0, "YYYY-MM-DD for " + day.getKey());
        }
      }
    }
    return days;
  }
}
