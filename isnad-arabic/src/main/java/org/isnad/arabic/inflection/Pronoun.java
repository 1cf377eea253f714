package org.isnad.arabic.inflection;

import org.jspecify.annotations.Nullable;

/** The attached pronouns: objects of verbs, possessors of nominals, complements of prepositions. */
public enum Pronoun {
  /** Him, his. */
  HIM("ه", Person.THIRD, Gender.MASCULINE, Plurality.SINGULAR),
  /** Her; also of broken plurals of things. */
  HER("ها", Person.THIRD, Gender.FEMININE, Plurality.SINGULAR),
  /** The two of them. */
  THEM_BOTH("هما", Person.THIRD, Gender.COMMON, Plurality.DUAL),
  /** Them, men or mixed. */
  THEM("هم", Person.THIRD, Gender.MASCULINE, Plurality.PLURAL),
  /** Them, women. */
  THEM_WOMEN("هن", Person.THIRD, Gender.FEMININE, Plurality.PLURAL),
  /** You, one. */
  YOU("ك", Person.SECOND, Gender.COMMON, Plurality.SINGULAR),
  /** You two. */
  YOU_BOTH("كما", Person.SECOND, Gender.COMMON, Plurality.DUAL),
  /** You, men or mixed. */
  YOU_ALL("كم", Person.SECOND, Gender.MASCULINE, Plurality.PLURAL),
  /** You, women. */
  YOU_WOMEN("كن", Person.SECOND, Gender.FEMININE, Plurality.PLURAL),
  /** Me, of verbs. */
  ME("ني", Person.FIRST, Gender.COMMON, Plurality.SINGULAR),
  /** My, of nominals and prepositions. */
  MY("ي", Person.FIRST, Gender.COMMON, Plurality.SINGULAR),
  /** Us, our. */
  US("نا", Person.FIRST, Gender.COMMON, Plurality.PLURAL);

  private static final Pronoun[] ALL = values();

  private final String spelling;
  private final Person person;
  private final Gender gender;
  private final Plurality plurality;

  Pronoun(String spelling, Person person, Gender gender, Plurality plurality) {
    this.spelling = spelling;
    this.person = person;
    this.gender = gender;
    this.plurality = plurality;
  }

  /** The folded spelling. */
  public String spelling() {
    return spelling;
  }

  /** The person. */
  public Person person() {
    return person;
  }

  /** The gender. */
  public Gender gender() {
    return gender;
  }

  /** The number. */
  public Plurality plurality() {
    return plurality;
  }

  /** The pronoun that is spelt like {@code text[from, to)}; null when there is none. */
  public static @Nullable Pronoun at(CharSequence text, int from, int to) {
    int length = to - from;
    if (length < 1 || length > 3) {
      return null;
    }
    char first = text.charAt(from);
    if (first != 'ه' && first != 'ك' && first != 'ن' && first != 'ي') {
      return null;
    }
    for (Pronoun pronoun : ALL) {
      if (pronoun.spelling.length() == length && pronoun.is(text, from)) {
        return pronoun;
      }
    }
    return null;
  }

  private boolean is(CharSequence text, int from) {
    for (int i = 0; i < spelling.length(); i++) {
      if (text.charAt(from + i) != spelling.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
