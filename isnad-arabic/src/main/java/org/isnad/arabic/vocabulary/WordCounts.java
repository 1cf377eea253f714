package org.isnad.arabic.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;

/** Counts the words of a heap of text, from which a {@link Vocabulary} is made. */
public final class WordCounts {
  private static final class Count {
    private int n;
  }

  private final Map<String, Count> counts = new HashMap<>();
  private long words;

  private WordCounts() {}

  /**
   * Counts the Arabic words of a text, clitics and all.
   *
   * @param lines plain text, in any order; read once
   */
  public static WordCounts build(Stream<String> lines) {
    WordCounts counts = new WordCounts();
    lines.forEach(counts::add);
    return counts;
  }

  private void add(String line) {
    Words tokens = Words.of(line);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == TokenKind.ARABIC) {
        String word = Spellings.of(line, tokens.start(i), tokens.end(i));
        counts.computeIfAbsent(word, w -> new Count()).n++;
        words++;
      }
    }
  }

  /** How many words were counted. */
  public long words() {
    return words;
  }

  /**
   * The vocabulary of these counts.
   *
   * @param atLeast rarer words are left out, as are words with letters outside the Arabic block
   */
  public Vocabulary vocabulary(int atLeast) {
    Weighing weighing = new Weighing();
    counts.forEach(
        (word, count) -> {
          if (count.n >= atLeast && word.chars().allMatch(c -> c >= 0x621 && c < 0x700)) {
            weighing.add(word, count.n);
          }
        });
    return weighing.vocabulary();
  }
}
