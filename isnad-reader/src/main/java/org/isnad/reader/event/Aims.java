package org.isnad.reader.event;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Syntax;

/** Against whom people protest: احتجاجا على زيارة الوزير, هتافات مناهضة للحكومة, أمام السفارة. */
final class Aims {
  private static final int FARTHEST = 24;

  private final Syntax syntax;
  private final Words words;
  private final Phrases phrases;
  private final Set<String> against;
  private final Set<String> before;

  Aims(Syntax syntax, Lexicon lexicon, Phrases phrases) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.phrases = phrases;
    this.against = lexicon.words("protest-against");
    this.before = lexicon.words("protest-before");
  }

  /** Fills the recipients of a protest that names none beside its trigger. */
  void fill(Trigger trigger, Cast cast) {
    if (trigger.frame().type() != EventType.PROTEST || !cast.recipients.isEmpty()) {
      return;
    }
    List<Referent> found = behind(trigger, against);
    if (found.isEmpty()) {
      found = behind(trigger, before);
    }
    for (Referent one : found) {
      if (one.canAct() && !cast.actors.contains(one)) {
        cast.recipients.add(one);
      }
    }
  }

  /** Those whom the phrase names behind the first of these words. */
  private List<Referent> behind(Trigger trigger, Set<String> cues) {
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + FARTHEST);
    for (int i = trigger.to(); i < end; i++) {
      if (words.kind(i) != TokenKind.ARABIC || !Nouns.matchesLoosely(cues, words.form(i))) {
        continue;
      }
      int k = i + 1;
      if (k < end && syntax.is(k, Grammar.PREPOSITION)) {
        k++;
      }
      Phrase phrase = k < end ? phrases.at(k) : null;
      if (phrase != null && !phrase.referents().isEmpty()) {
        return phrases.everybody(phrase);
      }
    }
    return List.of();
  }
}
