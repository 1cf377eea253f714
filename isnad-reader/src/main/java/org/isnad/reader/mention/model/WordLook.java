package org.isnad.reader.mention.model;

import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.TokenKind;
import org.isnad.lexicon.Name;

/**
 * What the templates of {@link NameFeatures} see of a word wherever it stands, and what a model
 * makes of it. Immutable.
 */
final class WordLook {
  /** A place outside the sentence. */
  static final WordLook NOTHING =
      new WordLook("", 0, 0, 0, 0, 0, 0, new int[5], PhraseTable.Starts.none(), new long[0]);

  /** The folded form. */
  final String text;

  /** Where the form begins without proclitics and article. */
  final int coreFrom;

  /** Hashes of the form, of its likeliest stem, and of that without the article. */
  final long form;

  final long stem;
  final long core;

  /** Conjunction, preposition and article; for what is no word, its kind above bit 8. */
  final int flags;

  /** What the lexicon says of the word, a bit each. */
  final int lexical;

  /** Its classes in the partitions of {@link WordClasses}, and its usage. */
  final int class0;

  final int class1;
  final int class2;
  final int class3;
  final int usage;

  /** Where known names begin. */
  final PhraseTable.Starts<Name> names;

  /** The sums of the parts, see {@link PartSums}; empty while no model has added them up. */
  final long[] sums;

  private WordLook(
      String text,
      int coreFrom,
      long form,
      long stem,
      long core,
      int flags,
      int lexical,
      int[] classes,
      PhraseTable.Starts<Name> names,
      long[] sums) {
    this.text = text;
    this.coreFrom = coreFrom;
    this.form = form;
    this.stem = stem;
    this.core = core;
    this.flags = flags;
    this.lexical = lexical;
    this.class0 = classes[0];
    this.class1 = classes[1];
    this.class2 = classes[2];
    this.class3 = classes[3];
    this.usage = classes[4];
    this.names = names;
    this.sums = sums;
  }

  /** What is no Arabic word: a number is known by its length alone. */
  static WordLook ofOther(String text, TokenKind kind, PhraseTable.Starts<Name> names) {
    long whole =
        kind == TokenKind.NUMBER ? -text.length() : WordClasses.hash(text, 0, text.length());
    int flags = kind.ordinal() + 1 << 8;
    return new WordLook(text, 0, whole, whole, whole, flags, 0, new int[5], names, new long[0]);
  }

  /**
   * An Arabic word.
   *
   * @param text its folded form
   * @param reading the reading of its proclitics
   * @param article whether its stem begins with an article that is written
   * @param lexical what the lexicon says of it
   * @param names where known names begin with it
   * @param classes asked for its stem, or for that without the article
   */
  static WordLook ofWord(
      String text,
      int reading,
      boolean article,
      int lexical,
      PhraseTable.Starts<Name> names,
      WordClasses classes) {
    int skip = Proclitics.letters(reading);
    boolean hidden = Proclitics.hiddenArticle(reading);
    int begin = article ? skip + 2 : skip;
    long stem = WordClasses.hashOf(text, reading);
    long core = WordClasses.hash(text, begin, text.length());
    int entry = classes.entry(stem);
    if (entry == WordClasses.UNKNOWN && begin != skip) {
      entry = classes.entry(core);
    }
    int[] of = new int[5];
    for (int partition = 0; partition < WordClasses.PARTITIONS; partition++) {
      of[partition] = classes.classOf(entry, partition);
    }
    of[4] = classes.usage(entry);
    char preposition = Proclitics.preposition(reading);
    int flags = Proclitics.conjunction(reading) ? 1 : 0;
    flags |= preposition == 'ب' ? 2 : preposition == 'ل' ? 4 : preposition == 'ك' ? 6 : 0;
    flags |= article || hidden ? 8 : 0;
    long form = WordClasses.hash(text, 0, text.length());
    return new WordLook(text, begin, form, stem, core, flags, lexical, of, names, new long[0]);
  }

  /** The same look with the sums of its parts. */
  WordLook with(long[] partSums) {
    int[] classes = {class0, class1, class2, class3, usage};
    return new WordLook(text, coreFrom, form, stem, core, flags, lexical, classes, names, partSums);
  }

  /** Whether it is an Arabic word, not a number, a sign or a word of another script. */
  boolean isWord() {
    return flags >> 8 == 0;
  }
}
