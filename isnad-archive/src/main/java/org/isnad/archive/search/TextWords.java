package org.isnad.archive.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes a text apart into the words that the index has of it, each with its stem, in one pass. */
final class TextWords {
  private TextWords() {}

  /** A word of a text, with its place in UTF-16 units. */
  record Word(String term, String stem, int start, int end) {}

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>(text.length() / 6 + 1);
    Tokenizer tokenizer = new StandardTokenizer();
    WordFilter folded = new WordFilter(tokenizer);
    try (TokenStream stems = new ArabicStemFilter(folded)) {
      CharTermAttribute stem = stems.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stems.addAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(text));
      stems.reset();
      while (stems.incrementToken()) {
        words.add(
            new Word(folded.last(), stem.toString(), offset.startOffset(), offset.endOffset()));
      }
      stems.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
