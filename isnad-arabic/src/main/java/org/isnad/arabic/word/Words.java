package org.isnad.arabic.word;

import java.util.Arrays;
import org.isnad.arabic.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text, in order: where each starts and ends, its kind and its folded form.
 *
 * <p>Letters and digits that touch are two tokens ({@code جنيف2}, {@code ال54}, {@code و500}); a
 * number keeps the sign between its digits, also the letter ر that newspapers' systems leave where
 * the decimal comma stood ({@code 5ر6}); every other sign is a token of its own. Offsets count
 * UTF-16 units of the text. Instances are immutable.
 */
public final class Words {
  private final Source source;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final TokenKind[] kinds;
  private final String[] forms;

  /** Whether a line ends before each token. */
  private final boolean[] behindLine;

  private final @Nullable WordTypes table;
  private final WordType @Nullable [] types;

  /**
   * The text, its units side by side, and the ends of wrapped lines in it; all words over one text
   * share it.
   */
  private record Source(CharSequence text, char[] units, int[] wraps) {
    static Source of(CharSequence text) {
      char[] units = text.toString().toCharArray();
      return new Source(text, units, Wraps.of(units));
    }

    /** Whether a line ends in a stretch; the line ends of a hard-wrapped paragraph do not count. */
    boolean hasLineEnd(int from, int to) {
      for (int k = from; k < to; k++) {
        char c = units[k];
        if ((c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029')
            && Arrays.binarySearch(wraps, k) < 0) {
          return true;
        }
      }
      return false;
    }
  }

  private Words(Builder of, int size) {
    this.source = of.source;
    this.size = size;
    this.starts = of.starts;
    this.ends = of.ends;
    this.kinds = of.kinds;
    this.forms = of.forms;
    this.table = of.table;
    this.types = of.types;
    this.behindLine = new boolean[starts.length];
    for (int i = 1; i < size; i++) {
      behindLine[i] = source.hasLineEnd(ends[i - 1], starts[i]);
    }
  }

  private Words(Words whole, int size) {
    this.source = whole.source;
    this.size = size;
    this.starts = whole.starts;
    this.ends = whole.ends;
    this.kinds = whole.kinds;
    this.forms = whole.forms;
    this.behindLine = whole.behindLine;
    this.table = whole.table;
    this.types = whole.types;
  }

  /**
   * The tokens of a text as it is written; joined and split words are left as they are.
   *
   * @param text any text, also with lone surrogates and controls
   * @return its tokens; none when the text has only spaces and silent marks
   */
  public static Words of(CharSequence text) {
    return of(new Builder(text));
  }

  /**
   * The same, with the types of the words taken from a table, so that what is known of a word need
   * not be looked up again.
   *
   * @param text any text, also with lone surrogates and controls
   * @param types the table
   */
  public static Words of(CharSequence text, WordTypes types) {
    return of(new Builder(Source.of(text), types));
  }

  private static Words of(Builder builder) {
    char[] text = builder.source.units();
    int length = text.length;
    int i = 0;
    while (i < length) {
      char c = text[i];
      if (Letters.isSpace(c) || Letters.isSilent(c)) {
        i++;
        continue;
      }
      int start = i;
      if (Letters.isArabic(c)) {
        i = run(text, i, TokenKind.ARABIC);
        builder.add(start, i, TokenKind.ARABIC);
      } else if (Letters.isDigit(c)) {
        i = number(text, i);
        builder.add(start, i, TokenKind.NUMBER);
      } else if (Letters.isForeign(c)) {
        i = run(text, i, TokenKind.FOREIGN);
        builder.add(start, i, TokenKind.FOREIGN);
      } else {
        i++;
        builder.add(start, i, TokenKind.PUNCTUATION);
      }
    }
    return builder.build();
  }

  private static int run(char[] text, int from, TokenKind kind) {
    int i = from;
    int end = from;
    while (i < text.length) {
      char c = text[i];
      if (kind == TokenKind.ARABIC ? Letters.isArabic(c) : Letters.isForeign(c)) {
        i++;
        end = i;
      } else if (Letters.isSilent(c)) {
        i++;
      } else {
        break;
      }
    }
    return inside(text, from, end, i);
  }

  /** Vowel signs right behind the last letter belong to the word; direction marks do not. */
  private static int inside(char[] text, int from, int lastLetter, int stop) {
    int end = lastLetter;
    while (end < stop && text[end] < 0x2000) {
      end++;
    }
    return Math.max(end, from + 1);
  }

  private static int number(char[] text, int from) {
    int i = from;
    while (i < text.length) {
      char c = text[i];
      if (Letters.isDigit(c)) {
        i++;
      } else if (isNumberSign(c) && i + 1 < text.length && Letters.isDigit(text[i + 1])) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private static boolean isNumberSign(char c) {
    return c == '.' || c == ',' || c == '٫' || c == '٬' || c == '،' || c == 'ر';
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** Offset of the first unit of token {@code i}. */
  public int start(int i) {
    return starts[i];
  }

  /** Offset one past the last unit of token {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /** The kind of token {@code i}. */
  public TokenKind kind(int i) {
    return kinds[i];
  }

  /** The folded form of token {@code i}, clitics and all (see {@link Letters}). */
  public String form(int i) {
    return forms[i];
  }

  /** The word that token {@code i} is an instance of. */
  public WordType type(int i) {
    return types == null ? WordType.alone(printed(i), forms[i], kinds[i]) : types[i];
  }

  /** Token {@code i} as it is printed. */
  public String printed(int i) {
    return new String(source.units(), starts[i], ends[i] - starts[i]);
  }

  /** The text that the offsets count in. */
  public CharSequence text() {
    return source.text();
  }

  /** Whether token {@code i} touches the one before it, with nothing between them. */
  public boolean touchesPrevious(int i) {
    return i > 0 && i < size && ends[i - 1] == starts[i];
  }

  /** Whether one space and nothing else parts token {@code i} from the next. */
  public boolean isNextClose(int i) {
    return i + 1 < size && starts[i + 1] == ends[i] + 1 && source.units()[ends[i]] == ' ';
  }

  /**
   * Whether a line ends between token {@code i - 1} and token {@code i}; the line ends of a
   * hard-wrapped paragraph do not count.
   */
  public boolean startsLine(int i) {
    return i == 0 || behindLine[i];
  }

  /**
   * Where token {@code i} starts in the text when the first letters of its form are left out, as
   * behind a proclitic: at a letter, never at a vowel sign. A ligature that holds the last of the
   * letters and more cannot be cut and is left whole.
   *
   * @param letters how many letters of the folded form to leave out
   * @return a UTF-16 offset inside the token; its start when no letter would be left
   */
  public int startWithout(int i, int letters) {
    int at = starts[i];
    int end = ends[i];
    int left = letters;
    char[] units = source.units();
    while (at < end) {
      char c = units[at];
      // A mended split word has a space inside that its form leaves out.
      int n = Letters.isSpace(c) ? 0 : Letters.folded(c);
      if (n > left) {
        return at;
      }
      left -= n;
      at++;
    }
    return starts[i];
  }

  /**
   * The first {@code size} tokens, under their numbers: what looks ahead cannot look past them.
   *
   * @param size how many tokens; at most {@link #size()}
   */
  public Words upTo(int size) {
    return new Words(this, size);
  }

  /** The first token that ends after offset {@code at}; {@link #size()} when there is none. */
  public int tokenAt(int at) {
    int found = Arrays.binarySearch(ends, 0, size, at + 1);
    return found >= 0 ? found : -found - 1;
  }

  /** Collects tokens in the order of the text; used by what repairs joined and split words. */
  public static final class Builder {
    private final Source source;
    private final @Nullable WordTypes table;
    private int size;
    private int[] starts;
    private int[] ends;
    private TokenKind[] kinds;
    private String[] forms;
    private WordType @Nullable [] types;

    /** Starts an empty list of tokens over {@code text}. */
    public Builder(CharSequence text) {
      this(Source.of(text), null);
    }

    /** Starts an empty list of tokens over the same text, with types from the same table. */
    public Builder(Words words) {
      this(words.source, words.table);
    }

    private Builder(Source source, @Nullable WordTypes table) {
      this.source = source;
      this.table = table;
      int guess = source.units().length / 5 + 8;
      starts = new int[guess];
      ends = new int[guess];
      kinds = new TokenKind[guess];
      forms = new String[guess];
      types = table == null ? null : new WordType[guess];
    }

    /** Adds the token {@code text[start, end)} under its folded form. */
    public Builder add(int start, int end, TokenKind kind) {
      if (table == null) {
        return add(start, end, kind, Letters.fold(source.text(), start, end), null);
      }
      WordType type = table.of(source.units(), start, end, kind);
      return add(start, end, kind, type.form(), type);
    }

    /** Adds a token under a form of its own, as a repaired split word needs. */
    public Builder add(int start, int end, TokenKind kind, String form) {
      WordType type =
          table == null
              ? null
              : table.of(new String(source.units(), start, end - start), form, kind);
      return add(start, end, kind, form, type);
    }

    /** Adds token {@code i} of other words over the same text. */
    public Builder add(Words words, int i) {
      WordType type = words.types == null ? null : words.types[i];
      return add(words.starts[i], words.ends[i], words.kinds[i], words.forms[i], type);
    }

    private Builder add(int start, int end, TokenKind kind, String form, @Nullable WordType type) {
      if (size == starts.length) {
        grow();
      }
      starts[size] = start;
      ends[size] = end;
      kinds[size] = kind;
      forms[size] = form;
      if (types != null && type != null) {
        types[size] = type;
      }
      size++;
      return this;
    }

    private void grow() {
      int larger = size + (size >> 1) + 8;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      kinds = Arrays.copyOf(kinds, larger);
      forms = Arrays.copyOf(forms, larger);
      types = types == null ? null : Arrays.copyOf(types, larger);
    }

    /** The tokens so far. */
    public Words build() {
      return new Words(this, size);
    }
  }
}
