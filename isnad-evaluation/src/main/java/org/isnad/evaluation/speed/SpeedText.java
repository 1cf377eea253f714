package org.isnad.evaluation.speed;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.evaluation.news.NewsFile;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;

/** The articles that speed is measured on. */
final class SpeedText {
  /** Enough to be like news as a whole, little enough to be read many times in a benchmark. */
  private static final int WORDS = 20_000;

  private static final String EXAMPLES = "org/isnad/cli/examples";

  private SpeedText() {}

  /**
   * Articles from a file: a news file ({@code .json}), of which articles from all over the file are
   * taken, a folder of plain-text articles, or one plain-text article; from the examples that come
   * with the program where it is null.
   */
  static List<Article> of(@Nullable Path file) throws IOException {
    if (file == null) {
      return examples();
    }
    if (Files.isDirectory(file)) {
      return plain(file);
    }
    return file.toString().endsWith(".json")
        ? spread(NewsFile.read(file))
        : List.of(NewsFile.plain(file));
  }

  /** Every n-th article, so many that they have about {@link #WORDS} words. */
  private static List<Article> spread(List<Article> articles) {
    long words = articles.stream().mapToLong(article -> NewsFile.words(article.text())).sum();
    int step = (int) Math.max(1, words / WORDS);
    List<Article> some = new ArrayList<>();
    for (int i = 0; i < articles.size(); i += step) {
      some.add(articles.get(i));
    }
    return some;
  }

  private static List<Article> examples() throws IOException {
    URL folder = SpeedText.class.getClassLoader().getResource(EXAMPLES);
    if (folder == null) {
      throw new IOException("no example articles in the program: give a file");
    }
    try {
      URI uri = folder.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return plain(jar.getPath(EXAMPLES));
        }
      }
      return plain(Path.of(uri));
    } catch (URISyntaxException strange) {
      throw new IOException(strange);
    }
  }

  private static List<Article> plain(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<Article> articles = new ArrayList<>();
    for (Path file : files) {
      articles.add(NewsFile.plain(file));
    }
    if (articles.isEmpty()) {
      throw new IOException(folder + ": no article (.txt) in it");
    }
    return articles;
  }

  /** The words of the articles, as the speeds count them: stretches between spaces. */
  static long words(List<Article> articles) {
    return articles.stream().mapToLong(article -> NewsFile.words(article.text())).sum();
  }
}
