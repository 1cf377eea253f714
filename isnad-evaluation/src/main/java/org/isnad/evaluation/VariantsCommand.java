package org.isnad.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.evaluation.news.NewsFile;
import org.isnad.evaluation.scale.Variants;
import org.isnad.intake.json.ArticleLine;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
    List<BufferedWriter> writers = new ArrayList<>();
    try {
      for (int i = 0; i < files; i++) {
        writers.add(Files.newBufferedWriter(folder.resolve("variants-" + i + ".jsonl")));
      }
      for (int number = 0; number < articles; number++) {
        Article article = story == null ? variants.article(number) : variants.retold(story, number);
        BufferedWriter writer = writers.get(number % files);
        writer.write(ArticleLine.of(article));
        writer.newLine();
      }
    } finally {
      for (BufferedWriter writer : writers) {
        writer.close();
      }
    }
    return 0;
  }
}
