package org.isnad.reader.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.inflection.VerbReading;
import org.isnad.arabic.word.FormTable;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordMemo;
import org.isnad.arabic.word.WordType;
import org.isnad.arabic.word.WordTypes;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.Frame;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.NounUse;
import org.isnad.lexicon.Predicates;
import org.jspecify.annotations.Nullable;

/** The closed classes of words, compiled from the lexicon's {@code %words}. Immutable. */
public final class Grammar {
  /** A preposition, or a noun that works as one. */
  public static final int PREPOSITION = 1;

  /** Negates what follows. */
  public static final int NEGATION = 1 << 1;

  /** الذي and its forms. */
  public static final int RELATIVE = 1 << 2;

  /** أن, إن and their forms with pronouns. */
  public static final int COMPLEMENTIZER = 1 << 3;

  /** Opens a clause: حيث, فيما, بينما. */
  public static final int OPENER = 1 << 4;

  /** هذا and its like. */
  public static final int DEMONSTRATIVE = 1 << 5;

  /** هو and its like. */
  public static final int PRONOUN = 1 << 6;

  /** كان, قد and their like. */
  public static final int AUXILIARY = 1 << 7;

  /** Stands between a verb and its subject and belongs to neither. */
  public static final int ADVERB = 1 << 8;

  /** The complementizer carries the subject of its clause as a pronoun: أنه, بأنها. */
  public static final int WITH_PRONOUN = 1 << 9;

  /**
   * Opens the next clause where it stands last, and so does not belong to what is said before it.
   */
  public static final int EDGE = 1 << 10;

  /** A preposition with its pronoun: عنه, إليها. */
  public static final int GOVERNED_PRONOUN = 1 << 11;

  /** Spelt like a form of a verb, and hardly ever one. */
  static final int NOT_A_VERB = 1 << 12;

  /** A clause begins with it: يجب, ليس, هذا. */
  public static final int CLAUSE_VERB = 1 << 13;

  /** Behind a comma it leaves what is reported; the class holds pairs of words too. */
  public static final int LEAVES_REPORT = 1 << 14;

  /** A sentence that it opens still belongs to what the sentence before reports: وأن. */
  public static final int GOES_ON = 1 << 15;

  /** Nobody who could speak: ذلك, الأحداث. */
  public static final int NOBODY = 1 << 16;

  /** Stands for the clause before, as in وهو أمر نفته. */
  public static final int ANAPHOR = 1 << 17;

  /** Any of the classes above: a word that does the work of grammar. */
  public static final int CLOSED = (1 << 11) - 1;

  /** A preposition with its pronoun, which may stand for what a relative clause describes: فيه. */
  public static final int RESUMPTIVE = 1 << 21;

  /** Puts the verb behind it into the future: سوف. */
  public static final int FUTURE = 1 << 24;

  /** Spelt as a form of some verb, but hardly ever one. */
  public static final int NO_PREDICATE = 1 << 20;

  /** A noun that with a pronoun behind it is spelt as a verb: ثمنه. */
  public static final int NOUN_BEFORE_PRONOUN = 1 << 25;

  /** Before an imperfect: it may or will be so. */
  public static final int MODAL_PARTICLE = 1 << 18;

  /** Stands between a report and the next one beside it: كما, فيما. */
  public static final int REPORT_OPENER = 1 << 19;

  /** How something is said, with an adjective behind it: بشكل. */
  public static final int MANNER = 1 << 22;

  /** How something is said: بشدة. */
  public static final int MANNER_ADVERB = 1 << 23;

  /** A noun that carries a voice, though it names nobody: a document, a report, figures. */
  public static final int VOICE_NOUN = 1 << 26;

  /** What stands behind it is supposed, possible or not so, and not said: في حال, احتمال, عدم. */
  public static final int SUPPOSED = 1 << 27;

  /** Says that the noun before it is meant itself: المصدر نفسه. */
  public static final int REFLEXIVE = 1 << 28;

  /** The name of a state that takes masculine verbs: العراق. */
  public static final int MASCULINE_STATE = 1 << 29;

  /** Speaks for those who carry or shout it: لافتات, شعارات. */
  public static final int VOICE_OF_OTHERS = 1 << 30;

  /** أما: who or what stands behind it is a topic, and a verb with ف tells something of it. */
  static final int TOPIC = 1 << 31;

  private static final String ARTICLE = "ال";

  /** What each class of {@code %words} is as a bit. */
  private static final Map<String, Integer> CLASSES =
      Map.ofEntries(
          Map.entry("preposition", PREPOSITION),
          Map.entry("negation", NEGATION),
          Map.entry("relative", RELATIVE),
          Map.entry("complementizer", COMPLEMENTIZER),
          Map.entry("clause-opener", OPENER),
          Map.entry("demonstrative", DEMONSTRATIVE),
          Map.entry("pronoun", PRONOUN),
          Map.entry("auxiliary", AUXILIARY),
          Map.entry("adverb", ADVERB),
          Map.entry("complementizer-with-pronoun", WITH_PRONOUN),
          Map.entry("edge", EDGE),
          Map.entry("governed-pronoun", GOVERNED_PRONOUN),
          Map.entry("not-a-verb", NOT_A_VERB),
          Map.entry("clause-verb", CLAUSE_VERB),
          Map.entry("leaves-report", LEAVES_REPORT),
          Map.entry("goes-on", GOES_ON),
          Map.entry("nobody", NOBODY),
          Map.entry("anaphor", ANAPHOR),
          Map.entry("modal-particle", MODAL_PARTICLE),
          Map.entry("report-opener", REPORT_OPENER),
          Map.entry("no-predicate", NO_PREDICATE),
          Map.entry("resumptive", RESUMPTIVE),
          Map.entry("manner", MANNER),
          Map.entry("manner-adverb", MANNER_ADVERB),
          Map.entry("noun-before-pronoun", NOUN_BEFORE_PRONOUN),
          Map.entry("voice-noun", VOICE_NOUN),
          Map.entry("supposed", SUPPOSED),
          Map.entry("reflexive", REFLEXIVE),
          Map.entry("masculine-state", MASCULINE_STATE),
          Map.entry("voice-of-others", VOICE_OF_OTHERS),
          Map.entry("topic", TOPIC),
          Map.entry("future", FUTURE));

  /** The lists of nouns, beside those of frames, on which many words are sought. */
  private static final List<String> ASKED =
      List.of(
          "afterwards",
          "charge",
          "control-noun",
          "counted-people",
          "degree",
          "gathering-noun",
          "light-noun",
          "means-aerial",
          "means-drone",
          "means-explosives",
          "means-firearms",
          "means-heavy-weapons",
          "means-primitive",
          "means-suicide-attack",
          "means-unconventional",
          "myself",
          "pluperfect",
          "takes-for-known");

  /** How many letters an attached pronoun has at most. */
  private static final int LONGEST_PRONOUN = 3;

  /** Classes of which a word is none with و or ف before it, when the class does not list it so. */
  private static final int WITHOUT_CONJUNCTION = LEAVES_REPORT | GOES_ON | EDGE;

  private final FormTable<Integer> classes;
  private final FormTable<Nisba> nisbas;
  private final Set<String> beforeLeaving = new HashSet<>();
  private final Predicates predicates;

  /** For each word the lists of frames that hold it, alone and as the first of two. */
  private final Map<String, List<Set<String>>> lists = new HashMap<>();

  private final Map<String, List<Set<String>>> pairs = new HashMap<>();

  private final VerbSpelling verbSpelling = new VerbSpelling(this);
  private final WordMemo<WordGrammar> words;

  /**
   * What a word can be by its letters.
   *
   * @param classes its closed classes, as bits
   * @param mayLeave whether it is the first of two words that leave what is reported
   * @param verbs its readings as a form of a verb, see {@link VerbSpelling}
   * @param mayTellAsNoun whether it may be a noun that reports or tells an event; false only when
   *     it is none, whatever clitics are taken off
   * @param nouns its readings as such a noun: fewest proclitics first, and of these without a
   *     pronoun first
   * @param idioms where fixed expressions begin that tell events
   * @param cuePhrases where phrases begin that report
   * @param lists the lists of the lexicon's frames, and of nouns, that it is on, see {@link
   *     Nouns#matchesLoosely(Set, String)}; the very sets of the frames
   * @param pairLists those that hold it as the first of two words
   */
  record WordGrammar(
      int classes,
      boolean mayLeave,
      List<VerbReading> verbs,
      boolean mayTellAsNoun,
      List<NounReading> nouns,
      PhraseTable.Starts<Frame> idioms,
      PhraseTable.Starts<Cue> cuePhrases,
      Lists lists,
      Lists pairLists) {}

  /** Lists that a word is on, asked for by themselves and not by what they hold. */
  static final class Lists {
    private static final Lists NONE = new Lists(List.of());

    private final Object[] sets;

    private Lists(Collection<Set<String>> sets) {
      this.sets = sets.toArray();
    }

    static Lists of(Collection<Set<String>> sets) {
      return sets.isEmpty() ? NONE : new Lists(sets);
    }

    /** Whether this very set is among them. */
    boolean has(Set<String> list) {
      for (Object one : sets) {
        if (one == list) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * The grammar of a lexicon.
   *
   * @param lexicon the lexicon
   * @param types remember what words can be
   */
  public Grammar(Lexicon lexicon, WordTypes types) {
    Map<String, Integer> bits = new HashMap<>();
    CLASSES.forEach(
        (name, bit) -> lexicon.words(name).forEach(word -> bits.merge(word, bit, (a, b) -> a | b)));
    FormTable.Builder<Integer> table = new FormTable.Builder<>();
    bits.forEach(table::add);
    this.classes = table.build();
    this.nisbas = lexicon.nisbas();
    for (String phrase : lexicon.words("leaves-report")) {
      int space = phrase.indexOf(' ');
      if (space > 0) {
        beforeLeaving.add(phrase.substring(0, space));
      }
    }
    this.predicates = lexicon.predicates();
    for (Frame frame : lexicon.frames()) {
      for (Set<String> list : List.of(frame.before(), frame.notBefore(), frame.notAfter())) {
        list.forEach(noun -> enter(noun, list));
      }
    }
    for (String name : ASKED) {
      Set<String> list = lexicon.words(name);
      list.forEach(noun -> enter(noun, list));
    }
    this.words = types.remember(this::look);
  }

  /** The country (ISO alpha-3) of a singular adjective with the article: الروسي; or null. */
  @Nullable String countryOfDefinite(String form) {
    if (!form.startsWith(ARTICLE)) {
      return null;
    }
    for (Nisba nisba : nisbas.get(form, ARTICLE.length(), form.length())) {
      if (nisba.number() == 1 && !nisba.feminine()) {
        return nisba.country();
      }
    }
    return null;
  }

  private WordGrammar look(WordType word) {
    String form = word.form();
    Lists lists = listsOf(form);
    Lists pairLists = Lists.of(pairs.getOrDefault(form, List.of()));
    if (word.kind() != TokenKind.ARABIC) {
      return new WordGrammar(
          0,
          false,
          List.of(),
          false,
          List.of(),
          PhraseTable.Starts.none(),
          PhraseTable.Starts.none(),
          lists,
          pairLists);
    }
    int bits = classes(form, 0, form.length());
    if (bits == 0 && form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف')) {
      bits = classesBehindConjunction(form);
    } else if ((bits & CLOSED) == 0 && form.length() > 3 && form.charAt(0) == 'و') {
      bits |= classesBehindConjunction(form) & AUXILIARY;
    }
    return new WordGrammar(
        bits,
        beforeLeaving.contains(form),
        verbSpelling.readings(word),
        mayTellAsNoun(form),
        nounsOf(form),
        predicates.idioms().starts(form),
        predicates.cuePhrases().starts(form),
        lists,
        pairLists);
  }

  private Lists listsOf(String form) {
    Set<Set<String>> all = Collections.newSetFromMap(new IdentityHashMap<>());
    Nouns.matchesLoosely(
        noun -> {
          all.addAll(lists.getOrDefault(noun, List.of()));
          return false;
        },
        form);
    return Lists.of(all);
  }

  /** Whether a noun is left when clitics, the article and a pronoun are taken off. */
  private boolean mayTellAsNoun(String form) {
    int[] readings = new int[Proclitics.MOST];
    int count = Proclitics.of(form, readings);
    for (int r = 0; r < count; r++) {
      int skip = Proclitics.letters(readings[r]);
      for (int from = skip; from <= skip + ARTICLE.length(); from += ARTICLE.length()) {
        for (int to = form.length(); to > from && to >= form.length() - LONGEST_PRONOUN; to--) {
          if (predicates.nouns().contains(form, from, to)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private List<NounReading> nounsOf(String form) {
    List<NounReading> all = new ArrayList<>(2);
    int[] readings = new int[Proclitics.MOST];
    int count = Proclitics.of(form, readings);
    for (int r = 0; r < count; r++) {
      int skip = Proclitics.letters(readings[r]);
      boolean hidden = Proclitics.hiddenArticle(readings[r]);
      boolean written = !hidden && form.startsWith(ARTICLE, skip);
      int from = written ? skip + ARTICLE.length() : skip;
      for (int n = 0; n <= LONGEST_PRONOUN && form.length() - n - from >= (n == 0 ? 1 : 2); n++) {
        int to = form.length() - n;
        Pronoun pronoun = n == 0 ? null : Pronoun.at(form, to, form.length());
        List<NounUse> uses =
            n > 0 && pronoun == null ? List.of() : predicates.nouns().get(form, from, to);
        if (!uses.isEmpty()) {
          all.add(new NounReading(readings[r], hidden || written, from, to, pronoun, uses));
        }
      }
    }
    return List.copyOf(all);
  }

  private void enter(String noun, Set<String> list) {
    lists.computeIfAbsent(noun, n -> new ArrayList<>()).add(list);
    int space = noun.indexOf(' ');
    if (space > 0) {
      pairs.computeIfAbsent(noun.substring(0, space), n -> new ArrayList<>()).add(list);
    }
  }

  /** What a word can be. */
  WordGrammar of(WordType word) {
    return words.of(word);
  }

  private int classesBehindConjunction(String form) {
    return classes(form, 1, form.length()) & ~WITHOUT_CONJUNCTION;
  }

  /** The classes of {@code form[from, to)}, as bits; 0 when it is in none. */
  int classes(String form, int from, int to) {
    var found = classes.get(form, from, to);
    return found.isEmpty() ? 0 : found.get(0);
  }

  Predicates predicates() {
    return predicates;
  }
}
