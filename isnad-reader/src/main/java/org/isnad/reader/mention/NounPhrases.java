package org.isnad.reader.mention;

import java.util.List;
import org.isnad.arabic.vocabulary.Vocabulary;

/**
 * How far a noun phrase goes that no list holds: the adjectives that agree with its head (متحدث
 * عسكري حكومي), and the noun that it governs (عضو المكتب السياسي, مدير مستشفى المدينة).
 *
 * <p>An adjective in ي is known by its feminine: newspapers that print حكومي print حكومية too, but
 * none prints الأهالية.
 */
final class NounPhrases {
  /** Letters of an adjective's stem, without its ي. */
  private static final int SHORTEST_STEM = 2;

  /** The endings of an adjective in ي: masculine, accusative, feminine, plural and dual. */
  private static final List<String> RELATIONAL =
      List.of("يين", "يون", "يان", "يات", "يا", "يه", "ي");

  private final Draft draft;
  private final Vocabulary vocabulary;

  NounPhrases(Draft draft, Vocabulary vocabulary) {
    this.draft = draft;
    this.vocabulary = vocabulary;
  }

  /**
   * Whether a token that belongs to nothing yet is an adjective.
   *
   * @param definite whether the noun that it should agree with is definite
   */
  boolean isAdjective(int token, boolean definite) {
    if (!isFreeNoun(token) || draft.words.form(token).startsWith("ال") != definite) {
      return false;
    }
    String form = draft.words.form(token);
    String bare = definite ? form.substring(2) : form;
    return draft.names.adjectives.contains(bare) || isRelational(bare);
  }

  /**
   * Where the complement ends that an indefinite noun has right behind it; {@code token} itself
   * when it has none.
   *
   * @param token the one behind the noun
   */
  int complement(int token) {
    if (isDefiniteNoun(token)) {
      return token + 1;
    }
    boolean heads =
        draft.isArabic(token)
            && draft.isFree(token)
            && draft.names.institutionNouns.contains(draft.words.form(token));
    return heads && draft.goesOn(token + 1) && isDefiniteNoun(token + 1) ? token + 2 : token;
  }

  /** Whether a sound masculine plural has its ن, and so governs nothing: محافظون, not محافظو. */
  static boolean hasNun(String plural) {
    return plural.endsWith("ون") || plural.endsWith("ين");
  }

  private boolean isDefiniteNoun(int token) {
    return isFreeNoun(token)
        && draft.words.form(token).startsWith("ال")
        && draft.words.form(token).length() > 4;
  }

  private boolean isFreeNoun(int token) {
    return draft.isArabic(token)
        && draft.isFree(token)
        && !draft.traits(token).function()
        && !draft.isFiniteVerb(draft.words.form(token), 0);
  }

  /** حكومي, حكوميا, حكومية, حكوميون, حكوميين. */
  private boolean isRelational(String bare) {
    for (String ending : RELATIONAL) {
      int stem = bare.length() - ending.length();
      if (stem >= SHORTEST_STEM && bare.endsWith(ending)) {
        String masculine = bare.substring(0, stem) + "ي";
        return isCounted(masculine) && isCounted(masculine + "ة");
      }
    }
    return false;
  }

  private boolean isCounted(String word) {
    return vocabulary.level(word) > 0 || vocabulary.level("ال" + word) > 0;
  }
}
