package org.isnad.reader.mention.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.isnad.arabic.word.FormTable;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordType;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Actor;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.RoleForm;

/**
 * What the model looks at: for each word the numbers of the features that hold of it. A feature is
 * a hash into {@link #BUCKETS} buckets of a template and what fills it.
 *
 * <p>The templates ask for the word and its neighbours two to each side, with and without clitics;
 * its first and last letters; the classes of raw news ({@link WordClasses}); what the lexicon knows
 * (names, roles, adjectives of countries, given and family names); signs around it; and whether the
 * same word stands behind a title or a given name elsewhere in the article.
 *
 * <p>Most features ask one word by itself, at its place or as a neighbour: these make the {@link
 * Part parts}, which a model adds up once for each word of the language. The others ask how a word
 * stands here.
 *
 * <p>Immutable; safe for any number of threads.
 */
public final class NameFeatures {
  /** Binary logarithm of the number of buckets. */
  static final int BITS = 20;

  /** How many buckets features fall into. */
  public static final int BUCKETS = 1 << BITS;

  /** How many features a word can have at most. */
  public static final int MOST = 128;

  /** How many words away the same word still counts as the article's. */
  private static final int REACH = 400;

  private static final int EDGE = 3;

  /**
   * How much a word that is a name everywhere else in the article leans to be one here, and one
   * that is none everywhere else to be none; in the model's parts of one. Found on the fourth fifth
   * of ANERcorp with a model learnt on the first three.
   */
  private static final int LEAN = 64;

  private static final int LEAN_TO_NONE = 48;

  // What the lexicon says of a single word: a bit each.
  private static final int OFFICE = 1;
  private static final int RANK = 1 << 1;
  private static final int HONORIFIC = 1 << 2;
  private static final int PROFESSION = 1 << 3;
  private static final int GROUP = 1 << 4;
  private static final int PLURAL_ROLE = 1 << 5;
  private static final int NISBA = 1 << 6;
  private static final int GIVEN = 1 << 7;
  private static final int FAMILY = 1 << 8;
  private static final int BODY = 1 << 9;
  private static final int FUNCTION = 1 << 10;
  private static final int OFFICE_WORD = 1 << 11;
  private static final int ANNOUNCES = 1 << 12;
  private static final int NAME_PART = 1 << 13;
  private static final int PLACE_NOUN = 1 << 14;
  private static final int TITLE = OFFICE | RANK | HONORIFIC | PROFESSION;

  private final Lexicon lexicon;
  private final WordClasses classes;
  private final FormTable<Integer> marks;
  private final boolean blind;

  /**
   * Features that ask this lexicon and these classes.
   *
   * @param lexicon whose names, roles, adjectives and {@code %words} classes are asked
   * @param classes classes of words from raw news
   */
  public NameFeatures(Lexicon lexicon, WordClasses classes) {
    this(lexicon, classes, false);
  }

  private NameFeatures(Lexicon lexicon, WordClasses classes, boolean blind) {
    this.blind = blind;
    this.lexicon = lexicon;
    this.classes = classes;
    FormTable.Builder<Integer> builder = new FormTable.Builder<>();
    mark(builder, lexicon.words("given-name"), GIVEN);
    mark(builder, lexicon.words("family-name"), FAMILY);
    mark(builder, lexicon.words("name-part"), NAME_PART);
    mark(builder, lexicon.words("place-noun"), PLACE_NOUN);
    mark(builder, lexicon.words("announces-name"), ANNOUNCES);
    mark(builder, lexicon.words("office-word"), OFFICE_WORD);
    for (String closed :
        List.of(
            "preposition",
            "negation",
            "relative",
            "complementizer",
            "clause-opener",
            "demonstrative",
            "pronoun",
            "auxiliary")) {
      mark(builder, lexicon.words(closed), FUNCTION);
    }
    this.marks = builder.build();
  }

  private static void mark(FormTable.Builder<Integer> builder, Set<String> words, int bit) {
    for (String word : words) {
      int from = 0;
      while (from < word.length()) {
        int space = word.indexOf(' ', from);
        int to = space < 0 ? word.length() : space;
        builder.add(word.substring(from, to), bit);
        from = to + 1;
      }
    }
  }

  /**
   * The same features without those that know a word by its letters or its usage, so that what they
   * find depends on context and classes alone. Usages are counted with them.
   */
  public NameFeatures blind() {
    return new NameFeatures(lexicon, classes, true);
  }

  /** The classes that the features ask. */
  public WordClasses classes() {
    return classes;
  }

  /** Looks at an article's words. The view is for one thread. */
  public View over(Words words) {
    return new View(words, this::look, WordLook.NOTHING);
  }

  /** The same, with looks that a model has weighed; a view of them can leave parts out. */
  View over(Words words, Function<WordType, WordLook> weighed, WordLook nothing) {
    return new View(words, weighed, nothing);
  }

  /** What the templates see of a word wherever it stands. */
  WordLook look(WordType word) {
    String text = word.form();
    PhraseTable.Starts<Name> names = lexicon.names().starts(text);
    if (word.kind() != TokenKind.ARABIC) {
      return WordLook.ofOther(text, word.kind(), names);
    }
    int reading = classes.reading(text, new int[Proclitics.MOST]);
    int skip = Proclitics.letters(reading);
    boolean hidden = Proclitics.hiddenArticle(reading);
    boolean article = !hidden && text.startsWith("ال", skip) && text.length() - skip > 3;
    int lexical = lexical(text, skip, article || hidden);
    return WordLook.ofWord(text, reading, article, lexical, names, classes);
  }

  /** What the lexicon says of the word behind its clitics, or of the whole word if of that. */
  private int lexical(String text, int skip, boolean article) {
    int bits = marksOf(text, skip);
    if (skip > 0) {
      bits |= marksOf(text, 0);
    }
    int begin = text.startsWith("ال", skip) && article ? skip + 2 : skip;
    bits |= rolesOf(text, skip);
    if (begin != skip) {
      bits |= rolesOf(text, begin);
    }
    if (lexicon.nisbas().contains(text, begin, text.length())) {
      bits |= NISBA;
    }
    if (lexicon.institutions().start(text, skip, text.length()) != null) {
      bits |= BODY;
    }
    return bits;
  }

  private int marksOf(String text, int from) {
    int bits = 0;
    List<Integer> found = marks.get(text, from, text.length());
    for (int k = 0; k < found.size(); k++) {
      bits |= found.get(k);
    }
    return bits;
  }

  private int rolesOf(String text, int from) {
    PhraseTable.Node<RoleForm> node = lexicon.roles().start(text, from, text.length());
    if (node == null) {
      return 0;
    }
    List<RoleForm> found = node.values();
    int bits = 0;
    for (int k = 0; k < found.size(); k++) {
      RoleForm role = found.get(k);
      bits |=
          switch (role.role().type()) {
            case "office", "spokesman" -> OFFICE;
            case "rank" -> RANK;
            case "title", "honorific" -> HONORIFIC;
            case "group" -> GROUP;
            default -> PROFESSION;
          };
      if (role.number() > 1) {
        bits |= PLURAL_ROLE;
      }
    }
    return bits;
  }

  /** Writes the features of one part of a word's look. */
  int part(Part part, WordLook word, int[] features) {
    Writing to = new Writing(features);
    switch (part) {
      case OWN -> own(to, word);
      case BEFORE -> before(to, word);
      case BEHIND -> behind(to, word);
      case TWO_BEFORE -> twoBefore(to, word);
      case TWO_BEHIND -> twoBehind(to, word);
      case UNKNOWN -> known(to, word, 0, 0, 0);
      case UNMARKED -> marked(to, word, 0, 0, 0);
    }
    return to.count;
  }

  /** The features that a word's look has by itself; a model adds up each part once for a word. */
  enum Part {
    /** The word at its place. */
    OWN(48),
    /** The word as the one before the place. */
    BEFORE(9),
    /** The word as the one behind the place. */
    BEHIND(9),
    /** The word as the second before the place. */
    TWO_BEFORE(4),
    /** The word as the second behind the place. */
    TWO_BEHIND(3),
    /** The word at its place, where neither it nor a neighbour is part of a known name. */
    UNKNOWN(7),
    /**
     * The word at its place, where no title stands before it, nor quotation marks or brackets
     * around it, and the same word shows nothing elsewhere in the article.
     */
    UNMARKED(9);

    /** How many features it has at most. */
    final int most;

    Part(int most) {
      this.most = most;
    }
  }

  private void own(Writing to, WordLook z) {
    to.add(0, 0);
    to.add(20, z.flags);
    to.add(30, z.class0);
    to.add(31, z.class1);
    to.add(32, z.class2);
    to.add(33, z.class3);
    to.add(34, pair(z.class2, z.flags));
    to.add(70, z.lexical);
    to.add(79, pair(z.lexical, z.flags));
    if (blind) {
      return;
    }
    to.add(1, z.form);
    to.add(2, z.stem);
    to.add(3, z.core);
    to.add(24, z.usage);
    to.add(29, pair(z.usage, z.flags));
    int rest = z.usage - 1;
    for (int kind = 0; z.usage != 0 && kind < WordClasses.USAGE_KINDS; kind++) {
      to.add(120 + kind, rest % WordClasses.USAGE_STEPS);
      to.add(124 + kind, pair(rest % WordClasses.USAGE_STEPS, z.lexical));
      rest /= WordClasses.USAGE_STEPS;
    }
    if (z.isWord()) {
      letters(to, z);
    }
  }

  private static void letters(Writing to, WordLook z) {
    String text = z.text;
    int begin = z.coreFrom;
    int end = text.length();
    int length = end - begin;
    long h = 7;
    for (int k = 0; k < 4 && k < length; k++) {
      h = h * 0x10001 + text.charAt(begin + k);
      to.add(100 + k, h);
    }
    long prefix = h;
    h = 11;
    long last = 0;
    for (int k = 0; k < 4 && k < length; k++) {
      h = h * 0x10001 + text.charAt(end - 1 - k);
      to.add(104 + k, h);
      if (k == 1) {
        last = h;
      }
    }
    to.add(108, pair(prefix, last));
    to.add(109, Math.min(length, 9) * 16L + (z.flags & 15));
    for (int k = begin; k + 3 <= end && k < begin + 8; k++) {
      to.add(110, (text.charAt(k) * 0x10001L + text.charAt(k + 1)) * 0x10001L + text.charAt(k + 2));
    }
  }

  private void before(Writing to, WordLook a) {
    to.add(4, a.form);
    to.add(6, a.stem);
    to.add(10, a.core);
    to.add(35, a.class0);
    to.add(36, a.class1);
    to.add(37, a.class2);
    to.add(38, a.class3);
    to.add(71, a.lexical);
    if (!blind) {
      to.add(25, a.usage);
    }
  }

  private void behind(Writing to, WordLook b) {
    to.add(5, b.form);
    to.add(7, b.stem);
    to.add(11, b.core);
    to.add(39, b.class0);
    to.add(40, b.class1);
    to.add(41, b.class2);
    to.add(42, b.class3);
    to.add(72, b.lexical);
    if (!blind) {
      to.add(26, b.usage);
    }
  }

  private static void twoBefore(Writing to, WordLook aa) {
    to.add(8, aa.stem);
    to.add(43, aa.class1);
    to.add(44, aa.class2);
    to.add(73, aa.lexical);
  }

  private static void twoBehind(Writing to, WordLook bb) {
    to.add(9, bb.stem);
    to.add(45, bb.class1);
    to.add(46, bb.class2);
  }

  private static void known(Writing to, WordLook z, int before, int known, int behind) {
    to.add(60, known);
    to.add(61, before);
    to.add(62, behind);
    to.add(63, pair(before, known));
    to.add(64, pair(known, behind));
    to.add(65, pair(known, z.flags));
    to.add(81, pair(known, z.lexical));
  }

  private static void marked(Writing to, WordLook z, int title, int around, int seen) {
    to.add(85, title);
    to.add(86, pair(title >> 4, z.class1));
    to.add(87, pair(title, z.lexical));
    to.add(90, around);
    to.add(91, pair(around, z.flags));
    to.add(92, seen & 15);
    to.add(93, seen >> 4);
    to.add(94, pair((seen | seen >> 4) & 15, z.class0));
    to.add(95, pair((seen | seen >> 4) & 15, z.flags));
  }

  /** Features that ask several words at once. */
  private void together(Writing to, WordLook aa, WordLook a, WordLook z, WordLook b, WordLook bb) {
    to.add(14, pair(aa.stem, a.stem));
    to.add(15, pair(b.stem, bb.stem));
    if (!blind) {
      to.add(12, pair(a.stem, z.stem));
      to.add(13, pair(z.stem, b.stem));
      to.add(16, pair(a.class1, z.stem));
      to.add(27, pair(a.usage, z.usage));
      to.add(28, pair(z.usage, b.usage));
    }
    long flagsBefore = pair(a.flags, z.flags);
    to.add(21, flagsBefore);
    to.add(22, pair(z.flags, b.flags));
    to.add(23, pair(flagsBefore, b.flags));
    int class0a = a.class0 + a.flags;
    int class0b = b.class0 + b.flags;
    to.add(47, pair(a.class1, z.class1));
    to.add(48, pair(z.class1, b.class1));
    to.add(49, pair(a.class1, b.class1));
    to.add(50, pair(a.class2, z.class2));
    to.add(51, pair(z.class2, b.class2));
    to.add(52, pair(pair(class0a, z.class0), class0b));
    to.add(53, pair(pair(aa.class0, class0a), z.class0));
    to.add(55, pair(a.stem, z.class1));
    long lexicalBefore = pair(a.lexical, z.lexical);
    long lexicalTwoBefore = pair(aa.lexical, a.lexical);
    to.add(74, lexicalBefore);
    to.add(75, pair(z.lexical, b.lexical));
    to.add(76, lexicalTwoBefore);
    to.add(77, pair(lexicalBefore, b.lexical));
    to.add(78, pair(lexicalTwoBefore, z.lexical));
    to.add(80, pair(a.lexical, z.class1));
  }

  private static long pair(long first, long second) {
    return (first * 0x2545f4914f6cdd1dL + 0x9e37) ^ (second * 0x9e6c63d0876a9a47L >>> 1) + second;
  }

  /** Where the buckets of features are written, one behind the other. */
  private static final class Writing {
    private int[] buckets;
    private int count;

    Writing(int[] buckets) {
      this.buckets = buckets;
    }

    void add(int template, long value) {
      long h = (value + 0x632be59bd9b4e019L * (template + 1)) * 0x9e3779b97f4a7c15L;
      h ^= h >>> 32;
      h *= 0xd6e8feb86659fd93L;
      buckets[count++] = (int) (h >>> (64 - BITS));
    }
  }

  /** One article's words as the templates see them. */
  public final class View {
    private final Words words;
    private final int size;

    // Each array has EDGE empty places on both sides, so that neighbours need no checks.
    private final WordLook[] looks;
    private final int[] known;
    private final int[] titleBefore;
    private final int[] elsewhere;
    private final int[] around;

    /** For each word of content a number that it shares with the same word; 0 for others. */
    private final int[] same;

    private int different;
    private final Writing writing = new Writing(new int[0]);

    private View(Words words, Function<WordType, WordLook> look, WordLook nothing) {
      this.words = words;
      this.size = words.size();
      int room = size + 2 * EDGE;
      looks = new WordLook[room];
      known = new int[room];
      titleBefore = new int[room];
      elsewhere = new int[room];
      around = new int[room];
      same = new int[size];
      Arrays.fill(looks, 0, EDGE, nothing);
      Arrays.fill(looks, size + EDGE, room, nothing);
      for (int i = 0; i < size; i++) {
        looks[i + EDGE] = look.apply(words.type(i));
      }
      for (int i = 0; i < size; ) {
        i = knownName(i);
      }
      titles();
      signs();
      number();
      evidence();
    }

    /** Marks the longest known name that starts at a word; gives the next word to look at. */
    private int knownName(int i) {
      if (words.kind(i) == TokenKind.PUNCTUATION) {
        return i + 1;
      }
      PhraseTable.Starts<Name> starts = looks[i + EDGE].names;
      int bestEnd = i;
      int bestKind = 0;
      for (int k = 0; k < starts.size(); k++) {
        PhraseTable.Node<Name> node = starts.node(k);
        for (int j = i + 1; node != null; j++) {
          if (!node.values().isEmpty() && j > bestEnd) {
            bestEnd = j;
            bestKind = kindOf(node.values());
          }
          node = j < size ? node.next(words.form(j)) : null;
        }
      }
      if (bestEnd == i) {
        return i + 1;
      }
      for (int j = i; j < bestEnd; j++) {
        int place = j == i ? (bestEnd == i + 1 ? 0 : 1) : (j == bestEnd - 1 ? 3 : 2);
        known[j + EDGE] = bestKind << 2 | place;
      }
      return bestEnd;
    }

    private static int kindOf(List<Name> names) {
      int kinds = 0;
      for (int k = 0; k < names.size(); k++) {
        Name name = names.get(k);
        Actor actor = name.actor();
        kinds |= 1 << actor.kind().ordinal();
        if (name.shortForm() || actor.ambiguous()) {
          kinds |= 1 << 9;
        }
        if (actor.medium() != null) {
          kinds |= 1 << 10;
        }
      }
      return kinds;
    }

    /** How far before each word a title stands, with only adjectives and office words between. */
    private void titles() {
      for (int at = EDGE; at < size + EDGE; at++) {
        int before = looks[at - 1].lexical;
        if ((before & TITLE) != 0 && looks[at - 1].isWord()) {
          titleBefore[at] = 1 | (before & (TITLE | PLURAL_ROLE)) << 4;
        } else if (titleBefore[at - 1] != 0
            && ((before & (NISBA | OFFICE_WORD | BODY)) != 0 || known[at - 1] != 0)
            && (titleBefore[at - 1] & 15) < 8) {
          titleBefore[at] = titleBefore[at - 1] + 1;
        }
      }
    }

    /** Whether a word stands inside quotation marks or brackets, and how far in. */
    private void signs() {
      int open = 0;
      int depth = 0;
      for (int i = 0; i < size; i++) {
        if (words.kind(i) == TokenKind.PUNCTUATION) {
          char sign = words.form(i).isEmpty() ? ' ' : words.form(i).charAt(0);
          int group = sign == '(' || sign == '[' ? 1 : sign == '«' || sign == '“' ? 2 : 0;
          if (sign == '"') {
            group = open == 3 ? 0 : 3;
          }
          open = group;
          depth = 0;
        } else if (open != 0) {
          depth++;
          if (depth > 6) {
            open = 0;
          } else {
            around[i + EDGE] = open << 3 | Math.min(depth, 4);
          }
        }
      }
    }

    /** Numbers the words of content: the same number for the same word, 0 for all others. */
    private void number() {
      int mask = Integer.highestOneBit(Math.max(size, 1) * 4 - 1) - 1;
      long[] keys = new long[mask + 1];
      int[] numbers = new int[mask + 1];
      for (int i = 0; i < size; i++) {
        if (!isContent(i + EDGE)) {
          continue;
        }
        long key = looks[i + EDGE].core | 1;
        int slot = (int) (key >>> 24) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
          slot = (slot + 1) & mask;
        }
        if (keys[slot] == 0) {
          keys[slot] = key;
          numbers[slot] = ++different;
        }
        same[i] = numbers[slot];
      }
    }

    /** What the same word shows of itself within {@link #REACH} words, before and behind. */
    private void evidence() {
      int[] where = new int[different + 1];
      int[] what = new int[different + 1];
      for (int i = 0; i < size; i++) {
        recall(i, 0, where, what);
      }
      Arrays.fill(where, 0);
      for (int i = size - 1; i >= 0; i--) {
        recall(i, 4, where, what);
      }
    }

    /** Takes up what word {@code i} showed last, and notes what it shows here. */
    private void recall(int i, int shift, int[] where, int[] what) {
      int word = same[i];
      if (word == 0) {
        return;
      }
      int at = i + EDGE;
      boolean present = where[word] != 0 && Math.abs(at - where[word]) <= REACH;
      if (present) {
        elsewhere[at] |= what[word] << shift;
      }
      int shown = shown(at);
      if (shown != 0 || !present) {
        what[word] = shown | (present ? what[word] : 0);
        where[word] = at;
      }
    }

    /**
     * Leans the scores of each word towards what the same word is called elsewhere within {@link
     * #REACH} words.
     *
     * @param labels what each word is called
     * @param scores {@link NameLabel#COUNT} scores a word; raised in place
     * @param leant where the words whose scores were raised are marked
     * @return whether any was
     */
    boolean lean(byte[] labels, int[] scores, boolean[] leant) {
      boolean any = false;
      int[] before = new int[size];
      int[] next = new int[size];
      link(before, next);
      int[] kinds = new int[4];
      for (int i = 0; i < size; i++) {
        Arrays.fill(kinds, 0);
        int total = 0;
        for (int k = before[i]; k >= 0 && i - k <= REACH; k = before[k]) {
          kinds[kind(labels[k])]++;
          total++;
        }
        for (int k = next[i]; k >= 0 && k - i <= REACH; k = next[k]) {
          kinds[kind(labels[k])]++;
          total++;
        }
        if (total == kinds[0]) {
          continue;
        }
        any = true;
        leant[i] = true;
        int at = i * NameLabel.COUNT;
        int weight = LEAN * Math.min(total + 1, 4) / 4;
        scores[at] += LEAN_TO_NONE * kinds[0] / total;
        for (int label = 1; label < NameLabel.OTHER; label++) {
          scores[at + label] += weight * kinds[kind((byte) label)] / total;
        }
      }
      return any;
    }

    /** Gives each word the place of the same word before it and behind it, or −1. */
    private void link(int[] before, int[] next) {
      int[] last = new int[different + 1];
      Arrays.fill(last, -1);
      for (int i = 0; i < size; i++) {
        before[i] = -1;
        next[i] = -1;
        if (same[i] == 0) {
          continue;
        }
        before[i] = last[same[i]];
        if (before[i] >= 0) {
          next[before[i]] = i;
        }
        last[same[i]] = i;
      }
    }

    private boolean isContent(int at) {
      return looks[at].isWord() && (looks[at].lexical & FUNCTION) == 0;
    }

    /** 0 for no name, 1 for a person, 2 for a place, 3 for an organisation. */
    private static int kind(byte label) {
      return label == NameLabel.OTHER ? 0 : (label + 1) / 2;
    }

    /** Evidence at one place: behind a title, a given name, a noun for places; a known name. */
    private int shown(int at) {
      int shown = 0;
      if (titleBefore[at] != 0 && (looks[at].lexical & (NISBA | OFFICE_WORD)) == 0) {
        shown |= 1;
      }
      if ((looks[at - 1].lexical & GIVEN) != 0 && (looks[at].lexical & (GIVEN | FAMILY)) != 0) {
        shown |= 2;
      } else if ((looks[at - 1].lexical & GIVEN) != 0) {
        shown |= 4;
      }
      if ((looks[at - 1].lexical & (ANNOUNCES | PLACE_NOUN)) != 0) {
        shown |= 8;
      }
      return shown;
    }

    /**
     * Writes the features of a word.
     *
     * @param i the word
     * @param from first word of its sentence; words before it are not looked at
     * @param to one past the last word of its sentence
     * @param features where to write their buckets; at least {@link #MOST} long
     * @return how many there are
     */
    public int of(int i, int from, int to, int[] features) {
      int z = i + EDGE;
      int a = neighbour(i - 1, from, to);
      int b = neighbour(i + 1, from, to);
      Writing all = new Writing(features);
      own(all, looks[z]);
      before(all, looks[a]);
      behind(all, looks[b]);
      twoBefore(all, looks[neighbour(i - 2, from, to)]);
      twoBehind(all, looks[neighbour(i + 2, from, to)]);
      known(all, looks[z], known[a], known[z], known[b]);
      marked(all, looks[z], i == from ? 0 : titleBefore[z], around[z], elsewhere[z]);
      context(all, i, from, to);
      return all.count;
    }

    /** Where a neighbour is read: at an empty place when it is outside the sentence. */
    private int neighbour(int i, int from, int to) {
      return i >= from && i < to ? i + EDGE : 0;
    }

    private void context(Writing features, int i, int from, int to) {
      int b = neighbour(i + 1, from, to);
      together(
          features,
          looks[neighbour(i - 2, from, to)],
          looks[neighbour(i - 1, from, to)],
          looks[i + EDGE],
          looks[b],
          looks[neighbour(i + 2, from, to)]);
      features.add(96, (elsewhere[b] | elsewhere[b] >> 4) & 15);
    }

    /**
     * The same as {@link #of}, but for the parts that are added up already.
     *
     * @param parts where to add the sums of the parts, see {@link PartSums}
     * @param sure by how much a word that shows nothing of a name has to be none by its parts
     *     before the features that ask several words at once are left out
     * @param features where to write the other features
     * @param at the place of the first of them
     * @return one past the place of the last
     */
    int of(int i, int from, int to, PartSums parts, int sure, int[] features, int at) {
      int z = i + EDGE;
      int a = neighbour(i - 1, from, to);
      int b = neighbour(i + 1, from, to);
      WordLook look = looks[z];
      parts.add(look, Part.OWN);
      parts.add(looks[a], Part.BEFORE);
      parts.add(looks[b], Part.BEHIND);
      parts.add(looks[neighbour(i - 2, from, to)], Part.TWO_BEFORE);
      parts.add(looks[neighbour(i + 2, from, to)], Part.TWO_BEHIND);
      writing.buckets = features;
      writing.count = at;
      if ((known[a] | known[z] | known[b]) == 0) {
        parts.add(look, Part.UNKNOWN);
      } else {
        known(writing, look, known[a], known[z], known[b]);
      }
      int title = i == from ? 0 : titleBefore[z];
      if ((title | around[z] | elsewhere[z]) == 0) {
        parts.add(look, Part.UNMARKED);
      } else {
        marked(writing, look, title, around[z], elsewhere[z]);
      }
      if (writing.count > at || !parts.isNone(sure)) {
        context(writing, i, from, to);
      }
      return writing.count;
    }
  }
}
