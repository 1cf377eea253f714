package org.isnad.reader.mention.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.word.FormTable;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.TokenKind;
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
    return new View(words);
  }

  /** One article's words as the templates see them. */
  public final class View {
    private final Words words;
    private final int size;
    private final int[] readings = new int[Proclitics.MOST];

    // Each array has EDGE empty places on both sides, so that neighbours need no checks.
    private final long[] form;
    private final long[] stem;
    private final long[] core;
    private final int[] coreFrom;
    private final int[] flags;
    private final int[] entry;
    private final int[] lex;
    private final int[] known;
    private final int[] titleBefore;
    private final int[] elsewhere;
    private final int[] around;
    private int[] out = new int[0];
    private int count;

    private View(Words words) {
      this.words = words;
      this.size = words.size();
      int room = size + 2 * EDGE;
      form = new long[room];
      stem = new long[room];
      core = new long[room];
      coreFrom = new int[room];
      flags = new int[room];
      entry = new int[room];
      lex = new int[room];
      known = new int[room];
      titleBefore = new int[room];
      elsewhere = new int[room];
      around = new int[room];
      Arrays.fill(entry, WordClasses.UNKNOWN);
      for (int i = 0; i < size; i++) {
        look(i);
      }
      for (int i = 0; i < size; ) {
        i = knownName(i);
      }
      titles();
      signs();
      evidence();
    }

    private void look(int i) {
      String text = words.form(i);
      int at = i + EDGE;
      long whole = WordClasses.hash(text, 0, text.length());
      form[at] = whole;
      if (words.kind(i) != TokenKind.ARABIC) {
        int kind = words.kind(i).ordinal() + 1;
        if (words.kind(i) == TokenKind.NUMBER) {
          whole = -text.length();
          form[at] = whole;
        }
        stem[at] = whole;
        core[at] = whole;
        flags[at] = kind << 8;
        return;
      }
      int reading = classes.reading(text, readings);
      int skip = Proclitics.letters(reading);
      boolean hidden = Proclitics.hiddenArticle(reading);
      long plain = WordClasses.hash(text, skip, text.length());
      stem[at] = hidden ? WordClasses.hashWithArticle(text, skip, text.length()) : plain;
      boolean article = !hidden && text.startsWith("ال", skip) && text.length() - skip > 3;
      int begin = article ? skip + 2 : skip;
      coreFrom[at] = begin;
      core[at] = article ? WordClasses.hash(text, begin, text.length()) : plain;
      int found = classes.entry(stem[at]);
      if (found == WordClasses.UNKNOWN && begin != skip) {
        found = classes.entry(core[at]);
      }
      entry[at] = found;
      int flag = 0;
      if (Proclitics.conjunction(reading)) {
        flag |= 1;
      }
      char preposition = Proclitics.preposition(reading);
      flag |= preposition == 'ب' ? 2 : preposition == 'ل' ? 4 : preposition == 'ك' ? 6 : 0;
      if (article || hidden) {
        flag |= 8;
      }
      flags[at] = flag;
      lex[at] = lexical(text, skip, article || hidden);
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

    /** Marks the longest known name that starts at a word; gives the next word to look at. */
    private int knownName(int i) {
      if (words.kind(i) == TokenKind.PUNCTUATION) {
        return i + 1;
      }
      String text = words.form(i);
      int n = Proclitics.of(text, readings);
      int bestEnd = i;
      int bestKind = 0;
      for (int r = 0; r < n; r++) {
        int reading = readings[r];
        int skip = Proclitics.letters(reading);
        PhraseTable.Node<Name> node =
            Proclitics.hiddenArticle(reading)
                ? lexicon.names().start("ال" + text.substring(skip))
                : lexicon.names().start(text, skip, text.length());
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
        int before = lex[at - 1];
        if ((before & TITLE) != 0 && (flags[at - 1] >> 8) == 0) {
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

    /** What the same word shows of itself within {@link #REACH} words, before and behind. */
    private void evidence() {
      int capacity = Integer.highestOneBit(Math.max(size, 1) * 4 - 1);
      long[] keys = new long[capacity];
      int[] where = new int[capacity];
      int[] what = new int[capacity];
      for (int at = EDGE; at < size + EDGE; at++) {
        recall(at, 0, keys, where, what);
      }
      Arrays.fill(keys, 0);
      for (int at = size + EDGE - 1; at >= EDGE; at--) {
        recall(at, 4, keys, where, what);
      }
    }

    private void recall(int at, int shift, long[] keys, int[] where, int[] what) {
      if (!isContent(at)) {
        return;
      }
      long key = core[at] | 1;
      int slot = slot(key, keys);
      boolean present = keys[slot] == key && Math.abs(at - where[slot]) <= REACH;
      if (present) {
        elsewhere[at] |= what[slot] << shift;
      }
      int shown = shown(at);
      if (shown != 0 || !present) {
        what[slot] = shown | (present ? what[slot] : 0);
        where[slot] = at;
      }
      keys[slot] = key;
    }

    /**
     * Leans the scores of each word towards what the same word is called elsewhere within {@link
     * #REACH} words.
     *
     * @param labels what each word is called
     * @param scores {@link NameLabel#COUNT} scores a word; raised in place
     * @return whether any was raised
     */
    boolean lean(byte[] labels, int[] scores) {
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
      int capacity = Integer.highestOneBit(Math.max(size, 1) * 4 - 1);
      long[] keys = new long[capacity];
      int[] last = new int[capacity];
      for (int i = 0; i < size; i++) {
        before[i] = -1;
        next[i] = -1;
        if (!isContent(i + EDGE)) {
          continue;
        }
        long key = core[i + EDGE] | 1;
        int slot = slot(key, keys);
        if (keys[slot] == key) {
          before[i] = last[slot];
          next[last[slot]] = i;
        }
        keys[slot] = key;
        last[slot] = i;
      }
    }

    private boolean isContent(int at) {
      return flags[at] >> 8 == 0 && (lex[at] & FUNCTION) == 0;
    }

    private static int slot(long key, long[] keys) {
      int mask = keys.length - 1;
      int slot = (int) (key >>> 24) & mask;
      while (keys[slot] != 0 && keys[slot] != key) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    /** 0 for no name, 1 for a person, 2 for a place, 3 for an organisation. */
    private static int kind(byte label) {
      return label == NameLabel.OTHER ? 0 : (label + 1) / 2;
    }

    /** Evidence at one place: behind a title, a given name, a noun for places; a known name. */
    private int shown(int at) {
      int shown = 0;
      if (titleBefore[at] != 0 && (lex[at] & (NISBA | OFFICE_WORD)) == 0) {
        shown |= 1;
      }
      if ((lex[at - 1] & GIVEN) != 0 && (lex[at] & (GIVEN | FAMILY)) != 0) {
        shown |= 2;
      } else if ((lex[at - 1] & GIVEN) != 0) {
        shown |= 4;
      }
      if ((lex[at - 1] & (ANNOUNCES | PLACE_NOUN)) != 0) {
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
      out = features;
      count = 0;
      int z = i + EDGE;
      // A neighbour outside the sentence is read at an empty place.
      int a = i - 1 >= from ? z - 1 : 0;
      int aa = i - 2 >= from ? z - 2 : 0;
      int b = i + 1 < to ? z + 1 : 0;
      int bb = i + 2 < to ? z + 2 : 0;

      add(0, 0);
      add(4, form[a]);
      add(5, form[b]);
      add(6, stem[a]);
      add(7, stem[b]);
      add(8, stem[aa]);
      add(9, stem[bb]);
      add(10, core[a]);
      add(11, core[b]);
      add(14, pair(stem[aa], stem[a]));
      add(15, pair(stem[b], stem[bb]));

      if (!blind) {
        own(z, a, b);
        letters(i, z);
      }

      int fz = flags[z];
      int fa = flags[a];
      int fb = flags[b];
      add(20, fz);
      add(21, pair(fa, fz));
      add(22, pair(fz, fb));
      add(23, pair(pair(fa, fz), fb));

      int ez = entry[z];
      int ea = entry[a];
      int eb = entry[b];
      int eaa = entry[aa];
      int ebb = entry[bb];
      int c0z = classes.classOf(ez, 0);
      int c1z = classes.classOf(ez, 1);
      int c2z = classes.classOf(ez, 2);
      int c3z = classes.classOf(ez, 3);
      int c0a = classes.classOf(ea, 0) + fa;
      int c1a = classes.classOf(ea, 1);
      int c2a = classes.classOf(ea, 2);
      int c0b = classes.classOf(eb, 0) + fb;
      int c1b = classes.classOf(eb, 1);
      int c2b = classes.classOf(eb, 2);
      add(30, c0z);
      add(31, c1z);
      add(32, c2z);
      add(33, c3z);
      add(34, pair(c2z, fz));
      add(35, classes.classOf(ea, 0));
      add(36, c1a);
      add(37, c2a);
      add(38, classes.classOf(ea, 3));
      add(39, classes.classOf(eb, 0));
      add(40, c1b);
      add(41, c2b);
      add(42, classes.classOf(eb, 3));
      add(43, classes.classOf(eaa, 1));
      add(44, classes.classOf(eaa, 2));
      add(45, classes.classOf(ebb, 1));
      add(46, classes.classOf(ebb, 2));
      add(47, pair(c1a, c1z));
      add(48, pair(c1z, c1b));
      add(49, pair(c1a, c1b));
      add(50, pair(c2a, c2z));
      add(51, pair(c2z, c2b));
      add(52, pair(pair(c0a, c0z), c0b));
      add(53, pair(pair(classes.classOf(eaa, 0), c0a), c0z));
      add(55, pair(stem[a], c1z));

      int kz = known[z];
      int ka = known[a];
      int kb = known[b];
      add(60, kz);
      add(61, ka);
      add(62, kb);
      add(63, pair(ka, kz));
      add(64, pair(kz, kb));
      add(65, pair(kz, fz));

      int lz = lex[z];
      int la = lex[a];
      int lb = lex[b];
      int laa = lex[aa];
      add(70, lz);
      add(71, la);
      add(72, lb);
      add(73, laa);
      add(74, pair(la, lz));
      add(75, pair(lz, lb));
      add(76, pair(laa, la));
      add(77, pair(pair(la, lz), lb));
      add(78, pair(pair(laa, la), lz));
      add(79, pair(lz, fz));
      add(80, pair(la, c1z));
      add(81, pair(kz, lz));

      int title = a == 0 ? 0 : titleBefore[z];
      add(85, title);
      add(86, pair(title >> 4, c1z));
      add(87, pair(title, lz));

      add(90, around[z]);
      add(91, pair(around[z], fz));
      int seen = elsewhere[z];
      add(92, seen & 15);
      add(93, seen >> 4);
      add(94, pair((seen | seen >> 4) & 15, c0z));
      add(95, pair((seen | seen >> 4) & 15, fz));
      int seenNext = elsewhere[b];
      add(96, (seenNext | seenNext >> 4) & 15);
      return count;
    }

    private void own(int z, int a, int b) {
      add(1, form[z]);
      add(2, stem[z]);
      add(3, core[z]);
      add(12, pair(stem[a], stem[z]));
      add(13, pair(stem[z], stem[b]));
      add(16, pair(classes.classOf(entry[a], 1), stem[z]));
      int uz = classes.usage(entry[z]);
      int ua = classes.usage(entry[a]);
      int ub = classes.usage(entry[b]);
      add(24, uz);
      add(25, ua);
      add(26, ub);
      add(27, pair(ua, uz));
      add(28, pair(uz, ub));
      add(29, pair(uz, flags[z]));
      int rest = uz - 1;
      for (int kind = 0; uz != 0 && kind < WordClasses.USAGE_KINDS; kind++) {
        add(120 + kind, rest % WordClasses.USAGE_STEPS);
        add(124 + kind, pair(rest % WordClasses.USAGE_STEPS, lex[z]));
        rest /= WordClasses.USAGE_STEPS;
      }
    }

    private void letters(int i, int z) {
      if ((flags[z] >> 8) != 0) {
        return;
      }
      String text = words.form(i);
      int begin = coreFrom[z];
      int end = text.length();
      int length = end - begin;
      long h = 7;
      for (int k = 0; k < 4 && k < length; k++) {
        h = h * 0x10001 + text.charAt(begin + k);
        add(100 + k, h);
      }
      long prefix = h;
      h = 11;
      long last = 0;
      for (int k = 0; k < 4 && k < length; k++) {
        h = h * 0x10001 + text.charAt(end - 1 - k);
        add(104 + k, h);
        if (k == 1) {
          last = h;
        }
      }
      add(108, pair(prefix, last));
      add(109, Math.min(length, 9) * 16L + (flags[z] & 15));
      for (int k = begin; k + 3 <= end && k < begin + 8; k++) {
        add(110, (text.charAt(k) * 0x10001L + text.charAt(k + 1)) * 0x10001L + text.charAt(k + 2));
      }
    }

    private void add(int template, long value) {
      long h = (value + 0x632be59bd9b4e019L * (template + 1)) * 0x9e3779b97f4a7c15L;
      h ^= h >>> 32;
      h *= 0xd6e8feb86659fd93L;
      out[count++] = (int) (h >>> (64 - BITS));
    }

    private static long pair(long first, long second) {
      return (first * 0x2545f4914f6cdd1dL + 0x9e37) ^ (second * 0x9e6c63d0876a9a47L >>> 1) + second;
    }
  }
}
