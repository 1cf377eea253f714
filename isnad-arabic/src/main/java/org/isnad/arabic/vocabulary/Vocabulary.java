package org.isnad.arabic.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How often words stand in newspapers, and how surely a string is a stem: a word that also stands
 * with other clitics.
 *
 * <p>Words are looked up as printed: the seat of hamza and vowel signs do not matter, ة and ى do.
 * An entry is either a word that was counted or a stem that was seen only with clitics. Lookups
 * make no objects; instances are immutable and may be shared between threads.
 */
public final class Vocabulary {
  /** About what the shipped file holds, so that loading does not copy. */
  private static final int EXPECTED = 1 << 18;

  private final WordTable words;
  private final byte[] levels;
  private final short[] evidence;

  Vocabulary(WordTable words, byte[] levels, short[] evidence) {
    this.words = words;
    this.levels = levels;
    this.evidence = evidence;
  }

  private static final class Shipped {
    private static final Vocabulary INSTANCE = load();

    private static Vocabulary load() {
      try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.gz")) {
        if (in == null) {
          throw new IllegalStateException("missing from the program: vocabulary.gz");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The vocabulary that comes with the program, counted in 20,329 articles of 14 outlets of July
   * and August 2015 (the raw text of the SaudiNewsNet collection); words seen once are left out.
   */
  public static Vocabulary shipped() {
    return Shipped.INSTANCE;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param in not closed
   * @throws IOException when reading fails or a line is not a word and two numbers
   */
  public static Vocabulary read(InputStream in) throws IOException {
    byte[] file = new GZIPInputStream(in, 1 << 16).readAllBytes();
    WordTable words = new WordTable(EXPECTED);
    byte[] levels = new byte[EXPECTED];
    short[] evidence = new short[EXPECTED];
    StringBuilder word = new StringBuilder();
    int at = 0;
    while (at < file.length) {
      int start = at;
      if (file[at] == '%' || file[at] == '#') {
        at = lineEnd(file, at) + 1;
        continue;
      }
      word.setLength(0);
      // Arabic letters take two bytes each; decoding here saves a copy of the whole file.
      while (at + 1 < file.length && (file[at] & 0xE0) == 0xC0) {
        word.append((char) ((file[at] & 0x1F) << 6 | file[at + 1] & 0x3F));
        at += 2;
      }
      int entry = words.add(word);
      if (entry >= levels.length) {
        levels = Arrays.copyOf(levels, levels.length * 2);
        evidence = Arrays.copyOf(evidence, evidence.length * 2);
      }
      int[] numbers = {-1, -1};
      for (int i = 0; i < 2 && at < file.length && file[at] == '\t'; i++) {
        at++;
        for (; at < file.length && file[at] >= '0' && file[at] <= '9'; at++) {
          numbers[i] = Math.max(0, numbers[i]) * 10 + file[at] - '0';
        }
      }
      if (word.length() == 0 || numbers[1] < 0 || at != lineEnd(file, at)) {
        String line = new String(file, start, lineEnd(file, at) - start, StandardCharsets.UTF_8);
        throw new IOException("no word and two numbers: «" + line + "»");
      }
      levels[entry] = (byte) numbers[0];
      evidence[entry] = (short) numbers[1];
      at++;
    }
    return new Vocabulary(words, levels, evidence);
  }

  private static int lineEnd(byte[] file, int from) {
    int at = from;
    while (at < file.length && file[at] != '\n') {
      at++;
    }
    return at;
  }

  /**
   * Writes the file, compressed. The same vocabulary always gives the same bytes.
   *
   * @param out not closed
   * @param source a line that says where the text came from
   * @throws IOException when writing fails
   */
  public void write(OutputStream out, String source) throws IOException {
    TreeMap<String, Integer> sorted = new TreeMap<>();
    for (int entry = 0; entry < words.size(); entry++) {
      sorted.put(words.word(entry), entry);
    }
    StringBuilder text = new StringBuilder(1 << 21);
    text.append("%vocabulary\n# word; twice the logarithm (base 2) of its count, plus 1; evidence");
    text.append(" that it is a stem\n# ").append(source).append('\n');
    sorted.forEach(
        (word, entry) ->
            text.append(word)
                .append('\t')
                .append(levels[entry])
                .append('\t')
                .append(evidence[entry])
                .append('\n'));
    GZIPOutputStream packed = new GZIPOutputStream(out, 1 << 14);
    packed.write(text.toString().getBytes(StandardCharsets.UTF_8));
    packed.finish();
  }

  /** Twice the base-2 logarithm of a count, rounded, plus 1. */
  static int ofCount(int count) {
    return (int) Math.round(2 * Math.log(count) / Math.log(2)) + 1;
  }

  /**
   * The entry of a word.
   *
   * @param text any text; silent marks within the word hide it, see {@link #spelling}
   * @param from first letter of the word
   * @param to one past its last letter
   * @return a number for {@link #level} and {@link #evidence}; negative when the word is unknown
   */
  public int find(CharSequence text, int from, int to) {
    return words.find(text, from, to);
  }

  /**
   * The entry of a word with a letter more at either end.
   *
   * @param first the letter before; {@link WordTable#NONE} for none
   * @param last the letter behind; {@link WordTable#NONE} for none
   */
  public int find(CharSequence text, int from, int to, char first, char last) {
    return words.find(text, from, to, first, last);
  }

  /** The spelling under which a word is kept: without silent marks, letters folded but ة and ى. */
  public static String spelling(CharSequence text, int from, int to) {
    return Spellings.of(text, from, to);
  }

  /** How many words and stems there are. */
  public int size() {
    return words.size();
  }

  /**
   * Twice the base-2 logarithm of how often a word was counted, plus 1; 0 when it was seen only as
   * a stem or is unknown.
   */
  public int level(CharSequence word) {
    return level(find(word, 0, word.length()));
  }

  /** The level of an entry, see {@link #level(CharSequence)}. */
  public int level(int entry) {
    return entry < 0 ? 0 : levels[entry];
  }

  /** The sum of the levels of all words that are this stem with clitics or alone, at most 240. */
  public int evidence(int entry) {
    return entry < 0 ? 0 : evidence[entry];
  }
}
