package org.isnad.reader.syntax;

import java.util.Set;
import java.util.function.Predicate;
import org.isnad.arabic.inflection.Pronoun;

/** Compares words as they stand in a text with nouns as the lexicon lists them. */
public final class Nouns {
  private Nouns() {}

  /** Whether a folded form ends in ة, which folding makes ه: its noun is mostly feminine. */
  public static boolean endsInFeminine(String form) {
    return form.endsWith("ه");
  }

  /**
   * A form without the article, and without a preposition written onto it.
   *
   * @param form a folded form
   * @param preposition whether its first letter is a preposition
   */
  public static String bare(String form, boolean preposition) {
    return form.substring(bareFrom(form, preposition));
  }

  /** Where {@link #bare} begins in a form. */
  private static int bareFrom(String form, boolean preposition) {
    int from = preposition ? 1 : 0;
    if (form.startsWith("ال", from) && form.length() - from > 3) {
      return from + 2;
    }
    boolean hidden =
        preposition && form.length() > 4 && form.charAt(0) == 'ل' && form.charAt(1) == 'ل';
    return hidden ? from + 1 : from;
  }

  /**
   * Whether a form, without the article and a preposition written onto it, is a noun as it stands
   * or with a case ending or pronoun behind it.
   *
   * @param noun the noun
   * @param form a folded form
   * @param preposition whether the form's first letter is a preposition
   */
  public static boolean isBare(String noun, String form, boolean preposition) {
    int from = bareFrom(form, preposition);
    // Endings leave the first letter as it is, and most words have another.
    return from < form.length()
        && form.charAt(from) == noun.charAt(0)
        && matches(noun::equals, form.substring(from));
  }

  /**
   * Whether a word is one of these nouns, as it stands or with a case ending or pronoun behind it.
   */
  public static boolean matches(Set<String> nouns, String word) {
    return matches(nouns::contains, word);
  }

  private static boolean matches(Predicate<String> isNoun, String word) {
    if (isNoun.test(word)) {
      return true;
    }
    int length = word.length();
    if (length > 3
        && word.charAt(length - 1) == 'ا'
        && isNoun.test(word.substring(0, length - 1))) {
      return true;
    }
    for (int cut = 1; cut <= 3 && length - cut >= 2; cut++) {
      if (Pronoun.at(word, length - cut, length) == null) {
        continue;
      }
      String stem = word.substring(0, length - cut);
      if (isNoun.test(stem)
          || (stem.endsWith("ت") && isNoun.test(stem.substring(0, stem.length() - 1) + "ه"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the letters of a form from {@code from} on are an attached pronoun. */
  public static boolean isPronoun(String form, int from) {
    return Pronoun.at(form, from, form.length()) != null;
  }

  /** Whether a word, with or without its clitics, is one of these nouns. */
  public static boolean matchesLoosely(Set<String> nouns, String form) {
    return matchesLoosely(nouns::contains, form);
  }

  /** Whether a word, with or without its clitics, is a noun that passes the test. */
  static boolean matchesLoosely(Predicate<String> nouns, String form) {
    if (matches(nouns, form)) {
      return true;
    }
    String word = form;
    if (word.length() > 3 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')) {
      word = word.substring(1);
      if (matches(nouns, word)) {
        return true;
      }
    }
    if (matches(nouns, bare(word, false))) {
      return true;
    }
    char c = word.isEmpty() ? 0 : word.charAt(0);
    return word.length() > 3
        && (c == 'ب' || c == 'ل' || c == 'ك')
        && matches(nouns, bare(word, true));
  }
}
