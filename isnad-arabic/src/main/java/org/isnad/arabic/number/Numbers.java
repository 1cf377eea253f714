package org.isnad.arabic.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordMemo;
import org.isnad.arabic.word.WordTable;
import org.isnad.arabic.word.WordTable.Found;
import org.isnad.arabic.word.WordType;
import org.isnad.arabic.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers in words, in digits, and in both (3 آلاف و500), and ordinals. Immutable.
 *
 * <p>Parts are joined by و only downwards (مئة وخمسة, never خمسة ومئة), because upwards they are
 * two numbers; the one turn the other way is the unit before its ten (خمسة وعشرون).
 */
public final class Numbers {
  /** ألف مليون ألف: nobody multiplies more scales, and a page of them must not make one number. */
  private static final int MOST_SCALES = 4;

  private enum Part {
    ZERO,
    UNIT,
    TEEN,
    TEN,
    TENS,
    SMALL,
    HUNDRED,
    HUNDREDS,
    SCALE,
    SCALE_ACCUSATIVE,
    DUAL,
    SCALES,
    VAGUE,
    FRACTION,
    POINT,
    MINUS,
    ORDINAL,
    ORDINAL_ELEVEN
  }

  private record Word(Part part, BigDecimal value) {
    boolean isScale() {
      return part == Part.SCALE || part == Part.SCALE_ACCUSATIVE || part == Part.SCALES;
    }
  }

  /**
   * An ordinal as it stands in a text.
   *
   * @param value 1 and up
   * @param end one past its last token
   * @param article whether it is definite
   * @param start offset of its first unit without conjunction and preposition
   * @param preposition ب, ل or ك before it, or 0
   */
  public record Ordinal(int value, int end, boolean article, int start, char preposition) {}

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final String AND = "و";
  private static final String IN = "في";
  private static final char FATHATAN = '\u064B';

  private static final Numbers NUMBERS = new Numbers();

  private final WordTable<Word> table;
  private final WordMemo<List<Found<Word>>> words = WordMemo.ofTheLanguage(this::look);
  private final String[] scaleForms;
  private final Word[] scaleWords;

  private Numbers() {
    WordTable.Builder<Word> builder = new WordTable.Builder<>();
    List<String> forms = new java.util.ArrayList<>();
    List<Word> scales = new java.util.ArrayList<>();
    for (Entry entry : Entries.resource(Numbers.class, "numbers.lex")) {
      entry.allow(Set.of("not"));
      Part part;
      try {
        part =
            Part.valueOf(entry.required(1, "a class").toUpperCase(Locale.ROOT).replace('-', '_'));
      } catch (IllegalArgumentException e) {
        throw entry.fault("unknown class of number word: «" + entry.field(1) + "»");
      }
      Word word = new Word(part, value(entry));
      for (String form : entry.values(0)) {
        builder.add(form, word);
        if (word.isScale()) {
          forms.add(Letters.fold(form));
          scales.add(word);
        }
      }
      for (String form : entry.values("not")) {
        builder.except(form);
      }
    }
    table = builder.build();
    scaleForms = forms.toArray(new String[0]);
    scaleWords = scales.toArray(new Word[0]);
  }

  private static BigDecimal value(Entry entry) {
    String value = entry.required(2, "a number");
    try {
      int slash = value.indexOf('/');
      return slash < 0
          ? new BigDecimal(value)
          : new BigDecimal(value.substring(0, slash))
              .divide(new BigDecimal(value.substring(slash + 1)), MathContext.DECIMAL64);
    } catch (NumberFormatException e) {
      throw entry.fault("not a number: «" + value + "»");
    }
  }

  /** The one instance. */
  public static Numbers get() {
    return NUMBERS;
  }

  /** Whether anything could begin at token {@code i}: digits or a number word. */
  public boolean mayStart(Words words, int i) {
    return mayStart(words.type(i));
  }

  /** Whether anything could begin with a word. */
  public boolean mayStart(WordType word) {
    return word.kind() == TokenKind.NUMBER || !words.of(word).isEmpty();
  }

  private List<Found<Word>> look(WordType word) {
    return word.kind() == TokenKind.ARABIC ? table.at(word.form()) : List.of();
  }

  /**
   * The longest number that starts at token {@code i}.
   *
   * @return null when none does, or when what stands there is not understood
   */
  public @Nullable NumberPhrase at(Words words, int i) {
    if (words.kind(i) == TokenKind.NUMBER) {
      return new Cursor(words, i).digitsFirst();
    }
    Found<Word> found = word(words, i);
    return found == null ? null : new Cursor(words, i).wordsFirst(found);
  }

  /** The ordinal that starts at token {@code i} (الأول, الرابع عشر, الحادي والعشرين), or null. */
  public @Nullable Ordinal ordinalAt(Words words, int i) {
    Found<Word> first = word(words, i);
    if (first == null) {
      return null;
    }
    Part part = first.value().part();
    int value = first.value().value().intValue();
    boolean eleven = part == Part.ORDINAL_ELEVEN;
    int start = words.startWithout(i, first.prefix());
    if (part == Part.TENS && first.article()) {
      return new Ordinal(value, i + 1, true, start, first.preposition());
    }
    boolean cardinal = part == Part.UNIT && first.article();
    boolean teen = part == Part.TEEN && first.article();
    if (part != Part.ORDINAL && !eleven && !cardinal && !teen) {
      return null;
    }
    Found<Word> next = word(words, i + 1);
    if (next != null && next.value().part() == Part.TEN && isPlain(next)) {
      return cardinal
          ? null
          : new Ordinal(value + 10, i + 2, first.article(), start, first.preposition());
    }
    int tens = andAt(words, i + 1);
    if (tens > 0) {
      Found<Word> ten = joinedWord(words, i + 1, tens);
      if (ten != null && ten.value().part() == Part.TENS && ten.preposition() == 0) {
        return new Ordinal(
            value + ten.value().value().intValue(),
            tens + 1,
            first.article(),
            start,
            first.preposition());
      }
    }
    return eleven || cardinal || teen
        ? null
        : new Ordinal(value, i + 1, first.article(), start, first.preposition());
  }

  private @Nullable Found<Word> word(Words words, int i) {
    return i < words.size() ? WordTable.longest(this.words.of(words.type(i)), words, i) : null;
  }

  private static boolean isPlain(Found<Word> found) {
    return found.prefix() == 0 && !found.article();
  }

  /**
   * The token of the number word that و joins at token {@code p}: {@code p} itself when و is
   * written to it, the next one when و stands alone; -1 when nothing is joined.
   */
  private int andAt(Words words, int p) {
    if (p >= words.size()) {
      return -1;
    }
    if (words.form(p).equals(AND)) {
      if (p + 1 >= words.size()) {
        return -1;
      }
      if (words.kind(p + 1) == TokenKind.NUMBER) {
        return p + 1;
      }
      Found<Word> next = word(words, p + 1);
      return next != null && next.prefix() == 0 ? p + 1 : -1;
    }
    return joined(words, p) != null ? p : -1;
  }

  /** The number word at {@code q}, which {@link #andAt} found from {@code p}. */
  private @Nullable Found<Word> joinedWord(Words words, int p, int q) {
    return q == p ? joined(words, q) : word(words, q);
  }

  private @Nullable Found<Word> joined(Words words, int i) {
    return WordTable.joined(this.words.of(words.type(i)), words, i);
  }

  /** One reading of one number; moves on through the tokens. */
  private final class Cursor {
    private final Words words;
    private final int first;
    private int end;
    private boolean digits;
    private boolean point;
    private String glued = "";

    Cursor(Words words, int first) {
      this.words = words;
      this.first = first;
      this.end = first;
    }

    @Nullable NumberPhrase digitsFirst() {
      BigDecimal value = digitsAt(first);
      if (value == null) {
        return null;
      }
      digits = true;
      Found<Word> quoted = end + 1 < words.size() ? word(words, end + 1) : null;
      if (quoted != null
          && first > 0
          && words.kind(end) == TokenKind.PUNCTUATION
          && "»\")”".contains(words.form(end))
          && words.kind(first - 1) == TokenKind.PUNCTUATION
          && isPlain(quoted)
          && quoted.value().isScale()) {
        // «200» ألف
        end++;
      }
      boolean article = false;
      char preposition = 0;
      boolean conjunction = false;
      int start = words.start(first);
      if (words.touchesPrevious(first) && words.kind(first - 1) == TokenKind.ARABIC) {
        String before = words.form(first - 1);
        int length = before.length();
        article = before.equals("لل") || before.endsWith("ال");
        int letters = article ? length - 2 : length;
        if (letters > 2 || !isProclitic(before, letters)) {
          // Letters that are no proclitics: part of a name or a code (جنيف2).
          article = false;
        } else {
          conjunction = letters > 0 && (before.charAt(0) == 'و' || before.charAt(0) == 'ف');
          char last = letters > 0 ? before.charAt(letters - 1) : 0;
          preposition = before.equals("لل") ? 'ل' : last == 'و' || last == 'ف' ? 0 : last;
          if (article) {
            start = words.startWithout(first - 1, letters);
          }
        }
      }
      return finish(sum(value), article, conjunction, preposition, start, false, false);
    }

    private static boolean isProclitic(String before, int letters) {
      for (int k = 0; k < letters; k++) {
        if ("وفبلك".indexOf(before.charAt(k)) < 0) {
          return false;
        }
      }
      return true;
    }

    @Nullable NumberPhrase wordsFirst(Found<Word> found) {
      Word word = found.value();
      if (isPartOfPercent(found) || scalesQuoted(word)) {
        return null;
      }
      BigDecimal value;
      boolean vague = false;
      boolean fraction = false;
      switch (word.part()) {
        case ORDINAL, ORDINAL_ELEVEN, POINT:
          return null;
        case MINUS:
          value = negative();
          break;
        case VAGUE, HUNDREDS, SCALES:
          value = vague(found);
          vague = true;
          break;
        case FRACTION:
          value = fraction(word.value(), first + 1);
          fraction = value.compareTo(BigDecimal.ONE) < 0;
          break;
        default:
          Found<Word> next = word(words, first + 1);
          if (word.part() == Part.UNIT
              && next != null
              && next.value().part() == Part.FRACTION
              && next.prefix() == 0
              && next.value().value().compareTo(new BigDecimal("0.34")) < 0) {
            // ثلاثة أرباع المليون
            value = fraction(word.value().multiply(next.value().value()), first + 2);
            fraction = value.compareTo(BigDecimal.ONE) < 0;
            break;
          }
          value = group(first, found);
          if (value != null) {
            value = sum(value);
          }
          break;
      }
      if (value == null) {
        return null;
      }
      if (first == end - 1
          && word.part() == Part.UNIT
          && found.article()
          && word.value().intValueExact() == 2) {
        // Monday, or «the two».
        return null;
      }
      return finish(
          value,
          found.article(),
          found.conjunction(),
          found.preposition(),
          words.startWithout(first, found.prefix()),
          vague,
          fraction);
    }

    /** Whether the scale belongs to digits in quotation marks or brackets before it: «200» ألف. */
    private boolean scalesQuoted(Word word) {
      return word.isScale()
          && first > 1
          && words.kind(first - 1) == TokenKind.PUNCTUATION
          && "»\")”".contains(words.form(first - 1))
          && words.kind(first - 2) == TokenKind.NUMBER;
    }

    private @Nullable BigDecimal negative() {
      if (first + 1 >= words.size()) {
        return null;
      }
      NumberPhrase after = at(words, first + 1);
      if (after == null || after.vague() || after.preposition() != 0 || after.conjunction()) {
        return null;
      }
      end = after.end();
      return after.value().negate();
    }

    /** Whether the word is the hundred of «in the hundred». */
    private boolean isPartOfPercent(Found<Word> found) {
      return found.value().part() == Part.HUNDRED
          && found.article()
          && (found.preposition() == 'ب' || (first > 0 && words.form(first - 1).equals(IN)));
    }

    private @Nullable NumberPhrase finish(
        @Nullable BigDecimal value,
        boolean article,
        boolean conjunction,
        char preposition,
        int start,
        boolean vague,
        boolean fraction) {
      if (value == null) {
        return null;
      }
      boolean percent = percent();
      int from = start;
      if (first > 0
          && words.kind(first) == TokenKind.NUMBER
          && words.touchesPrevious(first)
          && isPercentSign(first - 1)) {
        percent = true;
        from = words.start(first - 1);
      }
      return new NumberPhrase(
          first,
          end,
          from,
          words.end(end - 1),
          value,
          vague,
          percent,
          article,
          conjunction,
          preposition,
          digits,
          fraction && !percent,
          point,
          glued);
    }

    private boolean isPercentSign(int p) {
      String form = words.form(p);
      return form.equals("%") || form.equals("٪");
    }

    /** Moves behind «per cent» when it stands here. */
    private boolean percent() {
      if (end >= words.size()) {
        return false;
      }
      if (isPercentSign(end)) {
        end++;
        return true;
      }
      int p = words.form(end).equals(IN) ? end + 1 : end;
      Found<Word> hundred = word(words, p);
      if (hundred != null
          && hundred.value().part() == Part.HUNDRED
          && hundred.value().value().equals(HUNDRED)
          && hundred.article()
          && !hundred.conjunction()
          && (p > end ? hundred.prefix() == 0 : hundred.preposition() == 'ب')) {
        end = p + 1;
        return true;
      }
      return false;
    }

    /** Digits at token {@code p}, groups parted by spaces included; moves behind them. */
    private @Nullable BigDecimal digitsAt(int p) {
      String form = words.form(p);
      end = p + 1;
      if (p + 2 < words.size()
          && words.form(p + 1).equals(".")
          && words.kind(p + 2) == TokenKind.NUMBER
          && words.touchesPrevious(p + 1)
          && isTurned(p + 2)) {
        end = p + 3;
        return Digits.decimal(words.form(p + 2), form, false);
      }
      int last = p;
      while ((form.length() <= 3 || (last == p && !onlyDigits(form)))
          && last + 1 < words.size()
          && words.kind(last + 1) == TokenKind.NUMBER
          && words.form(last + 1).length() >= 3
          && isGroup(words.form(last + 1))
          && words.start(last + 1) - words.end(last) == 1
          && !words.startsLine(last + 1)
          && form.charAt(0) != '0') {
        last++;
        if (words.form(last).length() > 3) {
          break;
        }
      }
      if (last > p && !onlyDigits(form)) {
        return null;
      }
      if (last > p) {
        StringBuilder all = new StringBuilder();
        for (int k = p; k <= last; k++) {
          all.append(words.form(k));
        }
        end = last + 1;
        return all.length() > 15 ? null : new BigDecimal(all.toString());
      }
      point = Digits.isAmbiguous(form);
      return Digits.value(form);
    }

    /** Three digits, or three digits and a decimal part. */
    private static boolean isGroup(String form) {
      return onlyDigits(form.substring(0, 3))
          && (form.length() == 3 || (form.charAt(3) == '.' && onlyDigits(form.substring(4))));
    }

    private static boolean onlyDigits(String form) {
      for (int k = 0; k < form.length(); k++) {
        if (form.charAt(k) < '0' || form.charAt(k) > '9') {
          return false;
        }
      }
      return true;
    }

    /**
     * Whether a right-to-left mark, and nothing else, stands between token {@code p} and its sign.
     */
    private boolean isTurned(int p) {
      boolean mark = false;
      for (int k = words.end(p - 1); k < words.start(p); k++) {
        if (words.text().charAt(k) != '\u200F') {
          return false;
        }
        mark = true;
      }
      return mark;
    }

    /** A number below a thousand in words, or digits; moves behind it. Null for a bare scale. */
    private @Nullable BigDecimal group(int p, Found<Word> found) {
      Word word = found.value();
      end = p + 1;
      switch (word.part()) {
        case ZERO, SMALL, TENS:
          return word.value();
        case TEN:
          return word.value();
        case TEEN:
          {
            Found<Word> next = word(words, p + 1);
            if (next != null && next.value().part() == Part.TEN && isPlain(next)) {
              end = p + 2;
              return word.value().add(BigDecimal.TEN);
            }
            BigDecimal tens = tens(p + 1);
            return tens == null ? null : word.value().add(tens);
          }
        case UNIT:
          {
            Found<Word> next = word(words, p + 1);
            if (next != null && isPlain(next)) {
              Part part = next.value().part();
              if (part == Part.TEN && word.value().compareTo(BigDecimal.ONE) > 0) {
                end = p + 2;
                return word.value().add(BigDecimal.TEN);
              }
              if ((part == Part.HUNDRED && next.value().value().equals(HUNDRED))
                  || part == Part.HUNDREDS) {
                end = p + 2;
                return hundredRest(word.value().multiply(HUNDRED));
              }
            }
            BigDecimal tens = tens(p + 1);
            return tens == null ? word.value() : word.value().add(tens);
          }
        case HUNDRED:
          return hundredRest(word.value());
        case SCALE, SCALE_ACCUSATIVE, DUAL, SCALES:
          end = p;
          return BigDecimal.ONE;
        default:
          return null;
      }
    }

    /** The ten that و joins here; moves behind it. */
    private @Nullable BigDecimal tens(int p) {
      int q = andAt(words, p);
      if (q < 0) {
        return null;
      }
      Found<Word> ten = joinedWord(words, p, q);
      if (ten == null || ten.value().part() != Part.TENS) {
        return null;
      }
      end = q + 1;
      return ten.value().value();
    }

    private BigDecimal hundredRest(BigDecimal hundreds) {
      int q = andAt(words, end);
      if (q < 0) {
        return hundreds;
      }
      int before = end;
      BigDecimal rest;
      if (words.kind(q) == TokenKind.NUMBER) {
        rest = digitsAt(q);
      } else {
        Found<Word> found = joinedWord(words, end, q);
        Part part = found == null ? Part.POINT : found.value().part();
        rest =
            found != null
                    && (part == Part.UNIT
                        || part == Part.TEEN
                        || part == Part.TEN
                        || part == Part.TENS
                        || part == Part.SMALL)
                    && !countsParts(q, part)
                ? group(q, found)
                : null;
      }
      if (rest == null || rest.compareTo(HUNDRED) >= 0 || rest.scale() > 0) {
        end = before;
        return hundreds;
      }
      return hundreds.add(rest);
    }

    /** Whether the unit at token {@code q} counts parts of one: مئة وثلاثة أرباع. */
    private boolean countsParts(int q, Part part) {
      Found<Word> next = part == Part.UNIT ? word(words, q + 1) : null;
      return next != null
          && next.value().part() == Part.FRACTION
          && next.prefix() == 0
          && next.value().value().compareTo(new BigDecimal("0.34")) < 0;
    }

    /** A first group with its scale, and all that و joins to it. */
    private @Nullable BigDecimal sum(BigDecimal group) {
      BigDecimal value = point(group);
      BigDecimal small = hundredOfDigits(value);
      int scaled = scale(small, end == first);
      BigDecimal total = small;
      if (scaled > 0) {
        total = scaledValue;
      } else {
        total = halfBeforeScale(total);
      }
      BigDecimal scale = lastScale;
      while (scale.compareTo(BigDecimal.ONE) > 0) {
        int before = end;
        BigDecimal part = andFraction(scale);
        if (part != null) {
          return total.add(part);
        }
        int q = andAt(words, end);
        if (q < 0) {
          return total;
        }
        BigDecimal next = null;
        if (words.kind(q) == TokenKind.NUMBER) {
          next = digitsAt(q);
        } else {
          Found<Word> found = joinedWord(words, end, q);
          if (found != null
              && found.value().part() != Part.SCALES
              && !countsParts(q, found.value().part())) {
            next = group(q, found);
          }
        }
        if (next == null) {
          end = before;
          return total;
        }
        boolean bare = end == q;
        next = hundredOfDigits(next);
        BigDecimal nextScale = BigDecimal.ONE;
        BigDecimal nextValue = next;
        if (scale(next, bare) > 0) {
          nextScale = lastScale;
          nextValue = scaledValue;
        } else if (bare) {
          end = before;
          return total;
        }
        if (nextValue.compareTo(scale) < 0 && nextValue.signum() > 0) {
          total = total.add(nextValue);
          scale = nextScale;
          digits = false;
          continue;
        }
        if (scale.equals(THOUSAND)
            && nextScale.compareTo(MILLION) > 0
            && next.compareTo(HUNDRED) >= 0
            && next.compareTo(THOUSAND) < 0) {
          // ألف ومئتا مليار: the scale counts all that stands before it.
          return total.add(next).multiply(nextScale);
        }
        end = before;
        return total;
      }
      return total;
    }

    private BigDecimal scaledValue = BigDecimal.ZERO;
    private BigDecimal lastScale = BigDecimal.ONE;

    /** «3 فاصلة 5»; moves behind it. */
    private @Nullable BigDecimal point(BigDecimal whole) {
      Found<Word> sign = word(words, end);
      if (sign == null
          || sign.value().part() != Part.POINT
          || sign.prefix() != 0
          || end + 1 >= words.size()
          || end == first) {
        return whole;
      }
      int before = end;
      BigDecimal part = null;
      if (words.kind(end + 1) == TokenKind.NUMBER) {
        part = digitsAt(end + 1);
      } else {
        Found<Word> found = word(words, end + 1);
        if (found != null && found.prefix() == 0) {
          part = group(end + 1, found);
          if (end == before + 1) {
            part = null;
          }
        }
      }
      if (part == null || part.scale() > 0 || whole.scale() > 0) {
        end = before;
        return whole;
      }
      return new BigDecimal(whole.toPlainString() + "." + part.toPlainString());
    }

    /** «3 مئة», «5 مئات»: digits below ten before a hundred. */
    private BigDecimal hundredOfDigits(@Nullable BigDecimal value) {
      if (value == null) {
        return BigDecimal.ZERO;
      }
      Found<Word> next = word(words, end);
      if (digits
          && next != null
          && isPlain(next)
          && value.compareTo(BigDecimal.TEN) < 0
          && value.scale() <= 0
          && value.signum() > 0
          && words.kind(end - 1) == TokenKind.NUMBER
          && ((next.value().part() == Part.HUNDRED && next.value().value().equals(HUNDRED))
              || next.value().part() == Part.HUNDREDS)) {
        end++;
        digits = false;
        return hundredRest(value.multiply(HUNDRED));
      }
      return value;
    }

    /**
     * The scale words behind a group: sets {@link #scaledValue} and {@link #lastScale} and moves
     * behind them.
     *
     * @param bare whether no number stands before them
     * @return how many there are
     */
    private int scale(BigDecimal group, boolean bare) {
      int count = 0;
      lastScale = BigDecimal.ONE;
      BigDecimal value = group;
      BigDecimal smallest = BigDecimal.ZERO;
      BigDecimal product = BigDecimal.ONE;
      while (end < words.size() && count < MOST_SCALES) {
        Found<Word> found = word(words, end);
        if (found == null) {
          if (count == 0
              && !bare
              && words.kind(end) == TokenKind.ARABIC
              && words.kind(end - 1) == TokenKind.NUMBER) {
            Word joined = joinedScale(words.form(end));
            if (joined != null) {
              end++;
              digits = false;
              lastScale = joined.value();
              scaledValue = value.multiply(joined.value());
              return 1;
            }
          }
          break;
        }
        Word word = found.value();
        boolean opens = bare && count == 0;
        if (!opens && !isPlain(found)) {
          break;
        }
        BigDecimal factor = word.value();
        if (word.part() == Part.DUAL) {
          if (!opens) {
            break;
          }
          value = value.multiply(BigDecimal.valueOf(2));
        } else if (word.part() == Part.SCALE_ACCUSATIVE) {
          if (opens && isDual(end)) {
            value = value.multiply(BigDecimal.valueOf(2));
          }
        } else if (!word.isScale()) {
          break;
        }
        if (count > 0 && factor.compareTo(smallest) < 0) {
          break;
        }
        value = value.multiply(factor);
        smallest = factor;
        product = product.multiply(factor);
        count++;
        end++;
      }
      if (count > 0) {
        scaledValue = value;
        lastScale = product;
        digits = false;
      }
      return count;
    }

    private @Nullable Word joinedScale(String form) {
      for (int k = 0; k < scaleForms.length; k++) {
        // A thousand is left out: too many words begin with its letters.
        if (scaleWords[k].value().compareTo(MILLION) >= 0
            && form.length() >= scaleForms[k].length() + 3
            && form.startsWith(scaleForms[k])) {
          String rest = form.substring(scaleForms[k].length());
          // No noun that is counted begins like the endings of مليونات, مليونير.
          if (!rest.startsWith("ات") && !rest.startsWith("ين") && !rest.startsWith("ير")) {
            glued = rest;
            return scaleWords[k];
          }
        }
      }
      return null;
    }

    /** Whether ألفا, مليونا … at token {@code p} is the construct of two and not an accusative. */
    private boolean isDual(int p) {
      CharSequence text = words.text();
      for (int k = words.start(p); k < words.end(p); k++) {
        if (text.charAt(k) == FATHATAN) {
          return false;
        }
      }
      return p + 1 < words.size()
          && words.kind(p + 1) == TokenKind.ARABIC
          && !words.form(p + 1).startsWith(AND)
          && !words.form(p + 1).equals("من");
    }

    /** «4 ونصف مليون» and «عشرون ونصف»; moves behind it. */
    private BigDecimal halfBeforeScale(BigDecimal value) {
      lastScale = BigDecimal.ONE;
      int q = andAt(words, end);
      if (q < 0 || value.scale() > 0 || end == first) {
        return value;
      }
      Found<Word> found = joinedWord(words, end, q);
      if (found == null || found.article()) {
        return value;
      }
      int before = end;
      BigDecimal part = found.value().value();
      if (countsParts(q, found.value().part())) {
        Found<Word> parts = word(words, q + 1);
        part = parts == null ? part : part.multiply(parts.value().value());
        end = q + 2;
      } else if (found.value().part() == Part.FRACTION) {
        end = q + 1;
      } else {
        return value;
      }
      BigDecimal sum = value.add(part);
      if (scale(sum, false) > 0) {
        return scaledValue;
      }
      Found<Word> next = word(words, end);
      if (next != null && next.value().part() == Part.FRACTION) {
        end = before;
        return value;
      }
      digits = false;
      return sum;
    }

    /** «ونصف [المليون]» behind a scale; moves behind it. */
    private @Nullable BigDecimal andFraction(BigDecimal scale) {
      int q = andAt(words, end);
      if (q < 0) {
        return null;
      }
      Found<Word> found = joinedWord(words, end, q);
      if (found == null || found.article()) {
        return null;
      }
      BigDecimal part = found.value().value();
      int after = q + 1;
      if (found.value().part() == Part.UNIT) {
        Found<Word> denominator = word(words, q + 1);
        if (denominator == null
            || denominator.value().part() != Part.FRACTION
            || denominator.prefix() != 0) {
          return null;
        }
        part = part.multiply(denominator.value().value());
        after++;
      } else if (found.value().part() != Part.FRACTION) {
        return null;
      }
      Found<Word> again = word(words, after);
      if (again != null && again.prefix() == 0 && again.value().isScale()) {
        if (!again.value().value().equals(scale)) {
          BigDecimal value = part.multiply(again.value().value());
          if (value.compareTo(scale) >= 0) {
            return null;
          }
          end = after + 1;
          return value;
        }
        after++;
      }
      end = after;
      return part.multiply(scale);
    }

    /** A fraction of a scale (نصف مليون, ربع المليون), or of one. */
    private BigDecimal fraction(BigDecimal part, int p) {
      end = p;
      Found<Word> found = word(words, p);
      if (found == null || found.prefix() != 0) {
        return part;
      }
      Word scale = found.value();
      if (!scale.isScale() && scale.part() != Part.HUNDRED) {
        return part;
      }
      end = p + 1;
      return part.multiply(scale.value());
    }

    /** عشرات, مئات الآلاف, بضعة ملايين; moves behind them. */
    private @Nullable BigDecimal vague(Found<Word> found) {
      if (found.preposition() == 'ب' && found.article()) {
        // بالمئات: in hundreds, no number.
        return null;
      }
      BigDecimal value = found.value().value();
      end = first + 1;
      BigDecimal before = value;
      while (true) {
        Found<Word> next = word(words, end);
        if (next == null || next.prefix() != 0) {
          return value;
        }
        Part part = next.value().part();
        boolean greater = next.value().value().compareTo(before) > 0;
        boolean counted =
            part == Part.SCALES
                || part == Part.HUNDREDS
                || part == Part.VAGUE
                || part == Part.SCALE;
        if (!counted || !greater || found.value().part() == Part.SCALES && !next.article()) {
          return value;
        }
        before = next.value().value();
        value = value.multiply(before);
        end++;
      }
    }
  }
}
