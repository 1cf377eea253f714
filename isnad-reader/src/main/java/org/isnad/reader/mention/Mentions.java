package org.isnad.reader.mention;

import org.isnad.arabic.clitic.Segmenter;
import org.isnad.arabic.sentence.Sentences;
import org.isnad.arabic.vocabulary.Vocabulary;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.WordTypes;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.mention.model.NameModel;
import org.isnad.reader.record.Article;

/**
 * Finds who and what an article speaks of: names that the lexicon holds, bodies that an adjective
 * makes a state's own (الخارجية الروسية), names that the model finds, roles and groups that stand
 * for somebody, and which of them are the same.
 *
 * <p>Immutable; one instance serves any number of threads.
 */
public final class Mentions {
  private final Lexicon lexicon;
  private final NameWords names;
  private final NameModel model;
  private final Segmenter segmenter;
  private final Adjectives adjectives;

  /**
   * A stage that knows what {@code lexicon} knows and remembers nothing about words.
   *
   * @param lexicon known names, roles and bodies
   * @param model finds names that the lexicon does not know
   * @param vocabulary tells clitics from stems in them, and adjectives from nouns
   */
  public Mentions(Lexicon lexicon, NameModel model, Vocabulary vocabulary) {
    this(lexicon, model, vocabulary, new WordTypes(0));
  }

  /**
   * A stage that knows what {@code lexicon} knows.
   *
   * @param lexicon known names, roles and bodies
   * @param model finds names that the lexicon does not know
   * @param vocabulary tells clitics from stems in them, and adjectives from nouns
   * @param types remember what was looked up about words
   */
  public Mentions(Lexicon lexicon, NameModel model, Vocabulary vocabulary, WordTypes types) {
    this.lexicon = lexicon;
    this.names = new NameWords(lexicon, types);
    this.model = model;
    this.segmenter = Segmenter.of(vocabulary);
    this.adjectives = new Adjectives(names.adjectives, vocabulary, types);
  }

  /**
   * The phrases of an article that stand for somebody or something.
   *
   * @param words its words; spans count in their text
   * @param sentences its sentences
   * @param article the article, for its date
   */
  public References find(Words words, Sentences sentences, Article article) {
    Draft draft = new Draft(words, sentences, article, lexicon, names);
    Bodies bodies = new Bodies(draft);
    ShortForms shortForms = new ShortForms(draft);
    RolePhrases roles = new RolePhrases(draft, new NounPhrases(draft, adjectives));
    new KnownNames(draft).find();
    bodies.find();
    shortForms.find();
    new UnknownNames(draft, model, segmenter).find();
    new CommonNounBodies(draft).find();
    roles.findWithNames();
    shortForms.find();
    bodies.findHeads();
    shortForms.findHeads();
    roles.findAlone();
    withClassNouns(draft);
    return draft.references();
  }

  /**
   * تنظيم "داعش": the class noun carries the clitics, and belongs to the phrase though not to the
   * name.
   */
  private void withClassNouns(Draft draft) {
    int[] readings = new int[Proclitics.MOST];
    for (Reference reference : draft.found()) {
      int noun = reference.from() - 1;
      if (draft.isBracketAt(noun)) {
        noun--;
      }
      if (!reference.named()
          || reference.preposition() != 0
          || reference.conjunction()
          || !draft.isArabic(noun)
          || !draft.goesOn(reference.from())
          || !draft.goesOn(noun + 1)) {
        continue;
      }
      Reference before = draft.at(noun);
      if (before != null && (before.named() || before.to() - before.from() > 1)) {
        continue;
      }
      int count = Proclitics.of(draft.words.form(noun), readings);
      for (int r = 0; r < count; r++) {
        if (!names.classNouns.contains(draft.bare(noun, readings[r]))) {
          continue;
        }
        draft.place(
            new Reference(
                noun,
                reference.to(),
                noun,
                reference.referent(),
                true,
                Proclitics.conjunction(readings[r]),
                Proclitics.preposition(readings[r]),
                reference.feminine(),
                reference.plural()));
        break;
      }
    }
  }
}
