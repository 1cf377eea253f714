package org.isnad.reader.mention;

/**
 * How far a noun phrase goes that no list holds: the adjectives that agree with its head (متحدث
 * عسكري حكومي), and the noun that it governs (عضو المكتب السياسي, مدير مستشفى المدينة).
 */
final class NounPhrases {
  private final Draft draft;
  private final Adjectives adjectives;

  NounPhrases(Draft draft, Adjectives adjectives) {
    this.draft = draft;
    this.adjectives = adjectives;
  }

  /**
   * Whether a token that belongs to nothing yet is an adjective.
   *
   * @param definite whether the noun that it should agree with is definite
   */
  boolean isAdjective(int token, boolean definite) {
    return isFreeNoun(token)
        && draft.words.form(token).startsWith("ال") == definite
        && adjectives.has(draft.words.type(token));
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
        && !draft.traits(token).finiteVerb();
  }
}
