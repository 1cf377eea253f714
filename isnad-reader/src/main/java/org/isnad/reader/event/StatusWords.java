package org.isnad.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.WordMemo;
import org.isnad.arabic.word.WordType;
import org.isnad.arabic.word.WordTypes;
import org.isnad.lexicon.Predicates;
import org.isnad.lexicon.StatusCue;
import org.isnad.reader.syntax.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * What a word by itself can say of how a thing stands to reality, and remembers it: most words that
 * stand before an event say nothing, and to find that out takes a dozen look-ups.
 */
final class StatusWords {
  /**
   * What a word can say.
   *
   * @param phrases the phrases that begin with its form, or null
   * @param joined the same, also behind و or ف
   * @param nouns the lines of the nouns that it can be, in the order in which they are to be tried
   * @param adjectives the lines of its form without the article
   */
  record StatusWord(
      PhraseTable.@Nullable Node<StatusCue> phrases,
      PhraseTable.@Nullable Node<StatusCue> joined,
      List<StatusCue> nouns,
      List<StatusCue> adjectives) {}

  /** How many letters may be written onto the head of a noun. */
  private static final int MOST_PROCLITICS = 2;

  /** How many letters an ending or a pronoun may have. */
  private static final int LONGEST_ENDING = 3;

  private final Predicates predicates;
  private final WordMemo<StatusWord> words;

  /**
   * The words of a lexicon.
   *
   * @param predicates what reports, tells, or says how it stands to reality
   * @param types remember what words can say
   */
  StatusWords(Predicates predicates, WordTypes types) {
    this.predicates = predicates;
    this.words = types.remember(this::look);
  }

  /** What a word can say. */
  StatusWord of(WordType word) {
    return words.of(word);
  }

  private StatusWord look(WordType word) {
    String form = word.form();
    PhraseTable.Node<StatusCue> phrases = predicates.statusPhrases().start(form);
    PhraseTable.Node<StatusCue> joined = phrases;
    if (joined == null && form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف')) {
      joined = predicates.statusPhrases().start(form, 1, form.length());
    }
    return new StatusWord(
        phrases, joined, nouns(form), predicates.statusNouns().get(Nouns.bare(form, false)));
  }

  private List<StatusCue> nouns(String form) {
    List<StatusCue> all = new ArrayList<>(0);
    for (int skip = 0; skip <= MOST_PROCLITICS && form.length() - skip > 2; skip++) {
      if (skip > 0 && "وفبل".indexOf(form.charAt(skip - 1)) < 0) {
        break;
      }
      String written = form.substring(skip);
      // إلغاء, التزام: the first letters are no article
      String bare =
          predicates.statusNouns().get(written).isEmpty() ? Nouns.bare(written, false) : written;
      for (int cut = 0; cut <= LONGEST_ENDING && bare.length() - cut >= 2; cut++) {
        String stem = bare.substring(0, bare.length() - cut);
        List<StatusCue> cues = predicates.statusNouns().get(stem);
        if (cues.isEmpty() && cut > 0 && stem.endsWith("ت")) {
          cues = predicates.statusNouns().get(stem.substring(0, stem.length() - 1) + "ه");
        }
        if (!cues.isEmpty()) {
          all.addAll(cues);
          break;
        }
      }
    }
    return List.copyOf(all);
  }
}
