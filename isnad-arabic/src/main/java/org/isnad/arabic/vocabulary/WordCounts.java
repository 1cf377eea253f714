package org.isnad.arabic.vocabulary;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;

/** Counts the words of a heap of text and writes the file that {@link Vocabulary} reads. */
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

  /** How many different words were seen. */
  public int different() {
    return counts.size();
  }

  /**
   * Writes the file, compressed. The same counts always give the same bytes.
   *
   * @param out not closed
   * @param atLeast rarer words are left out
   * @param source a line that says where the text came from
   * @throws IOException when writing fails
   */
  public void write(OutputStream out, int atLeast, String source) throws IOException {
    StringBuilder text = new StringBuilder(1 << 21);
    text.append("%vocabulary\n# word, then twice the logarithm (base 2) of its count, plus 1\n# ");
    text.append(source).append('\n');
    for (Map.Entry<String, Count> entry : new TreeMap<>(counts).entrySet()) {
      int n = entry.getValue().n;
      if (n >= atLeast) {
        text.append(entry.getKey()).append('\t').append(Vocabulary.levelOf(n)).append('\n');
      }
    }
    GZIPOutputStream packed = new GZIPOutputStream(out, 1 << 14);
    packed.write(text.toString().getBytes(StandardCharsets.UTF_8));
    packed.finish();
  }
}
