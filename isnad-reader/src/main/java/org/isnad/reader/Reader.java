package org.isnad.reader;

import org.isnad.arabic.sentence.Sentences;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.mention.Mentions;
import org.isnad.reader.mention.References;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;

/**
 * Reads one article: a pure function from its text and date to its reading. Immutable; one instance
 * serves any number of threads.
 */
public final class Reader {
  private final Mentions mentions;

  /** A reader that knows what {@code lexicon} knows. */
  public Reader(Lexicon lexicon) {
    this.mentions = new Mentions(lexicon);
  }

  /** What the article says. */
  public Reading read(Article article) {
    Words words = Words.of(article.text());
    Sentences sentences = Sentences.of(words);
    References references = mentions.find(words, article);
    return new Assembly(article, words, sentences, references).reading();
  }
}
