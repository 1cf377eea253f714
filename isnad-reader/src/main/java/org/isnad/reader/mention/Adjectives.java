package org.isnad.reader.mention;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.vocabulary.Vocabulary;
import org.isnad.arabic.word.WordMemo;
import org.isnad.arabic.word.WordType;
import org.isnad.arabic.word.WordTypes;

/**
 * Which words are adjectives, and remembers it. An adjective in ي is known by its feminine:
 * newspapers that print حكومي print حكومية too, but none prints الأهالية.
 */
final class Adjectives {
  /** Letters of an adjective's stem, without its ي. */
  private static final int SHORTEST_STEM = 2;

  /** The endings of an adjective in ي: masculine, accusative, feminine, plural and dual. */
  private static final List<String> RELATIONAL =
      List.of("يين", "يون", "يان", "يات", "يا", "يه", "ي");

  private final Set<String> listed;
  private final Vocabulary vocabulary;
  private final WordMemo<Boolean> adjectives;

  /**
   * The adjectives of a list and of a vocabulary.
   *
   * @param listed folded adjectives without article
   * @param vocabulary what news prints
   * @param types remember which words are adjectives
   */
  Adjectives(Set<String> listed, Vocabulary vocabulary, WordTypes types) {
    this.listed = listed;
    this.vocabulary = vocabulary;
    this.adjectives = types.remember(this::look);
  }

  /** Whether a word, its article left out, is an adjective. */
  boolean has(WordType word) {
    return adjectives.of(word);
  }

  private boolean look(WordType word) {
    String form = word.form();
    String bare = form.startsWith("ال") ? form.substring(2) : form;
    return listed.contains(bare) || isRelational(bare);
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
