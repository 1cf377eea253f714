package org.isnad.reader.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.inflection.Person;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.number.Numbers;
import org.isnad.arabic.vocabulary.Vocabulary;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordMemo;
import org.isnad.arabic.word.WordType;
import org.isnad.arabic.word.WordTypes;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Nisba;
import org.isnad.reader.syntax.Nouns;
import org.jspecify.annotations.Nullable;

/** Tells what words can be as nouns, and remembers it. */
final class Nominals {
  /** A noun counts with و before it though it stands alone a quarter as often: وإصابة. */
  private static final int RARER = 4;

  private static final char TANWIN = '\u064B';

  private final Lexicon lexicon;
  private final Vocabulary vocabulary = Vocabulary.shipped();
  private final Set<String> people;
  private final Set<String> quantifiers;
  private final Set<String> bounds;
  private final Set<String> boundHeads = new HashSet<>();
  private final Set<String> compoundHeads = new HashSet<>();
  private final Set<String> addingHeads = new HashSet<>();
  private final Set<String> belonging;
  private final Set<String> means;
  private final Set<String> kindsOfMeans;
  private final Set<String> partsOfGroups;
  private final Set<String> locations;
  private final Set<String> ownCountries;
  private final Set<String> casualties;
  private final Set<String> reflexives;
  private final Set<String> degrees;
  private final Set<String> counterparts;
  private final Set<String> adding;
  private final Set<String> amongThem;
  private final Set<String> beforeAuxiliary;
  private final Set<String> attributes;
  private final Set<String> members;
  private final Set<String> freeing;
  private final Set<String> nobodies;
  private final Set<String> forces;
  private final Set<String> regimes;
  private final Set<String> groupsAgain;
  private final Set<String> boundsBehind;
  private final WordMemo<Nominal> nominals;

  /**
   * What a lexicon knows of nouns.
   *
   * @param lexicon the lexicon
   * @param types remember what words can be
   */
  Nominals(Lexicon lexicon, WordTypes types) {
    this.lexicon = lexicon;
    this.people = lexicon.words("people");
    this.quantifiers = lexicon.words("quantifier");
    this.bounds = lexicon.words("bound");
    for (String bound : bounds) {
      boundHeads.add(head(bound));
    }
    this.belonging = lexicon.words("belonging");
    this.means = lexicon.words("means");
    this.kindsOfMeans = lexicon.words("kind-of-means");
    this.partsOfGroups = lexicon.words("part-of-group");
    this.locations = lexicon.words("location");
    this.ownCountries = lexicon.words("own-country");
    this.casualties = lexicon.words("casualty");
    this.reflexives = lexicon.words("reflexive");
    this.degrees = lexicon.words("degree");
    this.counterparts = lexicon.words("counterpart");
    this.adding = lexicon.words("adding");
    this.amongThem = lexicon.words("among-them");
    for (String phrase : adding) {
      addingHeads.add(head(phrase));
    }
    for (String phrase : amongThem) {
      addingHeads.add(head(phrase));
    }
    this.beforeAuxiliary = lexicon.words("before-auxiliary");
    this.attributes = lexicon.words("attribute-or-person");
    this.members = lexicon.words("member-noun");
    this.freeing = lexicon.words("freeing-noun");
    this.groupsAgain = lexicon.words("group-again");
    this.regimes = lexicon.words("regime-noun");
    this.forces = lexicon.words("force-noun");
    this.nobodies = lexicon.words("no-party");
    this.boundsBehind = lexicon.words("bound-behind");
    for (String list : new String[] {"agent-phrase", "compound-preposition"}) {
      for (String phrase : lexicon.words(list)) {
        int space = phrase.indexOf(' ');
        if (space > 0) {
          compoundHeads.add(phrase.substring(0, space));
        }
      }
    }
    this.nominals = types.remember(this::look);
  }

  private static String head(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase : phrase.substring(0, space);
  }

  /** What a word can be. */
  Nominal of(WordType word) {
    return nominals.of(word);
  }

  /** Whether words with spaces between them bound a number: ما لا يقل عن. */
  boolean isBound(String words) {
    return bounds.contains(words);
  }

  /** Whether a word tells of how many. */
  boolean isQuantifier(String word) {
    return quantifiers.contains(word);
  }

  /** Whether two words bound the number before them: على الأقل. */
  boolean isBoundBehind(String words) {
    return boundsBehind.contains(words);
  }

  /** Whether somebody is added behind these words: علاوة على. */
  boolean isAdding(String words) {
    return adding.contains(words);
  }

  /** Whether some of those before are named behind these words: بينهم. */
  boolean isAmongThem(String words) {
    return amongThem.contains(words);
  }

  /** Whether a word goes with the auxiliary behind it: ما of ما زال. */
  boolean isBeforeAuxiliary(String form) {
    return beforeAuxiliary.contains(form);
  }

  /**
   * Whose a part of a group or a means of war is, by the pronoun behind it (قواته); or null.
   *
   * @param form its folded form
   * @param letters how many letters before the noun are written onto it
   */
  @Nullable Pronoun owner(String form, int letters) {
    for (int n = 1; n <= 3 && form.length() - n - letters >= 3; n++) {
      Pronoun pronoun = Pronoun.at(form, form.length() - n, form.length());
      if (pronoun == null || pronoun.person() != Person.THIRD) {
        continue;
      }
      String stem = form.substring(letters, form.length() - n);
      if (partsOfGroups.contains(stem) || means.contains(stem)) {
        return pronoun;
      }
    }
    return null;
  }

  private Nominal look(WordType word) {
    String form = word.form();
    String printed = word.printed();
    boolean arabic = word.kind() == TokenKind.ARABIC;
    boolean conjunction = arabic && isConjunction(form, printed);
    char preposition = arabic ? preposition(form, printed, conjunction ? 1 : 0) : 0;
    int letters = (conjunction ? 1 : 0) + (preposition == 0 ? 0 : 1);
    String stem = stem(form, letters);
    Nisba nisba = arabic ? nisba(form, 0) : null;
    boolean withArticle = form.startsWith("ال", letters);
    boolean definite = withArticle || form.startsWith("لل") || form.startsWith("ولل");
    boolean fromNation = isSomebodyFrom(form, letters);
    boolean two = isTwoPeople(stem);
    boolean plural = two || isPluralOfPeople(word, letters, nisba);
    int traits =
        bit(Nominal.NOUN, arabic && form.length() > 2 && !reflexives.contains(form))
            | bit(Nominal.DEFINITE, definite)
            | bit(Nominal.WITH_ARTICLE, withArticle)
            | bit(Nominal.FEMININE, printed.endsWith("ة") || form.endsWith("ات"))
            | bit(Nominal.PEOPLE, plural || fromNation || Nouns.matchesLoosely(people, stem))
            | bit(Nominal.PLURAL_OF_PEOPLE, plural)
            | bit(Nominal.TWO_PEOPLE, two)
            | bit(Nominal.ATTRIBUTE, attributes.contains(form))
            | bit(Nominal.GROUP_AGAIN, Nouns.matchesLoosely(groupsAgain, stem))
            | bit(Nominal.REGIME, Nouns.matchesLoosely(regimes, stem))
            | bit(Nominal.FORCE, Nouns.matchesLoosely(forces, stem))
            | bit(Nominal.NOBODY, Nouns.matchesLoosely(nobodies, stem))
            | bit(Nominal.MEMBER, Nouns.matchesLoosely(members, stem))
            | bit(Nominal.BROKEN_PLURAL, isBrokenPlural(stem))
            | bit(Nominal.ACCUSATIVE, isAccusative(form, printed, letters, definite, fromNation))
            | bit(
                Nominal.QUANTIFIER,
                quantifiers.contains(behindArticle(form, letters))
                    && !(withArticle && degrees.contains(form.substring(letters))))
            | bit(Nominal.BELONGING, belonging.contains(Nouns.bare(form, false)))
            | bit(Nominal.MEANS, Nouns.matchesLoosely(means, stem))
            | bit(Nominal.MEANS_AS_WRITTEN, Nouns.matchesLoosely(means, form))
            | bit(Nominal.PART_OF_GROUP, Nouns.matchesLoosely(partsOfGroups, stem))
            | bit(Nominal.LOCATION, Nouns.matchesLoosely(locations, stem))
            | bit(Nominal.OWN_COUNTRY, ownCountries.contains(stem))
            | bit(Nominal.CASUALTY, Nouns.matchesLoosely(casualties, stem))
            | bit(Nominal.BOUND, boundHeads.contains(form))
            | bit(Nominal.NUMBER, Numbers.get().mayStart(word))
            | bit(Nominal.COMPOUND, compoundHeads.contains(withoutConjunction(form)))
            | bit(
                Nominal.ADDING,
                addingHeads.contains(form) || addingHeads.contains(withoutConjunction(form)))
            | bit(Nominal.OWNED, owner(form, letters) != null)
            | bit(Nominal.COUNTERPART, Nouns.matchesLoosely(counterparts, form));
    return new Nominal(letters, conjunction, preposition, stem, nisba, traits);
  }

  /** تحرير المدينة من: whether what من brings behind a word is whom something is freed from. */
  boolean isFreeing(String form) {
    return Nouns.matchesLoosely(freeing, form);
  }

  private static int bit(int trait, boolean holds) {
    return holds ? trait : 0;
  }

  // ---- what is written onto a noun

  private boolean isConjunction(String form, String printed) {
    char first = form.charAt(0);
    return (first == 'و' || first == 'ف') && isClitic(printed, 0, RARER);
  }

  private char preposition(String form, String printed, int at) {
    if (form.length() - at < 4) {
      return 0;
    }
    char letter = form.charAt(at);
    boolean article =
        letter == 'ب' && form.startsWith("ال", at + 1)
            || letter == 'ل' && form.charAt(at + 1) == 'ل';
    return article || (letter == 'ب' || letter == 'ل') && isClitic(printed, at, 0) ? letter : 0;
  }

  /**
   * Whether a word is about as common without its letter at {@code at} as with it.
   *
   * @param rarer by how much it may be rarer, in levels of the vocabulary
   */
  private boolean isClitic(String printed, int at, int rarer) {
    int end = printed.length();
    int without = vocabulary.level(vocabulary.find(printed, at + 1, end));
    int with = vocabulary.level(vocabulary.find(printed, at, end));
    return without > 0 && without + rarer > with;
  }

  private static String withoutConjunction(String form) {
    return form.startsWith("و") ? form.substring(1) : form;
  }

  private static String stem(String form, int letters) {
    boolean article = form.startsWith("ال", letters) && form.length() - letters > 4;
    return form.substring(article ? letters + 2 : letters);
  }

  private static String behindArticle(String form, int letters) {
    return form.substring(form.startsWith("ال", letters) ? letters + 2 : letters);
  }

  // ---- what a noun stands for

  /** Whether two words tell of what kind a means of war is: بدون طيار. */
  boolean isKindOfMeans(String pair) {
    return kindsOfMeans.contains(pair);
  }

  /** The nationality of an adjective from a letter on, with or without the article; or null. */
  @Nullable Nisba nisba(String form, int at) {
    int from = form.startsWith("ال", at) ? at + 2 : at;
    List<Nisba> found = lexicon.nisbas().get(form, from, form.length());
    return found.isEmpty() ? null : found.get(0);
  }

  /** أميركيا: somebody of a nation, as the accusative or the plural shows. */
  private boolean isSomebodyFrom(String form, int letters) {
    int end = form.length();
    return end > 5
        && form.endsWith("يا")
        && !lexicon.nisbas().get(form, letters, end - 1).isEmpty();
  }

  private boolean isPluralOfPeople(WordType word, int letters, @Nullable Nisba nisba) {
    String form = word.form();
    int length = form.length();
    if (length < 5 || nisba == null && Numbers.get().mayStart(word)) {
      return false;
    }
    if (form.endsWith("ون")) {
      return vocabulary.level(form.substring(letters, length - 2) + "ين") > 0;
    }
    return form.endsWith("ين") && vocabulary.level(form.substring(letters, length - 2) + "ون") > 0;
  }

  /** شخصين, امرأتان: two of those whom a noun for one names. */
  private boolean isTwoPeople(String stem) {
    if (stem.length() < 5 || !stem.endsWith("ان") && !stem.endsWith("ين")) {
      return false;
    }
    String one = stem.substring(0, stem.length() - 2);
    return people.contains(one)
        || one.endsWith("ت") && people.contains(one.substring(0, one.length() - 1) + "ه");
  }

  private boolean isBrokenPlural(String stem) {
    return stem.length() >= 5 && stem.startsWith("ا") && stem.charAt(stem.length() - 2) == 'ا'
        || isPluralByVowels(stem)
        || Nouns.matchesLoosely(means, stem);
  }

  /** فصائل, كتائب, عناصر. */
  static boolean isPluralByVowels(String stem) {
    return stem.length() == 5
        && stem.charAt(2) == 'ا'
        && !stem.endsWith("ه")
        && !stem.endsWith("ي");
  }

  private boolean isAccusative(
      String form, String printed, int letters, boolean definite, boolean fromNation) {
    int length = printed.length();
    char last = printed.charAt(length - 1);
    if (last == TANWIN || length > 1 && printed.charAt(length - 2) == TANWIN) {
      return true;
    }
    return last == 'ا'
        && form.length() > 4
        && !definite
        && (fromNation || Nouns.matches(people, form.substring(letters, form.length() - 1)));
  }
}
