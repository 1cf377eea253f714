package org.isnad.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.evaluation.news.NewsFile;
import org.isnad.evaluation.scale.Variants;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code variants}: the articles of {@code scale}, as files. */
@Command(
    name = "variants",
    description =
        "Writes variants of the articles of a news file (names, places, numbers and dates are others) as"
            + " JSON lines, for whatever reads files.")
final class VariantsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "JSON array of articles with \"content\".")
  private @Nullable Path file;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FOLDER",
      description = "Where they are written: a folder, made where there is none.")
  private @Nullable Path out;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "20000",
      description = "How many (default: ${DEFAULT-VALUE}).")
  private int articles;

  @Option(
      names = "--files",
      paramLabel = "N",
      defaultValue = "16",
      description = "Among how many files (default: ${DEFAULT-VALUE}).")
  private int files;

  @Option(
      names = "--story",
      paramLabel = "NUMBER",
      description =
          "All tell one story, that of this article of the file, from 0: each in other words and with"
              + " other numbers.")
  private @Nullable Integer story;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "What chance begins with (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() throws IOException {
    List<Article> given = NewsFile.read(Objects.requireNonNull(file, "picocli insists on it"));
    Path folder = Objects.requireNonNull(out, "picocli insists on it");
    Variants variants = new Variants(given, new Reader(Lexicon.builtIn()), seed);
    Files.createDirectories(folder);
    JsonFactory json = new JsonFactory();
    List<BufferedWriter> writers = new ArrayList<>();
    try {
      for (int i = 0; i < files; i++) {
        writers.add(Files.newBufferedWriter(folder.resolve("variants-" + i + ".jsonl")));
      }
      for (int number = 0; number < articles; number++) {
        Article article = story == null ? variants.article(number) : variants.retold(story, number);
        BufferedWriter writer = writers.get(number % files);
        writer.write(line(article, json));
        writer.newLine();
      }
    } finally {
      for (BufferedWriter writer : writers) {
        writer.close();
      }
    }
    return 0;
  }

  private static String line(Article article, JsonFactory factory) {
    LocalDate published = article.published();
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("content", article.text());
      json.writeStringProperty("source", article.outlet());
      json.writeStringProperty("published", published == null ? null : published.toString());
      json.writeStringProperty("title", article.title());
      json.writeStringProperty("url", article.url());
      json.writeEndObject();
    }
    return out.toString();
  }
}
