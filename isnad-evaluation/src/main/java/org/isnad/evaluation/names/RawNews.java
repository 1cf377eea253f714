package org.isnad.evaluation.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.isnad.arabic.word.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Raw news: gzipped JSON lines, each with a {@code title} and a {@code content}. */
final class RawNews {
  private RawNews() {}

  /** Gives the words of each article, its title the first line. */
  static void each(Path file, Consumer<Words> reader) throws IOException {
    JsonMapper json = new JsonMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = json.readTree(line);
        reader.accept(
            Words.of(
                article.path("title").asString("") + "\n" + article.path("content").asString("")));
      }
    }
  }
}
