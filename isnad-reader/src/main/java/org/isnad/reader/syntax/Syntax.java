package org.isnad.reader.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.inflection.Analysis;
import org.isnad.arabic.inflection.Gender;
import org.isnad.arabic.inflection.Person;
import org.isnad.arabic.inflection.Plurality;
import org.isnad.arabic.inflection.Proclitic;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.inflection.Shape;
import org.isnad.arabic.inflection.Tense;
import org.isnad.arabic.inflection.VerbReading;
import org.isnad.arabic.inflection.VerbalNouns;
import org.isnad.arabic.inflection.Voice;
import org.isnad.arabic.number.NumberPhrase;
import org.isnad.arabic.number.Numbers;
import org.isnad.arabic.sentence.Sentences;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.Frame;
import org.isnad.lexicon.Predicates;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.TimeExpression;
import org.isnad.reader.syntax.Grammar.WordGrammar;
import org.jspecify.annotations.Nullable;

/**
 * One article's syntax: what class each token is of, which are finite verbs, and what stands in
 * which relation to a verb.
 */
public final class Syntax {
  /** What the verb begins with that tells something of a topic. */
  private static final char THEN = 'ف';

  /** Letters of الـ…ون with a noun of two letters between: one more is a noun of people. */
  private static final int SHORTEST_NOMINATIVE = 6;

  private static final int FARTHEST = 40;
  private static final int LONGEST_UNNAMED = 6;
  private static final int NAME_IN_QUOTES = 5;
  private static final int NEAR = 8;

  /** How far before a pronoun who it stands for is looked for, in tokens. */
  private static final int PRONOUN_REACH = 80;

  private static final String ABOUT = "عن";

  /** Stands between a verb and its subject or object and belongs to neither. */
  private static final int PASSED_OVER =
      Grammar.ADVERB | Grammar.GOVERNED_PRONOUN | Grammar.MANNER_ADVERB;

  /** How far behind a speaker, in tokens, what he says begins where the verb may be none. */
  private static final int SOON = 6;

  /** Of the words of a number before what is counted, in tokens. */
  private static final int LONGEST_NUMBER = 4;

  private static final char TANWIN = '\u064B';

  private final Words words;
  private final Sentences sentences;
  private final References references;
  private final Grammar grammar;
  private final WordGrammar[] looks;
  private final int[] classes;
  private final @Nullable FiniteVerb[] verbs;
  private final @Nullable List<Participle>[] participles;

  /** What each token is that is a sign; 0 for words and numbers. */
  private final char[] signs;

  private final boolean[] time;
  private final Quotations quotations;

  /** Reads the syntax of an article whose mentions and times are known. */
  @SuppressWarnings("unchecked") // no array is made of a type with a parameter
  public Syntax(
      Words words,
      Sentences sentences,
      References references,
      List<TimeExpression> times,
      Grammar grammar) {
    this.words = words;
    this.sentences = sentences;
    this.references = references;
    this.grammar = grammar;
    int size = words.size();
    this.looks = new WordGrammar[size];
    this.classes = new int[size];
    this.verbs = new FiniteVerb[size];
    this.time = new boolean[size];
    this.quotations = new Quotations(words);
    this.participles = (List<Participle>[]) new List<?>[size];
    this.signs = new char[size];
    for (TimeExpression expression : times) {
      mark(expression.span());
    }
    for (int i = 0; i < size; i++) {
      looks[i] = grammar.of(words.type(i));
      signs[i] = words.kind(i) == TokenKind.PUNCTUATION ? words.form(i).charAt(0) : 0;
      classes[i] = classify(i);
    }
    for (int i = 0; i < size; i++) {
      if (looks[i].verbs().isEmpty()) {
        continue;
      }
      Reference reference = references.covering(i);
      if (words.kind(i) == TokenKind.ARABIC
          && !(reference != null && reference.named() && !mayBeVerbBeforeName(i, reference))
          && (!is(i, Grammar.NOT_A_VERB) || isSpeltAsThen(i))) {
        if (is(i, Grammar.NOT_A_VERB) || is(i, Grammar.ADVERB) && mayBeVerbNotTime(i)) {
          readVerbSpeltAsPreposition(i);
        } else if (!is(i, Grammar.PREPOSITION)) {
          readVerb(i);
        } else if (is(i + 1, Grammar.PREPOSITION)
            || isFollowedByAbout(i)
            || isFollowedBySpeaker(i)) {
          readVerbSpeltAsPreposition(i);
        }
      }
    }
  }

  /** فتحت: she opened, rather than "so under". */
  private boolean isSpeltAsThen(int i) {
    if (words.form(i).charAt(0) != 'ف') {
      return false;
    }
    for (VerbReading reading : looks[i].verbs()) {
      if (reading.start() == 0 && reading.tense() == Tense.PAST) {
        return true;
      }
    }
    return false;
  }

  /**
   * طالب كيري, بشر العبادي at the head of a sentence: a verb of saying, though a name's word too.
   */
  private boolean mayBeVerbBeforeName(int i, Reference reference) {
    if (i != reference.from() || reference.to() - i < 2 || sentences.from(sentences.of(i)) != i) {
      return false;
    }
    for (VerbReading reading : grammar.predicates().verbs().readings(words.form(i))) {
      if (reading.tense() == Tense.PAST
          && reading.person() == Person.THIRD
          && !grammar.predicates().cuesOf(reading.verb()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** عبر الوزير عن at the head of a sentence: he expressed, not across. */
  private boolean isFollowedByAbout(int i) {
    if (sentences.from(sentences.of(i)) != i) {
      return false;
    }
    for (int k = i + 1; k < Math.min(sentenceEnd(i), i + NEAR); k++) {
      if (words.form(k).equals(ABOUT)) {
        return true;
      }
    }
    return false;
  }

  /**
   * بين النعمان أن: a name and the clause that he said; at the head of a sentence whoever is one
   * and no two: وبين وزير الداخلية في تصريح أن.
   */
  private boolean isFollowedBySpeaker(int i) {
    Reference reference = references.startingAt(i + 1);
    if (reference == null) {
      return false;
    }
    if (sentences.from(sentences.of(i)) != i) {
      return reference.named() && is(reference.to(), Grammar.COMPLEMENTIZER);
    }
    int end = reference.plural() ? 0 : Math.min(sentenceEnd(i), reference.to() + SOON);
    for (int k = reference.to(); k < end; k++) {
      if (is(k, Grammar.COMPLEMENTIZER)) {
        return true;
      }
      Reference next = references.covering(k);
      if (next == null ? words.form(k).startsWith("و") : next.conjunction()) {
        return false;
      }
    }
    return false;
  }

  /** فجر نفسه, فجر انتحاري: a time of day has a day, or a definite noun, behind it. */
  private boolean mayBeVerbNotTime(int i) {
    int next = i + 1;
    return !time[i]
        && next < sentenceEnd(i)
        && words.kind(next) == TokenKind.ARABIC
        && !time[next]
        && !words.form(next).startsWith("ال")
        && !is(next, Grammar.CLOSED)
        && !is(i - 1, Grammar.PREPOSITION);
  }

  /** عبر عن: no preposition governs another. */
  private void readVerbSpeltAsPreposition(int i) {
    int bits = classes[i];
    classes[i] = 0;
    readVerb(i);
    if (verbs[i] == null) {
      classes[i] = bits;
    }
  }

  private void mark(Span span) {
    for (int i = words.tokenAt(span.start());
        i < words.size() && words.start(i) < span.end();
        i++) {
      time[i] = true;
    }
  }

  private int classify(int i) {
    WordGrammar word = looks[i];
    if (word.mayLeave() && i + 1 < words.size() && words.kind(i + 1) == TokenKind.ARABIC) {
      String pair = words.form(i) + " " + words.form(i + 1);
      return word.classes() | grammar.classes(pair, 0, pair.length()) & Grammar.LEAVES_REPORT;
    }
    return word.classes();
  }

  private void readVerb(int i) {
    String form = words.form(i);
    if (form.length() < 2) {
      return;
    }
    List<VerbReading> readings = looks[i].verbs();
    if (readings.isEmpty()) {
      return;
    }
    VerbReading best = null;
    int bestScore = Integer.MIN_VALUE;
    List<Participle> found = null;
    for (VerbReading reading : readings) {
      Tense tense = reading.tense();
      if (strange(i, reading)) {
        continue;
      }
      if (tense.isFinite()) {
        if (reading.has(Proclitic.QUESTION)) {
          continue;
        }
        int score = score(reading);
        if (score > bestScore) {
          bestScore = score;
          best = reading;
        }
      } else if (tense == Tense.ACTIVE_PARTICIPLE || tense == Tense.PASSIVE_PARTICIPLE) {
        if (found == null) {
          found = new ArrayList<>(2);
        }
        boolean preposition =
            reading.has(Proclitic.BY) || reading.has(Proclitic.AS) || reading.has(Proclitic.FOR);
        found.add(
            new Participle(
                i,
                reading.verb(),
                reading.start(),
                tense == Tense.ACTIVE_PARTICIPLE,
                reading.shape() == Shape.INDEFINITE,
                reading.has(Proclitic.THE),
                preposition,
                reading.gender() == Gender.FEMININE,
                reading.plurality() != Plurality.SINGULAR,
                reading.pronoun()));
      }
    }
    if (found != null) {
      participles[i] = found;
    }
    if (best != null && standsAsVerb(i, best)) {
      int count = 0;
      int[] numbers = new int[readings.size()];
      for (VerbReading reading : readings) {
        if (reading.tense() == best.tense()
            && reading.person() == best.person()
            && reading.start() == best.start()
            && reading.pronoun() == best.pronoun()
            && !contains(numbers, count, reading.verb())) {
          numbers[count++] = reading.verb();
        }
      }
      Voice voice = reading(best);
      verbs[i] =
          new FiniteVerb(
              i,
              Arrays.copyOf(numbers, count),
              best.start(),
              best.tense(),
              best.person() == Person.FIRST,
              best.gender() == Gender.FEMININE,
              best.plurality() != Plurality.SINGULAR,
              best.has(Proclitic.WILL),
              best.has(Proclitic.AND) || best.has(Proclitic.SO),
              voice == Voice.PASSIVE,
              voice != Voice.ACTIVE,
              best.pronoun());
    }
  }

  /** Whether a reading that the letters allow is none that news has where it stands. */
  private boolean strange(int i, VerbReading reading) {
    boolean finite = reading.tense().isFinite();
    if (finite && is(i, Grammar.CLOSED & ~Grammar.AUXILIARY) || is(i, Grammar.NO_PREDICATE)) {
      return true;
    }
    if (!finite) {
      return false;
    }
    if (reading.plurality() == Plurality.DUAL
        && (reading(reading) == Voice.PASSIVE
            || isCounted(i)
            || isNoun(i, reading) && !isBeforeObject(i, reading))
        && !isTwo(i - 1)) {
      return true;
    }
    return !is(i - 1, Grammar.NEGATION) && isShortened(i, reading);
  }

  /** وبحثا الهدنة: an indefinite noun governs no definite one, so that it is what two did. */
  private boolean isBeforeObject(int i, VerbReading reading) {
    int next = i + 1;
    return reading.has(Proclitic.AND)
        && reading.tense() == Tense.PAST
        && next < sentenceEnd(i)
        && words.form(next).startsWith("ال")
        && !is(next, Grammar.CLOSED)
        && !isTime(next);
  }

  private boolean isNoun(int i, VerbReading reading) {
    String form = words.form(i);
    return !grammar.predicates().nouns().get(form, reading.start(), form.length()).isEmpty();
  }

  /** ثلاثين طالبا: what is counted is a noun. */
  private boolean isCounted(int i) {
    return i > 0 && i > sentenceStart(i) && Numbers.get().mayStart(words, i - 1);
  }

  /** Whether two stand at token {@code i}: الجانبان, لافروف وكيري. دعما is a noun elsewhere. */
  private boolean isTwo(int i) {
    if (i < 0 || words.kind(i) != TokenKind.ARABIC) {
      return false;
    }
    Reference reference = references.covering(i);
    for (int k = i; k > sentenceStart(i) && k > i - NEAR; k--) {
      NumberPhrase number = Numbers.get().mayStart(words, k) ? Numbers.get().at(words, k) : null;
      if (number != null && number.value().intValue() == 2) {
        return true;
      }
    }
    return words.form(i).endsWith("ان")
        || isTwoBehindComplementizer(i)
        || reference != null && firstOf(reference) != reference;
  }

  /** أن جنديين عراقيين: a dual in the accusative that أن governs. */
  private boolean isTwoBehindComplementizer(int i) {
    int k = i;
    while (k > i - NEAR && k >= 0 && (isQuote(k) || words.form(k).endsWith("ين"))) {
      k--;
    }
    return k < i && is(k, Grammar.COMPLEMENTIZER);
  }

  /** لم يصف, لم يزر: an imperfect that lost its long vowel, which stands behind a negation only. */
  private boolean isShortened(int i, VerbReading reading) {
    if (reading.tense() != Tense.IMPERFECT
        || reading.plurality() != Plurality.SINGULAR
        || reading.gender() == Gender.FEMININE && reading.person() == Person.SECOND) {
      return false;
    }
    String lemma = grammar.predicates().verbs().verb(reading.analysis()).lemma();
    String form = words.form(i);
    Pronoun pronoun = reading.pronoun();
    int last = form.length() - 1 - (pronoun == null ? 0 : pronoun.spelling().length());
    if (isLong(lemma.charAt(lemma.length() - 1))) {
      return !isLong(form.charAt(last));
    }
    return lemma.length() > 2
        && lemma.charAt(lemma.length() - 2) == 'ا'
        && last > 0
        && !isLong(form.charAt(last - 1));
  }

  private static boolean isLong(char letter) {
    return letter == 'ا' || letter == 'و' || letter == 'ي' || letter == 'ى';
  }

  private static Voice reading(VerbReading reading) {
    return Analysis.voice(reading.analysis());
  }

  private static boolean contains(int[] numbers, int count, int number) {
    for (int k = 0; k < count; k++) {
      if (numbers[k] == number) {
        return true;
      }
    }
    return false;
  }

  /** News tells in the third person: of the readings of a spelling the commonest wins. */
  private static int score(VerbReading reading) {
    int score = 0;
    if (reading.person() == Person.THIRD) {
      score += 20;
    } else if (reading.person() == Person.FIRST) {
      score += reading.plurality() == Plurality.SINGULAR ? 8 : 12;
    }
    score += reading.tense() == Tense.PAST ? 4 : reading.tense() == Tense.IMPERFECT ? 3 : -10;
    if (reading.pronoun() == null) {
      score += 2;
    }
    if (reading.proclitics() == 0) {
      score += 1;
    }
    return score;
  }

  /**
   * Whether a form that can be a verb is one here: not behind a preposition or article, nor where a
   * noun is due.
   */
  private boolean standsAsVerb(int i, VerbReading reading) {
    if (reading.tense() == Tense.IMPERATIVE) {
      return false;
    }
    int before = i - 1;
    boolean first = sentences.from(sentences.of(i)) == i;
    if (!first && is(i, Grammar.ANAPHOR) && is(before, Grammar.PRONOUN | Grammar.DEMONSTRATIVE)) {
      // وهو أمر
      return false;
    }
    if (!first
        && is(before, Grammar.PREPOSITION)
        && !is(before, Grammar.OPENER)
        && !reading.has(Proclitic.AND)) {
      return false;
    }
    boolean bare =
        reading.tense() == Tense.PAST
            && reading.person() == Person.THIRD
            && reading.pronoun() == null
            && reading.gender() == Gender.MASCULINE
            && reading.plurality() == Plurality.SINGULAR;
    if (!bare) {
      return !isVerbalNounOf(i, reading);
    }
    if (!first
        && is(before, Grammar.DEMONSTRATIVE)
        && !is(before, Grammar.PRONOUN)
        && !reading.has(Proclitic.AND)) {
      return false;
    }
    if (!first
        && verbs[before] != null
        && !reading.has(Proclitic.AND)
        && !reading.has(Proclitic.SO)) {
      // تؤكد شن: the object of the verb before
      return false;
    }
    if (!isNoun(i, reading)) {
      return true;
    }
    // كتب, قتل, قصف: a noun as well
    if (first || reading.has(Proclitic.AND) || reading.has(Proclitic.SO)) {
      return true;
    }
    if (words.kind(before) == TokenKind.PUNCTUATION) {
      return true;
    }
    return is(
            before,
            Grammar.RELATIVE
                | Grammar.OPENER
                | Grammar.PRONOUN
                | Grammar.AUXILIARY
                | Grammar.COMPLEMENTIZER)
        || time[before]
        || isPredicateOf(references.covering(before), i);
  }

  /** كيري رد بأن, كيري طلب منه; إن الجيش قصف: behind its subject, and no noun that goes with it. */
  private boolean isPredicateOf(@Nullable Reference subject, int i) {
    return subject != null
        && (is(i + 1, Grammar.PREPOSITION | Grammar.GOVERNED_PRONOUN | Grammar.COMPLEMENTIZER)
            || is(subject.from() - 1, Grammar.COMPLEMENTIZER)
                && !is(subject.from() - 1, Grammar.WITH_PRONOUN));
  }

  /** جدد الجيش قصفه: behind a verb and its subject, a verbal noun with its pronoun. */
  private boolean isVerbalNounOf(int i, VerbReading reading) {
    Pronoun pronoun = reading.pronoun();
    Reference before = i == 0 ? null : references.covering(i - 1);
    if (pronoun == null
        || before == null
        || !before.named()
        || reading.has(Proclitic.AND)
        || reading.has(Proclitic.SO)
        || reading.tense() != Tense.PAST
        || reading.person() != Person.THIRD
        || reading.gender() == Gender.FEMININE
        || reading.plurality() != Plurality.SINGULAR) {
      return false;
    }
    String form = words.form(i);
    int end = form.length() - pronoun.spelling().length();
    return verb(before.from() - 1) != null
        && !grammar.predicates().nouns().get(form, reading.start(), end).isEmpty();
  }

  /** The tokens. */
  public Words words() {
    return words;
  }

  /** The sentences. */
  public Sentences sentences() {
    return sentences;
  }

  /** The phrases that stand for somebody or something. */
  public References references() {
    return references;
  }

  /** Whether token {@code i} is of one of these classes. */
  public boolean is(int i, int bits) {
    return i >= 0 && i < classes.length && (classes[i] & bits) != 0;
  }

  /** The classes of token {@code i} behind its first {@code from} letters, as bits. */
  public int classes(int i, int from) {
    String form = words.form(i);
    return from >= form.length() ? 0 : grammar.classes(form, from, form.length());
  }

  /** Whether a form with و at its head is a preposition as it stands: وراء. */
  public boolean isOwnPreposition(String form) {
    return (grammar.classes(form, 0, form.length()) & Grammar.PREPOSITION) != 0;
  }

  /** Whether token {@code i} belongs to an expression of time. */
  public boolean isTime(int i) {
    return i >= 0 && i < time.length && time[i];
  }

  /** The finite verb at token {@code i}, or null. */
  public @Nullable FiniteVerb verb(int i) {
    return i < 0 || i >= verbs.length ? null : verbs[i];
  }

  /** Whether token {@code i} is a verb of saying. */
  public boolean reports(int i) {
    FiniteVerb verb = verb(i);
    if (verb == null) {
      return false;
    }
    for (int number : verb.verbs()) {
      if (!grammar.predicates().cuesOf(number).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether token {@code i} may be a noun that reports or tells an event; false only when it is
   * none.
   */
  public boolean mayTellAsNoun(int i) {
    return looks[i].mayTellAsNoun();
  }

  /** The ways to read token {@code i} as a noun that reports or tells an event. */
  public List<NounReading> nounReadings(int i) {
    return looks[i].nouns();
  }

  /**
   * Whether token {@code i}, with or without its clitics, is on a list of one of the lexicon's
   * frames, or on one of the lists of nouns that {@link Grammar} holds with them.
   *
   * @param list the lexicon's own set
   */
  public boolean isOnList(int i, Set<String> list) {
    return looks[i].lists().has(list);
  }

  /** Whether token {@code i} and the next are a pair on a list of one of the lexicon's frames. */
  public boolean isPairOnList(int i, Set<String> list) {
    return i + 1 < words.size()
        && looks[i].pairLists().has(list)
        && list.contains(words.form(i) + " " + words.form(i + 1));
  }

  /** Where fixed expressions that tell events begin at token {@code i}. */
  public PhraseTable.Starts<Frame> idiomsAt(int i) {
    return looks[i].idioms();
  }

  /** Where phrases that report begin at token {@code i}. */
  public PhraseTable.Starts<Cue> cuePhrasesAt(int i) {
    return looks[i].cuePhrases();
  }

  /** The participles that token {@code i} may be; empty when it is none. */
  public List<Participle> participles(int i) {
    List<Participle> found = participles[i];
    return found == null ? List.of() : found;
  }

  /** Whether token {@code i} is the sign {@code c}. */
  public boolean isSign(int i, char c) {
    return i >= 0 && i < signs.length && signs[i] == c;
  }

  /** Whether token {@code i} is a quotation mark. */
  public boolean isQuote(int i) {
    if (i < 0 || i >= signs.length) {
      return false;
    }
    return switch (signs[i]) {
      case '"', '«', '»', '“', '”', '„', '‹', '›', '‟', '″' -> true;
      default -> false;
    };
  }

  /** Whether token {@code i} is a mark that opens a quotation. */
  public boolean opensQuotation(int i) {
    return quotations.opens(i);
  }

  /** The mark that closes the quotation that token {@code i} opens, or -1. */
  public int closingQuote(int i) {
    return quotations.closing(i);
  }

  /** The opening mark of the innermost whole quotation that holds token {@code i}, or -1. */
  public int quotationAround(int i) {
    return quotations.around(i);
  }

  /** Whether token {@code i} is a dash, a hyphen, or the stroke that lengthens a letter. */
  public boolean isDash(int i) {
    return isSign(i, '-') || isSign(i, '–') || isSign(i, '—') || isSign(i, 'ـ');
  }

  /** Whether token {@code i} is a comma or semicolon. */
  public boolean isComma(int i) {
    if (i < 0 || i >= signs.length) {
      return false;
    }
    return switch (signs[i]) {
      case '،', ',', '؛', ';' -> true;
      default -> false;
    };
  }

  /** The end of the sentence of token {@code i}. */
  public int sentenceEnd(int i) {
    return sentences.to(sentences.of(i));
  }

  /** The start of the sentence of token {@code i}. */
  public int sentenceStart(int i) {
    return sentences.from(sentences.of(i));
  }

  /** Whether a preposition, written apart or onto the phrase, governs a phrase. */
  public boolean governed(Reference reference) {
    if (reference.preposition() != 0) {
      return true;
    }
    if (reference.conjunction()) {
      int joinedTo = reference.from() - 1;
      while (joinedTo >= 0 && (isComma(joinedTo) || isQuote(joinedTo))) {
        joinedTo--;
      }
      Reference before = references.covering(joinedTo);
      return before != null && governed(before);
    }
    int before = reference.from() - 1;
    while (before >= 0
        && (isQuote(before) || isSign(before, '(') || is(before, Grammar.DEMONSTRATIVE))) {
      before--;
    }
    return is(before, Grammar.PREPOSITION) && before >= sentenceStart(reference.from());
  }

  /**
   * The phrase that stands as subject behind a verb: the first that no preposition governs, before
   * anything that opens a new clause. Null when there is none; then the subject stands before, or
   * is left out. A verb in the plural has none: طالبوا الحكومة.
   */
  public @Nullable Reference subjectBehind(FiniteVerb verb) {
    int at = subjectAt(verb);
    Reference subject = at < 0 || hasNoneBehind(verb) ? null : references.covering(at);
    return subject != null && agrees(verb, subject, true) && !isObject(subject) ? subject : null;
  }

  /** تجمع خمسون متظاهرا: the ending is that of what is counted. */
  private boolean isBehindNumber(int i) {
    for (int k = i - 1; k >= sentenceStart(i) && k >= i - LONGEST_NUMBER; k--) {
      if (words.kind(k) == TokenKind.NUMBER
          || Numbers.get().mayStart(words, k) && Numbers.get().at(words, k) != null) {
        return true;
      }
    }
    return false;
  }

  /** رفضت تقريرا: an indefinite noun whose ending says that it is no subject. */
  public boolean isObject(Reference phrase) {
    int head = phrase.head();
    return (!phrase.named() || phrase.referent().kind() == EntityKind.SOURCE)
        && !phrase.plural()
        && !words.form(head).startsWith("ال")
        && isAccusative(head)
        && !isBehindNumber(head);
  }

  /** Whether a verb agrees with a subject that stands before: طالبوا, هتافات تطالب … وتندد. */
  private boolean hasNoneBehind(FiniteVerb verb) {
    if (verb.plural()) {
      return true;
    }
    if (!verb.feminine() || verb.tense() != Tense.IMPERFECT) {
      return false;
    }
    int first = verb.token();
    for (int i = first - 1; verb.conjunction() && i >= sentenceStart(first) && first - i < 9; i--) {
      FiniteVerb earlier = verb(i);
      if (earlier != null) {
        if (!earlier.feminine() || earlier.tense() != Tense.IMPERFECT || earlier.conjunction()) {
          return false;
        }
        return is(i - 1, Grammar.VOICE_OF_OTHERS);
      }
    }
    return !verb.conjunction() && is(first - 1, Grammar.VOICE_OF_OTHERS);
  }

  /** بتورطهم, موضحا: a noun with a preposition and a pronoun, or a participle that tells how. */
  private boolean isNoSubject(int i) {
    String form = words.form(i);
    int last = form.length() - 1;
    return form.charAt(0) == 'ب' && (form.endsWith("هم") || form.endsWith("ها"))
        || form.charAt(last) == 'ا' && !participles(i).isEmpty();
  }

  /** Whether the subject of a verb is nobody who could speak: أكد ذلك, ما يؤكد. */
  public boolean isNobodysVerb(FiniteVerb verb) {
    int at = subjectAt(verb);
    return at >= 0 && references.covering(at) == null && is(at, Grammar.NOBODY)
        || is(verb.token() + 1, Grammar.NOBODY)
            && is(verb.token() + 1, Grammar.DEMONSTRATIVE)
            && !(verb.token() + 2 < words.size() && words.form(verb.token() + 2).startsWith("ال"));
  }

  /** الإجراءات التي طلبها الدائنون: whether people in the nominative stand right behind a verb. */
  public boolean hasPeopleBehind(FiniteVerb verb) {
    int i = verb.token() + 1;
    if (i >= sentenceEnd(verb.token()) || references.covering(i) != null || isTime(i)) {
      return false;
    }
    String form = words.form(i);
    return form.length() > SHORTEST_NOMINATIVE && form.startsWith("ال") && form.endsWith("ون");
  }

  /**
   * The subject behind a verb that nothing else knows: whatever noun stands there, as an unnamed
   * source of its own. Null when the place of the subject is empty, or what stands there is nobody
   * who could speak.
   */
  public @Nullable Reference unnamedSubject(FiniteVerb verb) {
    int from = subjectAt(verb);
    if (from < 0
        || from > verb.token() + 3
        || hasNoneBehind(verb)
        || references.covering(from) != null) {
      return null;
    }
    if (is(from, Grammar.NOBODY | Grammar.PRONOUN | Grammar.NEGATION | Grammar.GOES_ON)
        || isDoing(from)
        || isNoSubject(from)
        || isGoverned(from, verb.token())) {
      return null;
    }
    int to = from;
    int end = Math.min(sentenceEnd(from), from + LONGEST_UNNAMED);
    while (to < end
        && words.kind(to) == TokenKind.ARABIC
        && references.covering(to) == null
        && !isTime(to)
        && !opensClause(to)
        && !is(to, Grammar.PREPOSITION | Grammar.ADVERB | Grammar.GOVERNED_PRONOUN)
        && !startsWithPreposition(to)
        && !(to > from && (mayHavePreposition(to) || beginsObject(to)))) {
      to++;
    }
    if (to == from || words.form(from).length() < 3 || isAccusative(from)) {
      return null;
    }
    Reference whole = references.startingAt(to);
    if (to == from + 1
        && whole != null
        && !words.form(from).startsWith("ال")
        && !words.form(from).endsWith("ون")
        && !whole.conjunction()
        && whole.preposition() == 0) {
      // أحد المراقبين, صحيفة صباح, but not معارضون إيران
      to = whole.to();
    }
    Span span = new Span(words.start(from), words.end(to - 1));
    Referent referent =
        new Referent(
            "unnamed/" + from,
            EntityKind.SOURCE,
            words.text().subSequence(span.start(), span.end()).toString());
    referent.mentions().add(span);
    return new Reference(from, to, from, referent, false, false, (char) 0, verb.feminine(), false);
  }

  /**
   * أشار إلى عودة بعض المرافق: what belongs to the noun that a preposition behind a verb governs.
   */
  private boolean isGoverned(int i, int verb) {
    return i > verb + 2
        && is(i - 2, Grammar.PREPOSITION)
        && words.kind(i - 1) == TokenKind.ARABIC
        && references.covering(i - 1) == null
        && !isTime(i - 1)
        && isConstruct(i - 1);
  }

  /** ما اعتبرته استئثارا: an indefinite noun in ا is an object, no subject. */
  private boolean isAccusative(int i) {
    int last = words.end(i) - 1;
    CharSequence text = words.text();
    return text.charAt(last) == 'ا' || text.charAt(last) == TANWIN;
  }

  /**
   * Whether a noun names something done (الحديث, التوقيع), so that it is what is said and not who
   * says it; بيان and its like, which are verbal nouns too, carry a voice.
   */
  private boolean isDoing(int i) {
    String form = words.form(i);
    if (is(i, Grammar.VOICE_NOUN)) {
      return false;
    }
    int from = form.startsWith("ال") ? 2 : 0;
    if (from > 0 && grammar.classes(form, from, form.length()) != 0) {
      return (grammar.classes(form, from, form.length()) & Grammar.VOICE_NOUN) == 0;
    }
    if (!grammar.predicates().nouns().get(form, from, form.length()).isEmpty()) {
      return true;
    }
    for (VerbReading reading : grammar.predicates().verbs().readings(form)) {
      if (reading.tense() == Tense.MASDAR
          && (reading.pronoun() == null || reading.pronoun().person() != Person.FIRST)) {
        return true;
      }
    }
    return VerbalNouns.isShapedSo(words, i, from);
  }

  /**
   * Where the phrase stands that a verb has behind it as its subject, whether it is known or not;
   * -1 when a new clause, a verb, or the content begins first.
   */
  public int subjectAt(FiniteVerb verb) {
    int end = Math.min(sentenceEnd(verb.token()), verb.token() + 1 + FARTHEST);
    int i = verb.token() + 1;
    while (i < end) {
      Reference reference = references.covering(i);
      if (reference != null) {
        boolean shared = reference.from() == verb.token() && i == verb.token() + 1;
        if (shared || reference.from() == i && !governed(reference)) {
          return i;
        }
        i = reference.to();
      } else if (isTime(i) || is(i, PASSED_OVER)) {
        i++;
      } else if (is(i, Grammar.MANNER)) {
        i += 2;
      } else if (words.form(i).length() == 1 && words.kind(i) == TokenKind.ARABIC) {
        i = opensQuotation(i + 1) && closingQuote(i + 1) > i ? closingQuote(i + 1) + 1 : i + 1;
      } else if (opensClause(i)) {
        return -1;
      } else if (is(i, Grammar.PREPOSITION) || startsWithPreposition(i)) {
        i = behindPrepositional(i, end);
      } else if (isSign(i, '(')) {
        i = behindBracket(i, end);
      } else if (words.kind(i) == TokenKind.PUNCTUATION) {
        // a comma or quotation mark may stand round an insertion before the subject
        boolean insertion = isComma(i) || isQuote(i) && !opensSpeech(i);
        if (!insertion) {
          return -1;
        }
        i++;
      } else if (is(i, Grammar.DEMONSTRATIVE) || words.kind(i) == TokenKind.NUMBER) {
        i++;
      } else {
        return i;
      }
    }
    return -1;
  }

  /** Whether more than a name is quoted from token {@code i} on. */
  private boolean opensSpeech(int i) {
    return opensQuotation(i) && (closingQuote(i) < 0 || closingQuote(i) - i > NAME_IN_QUOTES);
  }

  /** Whether a new clause, or reported words, begin at token {@code i}. */
  private boolean opensClause(int i) {
    return is(
            i,
            Grammar.COMPLEMENTIZER
                | Grammar.RELATIVE
                | Grammar.CLAUSE_VERB
                | Grammar.AUXILIARY
                | Grammar.PRONOUN)
        || (is(i, Grammar.OPENER) && !is(i, Grammar.PREPOSITION))
        || verb(i) != null
        || isSign(i, ':');
  }

  /**
   * Whether a definite word that nothing names stands here: behind a definite noun, its adjective.
   */
  private boolean isAdjective(int i) {
    Reference reference = references.covering(i);
    boolean role =
        reference != null && !reference.named() && reference.to() - reference.from() == 1;
    return (reference == null || role)
        && words.kind(i) == TokenKind.ARABIC
        && words.form(i).startsWith("ال")
        && (classes[i] & Grammar.CLOSED) == 0;
  }

  /** مؤتمر صحافي: behind an indefinite noun, a word for somebody that is its adjective. */
  private boolean isIndefiniteAdjective(int i) {
    Reference reference = references.covering(i);
    return reference != null
        && !reference.named()
        && !reference.conjunction()
        && reference.preposition() == 0
        && reference.from() == i
        && reference.to() - i <= 2
        && !reference.plural()
        && !words.form(reference.to() - 1).startsWith("ال")
        && !words.form(i - 1).startsWith("ال");
  }

  private int behindBracket(int i, int end) {
    for (int k = i + 1; k < end && k < i + 20; k++) {
      if (isSign(k, ')')) {
        return k + 1;
      }
    }
    return i + 1;
  }

  /** العسيري مزاعم: behind a definite word an indefinite one begins another phrase. */
  private boolean beginsObject(int i) {
    return words.form(i - 1).startsWith("ال") && !words.form(i).startsWith("ال");
  }

  private boolean mayHavePreposition(int i) {
    String form = words.form(i);
    return form.length() > 3 && (form.charAt(0) == 'ب' || form.charAt(0) == 'ل');
  }

  /** Whether للـ or بالـ stands before the word. */
  public boolean startsWithPreposition(int i) {
    if (words.kind(i) != TokenKind.ARABIC) {
      return false;
    }
    String form = words.form(i);
    return form.length() > 3
        && ((form.charAt(0) == 'ل' && form.charAt(1) == 'ل')
            || (form.charAt(0) == 'ب' && form.startsWith("ال", 1)));
  }

  /**
   * The token behind a prepositional phrase that begins at {@code i}, no farther than {@code end}.
   */
  public int behindPrepositional(int i, int end) {
    int k = is(i, Grammar.PREPOSITION) ? i + 1 : i;
    while (k < end && (isQuote(k) || is(k, Grammar.DEMONSTRATIVE))) {
      k++;
    }
    Reference object = references.covering(k);
    if (object != null) {
      k = object.to();
    } else if (k < end
        && words.kind(k) == TokenKind.ARABIC
        && !is(k, Grammar.COMPLEMENTIZER)
        && verb(k) == null) {
      boolean closed = isTime(k) || is(k, Grammar.ADVERB);
      boolean construct = !closed && isConstruct(k);
      k++;
      Reference genitive = construct && k < end ? references.startingAt(k) : null;
      if (genitive != null
          && genitive.preposition() == 0
          && !genitive.conjunction()
          && (genitive.named() || words.form(k).startsWith("ال"))) {
        // أثنى على إعلان القاهرة
        k = genitive.to();
      }
      // the noun's adjectives and genitive, as far as definite words go
      while (!closed && k < end && (isAdjective(k) || isIndefiniteAdjective(k))) {
        k++;
      }
    } else if (k < end && words.kind(k) == TokenKind.NUMBER) {
      k++;
    }
    return Math.max(k, i + 1);
  }

  /** An indefinite noun that may govern the one behind it: no accusative, no sound plural. */
  private boolean isConstruct(int i) {
    String form = words.form(i);
    return !form.startsWith("ال")
        && !startsWithPreposition(i)
        && !form.endsWith("ا")
        && !form.endsWith("ين")
        && !form.endsWith("ون")
        && !isAccusative(i)
        && isPlain(i);
  }

  /** Whether a phrase can be the subject of a verb by gender and number. */
  public boolean agrees(FiniteVerb verb, Reference subject, boolean behind) {
    Referent referent = subject.referent();
    boolean person = referent.kind() == EntityKind.PERSON;
    if (verb.first()) {
      return false;
    }
    boolean justBehind = behind && subject.named() && subject.from() == verb.token() + 1;
    if (verb.feminine()
        && person
        && !(justBehind && referent.role() == null)
        && !subject.feminine()
        && !referent.feminine()
        && !subject.plural()) {
      return false;
    }
    if (!verb.feminine() && person && subject.feminine() && !behind) {
      return false;
    }
    if (!verb.feminine() && !verb.plural() && justBehind && isFeminineState(subject)) {
      // دعا موسكو: the object of one who was named before
      return false;
    }
    return behind || !verb.plural() || subject.plural() || !person;
  }

  private boolean isFeminineState(Reference reference) {
    return reference.referent().kind() == EntityKind.COUNTRY
        && !is(reference.head(), Grammar.MASCULINE_STATE);
  }

  /** Whether neither a preposition nor another noun governs a phrase. */
  public boolean isFree(Reference reference) {
    return !governed(reference) && !isBehindConstruct(reference);
  }

  /** Whether a word does no work of grammar, whatever it means. */
  private boolean isPlain(int i) {
    return (classes[i] & ~(Grammar.VOICE_NOUN | Grammar.SUPPOSED)) == 0;
  }

  /** معتقدات داعش: an indefinite noun before a phrase governs it. */
  private boolean isBehindConstruct(Reference reference) {
    int i = reference.from() - 1;
    return !reference.conjunction()
        && i > sentenceStart(reference.from())
        && words.kind(i) == TokenKind.ARABIC
        && references.covering(i) == null
        && verb(i) == null
        && !isTime(i)
        && isPlain(i)
        && !words.form(i).startsWith("ال");
  }

  /** The subject of a verb, right before it, behind it, or elsewhere before it in its clause. */
  public @Nullable Reference subjectOf(FiniteVerb verb) {
    Reference subject = subjectRightBefore(verb);
    if (subject == null) {
      subject = subjectBehind(verb);
    }
    return subject == null ? subjectBefore(verb) : subject;
  }

  /** The phrase that stands as subject before a verb, in its clause; null when there is none. */
  public @Nullable Reference subjectBefore(FiniteVerb verb) {
    int start = sentenceStart(verb.token());
    int i = verb.token() - 1;
    if (verb.conjunction()) {
      return topic(verb);
    }
    boolean relative = false;
    int steps = 0;
    while (i >= start && steps++ < FARTHEST) {
      Reference reference = references.covering(i);
      if (reference != null) {
        Reference first = firstOf(reference);
        if (first != reference && !governed(first) && first.referent().canAct()) {
          return first;
        }
        boolean free =
            !governed(reference)
                && !isBehindConstruct(reference)
                && !isSubjectInRelativeClause(reference);
        if ((relative || free) && agrees(verb, reference, false)) {
          return reference;
        }
        if (relative && reference.referent().canAct()) {
          return null;
        }
        i = reference.from() - 1;
        continue;
      }
      if (is(i, Grammar.RELATIVE)) {
        relative = true;
        i--;
        continue;
      }
      if (is(i, Grammar.COMPLEMENTIZER | Grammar.PRONOUN)
          || (is(i, Grammar.OPENER) && !is(i, Grammar.PREPOSITION))
          || verb(i) != null
          || isSign(i, ':')
          || isSign(i, '؛')) {
        return null;
      }
      i--;
    }
    return null;
  }

  /** العملية التي بدأتها المنظمة بينت: whoever acts in the relative clause does no more. */
  private boolean isSubjectInRelativeClause(Reference reference) {
    return is(reference.from() - 2, Grammar.RELATIVE) && verb(reference.from() - 1) != null;
  }

  /** أما المطري فلفت: who was set before, behind أما and before the verb with ف; or null. */
  private @Nullable Reference topic(FiniteVerb verb) {
    if (words.form(verb.token()).charAt(0) != THEN) {
      return null;
    }
    Reference topic = null;
    for (int i = verb.token() - 1; i >= sentenceStart(verb.token()); i--) {
      Reference reference = references.startingAt(i);
      topic = reference == null ? topic : reference;
      if (is(i, Grammar.TOPIC)) {
        return topic != null
                && topic.from() == i + 1
                && topic.referent().canAct()
                && agrees(verb, topic, false)
            ? topic
            : null;
      }
      if (verb(i) != null && !is(i - 1, Grammar.RELATIVE)) {
        return null;
      }
    }
    return null;
  }

  /**
   * The phrase that stands right before a verb, ungoverned, as subjects in headlines do; or null.
   */
  public @Nullable Reference subjectRightBefore(FiniteVerb verb) {
    Reference before = references.covering(verb.token() - 1);
    return before != null
            && !verb.conjunction()
            && before.from() >= sentenceStart(verb.token())
            && before.referent().canAct()
            && isFree(before)
            && !isSubjectInRelativeClause(before)
            && agrees(verb, before, false)
        ? before
        : null;
  }

  /** The last phrase before a token, in its sentence, that can be a verb's subject; or null. */
  public @Nullable Reference lastBefore(FiniteVerb verb) {
    for (int i = verb.token() - 1; i >= sentenceStart(verb.token()); i--) {
      Reference reference = references.covering(i);
      if (reference != null && reference.referent().canAct() && agrees(verb, reference, false)) {
        return reference;
      }
    }
    return null;
  }

  /**
   * The object behind a verb: the first phrase that no preposition governs, behind the subject
   * where there is one.
   */
  public @Nullable Reference objectBehind(FiniteVerb verb, @Nullable Reference subject) {
    int from =
        subject != null && subject.from() > verb.token() ? lastOf(subject).to() : verb.token() + 1;
    int end = Math.min(sentenceEnd(verb.token()), from + 12);
    int i = from;
    while (i < end) {
      Reference reference = references.covering(i);
      if (reference != null) {
        if (!governed(reference) && !(reference.conjunction() && i == from && subject != null)) {
          return reference;
        }
        i = reference.to();
        continue;
      }
      if (is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)
          || (is(i, Grammar.OPENER) && !is(i, Grammar.PREPOSITION))
          || verb(i) != null) {
        return null;
      }
      if (is(i, Grammar.PREPOSITION) || startsWithPreposition(i)) {
        i = behindPrepositional(i, end);
        continue;
      }
      if (words.kind(i) == TokenKind.PUNCTUATION && !isQuote(i) && !isSign(i, '(')) {
        return null;
      }
      i++;
    }
    return null;
  }

  /** A phrase and those that are joined to it: أميركا وروسيا والأمم المتحدة. */
  public List<Reference> joined(Reference first) {
    List<Reference> all = new ArrayList<>();
    all.add(first);
    int i = first.to();
    int end = sentenceEnd(first.from());
    while (i < end) {
      int k = behindAdjective(i, end);
      while (k < end && (isQuote(k) || isComma(k) || isSign(k, ')') || isSign(k, '('))) {
        k++;
      }
      Reference next = references.startingAt(k);
      if (next == null || next.preposition() != 0 || verb(k) != null) {
        break;
      }
      boolean comma = k > i && isComma(k - 1);
      boolean and = next.conjunction() && words.form(k).startsWith("و");
      if (!and && !(comma && conjoinedLater(next, end))) {
        break;
      }
      all.add(next);
      i = next.to();
    }
    return all;
  }

  /**
   * كتائب المعارضة المسلحة وتنظيم …: an adjective that the phrase does not hold may stand behind
   * it.
   */
  private int behindAdjective(int i, int end) {
    boolean adjective =
        i < end
            && words.kind(i) == TokenKind.ARABIC
            && references.covering(i) == null
            && isPlain(i)
            && verb(i) == null
            && words.form(i).startsWith("ال");
    return adjective ? i + 1 : i;
  }

  private boolean conjoinedLater(Reference reference, int end) {
    int i = reference.to();
    for (int k = i; k < Math.min(end, i + 3); k++) {
      Reference next = references.startingAt(k);
      if (next != null) {
        return next.conjunction() || (k > i && isComma(k - 1) && conjoinedLater(next, end));
      }
    }
    return false;
  }

  /** The first of the phrases to which a phrase is joined: لافروف of لافروف وكيري. */
  public Reference firstOf(Reference last) {
    Reference first = last;
    while (first.conjunction()) {
      int k = first.from() - 1;
      while (isQuote(k) || isComma(k) || isSign(k, ')')) {
        k--;
      }
      Reference before = references.covering(k);
      if (before == null || before.from() < sentenceStart(last.from())) {
        break;
      }
      first = before;
    }
    return first;
  }

  private Reference lastOf(Reference first) {
    List<Reference> all = joined(first);
    return all.get(all.size() - 1);
  }

  /**
   * Whom an adjective of a country that stands alone means (نقل عن الروسي): the last person of that
   * country before it, else the country where the article names it; or null.
   */
  public @Nullable Referent national(int i) {
    String country =
        words.kind(i) == TokenKind.ARABIC ? grammar.countryOfDefinite(words.form(i)) : null;
    if (country == null) {
      return null;
    }
    for (int k = i - 1; k >= 0; k--) {
      Reference reference = references.covering(k);
      if (reference != null
          && reference.referent().kind() == EntityKind.PERSON
          && country.equals(reference.referent().country())) {
        return reference.referent();
      }
    }
    return references.country(country);
  }

  /** The predicates of the lexicon. */
  public Predicates predicates() {
    return grammar.predicates();
  }

  /**
   * Who a pronoun stands for: of the referents before it that agree with it in gender and number,
   * the nearest of its sentence that nothing governs (a subject or object) or of whom a relative
   * clause tells, else the nearest that a preposition or noun governs; else whom a sentence before
   * it told of first. For a plural the nearest will do, governed or not.
   *
   * @param i the token that carries the pronoun, or the verb whose subject is left out
   * @param pronoun its gender and number
   * @param not who it cannot be, as the subject of the same verb; or null
   * @return null where nobody fits within {@value #PRONOUN_REACH} tokens
   */
  public @Nullable Referent antecedent(int i, Pronoun pronoun, @Nullable Referent not) {
    int start = sentenceStart(i);
    int farthest = Math.max(0, i - PRONOUN_REACH);
    boolean many = pronoun.plurality() != Plurality.SINGULAR;
    Referent governed = null;
    for (int k = i - 1; k >= Math.max(start, farthest); k--) {
      Reference reference = references.covering(k);
      if (reference == null) {
        continue;
      }
      boolean told =
          is(reference.to(), Grammar.RELATIVE)
              || is(reference.to() + 1, Grammar.RELATIVE)
                  && words.kind(reference.to()) == TokenKind.PUNCTUATION;
      k = reference.from();
      if (reference.referent() == not || !fits(pronoun, reference)) {
        continue;
      }
      if (many || told || isFree(reference) || isSubjectOfNoun(reference)) {
        Reference subject = many || told ? null : subjectBefore(reference);
        if (subject != null && subject.referent() != not && fits(pronoun, subject)) {
          return subject.referent();
        }
        return reference.referent();
      }
      governed = governed == null ? reference.referent() : governed;
    }
    if (governed != null) {
      return governed;
    }
    for (int end = start; end > farthest; end = sentenceStart(end - 1)) {
      Referent told = firstTold(sentenceStart(end - 1), end, pronoun, not);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  /**
   * أبلغ الرئيس المبعوث رفضه, الرئيس أبلغ المبعوث رفضه: the subject that stands right before an
   * object or its verb, or null.
   */
  private @Nullable Reference subjectBefore(Reference object) {
    FiniteVerb governing = verb(object.from() - 1);
    if (governing != null) {
      return subjectRightBefore(governing);
    }
    Reference subject = references.covering(object.from() - 1);
    if (subject == null || subject == object || !isFree(subject)) {
      return null;
    }
    return verb(subject.from() - 1) == null ? null : subject;
  }

  /** The first in a sentence that agrees with a pronoun, best one that nothing governs. */
  private @Nullable Referent firstTold(int from, int to, Pronoun pronoun, @Nullable Referent not) {
    Referent governed = null;
    for (int k = from; k < to; k++) {
      Reference reference = references.startingAt(k);
      if (reference == null || reference.referent() == not || !fits(pronoun, reference)) {
        continue;
      }
      if (isFree(reference)) {
        return reference.referent();
      }
      governed = governed == null ? reference.referent() : governed;
    }
    return governed;
  }

  /** اعتماد المالكي … وإصراره: whose act a verbal noun tells is as near as a verb's subject. */
  private boolean isSubjectOfNoun(Reference reference) {
    int i = reference.from() - 1;
    if (reference.preposition() != 0 || reference.conjunction() || i < 0) {
      return false;
    }
    String form = words.form(i);
    return words.kind(i) == TokenKind.ARABIC
        && !grammar.predicates().nouns().get(form, 0, form.length()).isEmpty();
  }

  private static boolean fits(Pronoun pronoun, Reference reference) {
    Referent referent = reference.referent();
    if (!referent.canAct()) {
      return false;
    }
    boolean person = referent.kind() == EntityKind.PERSON;
    boolean many = reference.plural() || referent.plural();
    if (pronoun.plurality() != Plurality.SINGULAR) {
      return many || referent.kind() == EntityKind.ARMED_GROUP;
    }
    return pronoun.gender() == Gender.FEMININE
        ? referent.feminine() || many && !person
        : person && !many || !person && !referent.feminine() && !many;
  }
}
