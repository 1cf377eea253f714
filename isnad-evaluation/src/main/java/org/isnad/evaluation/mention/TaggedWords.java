package org.isnad.evaluation.mention;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.evaluation.measure.DataFormatException;

/**
 * The words of a tagged file: one a line, then its tag, or its tags where names lie inside names
 * ({@code الأسد I-ORG B-PERS}), parted by spaces or tabs. An empty line ends a sentence, and so
 * does a full stop that stands alone.
 */
final class TaggedWords {

  /** One word. {@code endsSentence}: nothing of the sentence comes after it. */
  record Tagged(String word, List<String> tags, boolean endsSentence) {}

  private static final String OUTSIDE = "O";

  private TaggedWords() {}

  static List<Tagged> read(Path file) throws IOException {
    List<Tagged> words = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      String[] fields = line.strip().split("\\s+");
      if (line.isBlank()) {
        endSentence(words);
      } else if (fields.length < 2) {
        throw new DataFormatException(file, number, "a word and its tag");
      } else {
        words.add(new Tagged(fields[0], tags(file, number, fields), fields[0].equals(".")));
      }
    }
    endSentence(words);
    if (words.isEmpty()) {
      throw new DataFormatException(file, 0, "words and their tags, but it is empty");
    }
    return words;
  }

  private static void endSentence(List<Tagged> words) {
    if (!words.isEmpty()) {
      Tagged last = words.remove(words.size() - 1);
      words.add(new Tagged(last.word(), last.tags(), true));
    }
  }

  private static List<String> tags(Path file, int number, String[] fields) {
    List<String> tags = new ArrayList<>();
    for (int i = 1; i < fields.length; i++) {
      if (fields[i].startsWith("B-") || fields[i].startsWith("I-")) {
        tags.add(fields[i]);
      } else if (!fields[i].equals(OUTSIDE)) {
        throw new DataFormatException(file, number, "the tag O, B-… or I-…, not " + fields[i]);
      }
    }
    return tags;
  }
}
