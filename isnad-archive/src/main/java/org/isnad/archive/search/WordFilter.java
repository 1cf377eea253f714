package org.isnad.archive.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.isnad.arabic.text.Letters;

/** Words as the index has them: folded as the reader folds, so that spelling decides nothing. */
final class WordFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  private String last = "";

  WordFilter(TokenStream input) {
    super(input);
  }

  /** The word that was given last, before whoever follows made something else of it. */
  String last() {
    return last;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      String folded = Letters.fold(term);
      if (!folded.isEmpty()) {
        term.setEmpty().append(folded);
        last = folded;
        return true;
      }
    }
    return false;
  }

  /** Whole words. */
  static Analyzer words() {
    return new Words(false);
  }

  /** Words without their usual prefixes and endings, for finding other inflections. */
  static Analyzer stems() {
    return new Words(true);
  }

  private static final class Words extends Analyzer {
    private final boolean stemmed;

    Words(boolean stemmed) {
      this.stemmed = stemmed;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokenizer = new StandardTokenizer();
      TokenStream words = new WordFilter(tokenizer);
      return new TokenStreamComponents(tokenizer, stemmed ? new ArabicStemFilter(words) : words);
    }

    @Override
    public int getPositionIncrementGap(String field) {
      // No phrase runs from the title into the text.
      return 100;
    }
  }
}
