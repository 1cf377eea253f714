package org.isnad.arabic.clitic;

/** What speaks for or against one way to cut a word; {@code weights.lex} says how loudly. */
enum Evidence {
  /** Whole: how often the word itself stands. */
  WORD,
  /** Root of the evidence for the stem that other words give. */
  STEM,
  /** No other word speaks for the stem. */
  NO_STEM,
  /** How often the stem stands alone. */
  ALONE,
  /** The stem never stands alone. */
  NEVER_ALONE,
  /** How much more often the stem stands alone than the word does. */
  MORE_OFTEN,
  /** A proclitic before the article. */
  BEFORE_ARTICLE,
  /** The stem begins like the article, but a pronoun is cut off. */
  ARTICLE_AND_PRONOUN,
  /** The stem has two letters. */
  TWO_LETTERS,
  /** The stem has three letters. */
  THREE_LETTERS,
  /** The stem has four letters. */
  FOUR_LETTERS,
  /** The stem changed before its pronoun (ة to ت, ى to ا, وا to و, ء to its seat). */
  CHANGED,
  /** Clitics beyond the first. */
  FURTHER,
  /** Root of the evidence for the stem before a pronoun. */
  STEM_BEFORE_PRONOUN,
  /** {@link #MORE_OFTEN} of a stem before a pronoun. */
  MORE_OFTEN_BEFORE_PRONOUN,
  /** How often the word stands, where a pronoun is cut off. */
  WORD_WITH_PRONOUN,
  /** Alone, where there is just one proclitic. */
  ALONE_AFTER_ONE,
  /** {@link #STEM} where there is just one proclitic. */
  STEM_AFTER_ONE,
  /** س before ي, which only verbs begin with. */
  WILL_HE,
  /** Both a proclitic and a pronoun. */
  BOTH_SIDES,
  /** How much more often the word stands with ة where it has ه here. */
  RATHER_TA,
  /** و is cut off. */
  AND,
  /** ف is cut off. */
  SO,
  /** س is cut off. */
  WILL,
  /** ب is cut off. */
  BY,
  /** ل is cut off. */
  FOR,
  /** ك is cut off. */
  AS,
  /** ل is cut off before an article without its alif. */
  FOR_THE,
  /** و or ف, and س behind it. */
  AND_WILL,
  /** و or ف, and another preposition behind it. */
  AND_PREPOSITION,
  /** The pronoun ه. */
  HIM,
  /** The pronoun ها. */
  HER,
  /** The pronoun هما. */
  THEM_BOTH,
  /** The pronoun هم. */
  THEM,
  /** The pronoun هن. */
  THEM_WOMEN,
  /** The pronoun ك. */
  YOU,
  /** The pronoun كما. */
  YOU_BOTH,
  /** The pronoun كم. */
  YOU_ALL,
  /** The pronoun كن. */
  YOU_WOMEN,
  /** The pronoun ني. */
  ME,
  /** The pronoun ي. */
  MY,
  /** The pronoun نا. */
  US
}
