package org.isnad.arabic.clitic;

import static org.isnad.arabic.vocabulary.WordTable.NONE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.inflection.Proclitic;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.vocabulary.Vocabulary;
import org.isnad.arabic.vocabulary.WordTable;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Cuts words into proclitics, stem and pronoun. Instances are immutable and may be shared between
 * threads.
 */
public final class Segmenter {
  private static final Pronoun[] PRONOUNS = Pronoun.values();
  private static final int LONGEST_CLOSED = 12;

  /** A ه where ة is this much commoner (16 times) is a slip of the pen. */
  private static final int SLIP = 8;

  private static final double[] ROOT = new double[256];

  static {
    for (int i = 0; i < ROOT.length; i++) {
      // Evidence is counted in halves of base-2 logarithms.
      ROOT[i] = Math.sqrt(i / 2.0);
    }
  }

  private final Vocabulary vocabulary;
  private final double[] weights;
  private final WordTable closedWords;
  private final int[] closedCuts;

  /** Whether a final ه may as well be a ة whose dots were left out. */
  private final boolean undotted;

  private final Segmenter other;

  private Segmenter(Vocabulary vocabulary, double[] weights, Map<String, Integer> closed) {
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.undotted = false;
    this.closedWords = new WordTable(closed.size());
    this.closedCuts = new int[closed.size()];
    closed.forEach((word, cut) -> closedCuts[closedWords.add(word)] = cut);
    this.other = new Segmenter(this);
  }

  private Segmenter(Segmenter dotted) {
    this.vocabulary = dotted.vocabulary;
    this.weights = dotted.weights;
    this.closedWords = dotted.closedWords;
    this.closedCuts = dotted.closedCuts;
    this.undotted = true;
    this.other = dotted;
  }

  /** The segmenter with the weights and the closed classes that come with the program. */
  public static Segmenter of(Vocabulary vocabulary) {
    double[] weights = new double[Evidence.values().length];
    for (Entry entry : Entries.resource(Segmenter.class, "weights.lex")) {
      weights[Evidence.valueOf(entry.required(0, "a kind of evidence")).ordinal()] =
          Double.parseDouble(entry.required(1, "its weight"));
    }
    return with(vocabulary, weights);
  }

  static Segmenter with(Vocabulary vocabulary, double[] weights) {
    return new Segmenter(vocabulary, weights, closedClasses());
  }

  private static Map<String, Integer> closedClasses() {
    Map<String, Integer> closed = new HashMap<>();
    for (Entry entry : Entries.resource(Segmenter.class, "words.lex")) {
      String kind = entry.required(0, "whole, host or cut");
      switch (kind) {
        case "whole" -> {
          for (String word : entry.values(1)) {
            put(closed, "", key(word), null);
          }
        }
        case "host" -> {
          for (String host : entry.values(1)) {
            for (Pronoun pronoun : pronouns(entry)) {
              put(closed, "", key(host), pronoun);
            }
          }
        }
        case "cut" -> {
          for (String word : entry.values(1)) {
            int plus = word.indexOf('+');
            if (plus != 1) {
              throw entry.fault(
                  "expected a proclitic of one letter, «+» and a word: «" + word + "»");
            }
            String proclitic = word.substring(0, 1);
            String stem = key(word.substring(2));
            put(closed, proclitic, stem, null);
            for (Pronoun pronoun : pronouns(entry)) {
              put(closed, proclitic, stem, pronoun);
            }
          }
        }
        default -> throw entry.fault("unknown kind «" + kind + "»; expected whole, host or cut");
      }
    }
    return closed;
  }

  private static String key(String word) {
    return Vocabulary.spelling(word, 0, word.length());
  }

  private static List<Pronoun> pronouns(Entry entry) {
    return entry.values("with").stream()
        .map(
            spelling -> {
              Pronoun pronoun = Pronoun.at(spelling, 0, spelling.length());
              if (pronoun == null) {
                throw entry.fault("«" + spelling + "» is no attached pronoun");
              }
              return pronoun;
            })
        .toList();
  }

  private static void put(
      Map<String, Integer> closed, String proclitic, String stem, @Nullable Pronoun pronoun) {
    for (String and : List.of("", "و", "ف")) {
      String front = and + proclitic;
      int set = 0;
      for (int i = 0; i < front.length(); i++) {
        set |= proclitic(front.charAt(i)).bit();
      }
      int start = front.length();
      int end = start + stem.length();
      String word = front + stem + (pronoun == null ? "" : pronoun.spelling());
      closed.putIfAbsent(word, Segmentation.of(set, start, end, pronoun));
    }
  }

  static Proclitic proclitic(char c) {
    return switch (c) {
      case 'و' -> Proclitic.AND;
      case 'ف' -> Proclitic.SO;
      case 'س' -> Proclitic.WILL;
      case 'ب' -> Proclitic.BY;
      case 'ل' -> Proclitic.FOR;
      case 'ك' -> Proclitic.AS;
      default -> Proclitic.QUESTION;
    };
  }

  /**
   * The segmenter for a text: some texts leave out the dots of ة throughout (الحكومه), and there a
   * final ه says little of a pronoun.
   *
   * @param words the text's words
   * @return this segmenter, or one that reads a final ه as ه or ة
   */
  public Segmenter suiting(Words words) {
    CharSequence text = words.text();
    int dotted = 0;
    int plain = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.kind(i) == TokenKind.ARABIC && words.end(i) - words.start(i) >= 4) {
        char last = text.charAt(words.end(i) - 1);
        dotted += last == 'ة' ? 1 : 0;
        plain += last == 'ه' ? 1 : 0;
      }
    }
    return plain > 2 * dotted == undotted ? this : other;
  }

  /**
   * Cuts a token, also one that was put together from two pieces.
   *
   * @param words the text's words
   * @param i an Arabic token of them
   * @return how it is cut; positions count letters of its folded form
   */
  public int segment(Words words, int i) {
    int from = words.start(i);
    int to = words.end(i);
    String form = words.form(i);
    for (int at = from; at < to; at++) {
      if (Letters.isSpace(words.text().charAt(at))) {
        // A mended word has only its form, in which ة is ه.
        return (undotted ? this : other).segment(form, 0, form.length());
      }
    }
    return segment(words.text(), from, to);
  }

  /**
   * Cuts a word.
   *
   * @param text the text in which it stands, as printed: ة and ى tell more than their folded forms
   * @param from the word's first character
   * @param to one past its last
   * @return how it is cut, see {@link Segmentation}; positions count its letters from 0
   */
  public int segment(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Letters.isSilent(text.charAt(i)) || text.charAt(i) >= 0xFB50) {
        String spelling = Vocabulary.spelling(text, from, to);
        return cut(spelling, 0, spelling.length(), null);
      }
    }
    return cut(text, from, to, null);
  }

  /** Cuts a whole text that is one word. See {@link #segment(CharSequence, int, int)}. */
  public int segment(CharSequence word) {
    return segment(word, 0, word.length());
  }

  /** Takes every way to cut a word, with what speaks for it. */
  interface Candidates {
    void candidate(int segmentation, double[] evidence);
  }

  /** Whether a word is of a closed class. */
  boolean isClosed(String word) {
    return closedWords.find(word, 0, word.length()) >= 0;
  }

  int cut(CharSequence text, int from, int to, @Nullable Candidates candidates) {
    int length = to - from;
    if (length < 2 || length > Segmentation.LONGEST) {
      return Segmentation.of(0, 0, Math.min(length, Segmentation.LONGEST), null);
    }
    char first = text.charAt(from);
    if (length <= LONGEST_CLOSED && candidates == null) {
      int word = closedWords.find(text, from, to);
      if (word >= 0) {
        return closedCuts[word];
      }
    }
    int level = vocabulary.level(vocabulary.find(text, from, to));
    boolean feminine = false;
    int dotted = 0;
    if (text.charAt(to - 1) == 'ه') {
      dotted = vocabulary.level(vocabulary.find(text, from, to - 1, NONE, 'ة'));
      feminine = dotted - level >= SLIP || (undotted && (length >= 4 || dotted > level));
    }
    Weighing weighing = new Weighing(this, text, from, to, level, candidates);
    if (feminine) {
      weighing.readFeminine(Math.max(level, dotted));
    }
    weighing.prepositions(from, 0);
    if ((first == 'و' || first == 'ف') && length >= 3) {
      weighing.prepositions(from + 1, proclitic(first).bit());
    }
    return weighing.best;
  }

  private static char letter(char c) {
    return c == 'أ' || c == 'إ' || c == 'آ' ? 'ا' : c;
  }

  /** One word while its ways to be cut are weighed. */
  private static final class Weighing {
    private final Vocabulary vocabulary;
    private final double[] weights;
    private final CharSequence text;
    private final int from;
    private final int to;
    private final int printed;
    private int level;
    private boolean feminine;
    private final @Nullable Candidates candidates;
    private final double @Nullable [] seen;
    private double bestScore = Double.NEGATIVE_INFINITY;
    private int best;
    private double score;

    Weighing(
        Segmenter segmenter,
        CharSequence text,
        int from,
        int to,
        int level,
        @Nullable Candidates candidates) {
      this.vocabulary = segmenter.vocabulary;
      this.weights = segmenter.weights;
      this.text = text;
      this.from = from;
      this.to = to;
      this.printed = level;
      this.level = level;
      this.candidates = candidates;
      this.seen = candidates == null ? null : new double[weights.length];
      this.best = Segmentation.of(0, 0, to - from, null);
    }

    /** Where no pronoun is cut off, the final ه may be a ة; the word is as common as that. */
    void readFeminine(int commoner) {
      feminine = true;
      level = commoner;
    }

    void prepositions(int at, int before) {
      stem(at, before);
      if (to - at < 3) {
        return;
      }
      char c = text.charAt(at);
      char next = text.charAt(at + 1);
      switch (c) {
        case 'ب' -> stem(at + 1, before | Proclitic.BY.bit());
        case 'ك' -> stem(at + 1, before | Proclitic.AS.bit());
        case 'ل' -> {
          int set = before | Proclitic.FOR.bit();
          stem(at + 1, set);
          if (next == 'ل' && to - at >= 4) {
            weigh(at + 1, to, set | Proclitic.THE.bit(), null);
          }
        }
        case 'س' -> {
          char subject = letter(next);
          if (to - at >= 4
              && (subject == 'ي' || subject == 'ت' || subject == 'ن' || subject == 'ا')) {
            stem(at + 1, before | Proclitic.WILL.bit());
          }
        }
        default -> {}
      }
    }

    private void stem(int start, int set) {
      if (to - start < 2) {
        return;
      }
      weigh(start, to, set, null);
      if (set != 0 && hasArticle(start, to)) {
        return;
      }
      for (int n = 1; n <= 3 && to - n - start >= 2; n++) {
        Pronoun pronoun = Pronoun.at(text, to - n, to);
        char before = text.charAt(to - n - 1);
        if (pronoun != null
            && before != 'ة'
            && before != 'ى'
            && !(pronoun == Pronoun.MY && Proclitic.WILL.in(set))) {
          weigh(start, to - n, set, pronoun);
        }
      }
    }

    private boolean hasArticle(int start, int end) {
      return end - start >= 4 && letter(text.charAt(start)) == 'ا' && text.charAt(start + 1) == 'ل';
    }

    private void add(Evidence evidence, double value) {
      score += weights[evidence.ordinal()] * value;
      if (seen != null) {
        seen[evidence.ordinal()] += value;
      }
    }

    private void weigh(int start, int end, int set, @Nullable Pronoun pronoun) {
      score = 0;
      if (seen != null) {
        Arrays.fill(seen, 0);
      }
      int entry = entry(start, end, set, pronoun);
      boolean changed = entry >= 0 && pronoun != null && entry != plain;
      int own = pronoun == null ? level : printed;
      int known = Math.max(0, vocabulary.evidence(entry) - own);
      double stem = ROOT[known];
      add(Evidence.STEM, stem);
      if (known == 0) {
        add(Evidence.NO_STEM, 1);
      }
      if (set == 0 && pronoun == null) {
        add(Evidence.WORD, level / 2.0);
      } else {
        clitics(start, end, set, pronoun, changed, vocabulary.level(entry), stem);
      }
      int segmentation = Segmentation.of(set, start - from, end - from, pronoun);
      if (candidates != null && seen != null) {
        candidates.candidate(segmentation, seen.clone());
      }
      if (score > bestScore) {
        bestScore = score;
        best = segmentation;
      }
    }

    private void clitics(
        int start,
        int end,
        int set,
        @Nullable Pronoun pronoun,
        boolean changed,
        int alone,
        double stem) {
      add(Evidence.ALONE, alone / 2.0);
      if (alone == 0) {
        add(Evidence.NEVER_ALONE, 1);
      }
      add(Evidence.MORE_OFTEN, (alone - level) / 2.0);
      if (changed) {
        add(Evidence.CHANGED, 1);
      }
      int length = end - start;
      boolean article = Proclitic.THE.in(set) || (set != 0 && hasArticle(start, end));
      if (length - (article ? Proclitic.THE.in(set) ? 1 : 2 : 0) <= 2) {
        add(Evidence.TWO_LETTERS, 1);
      } else if (length - (article ? Proclitic.THE.in(set) ? 1 : 2 : 0) == 3) {
        add(Evidence.THREE_LETTERS, 1);
      } else if (length - (article ? Proclitic.THE.in(set) ? 1 : 2 : 0) == 4) {
        add(Evidence.FOUR_LETTERS, 1);
      }
      boolean and = Proclitic.AND.in(set) || Proclitic.SO.in(set);
      boolean will = Proclitic.WILL.in(set);
      boolean preposition = Proclitic.BY.in(set) || Proclitic.FOR.in(set) || Proclitic.AS.in(set);
      int count = (and ? 1 : 0) + (will || preposition ? 1 : 0);
      add(Evidence.FURTHER, count + (pronoun == null ? 0 : 1) - 1);
      if (count == 1) {
        add(Evidence.ALONE_AFTER_ONE, alone / 2.0);
        add(Evidence.STEM_AFTER_ONE, stem);
      }
      if (count > 0) {
        if (article) {
          add(Evidence.BEFORE_ARTICLE, 1);
        }
        if (Proclitic.AND.in(set)) {
          add(Evidence.AND, 1);
        }
        if (Proclitic.SO.in(set)) {
          add(Evidence.SO, 1);
        }
        if (will) {
          add(Evidence.WILL, 1);
          if (text.charAt(start) == 'ي') {
            add(Evidence.WILL_HE, 1);
          }
        }
        if (Proclitic.BY.in(set)) {
          add(Evidence.BY, 1);
        }
        if (Proclitic.AS.in(set)) {
          add(Evidence.AS, 1);
        }
        if (Proclitic.FOR.in(set)) {
          add(Evidence.FOR, 1);
          if (Proclitic.THE.in(set)) {
            add(Evidence.FOR_THE, 1);
          }
        }
        if (and && will) {
          add(Evidence.AND_WILL, 1);
        } else if (and && preposition) {
          add(Evidence.AND_PREPOSITION, 1);
        }
      }
      if (pronoun != null) {
        add(PRONOUN[pronoun.ordinal()], 1);
        add(Evidence.STEM_BEFORE_PRONOUN, stem);
        add(Evidence.MORE_OFTEN_BEFORE_PRONOUN, (alone - level) / 2.0);
        add(Evidence.WORD_WITH_PRONOUN, level / 2.0);
        if (count > 0) {
          add(Evidence.BOTH_SIDES, 1);
        }
        if (hasArticle(start, end)) {
          add(Evidence.ARTICLE_AND_PRONOUN, 1);
        }
        if (pronoun == Pronoun.HIM) {
          int ta = vocabulary.level(vocabulary.find(text, from, to - 1, NONE, 'ة'));
          add(Evidence.RATHER_TA, Math.max(0, ta - level - 4) / 2.0);
        }
      }
    }

    private int plain;

    /** The stem's entry; before a pronoun, the likeliest of the spellings that it has alone. */
    private int entry(int start, int end, int set, @Nullable Pronoun pronoun) {
      if (Proclitic.THE.in(set)) {
        // The article without its alif: the entry is that of the noun with it.
        plain = vocabulary.find(text, start, end, 'ا', NONE);
        if (feminine) {
          plain = likelier(plain, vocabulary.find(text, start, end - 1, 'ا', 'ة'));
        }
        return plain;
      }
      plain = vocabulary.find(text, start, end);
      if (pronoun == null && feminine) {
        plain = likelier(plain, vocabulary.find(text, start, end - 1, NONE, 'ة'));
      }
      if (pronoun == null || end - start < 3) {
        return plain;
      }
      int found = plain;
      char last = text.charAt(end - 1);
      switch (last) {
        case 'ت' -> found = likelier(found, vocabulary.find(text, start, end - 1, NONE, 'ة'));
        case 'ؤ', 'ئ' -> found = likelier(found, vocabulary.find(text, start, end - 1, NONE, 'ء'));
        case 'ا' -> found = likelier(found, vocabulary.find(text, start, end - 1, NONE, 'ى'));
        case 'و' -> {
          found = likelier(found, vocabulary.find(text, start, end - 1, NONE, 'ء'));
          found = likelier(found, vocabulary.find(text, start, end, NONE, 'ا'));
        }
        case 'ي' -> {
          found = likelier(found, vocabulary.find(text, start, end - 1, NONE, 'ء'));
          if (end - start <= 4) {
            found = likelier(found, vocabulary.find(text, start, end - 1, NONE, 'ى'));
          }
        }
        default -> {}
      }
      return found;
    }

    private int likelier(int a, int b) {
      return weight(b) > weight(a) ? b : a;
    }

    private int weight(int entry) {
      return entry < 0 ? -1 : vocabulary.evidence(entry) + vocabulary.level(entry);
    }
  }

  private static final Evidence[] PRONOUN = new Evidence[PRONOUNS.length];

  static {
    for (Pronoun pronoun : PRONOUNS) {
      PRONOUN[pronoun.ordinal()] = Evidence.valueOf(pronoun.name());
    }
  }
}
