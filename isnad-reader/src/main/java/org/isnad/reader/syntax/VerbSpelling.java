package org.isnad.reader.syntax;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.inflection.Person;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.inflection.Tense;
import org.isnad.arabic.inflection.VerbReading;
import org.isnad.arabic.word.WordType;

/**
 * Tells which of the readings of a word as a form of a verb news can have, by its letters alone:
 * most nouns are spelt like some form of some verb. What the words around it say is asked later.
 */
final class VerbSpelling {
  private static final char TANWIN = '\u064B';

  private final Grammar grammar;

  VerbSpelling(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * The finite forms and participles that a word can be. Forms that address somebody (هناك as
   * "congratulated you") are none.
   */
  List<VerbReading> readings(WordType word) {
    String form = word.form();
    String printed = word.printed();
    boolean noun = isNoun(printed);
    List<VerbReading> possible = new ArrayList<>();
    for (VerbReading reading : grammar.predicates().verbs().readings(form)) {
      Tense tense = reading.tense();
      Pronoun pronoun = reading.pronoun();
      boolean addresses =
          reading.person() == Person.SECOND || pronoun != null && pronoun.person() == Person.SECOND;
      boolean participle = tense == Tense.ACTIVE_PARTICIPLE || tense == Tense.PASSIVE_PARTICIPLE;
      // أسلحة as "I arm him"
      boolean feminine = pronoun == Pronoun.HIM && printed.endsWith("ة");
      if (!addresses
          && !feminine
          && (participle || tense.isFinite() && !noun && !isStrange(form, reading))) {
        possible.add(reading);
      }
    }
    return List.copyOf(possible);
  }

  /** ة, an indefinite ending, or إ at the head: no finite verb is written so. */
  private static boolean isNoun(String printed) {
    int last = printed.length() - 1;
    if (last < 0) {
      return false;
    }
    char end = printed.charAt(last);
    if (end == 'ة' || end == TANWIN || last > 0 && printed.charAt(last - 1) == TANWIN) {
      return true;
    }
    char head = printed.charAt(0);
    if ((head == 'و' || head == 'ف') && last > 0) {
      head = printed.charAt(1);
    }
    return head == 'إ';
  }

  /** A first person that is a noun as well, or where the article is (التقني). */
  private boolean isStrange(String form, VerbReading reading) {
    boolean first = reading.person() == Person.FIRST;
    return first && form.startsWith("ال")
        || first
            && reading.tense() == Tense.PAST
            && !grammar.predicates().nouns().get(form, reading.start(), form.length()).isEmpty()
        || reading.pronoun() != null && isNounWithPronoun(form, reading.pronoun());
  }

  /** مدتها, نصفهم: with its pronoun the noun is spelt as a verb, which hardly ever stands there. */
  private boolean isNounWithPronoun(String form, Pronoun pronoun) {
    int to = form.length() - pronoun.spelling().length();
    if (to < 2) {
      return false;
    }
    int start = form.charAt(0) == 'و' || form.charAt(0) == 'ف' ? 1 : 0;
    for (int from = 0; from <= start; from++) {
      int bits = grammar.classes(form, from, to);
      if (form.charAt(to - 1) == 'ت') {
        String feminine = form.substring(from, to - 1) + 'ه';
        bits |= grammar.classes(feminine, 0, feminine.length());
      }
      if ((bits & (Grammar.NO_PREDICATE | Grammar.NOUN_BEFORE_PRONOUN)) != 0) {
        return true;
      }
    }
    return false;
  }
}
