package org.isnad.arabic.repair;

import static org.isnad.arabic.vocabulary.WordTable.NONE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.arabic.clitic.Segmentation;
import org.isnad.arabic.clitic.Segmenter;
import org.isnad.arabic.inflection.Proclitic;
import org.isnad.arabic.inflection.VerbTable;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.vocabulary.Vocabulary;
import org.isnad.arabic.vocabulary.WordTable;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordMemo;
import org.isnad.arabic.word.WordType;
import org.isnad.arabic.word.WordTypes;
import org.isnad.arabic.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Parts joined words and rejoins split ones. Instances are immutable and may be shared between
 * threads, if the predicate may.
 *
 * <p>The cost of a word is the negative base-2 logarithm of its share of newspaper text; of a word
 * never seen, a constant and so much for each letter. A mend must save {@link #GAIN} bits after
 * what the slip itself costs, which is less where slips are likely: in front of the article, and
 * behind letters that do not join to the left, where the missing space hardly shows.
 */
public final class Repair {
  /** Levels are those of {@link Vocabulary#level(CharSequence)}: a count of 4 or less. */
  private static final int RARE = 5;

  /** A count of 23 or more. */
  private static final int COMMON = 10;

  /** Evidence for a stem that makes a word explained. */
  private static final int EXPLAINED = 8;

  /** By how many levels a word with clitics is rarer than its stem, at least. */
  private static final int CLITICS = 2;

  private static final int SHORTEST_JOINED = 6;
  private static final int LONGEST_JOINED = 40;
  private static final int MOST_PARTS = 5;

  private static final double BITS = 22.5;
  private static final double UNKNOWN = 7;
  private static final double UNKNOWN_LETTER = 4;
  private static final double GAIN = 6;

  private static final double SLIP_BEHIND_FINAL = 0;
  private static final double SLIP_LIKELY = 7;
  private static final double SLIP_UNLIKELY = 14;

  /** Words of three letters are often a piece of a longer one. */
  private static final double THREE_LETTERS = 5;

  /** Letters that only end a word. */
  private static final String FINAL = "ةى";

  /** Letters that are not joined to the next, so that a missing space hardly shows. */
  private static final String UNJOINED = "اأإآدذرزوؤء";

  private static final String[] ENDINGS = {
    "ا", "ة", "ه", "ي", "ت", "ان", "ين", "ون", "ات", "ية", "يه", "يا", "وا", "نا", "ها", "هم", "كم",
    "تا", "تي", "يون", "يين", "يات", "تين", "تان", "هما", "يان", "اته", "اتها", "اتهم", "اتنا"
  };

  private static final int BOUND = 1;
  private static final int ENDING = 2;
  private static final int SHORT = 4;
  private static final int HOST = 8;
  private static final int PRONOUN = 16;

  private final Vocabulary vocabulary;
  private final Segmenter segmenter;
  private final @Nullable VerbTable verbs;
  private final Predicate<String> knownName;
  private final WordTable special;
  private final byte[] marks;
  private final WordMemo<Look> looks;

  /**
   * What a word shows by itself.
   *
   * @param level its level in the vocabulary, see {@link #level(String)}
   * @param marks bits of its folded form
   * @param cuts where the words that are joined in it begin, but for the first; null when it is one
   */
  private record Look(int level, int marks, int @Nullable [] cuts) {

    boolean is(int mark) {
      return (marks & mark) != 0;
    }
  }

  private Repair(
      Vocabulary vocabulary,
      Segmenter segmenter,
      @Nullable VerbTable verbs,
      Predicate<String> knownName,
      WordTypes types) {
    this.vocabulary = vocabulary;
    this.segmenter = segmenter;
    this.verbs = verbs;
    this.knownName = knownName;
    Map<String, Integer> marked = new HashMap<>();
    for (Entry entry : Entries.resource(Repair.class, "repair.lex")) {
      int mark =
          switch (entry.required(0, "bound, ending, short, host or pronoun")) {
            case "bound" -> BOUND;
            case "ending" -> ENDING;
            case "short" -> SHORT;
            case "host" -> HOST;
            case "pronoun" -> PRONOUN;
            default -> throw entry.fault("unknown kind «" + entry.field(0) + "»");
          };
      for (String word : entry.values(1)) {
        marked.merge(Vocabulary.spelling(word, 0, word.length()), mark, (a, b) -> a | b);
      }
    }
    special = new WordTable(marked.size());
    marks = new byte[marked.size()];
    marked.forEach((word, mark) -> marks[special.add(word)] = mark.byteValue());
    looks = types.remember(this::look);
  }

  /**
   * A repair that goes by a vocabulary.
   *
   * @param vocabulary the vocabulary
   * @param knownName whether a folded word, or two with a space between, are a name or part of one;
   *     such words stay as they are
   */
  public static Repair of(Vocabulary vocabulary, Predicate<String> knownName) {
    return new Repair(vocabulary, Segmenter.of(vocabulary), null, knownName, new WordTypes(0));
  }

  /** The same, which also leaves forms of these verbs whole. */
  public Repair with(VerbTable verbs) {
    return new Repair(vocabulary, segmenter, verbs, knownName, new WordTypes(0));
  }

  /** The same, which remembers with {@code types} what it found out about words. */
  public Repair with(WordTypes types) {
    return new Repair(vocabulary, segmenter, verbs, knownName, types);
  }

  /**
   * Mends a text's words.
   *
   * @param words the words as printed
   * @return the mended words, whose offsets are in the same text; the same object when nothing is
   *     mended. A rejoined word is one token from the first letter of its first piece to the last
   *     of its second, and its form is the joined one.
   */
  public Words apply(Words words) {
    Words.@Nullable Builder mended = null;
    int copied = 0;
    Look next = null;
    for (int i = 0; i < words.size(); i++) {
      Look look = next;
      next = null;
      if (words.kind(i) != TokenKind.ARABIC) {
        continue;
      }
      if (look == null) {
        look = looks.of(words.type(i));
      }
      if (isFollowedClosely(words, i)) {
        next = looks.of(words.type(i + 1));
        if (isSplit(words, i, look, next)) {
          mended = copy(words, mended, copied, i);
          mended.add(
              words.start(i),
              words.end(i + 1),
              TokenKind.ARABIC,
              words.form(i) + words.form(i + 1));
          copied = i + 2;
          next = null;
          i++;
          continue;
        }
      }
      int @Nullable [] cuts = look.cuts();
      if (cuts != null && canBeCut(words, i, cuts)) {
        mended = copy(words, mended, copied, i);
        int start = words.start(i);
        for (int cut : cuts) {
          int at = offset(words, i, cut);
          mended.add(start, at, TokenKind.ARABIC);
          start = at;
        }
        mended.add(start, words.end(i), TokenKind.ARABIC);
        copied = i + 1;
      }
    }
    return mended == null ? words : copy(words, mended, copied, words.size()).build();
  }

  private static Words.Builder copy(Words words, Words.@Nullable Builder mended, int from, int to) {
    Words.Builder builder = mended == null ? new Words.Builder(words) : mended;
    for (int i = from; i < to; i++) {
      builder.add(words, i);
    }
    return builder;
  }

  private Look look(WordType word) {
    int mark = special.find(word.form(), 0, word.form().length());
    int level = level(word);
    return new Look(level, mark < 0 ? 0 : marks[mark], cuts(word, level));
  }

  /**
   * Whether every cut falls between two printed letters; a ligature that holds both sides stays
   * whole.
   */
  private static boolean canBeCut(Words words, int token, int[] cuts) {
    for (int cut : cuts) {
      if (offset(words, token, cut) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The offset of letter {@code letter} of a token, -1 where a ligature hides it; silent marks stay
   * with the letter before.
   */
  private static int offset(Words words, int token, int letter) {
    CharSequence text = words.text();
    int seen = 0;
    for (int at = words.start(token); at < words.end(token); at++) {
      if (seen == letter && !Letters.isSilent(text.charAt(at))) {
        return at;
      }
      seen += Letters.folded(text.charAt(at));
    }
    return -1;
  }

  private boolean is(CharSequence text, int from, int to, int mark) {
    int word = special.find(text, from, to);
    return word >= 0 && (marks[word] & mark) != 0;
  }

  // ---- split words

  /** Whether one space and then an Arabic word stand behind a word. */
  private static boolean isFollowedClosely(Words words, int i) {
    return words.isNextClose(i) && words.kind(i + 1) == TokenKind.ARABIC;
  }

  private boolean isSplit(Words words, int i, Look before, Look behind) {
    String left = words.form(i);
    String right = words.form(i + 1);
    if (left.length() == 1) {
      boolean article = left.charAt(0) == 'ا' && right.length() >= 4 && right.charAt(0) == 'ل';
      return article && level(joined(words, i)) >= COMMON && !isName(words, i);
    }
    if (before.is(HOST) && behind.is(PRONOUN)) {
      return level(joined(words, i)) >= COMMON && !isName(words, i);
    }
    if (Math.min(before.level(), behind.level()) > 1) {
      return false;
    }
    int level = level(joined(words, i));
    double apart = cost(before.level(), left.length()) + cost(behind.level(), right.length());
    return level >= COMMON - 1
        && apart - cost(level, 0) >= SLIP_UNLIKELY + GAIN
        && !isName(words, i)
        && !isVerb(left)
        && !isVerb(right);
  }

  private static String spelling(WordType word) {
    return Vocabulary.spelling(word.printed(), 0, word.printed().length());
  }

  private static String joined(Words words, int i) {
    return spelling(words.type(i)) + spelling(words.type(i + 1));
  }

  private int level(WordType word) {
    String printed = word.printed();
    boolean plain = printed.length() == word.form().length();
    return plain
        ? vocabulary.level(vocabulary.find(printed, 0, printed.length()))
        : vocabulary.level(spelling(word));
  }

  /** A word's level, also when its ة is written ه, or that of its stem less what clitics cost. */
  private int level(String word) {
    int level = stemLevel(word);
    int last = word.length() - 1;
    if (last > 0 && word.charAt(last) == 'ه') {
      level = Math.max(level, stemLevel(word.substring(0, last) + "ة"));
    }
    return level;
  }

  private int stemLevel(String word) {
    int level = vocabulary.level(word);
    int cut = segmenter.segment(word);
    if (Segmentation.isWhole(cut)) {
      return level;
    }
    int start = Segmentation.start(cut);
    int end = Segmentation.end(cut);
    boolean article = Proclitic.THE.in(Segmentation.proclitics(cut));
    int stem = vocabulary.find(word, start, end, article ? 'ا' : NONE, NONE);
    return Math.max(level, vocabulary.level(stem) - CLITICS);
  }

  private boolean isName(Words words, int i) {
    return knownName.test(words.form(i) + " " + words.form(i + 1));
  }

  private boolean isVerb(String form) {
    return verbs != null && verbs.read(form, NOBODY);
  }

  private static final VerbTable.Visitor NOBODY = (set, start, end, pronoun, analysis) -> {};

  private static double cost(int level, int length) {
    return level > 0 ? BITS - level / 2.0 : UNKNOWN + UNKNOWN_LETTER * length;
  }

  // ---- joined words

  /** Where the words that are joined in a word begin, but for the first; null when it is one. */
  private int @Nullable [] cuts(WordType type, int printedLevel) {
    String form = type.form();
    int size = form.length();
    if (size < SHORTEST_JOINED || size > LONGEST_JOINED || printedLevel > RARE) {
      return null;
    }
    String word = spelling(type);
    int length = word.length();
    int level = vocabulary.level(word);
    if (size != length || isExplained(word, form, level)) {
      return null;
    }
    return part(word);
  }

  private boolean isExplained(String word, String form, int level) {
    if (knownName.test(form) || isVerb(form)) {
      return true;
    }
    int cut = segmenter.segment(word);
    int start = Segmentation.start(cut);
    int end = Segmentation.end(cut);
    if (knownName.test(form.substring(start)) || knownName.test(form.substring(start, end))) {
      return true;
    }
    for (int at = 0; at <= 4 && word.length() - at >= 3; at++) {
      if (at > 0 && !isProclitic(word, at)) {
        break;
      }
      if (isStem(word, at, word.length(), level)
          || (at > 0 && knownName.test(form.substring(at)))) {
        return true;
      }
      for (String ending : ENDINGS) {
        int stop = word.length() - ending.length();
        if (stop - at >= 3 && word.endsWith(ending) && isStem(word, at, stop, level)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the letter before {@code at} may belong to clitics that end there. */
  private static boolean isProclitic(String word, int at) {
    char c = word.charAt(at - 1);
    return switch (c) {
      case 'و', 'ف' -> at == 1;
      case 'ب', 'ك', 'س' -> at <= 2;
      case 'ل' -> true;
      case 'ا' -> at < word.length() && word.charAt(at) == 'ل';
      default -> false;
    };
  }

  private boolean isStem(String word, int from, int to, int level) {
    int plain = vocabulary.find(word, from, to);
    int own = from == 0 && to == word.length() ? 2 * level : level;
    if (vocabulary.evidence(plain) - own >= EXPLAINED) {
      return true;
    }
    int feminine = vocabulary.find(word, from, to, NONE, 'ة');
    return vocabulary.evidence(feminine) - level >= EXPLAINED;
  }

  private int @Nullable [] part(String word) {
    int n = word.length();
    double[][] cost = new double[MOST_PARTS + 1][n + 1];
    int[][] from = new int[MOST_PARTS + 1][n + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int end = 2; end <= n; end++) {
      for (int start = 0; start <= end - 2; start++) {
        double own = partCost(word, start, end);
        if (own == Double.POSITIVE_INFINITY) {
          continue;
        }
        for (int parts = 0; parts < MOST_PARTS; parts++) {
          double sum = cost[parts][start] + own;
          if (sum < cost[parts + 1][end]) {
            cost[parts + 1][end] = sum;
            from[parts + 1][end] = start;
          }
        }
      }
    }
    int best = 0;
    for (int parts = 2; parts <= MOST_PARTS; parts++) {
      if (best == 0 || cost[parts][n] < cost[best][n]) {
        best = parts;
      }
    }
    if (UNKNOWN + UNKNOWN_LETTER * n - cost[best][n] < GAIN) {
      return null;
    }
    int[] cuts = new int[best - 1];
    int end = n;
    for (int parts = best; parts > 1; parts--) {
      end = from[parts][end];
      cuts[parts - 2] = end;
    }
    return cuts;
  }

  /** What it costs that {@code word[start, end)} is a word of its own; infinite when it is none. */
  private double partCost(String word, int start, int end) {
    int length = end - start;
    int n = word.length();
    double slip = 0;
    if (start > 0) {
      char before = word.charAt(start - 1);
      boolean article = word.startsWith("ال", start) || word.startsWith("وال", start);
      if (FINAL.indexOf(before) >= 0) {
        slip = SLIP_BEHIND_FINAL;
      } else if (article || UNJOINED.indexOf(before) >= 0) {
        slip = SLIP_LIKELY;
      } else {
        slip = SLIP_UNLIKELY;
      }
      if (length == 3 && slip > SLIP_BEHIND_FINAL) {
        slip += THREE_LETTERS;
      }
    }
    boolean known = length == n || !is(word, start, end, start == 0 ? BOUND : BOUND | ENDING);
    if (!known || (length < 3 && !is(word, start, end, SHORT))) {
      return Double.POSITIVE_INFINITY;
    }
    int level = vocabulary.level(vocabulary.find(word, start, end));
    if (level < COMMON) {
      return Double.POSITIVE_INFINITY;
    }
    return BITS - level / 2.0 + slip;
  }
}
