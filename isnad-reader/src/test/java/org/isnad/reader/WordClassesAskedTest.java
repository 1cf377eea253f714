package org.isnad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** A class of words that no file has is empty, and what asks for it does nothing unnoticed. */
class WordClassesAskedTest {
  private static final Pattern ASKED = Pattern.compile("lexicon\\.words\\(\\s*\"([a-z-]+)\"");

  @Test
  void everyClassThatTheReaderAsksForHasWords() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = ASKED.matcher(Files.readString(file));
        while (matcher.find()) {
          asked.add(matcher.group(1));
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(100);
    Lexicon lexicon = Lexicon.builtIn();
    assertThat(asked).allSatisfy(name -> assertThat(lexicon.words(name)).as(name).isNotEmpty());
  }
}
