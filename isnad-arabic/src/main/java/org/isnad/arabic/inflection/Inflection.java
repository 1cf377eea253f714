package org.isnad.arabic.inflection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Every written form of a verb: the finite forms of both voices, the participles with their
 * feminines, duals and sound plurals, and the masdars. Broken plurals are not formed.
 *
 * <p>A spelling that stands for several persons or numbers is given once for each of them; one that
 * stands for both voices is given once, with {@link Voice#EITHER}.
 */
public final class Inflection {
  private static final Person FIRST = Person.FIRST;
  private static final Person SECOND = Person.SECOND;
  private static final Person THIRD = Person.THIRD;
  private static final Gender M = Gender.MASCULINE;
  private static final Gender F = Gender.FEMININE;
  private static final Gender C = Gender.COMMON;
  private static final Plurality SG = Plurality.SINGULAR;
  private static final Plurality DU = Plurality.DUAL;
  private static final Plurality PL = Plurality.PLURAL;

  private record Key(
      String spelling,
      Tense tense,
      @Nullable Person person,
      Gender gender,
      Plurality plurality,
      Shape shape) {}

  private record Value(Voice voice, Attachment attachment) {}

  private final Map<Key, Value> forms = new LinkedHashMap<>();

  private Inflection() {}

  /**
   * Writes out a verb.
   *
   * @param verb the verb
   * @return its forms, each once, in the order of a grammar
   * @throws IllegalArgumentException when the lemma or the imperfect cannot be of that root and
   *     measure; the message says what was expected
   */
  public static List<VerbForm> of(Verb verb) {
    Measure measure = verb.measure();
    Root root = Root.of(verb.root(), measure.radicals());
    Stems stems = choose(verb, Stems.of(root, measure));
    Inflection inflection = new Inflection();
    inflection.past(stems.past(), Voice.ACTIVE);
    inflection.past(stems.passivePast(), Voice.PASSIVE);
    char prefix = prefixVowel(measure);
    inflection.imperfect(stems.imperfect(), prefix, Voice.ACTIVE);
    inflection.imperfect(stems.passiveImperfect(), 'u', Voice.PASSIVE);
    inflection.imperative(stems.imperfect(), root, measure);
    inflection.participle(stems.activeParticiple(), Tense.ACTIVE_PARTICIPLE, Voice.ACTIVE);
    String passive = stems.passiveParticiple();
    if (passive != null && measure != Measure.VII && measure != Measure.IX) {
      inflection.participle(passive, Tense.PASSIVE_PARTICIPLE, Voice.PASSIVE);
    }
    String masdar = stems.masdar();
    if (masdar != null) {
      String written = Spelling.write(Sounds.decline(masdar, ""), false, Spelling.SCHOOL);
      inflection.masdar(written, measure);
    }
    for (String given : verb.masdars()) {
      inflection.masdar(bare(given), measure);
    }
    return inflection.list();
  }

  private List<VerbForm> list() {
    List<VerbForm> all = new ArrayList<>(forms.size());
    for (Map.Entry<Key, Value> form : forms.entrySet()) {
      Key key = form.getKey();
      Value value = form.getValue();
      all.add(
          new VerbForm(
              key.spelling,
              key.tense,
              key.person,
              key.gender,
              key.plurality,
              value.voice,
              key.shape,
              value.attachment));
    }
    return all;
  }

  private static char prefixVowel(Measure measure) {
    return switch (measure) {
      case II, III, IV, Q1 -> 'u';
      default -> 'a';
    };
  }

  private static Stems choose(Verb verb, List<Stems> candidates) {
    String lemma = bare(verb.lemma());
    String imperfect = bare(verb.imperfect());
    char prefix = prefixVowel(verb.measure());
    Stems byLemma = null;
    for (Stems stems : candidates) {
      if (!agrees(lemma, past(stems))) {
        continue;
      }
      if (imperfect.isEmpty() || agrees(imperfect, present(stems, prefix))) {
        return stems;
      }
      byLemma = byLemma == null ? stems : byLemma;
    }
    String of = " of form " + verb.measure().code() + " and root «" + verb.root() + "»";
    if (byLemma != null) {
      throw new IllegalArgumentException(
          "«"
              + verb.imperfect()
              + "» is no imperfect"
              + of
              + "; expected, say, «"
              + present(byLemma, prefix)
              + "»");
    }
    throw new IllegalArgumentException(
        "«" + verb.lemma() + "» is no verb" + of + "; expected «" + past(candidates.get(0)) + "»");
  }

  private static String past(Stems stems) {
    return Spelling.write(Sounds.conjugate(stems.past().open(), "a"), false, Spelling.SCHOOL);
  }

  private static String present(Stems stems, char prefix) {
    String sounds = Sounds.conjugate("ي" + prefix + stems.imperfect().open(), "u");
    return Spelling.write(sounds, false, Spelling.SCHOOL);
  }

  /** Whether two spellings are of one word, where a final ى and a final ي are two things. */
  private static boolean agrees(String given, String expected) {
    if (!Letters.fold(given).equals(Letters.fold(expected))) {
      return false;
    }
    char a = given.charAt(given.length() - 1);
    char b = expected.charAt(expected.length() - 1);
    return !(a == 'ى' && b == 'ي') && !(a == 'ي' && b == 'ى');
  }

  private static String bare(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (!Letters.isSilent(word.charAt(i))) {
        out.append(word.charAt(i));
      }
    }
    return out.toString();
  }

  private void past(Stems.Stem stem, Voice voice) {
    Tense tense = Tense.PAST;
    finite(stem.open(), "a", tense, THIRD, M, SG, voice);
    finite(stem.open(), "aت", tense, THIRD, F, SG, voice);
    finite(stem.open(), "A", tense, THIRD, M, DU, voice);
    finite(stem.open(), "aتA", tense, THIRD, F, DU, voice);
    finite(stem.open(), "U+", tense, THIRD, M, PL, voice);
    finite(stem.closed(), "نa", tense, THIRD, F, PL, voice);
    finite(stem.closed(), "تa", tense, SECOND, M, SG, voice);
    finite(stem.closed(), "تi", tense, SECOND, F, SG, voice);
    finite(stem.closed(), "تuمA", tense, SECOND, C, DU, voice);
    String you = Sounds.conjugate(stem.closed(), "تuم");
    spell(you, true, false, tense, SECOND, M, PL, voice, Shape.PLAIN);
    spell(you + "U", false, true, tense, SECOND, M, PL, voice, Shape.PLAIN);
    finite(stem.closed(), "تuننa", tense, SECOND, F, PL, voice);
    finite(stem.closed(), "تu", tense, FIRST, C, SG, voice);
    finite(stem.closed(), "نA", tense, FIRST, C, PL, voice);
  }

  private void imperfect(Stems.Stem stem, char vowel, Voice voice) {
    single("ي", vowel, stem, THIRD, M, SG, voice);
    single("ت", vowel, stem, THIRD, F, SG, voice);
    several("ي", vowel, stem, "A", "Aنi", THIRD, M, DU, voice);
    several("ت", vowel, stem, "A", "Aنi", THIRD, F, DU, voice);
    several("ي", vowel, stem, "U+", "Uنa", THIRD, M, PL, voice);
    finite("ي" + vowel + stem.closed(), "نa", Tense.IMPERFECT, THIRD, F, PL, voice);
    single("ت", vowel, stem, SECOND, M, SG, voice);
    several("ت", vowel, stem, "I", "Iنa", SECOND, F, SG, voice);
    several("ت", vowel, stem, "A", "Aنi", SECOND, C, DU, voice);
    several("ت", vowel, stem, "U+", "Uنa", SECOND, M, PL, voice);
    finite("ت" + vowel + stem.closed(), "نa", Tense.IMPERFECT, SECOND, F, PL, voice);
    single("ء", vowel, stem, FIRST, C, SG, voice);
    single("ن", vowel, stem, FIRST, C, PL, voice);
  }

  private void single(
      String prefix,
      char vowel,
      Stems.Stem stem,
      Person person,
      Gender gender,
      Plurality plurality,
      Voice voice) {
    Tense tense = Tense.IMPERFECT;
    String open = prefix + vowel + stem.open();
    finite(open, "u", tense, person, gender, plurality, voice);
    if (open.indexOf('ء', 1) > 0) {
      // The subjunctive's a seats a hamza before a pronoun otherwise than the indicative's u.
      String subjunctive = Sounds.conjugate(open, "a");
      spell(subjunctive, false, true, tense, person, gender, plurality, voice, Shape.PLAIN);
    }
    String jussive = Sounds.conjugate(prefix + vowel + stem.closed(), "");
    String plain = write(Sounds.conjugate(open, "u"), false);
    String shortened = write(jussive, false);
    if (!shortened.equals(plain)) {
      spell(jussive, true, true, tense, person, gender, plurality, voice, Shape.SHORTENED);
    }
  }

  private static String write(String sounds, boolean bound) {
    return Letters.fold(Spelling.write(sounds, bound, Spelling.SCHOOL));
  }

  private void several(
      String prefix,
      char vowel,
      Stems.Stem stem,
      String without,
      String with,
      Person person,
      Gender gender,
      Plurality plurality,
      Voice voice) {
    Tense tense = Tense.IMPERFECT;
    String open = prefix + vowel + stem.open();
    String nun = Sounds.conjugate(open, with);
    spell(nun, true, true, tense, person, gender, plurality, voice, Shape.WITH_NUN);
    String noNun = Sounds.conjugate(open, without);
    spell(noNun, true, true, tense, person, gender, plurality, voice, Shape.WITHOUT_NUN);
  }

  private void imperative(Stems.Stem stem, Root root, Measure measure) {
    String open = command(stem.open(), root, measure);
    String closed = command(stem.closed(), root, measure);
    order(closed, "", M, SG);
    if (endsDoubled(open)) {
      order(open, "a", M, SG);
    }
    order(open, "I", F, SG);
    order(open, "A", C, DU);
    order(open, "U+", M, PL);
    order(closed, "نa", F, PL);
  }

  private void order(String stem, String ending, Gender gender, Plurality plurality) {
    String sounds = Sounds.conjugate(stem, ending);
    // A command of one letter (قِ) cannot be told from a stray letter.
    if (write(sounds, false).length() >= 2) {
      spell(
          sounds,
          true,
          true,
          Tense.IMPERATIVE,
          SECOND,
          gender,
          plurality,
          Voice.ACTIVE,
          Shape.PLAIN);
    }
  }

  private static boolean endsDoubled(String stem) {
    int n = stem.length();
    return stem.charAt(n - 1) == stem.charAt(n - 2);
  }

  private static String command(String imperfect, Root root, Measure measure) {
    switch (measure) {
      case IV:
        return "ءa" + imperfect;
      case VII, VIII, IX, X, Q4:
        return "اi" + imperfect;
      case I:
        if (root.dropsHamzaInImperative()) {
          return imperfect.substring(1);
        }
        if (Sounds.isConsonant(imperfect.charAt(0)) && Sounds.isVowel(imperfect.charAt(1))) {
          return imperfect;
        }
        return (imperfect.charAt(2) == 'u' ? "اu" : "اi") + imperfect;
      default:
        return imperfect;
    }
  }

  private void finite(
      String stem,
      String ending,
      Tense tense,
      Person person,
      Gender gender,
      Plurality plurality,
      Voice voice) {
    String sounds = Sounds.conjugate(stem, ending);
    spell(sounds, true, true, tense, person, gender, plurality, voice, Shape.PLAIN);
  }

  private void participle(String stem, Tense tense, Voice voice) {
    nominal(stem, "", tense, M, SG, voice, Shape.PLAIN, true, true);
    String definite = Sounds.decline(stem, "");
    char last = definite.charAt(definite.length() - 1);
    if (last == 'I') {
      String cut = definite.substring(0, definite.length() - 1) + "i";
      spell(cut, true, false, tense, null, M, SG, voice, Shape.INDEFINITE);
    }
    if (last != 'Y') {
      nominal(stem, "A", tense, M, SG, voice, Shape.INDEFINITE, true, false);
    }
    nominal(stem, "Aنi", tense, M, DU, voice, Shape.NOMINATIVE, true, false);
    nominal(stem, "aيaنi", tense, M, DU, voice, Shape.OBLIQUE, true, false);
    nominal(stem, "A", tense, M, DU, voice, Shape.CONSTRUCT_NOMINATIVE, true, true);
    nominal(stem, "aي", tense, M, DU, voice, Shape.CONSTRUCT_OBLIQUE, true, true);
    nominal(stem, "Uنa", tense, M, PL, voice, Shape.NOMINATIVE, true, false);
    nominal(stem, "Iنa", tense, M, PL, voice, Shape.OBLIQUE, true, false);
    nominal(stem, "U", tense, M, PL, voice, Shape.CONSTRUCT_NOMINATIVE, true, true);
    nominal(stem, "I", tense, M, PL, voice, Shape.CONSTRUCT_OBLIQUE, true, true);
    nominal(stem, "aة", tense, F, SG, voice, Shape.PLAIN, true, true);
    nominal(stem, "aتAنi", tense, F, DU, voice, Shape.NOMINATIVE, true, false);
    nominal(stem, "aتaيaنi", tense, F, DU, voice, Shape.OBLIQUE, true, false);
    nominal(stem, "aتA", tense, F, DU, voice, Shape.CONSTRUCT_NOMINATIVE, true, true);
    nominal(stem, "aتaي", tense, F, DU, voice, Shape.CONSTRUCT_OBLIQUE, true, true);
    nominal(stem, "Aت", tense, F, PL, voice, Shape.PLAIN, true, true);
  }

  private void nominal(
      String stem,
      String ending,
      Tense tense,
      Gender gender,
      Plurality plurality,
      Voice voice,
      Shape shape,
      boolean free,
      boolean bound) {
    String sounds = Sounds.decline(stem, ending);
    spell(sounds, free, bound, tense, null, gender, plurality, voice, shape);
  }

  private void spell(
      String sounds,
      boolean free,
      boolean bound,
      Tense tense,
      @Nullable Person person,
      Gender gender,
      Plurality plurality,
      Voice voice,
      Shape shape) {
    int habits = Spelling.varies(sounds) ? Spelling.OLD : Spelling.SCHOOL;
    boolean same = free && bound && !Spelling.endChanges(sounds);
    for (int habit = Spelling.SCHOOL; habit <= habits; habit++) {
      if (free) {
        String spelling = Letters.fold(Spelling.write(sounds, false, habit));
        Key key = new Key(spelling, tense, person, gender, plurality, shape);
        add(key, voice, same ? Attachment.BOTH : Attachment.FREE);
      }
      if (bound && !same) {
        String spelling = Letters.fold(Spelling.write(sounds, true, habit));
        Key key = new Key(spelling, tense, person, gender, plurality, shape);
        add(key, voice, Attachment.BOUND);
      }
    }
  }

  private void add(Key key, Voice voice, Attachment attachment) {
    Value before = forms.get(key);
    if (before == null) {
      forms.put(key, new Value(voice, attachment));
    } else {
      Attachment both = before.attachment == attachment ? attachment : Attachment.BOTH;
      forms.put(key, new Value(before.voice.or(voice), both));
    }
  }

  /** A masdar is inflected as it is spelt: many of those a dictionary gives follow no pattern. */
  private void masdar(String word, Measure measure) {
    char last = word.charAt(word.length() - 1);
    String base = word.substring(0, word.length() - 1);
    boolean countable = measure != Measure.I || last == 'ة';
    if (last == 'ة') {
      noun(word, F, SG, Shape.PLAIN, Attachment.FREE);
      noun(base + "ت", F, SG, Shape.PLAIN, Attachment.BOUND);
      dual(base + "ت", F);
      boolean madda = base.endsWith("أ");
      String plural = madda ? base.substring(0, base.length() - 1) + "آت" : base + "ات";
      noun(plural, F, PL, Shape.PLAIN, Attachment.BOTH);
      return;
    }
    switch (last) {
      case 'ى', 'ا' -> {
        noun(word, F, SG, Shape.PLAIN, Attachment.FREE);
        noun(base + "ا", F, SG, Shape.PLAIN, Attachment.BOUND);
        return;
      }
      case 'ء', 'أ', 'ؤ', 'ئ' -> {
        noun(word, M, SG, Shape.PLAIN, Attachment.BOTH);
        noun(base + "ؤ", M, SG, Shape.PLAIN, Attachment.BOUND);
        noun(base + "ئ", M, SG, Shape.PLAIN, Attachment.BOUND);
      }
      default -> noun(word, M, SG, Shape.PLAIN, Attachment.BOTH);
    }
    noun(word + "ا", M, SG, Shape.INDEFINITE, Attachment.FREE);
    if (last == 'ي' && (measure == Measure.V || measure == Measure.VI)) {
      noun(base, M, SG, Shape.INDEFINITE, Attachment.FREE);
    }
    if (countable) {
      dual(word, M);
      noun(word + "ات", F, PL, Shape.PLAIN, Attachment.BOTH);
    }
  }

  private void dual(String stem, Gender gender) {
    noun(stem + "ان", gender, DU, Shape.NOMINATIVE, Attachment.FREE);
    noun(stem + "ين", gender, DU, Shape.OBLIQUE, Attachment.FREE);
    noun(stem + "ا", gender, DU, Shape.CONSTRUCT_NOMINATIVE, Attachment.BOTH);
    noun(stem + "ي", gender, DU, Shape.CONSTRUCT_OBLIQUE, Attachment.BOTH);
  }

  private void noun(
      String word, Gender gender, Plurality plurality, Shape shape, Attachment attachment) {
    Key key = new Key(Letters.fold(word), Tense.MASDAR, null, gender, plurality, shape);
    if (attachment == Attachment.BOTH) {
      add(key, Voice.ACTIVE, Attachment.FREE);
      add(key, Voice.ACTIVE, Attachment.BOUND);
    } else {
      add(key, Voice.ACTIVE, attachment);
    }
  }
}
