package org.isnad.arabic.inflection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All forms of a list of verbs, to be looked up by their folded spelling, with or without clitics.
 *
 * <p>A hash table over one array of letters and one of packed analyses; looking up makes no
 * objects. Instances are immutable and may be shared between threads.
 */
public final class VerbTable {
  /** Takes the readings of a word one by one. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * One reading; the arguments are those of {@link VerbReading}.
     *
     * @param proclitics bits of {@link Proclitic}
     * @param start where the form itself begins in the word
     * @param end one past where it ends
     * @param pronoun the attached pronoun, or null
     * @param analysis what the form is, see {@link Analysis}
     */
    void reading(int proclitics, int start, int end, @Nullable Pronoun pronoun, int analysis);
  }

  private static final int LONGEST_PRONOUN = 3;

  private final List<Verb> verbs;
  private final char[] letters;

  /**
   * For each slot a few bits of the hash of what is in it, 0 when nothing is: most words of a text
   * are no verbs, and are known to be none by this small array alone.
   */
  private final byte[] tags;

  private final int[] slots;
  private final int[] keyStarts;
  private final int[] analysisStarts;
  private final int[] analyses;
  private final int longest;

  private VerbTable(
      List<Verb> verbs,
      char[] letters,
      byte[] tags,
      int[] slots,
      int[] keyStarts,
      int[] analysisStarts,
      int[] analyses,
      int longest) {
    this.verbs = verbs;
    this.letters = letters;
    this.tags = tags;
    this.slots = slots;
    this.keyStarts = keyStarts;
    this.analysisStarts = analysisStarts;
    this.analyses = analyses;
    this.longest = longest;
  }

  /**
   * Builds the table.
   *
   * @param verbs at most {@link Analysis#MOST_VERBS}; an analysis names a verb by its place here
   * @throws IllegalArgumentException when there are too many, or {@link Inflection#of} refuses one
   */
  public static VerbTable of(List<Verb> verbs) {
    if (verbs.size() > Analysis.MOST_VERBS) {
      throw new IllegalArgumentException("more than " + Analysis.MOST_VERBS + " verbs");
    }
    Builder builder = new Builder();
    for (int i = 0; i < verbs.size(); i++) {
      for (VerbForm form : Inflection.of(verbs.get(i))) {
        builder.add(form.spelling(), Analysis.of(i, form));
      }
    }
    return builder.build(List.copyOf(verbs));
  }

  /** The verb of an analysis. */
  public Verb verb(int analysis) {
    return verbs.get(Analysis.verb(analysis));
  }

  /** How many verbs the table was built from. */
  public int verbs() {
    return verbs.size();
  }

  /** How many different spellings the table knows. */
  public int size() {
    return keyStarts.length - 1;
  }

  /**
   * The entry of a spelling without clitics.
   *
   * @param text folded
   * @param from first letter
   * @param to one past the last
   * @return a number for {@link #count} and {@link #analysis}, or -1
   */
  public int find(CharSequence text, int from, int to) {
    return find(text, from, to, plainHash(0, text, from, to));
  }

  private int find(CharSequence text, int from, int to, int plainHash) {
    int length = to - from;
    if (length < 1 || length > longest) {
      return -1;
    }
    int mask = slots.length - 1;
    int hash = spread(plainHash);
    byte tag = tag(hash);
    for (int at = hash & mask; ; at = (at + 1) & mask) {
      byte here = tags[at];
      if (here == 0) {
        return -1;
      }
      if (here != tag) {
        continue;
      }
      int key = slots[at] - 1;
      int start = keyStarts[key];
      if (keyStarts[key + 1] - start == length && same(text, from, start, length)) {
        return key;
      }
    }
  }

  private boolean same(CharSequence text, int from, int start, int length) {
    for (int i = 0; i < length; i++) {
      if (text.charAt(from + i) != letters[start + i]) {
        return false;
      }
    }
    return true;
  }

  /** How many analyses an entry has. */
  public int count(int entry) {
    return analysisStarts[entry + 1] - analysisStarts[entry];
  }

  /** Analysis {@code i} from 0 of an entry, see {@link Analysis}. */
  public int analysis(int entry, int i) {
    return analyses[analysisStarts[entry] + i];
  }

  /**
   * All readings of a word with its clitics. The questioning أ is read only where the word cannot
   * be read otherwise.
   *
   * @param word a folded word
   * @return the readings; the shared empty list when there is none
   */
  public List<VerbReading> readings(CharSequence word) {
    Collector collector = new Collector();
    return read(word, collector) ? List.copyOf(collector.found) : List.of();
  }

  private static final class Collector implements Visitor {
    private final List<VerbReading> found = new ArrayList<>(4);

    @Override
    public void reading(
        int proclitics, int start, int end, @Nullable Pronoun pronoun, int analysis) {
      found.add(new VerbReading(proclitics, start, end, pronoun, analysis));
    }
  }

  /**
   * Hands all readings of a word with its clitics to a visitor, without making objects. See {@link
   * #readings}.
   *
   * @return whether there was one
   */
  public boolean read(CharSequence word, Visitor visitor) {
    boolean found = conjunctions(word, 0, 0, visitor);
    if (!found && word.length() > 3 && word.charAt(0) == 'ا') {
      return conjunctions(word, 1, Proclitic.QUESTION.bit(), visitor);
    }
    return found;
  }

  private boolean conjunctions(CharSequence word, int at, int before, Visitor visitor) {
    boolean found = prepositions(word, at, before, visitor);
    if (word.length() - at > 2) {
      char c = word.charAt(at);
      if (c == 'و') {
        found |= prepositions(word, at + 1, before | Proclitic.AND.bit(), visitor);
      } else if (c == 'ف') {
        found |= prepositions(word, at + 1, before | Proclitic.SO.bit(), visitor);
      }
    }
    return found;
  }

  private boolean prepositions(CharSequence word, int at, int before, Visitor visitor) {
    int length = word.length();
    boolean found = form(word, at, before, visitor);
    if (length - at < 3) {
      return found;
    }
    char c = word.charAt(at);
    switch (c) {
      case 'س' -> found |= form(word, at + 1, before | Proclitic.WILL.bit(), visitor);
      case 'ل' -> {
        int set = before | Proclitic.FOR.bit();
        found |= form(word, at + 1, set, visitor);
        if (word.charAt(at + 1) == 'ل') {
          found |= form(word, at + 2, set | Proclitic.THE.bit(), visitor);
        }
      }
      case 'ب' -> found |= preposition(word, at + 1, before | Proclitic.BY.bit(), visitor);
      case 'ك' -> found |= preposition(word, at + 1, before | Proclitic.AS.bit(), visitor);
      case 'ا' -> {
        if (word.charAt(at + 1) == 'ل') {
          found |= form(word, at + 2, before | Proclitic.THE.bit(), visitor);
        }
      }
      default -> {}
    }
    return found;
  }

  private boolean preposition(CharSequence word, int at, int set, Visitor visitor) {
    boolean found = form(word, at, set, visitor);
    if (word.length() - at > 3 && word.charAt(at) == 'ا' && word.charAt(at + 1) == 'ل') {
      found |= form(word, at + 2, set | Proclitic.THE.bit(), visitor);
    }
    return found;
  }

  private boolean form(CharSequence word, int from, int set, Visitor visitor) {
    int length = word.length();
    if (Proclitic.THE.in(set)) {
      return visit(word, from, length, plainHash(0, word, from, length), set, null, visitor);
    }
    // the hash of the whole goes over those of the word without a pronoun of 3, 2 and 1 letters
    int cut3 = Math.max(from, length - 3);
    int cut2 = Math.max(from, length - 2);
    int cut1 = Math.max(from, length - 1);
    int hash3 = plainHash(0, word, from, cut3);
    int hash2 = plainHash(hash3, word, cut3, cut2);
    int hash1 = plainHash(hash2, word, cut2, cut1);
    int hash = plainHash(hash1, word, cut1, length);
    boolean found = visit(word, from, length, hash, set, null, visitor);
    for (int n = 1; n <= LONGEST_PRONOUN && length - n - from >= 1; n++) {
      Pronoun pronoun = Pronoun.at(word, length - n, length);
      if (pronoun != null) {
        int cut = n == 1 ? hash1 : n == 2 ? hash2 : hash3;
        found |= visit(word, from, length - n, cut, set, pronoun, visitor);
      }
    }
    return found;
  }

  private boolean visit(
      CharSequence word,
      int from,
      int to,
      int hash,
      int set,
      @Nullable Pronoun pronoun,
      Visitor visitor) {
    int entry = find(word, from, to, hash);
    if (entry < 0) {
      return false;
    }
    boolean found = false;
    for (int i = analysisStarts[entry]; i < analysisStarts[entry + 1]; i++) {
      if (fits(analyses[i], set, pronoun)) {
        visitor.reading(set, from, to, pronoun, analyses[i]);
        found = true;
      }
    }
    return found;
  }

  private static final int NOMINAL_ONLY =
      Proclitic.BY.bit() | Proclitic.AS.bit() | Proclitic.THE.bit();

  private static boolean fits(int analysis, int set, @Nullable Pronoun pronoun) {
    Attachment attachment = Analysis.attachment(analysis);
    if (pronoun == null ? !attachment.mayStandAlone() : !attachment.mayTakePronoun()) {
      return false;
    }
    Tense tense = Analysis.tense(analysis);
    Shape shape = Analysis.shape(analysis);
    if (!tense.isFinite()) {
      boolean construct = shape == Shape.CONSTRUCT_NOMINATIVE || shape == Shape.CONSTRUCT_OBLIQUE;
      return !Proclitic.WILL.in(set)
          && !Proclitic.QUESTION.in(set)
          && pronoun != Pronoun.ME
          && !(Proclitic.THE.in(set) && (construct || shape == Shape.INDEFINITE));
    }
    if ((set & NOMINAL_ONLY) != 0 || pronoun == Pronoun.MY) {
      return false;
    }
    if (Proclitic.WILL.in(set)) {
      return tense == Tense.IMPERFECT && shape != Shape.SHORTENED && shape != Shape.WITHOUT_NUN;
    }
    if (Proclitic.FOR.in(set)) {
      return tense == Tense.IMPERFECT && shape != Shape.WITH_NUN;
    }
    return !(Proclitic.QUESTION.in(set) && tense == Tense.IMPERATIVE);
  }

  /** The hash of what {@code before} is the hash of, and {@code text[from, to)} behind it. */
  private static int plainHash(int before, CharSequence text, int from, int to) {
    int hash = before;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 15;
  }

  /** Never 0; of bits that do not choose the slot. */
  private static byte tag(int hash) {
    return (byte) (hash >>> 24 | 1);
  }

  private static final class Builder {
    private char[] letters = new char[1 << 12];
    private int[] hashes = new int[1 << 10];
    private int[] keyStarts = new int[1 << 10];
    private int[] heads = new int[1 << 10];
    private int[] values = new int[1 << 12];
    private int[] nexts = new int[1 << 12];
    private int[] slots = new int[1 << 11];
    private int keys;
    private int count;
    private int longest;

    void add(String spelling, int analysis) {
      int key = key(spelling);
      if (count == values.length) {
        values = Arrays.copyOf(values, count * 2);
        nexts = Arrays.copyOf(nexts, count * 2);
      }
      values[count] = analysis;
      nexts[count] = heads[key];
      heads[key] = ++count;
    }

    private int key(String spelling) {
      int mask = slots.length - 1;
      int length = spelling.length();
      int hash = spread(spelling.hashCode());
      int at = hash & mask;
      while (slots[at] != 0) {
        int key = slots[at] - 1;
        int start = keyStarts[key];
        if (hashes[key] == hash && keyStarts[key + 1] - start == length && same(spelling, start)) {
          return key;
        }
        at = (at + 1) & mask;
      }
      int start = keyStarts[keys];
      if (start + length > letters.length) {
        letters = Arrays.copyOf(letters, letters.length * 2);
      }
      spelling.getChars(0, length, letters, start);
      if (keys + 2 >= keyStarts.length) {
        keyStarts = Arrays.copyOf(keyStarts, keyStarts.length * 2);
        heads = Arrays.copyOf(heads, heads.length * 2);
        hashes = Arrays.copyOf(hashes, hashes.length * 2);
      }
      hashes[keys] = hash;
      slots[at] = ++keys;
      keyStarts[keys] = start + length;
      longest = Math.max(longest, length);
      if (keys * 2 > slots.length) {
        grow();
      }
      return keys - 1;
    }

    private boolean same(String spelling, int start) {
      for (int i = 0; i < spelling.length(); i++) {
        if (spelling.charAt(i) != letters[start + i]) {
          return false;
        }
      }
      return true;
    }

    private void grow() {
      slots = new int[slots.length * 2];
      int mask = slots.length - 1;
      for (int key = 0; key < keys; key++) {
        int at = hashes[key] & mask;
        while (slots[at] != 0) {
          at = (at + 1) & mask;
        }
        slots[at] = key + 1;
      }
    }

    VerbTable build(List<Verb> verbs) {
      int[] analysisStarts = new int[keys + 1];
      int[] analyses = new int[count];
      int n = 0;
      for (int key = 0; key < keys; key++) {
        analysisStarts[key] = n;
        int first = n;
        for (int i = heads[key]; i != 0; i = nexts[i - 1]) {
          analyses[n++] = values[i - 1];
        }
        reverse(analyses, first, n);
      }
      analysisStarts[keys] = n;
      byte[] tags = new byte[slots.length];
      for (int at = 0; at < slots.length; at++) {
        if (slots[at] != 0) {
          tags[at] = tag(hashes[slots[at] - 1]);
        }
      }
      return new VerbTable(
          verbs,
          Arrays.copyOf(letters, keyStarts[keys]),
          tags,
          slots,
          Arrays.copyOf(keyStarts, keys + 1),
          analysisStarts,
          analyses,
          longest);
    }

    /** The chains were built backwards; the order of the verbs is kept. */
    private static void reverse(int[] values, int from, int to) {
      for (int i = from, k = to - 1; i < k; i++, k--) {
        int value = values[i];
        values[i] = values[k];
        values[k] = value;
      }
    }
  }
}
