package org.isnad.story.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Passages;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.story.identity.Identity;

/**
 * A word that takes a side on an actor, beside that actor's name. Words inside quotations count
 * too: an outlet chooses whom it quotes; the chain of a statement says who spoke.
 *
 * @param actor the actor's key
 * @param word the word's id in {@code loaded.lex}
 * @param against whether it speaks against the actor rather than for
 * @param span the word with the name, in code points
 * @param words the same as printed
 */
public record LoadedWord(String actor, String word, boolean against, Span span, String words) {
  private static final Map<String, LoadedTerm> KNOWN = LoadedTerm.of("loaded.lex");

  /** The loaded words in a reading, by actor in the order of the names. */
  public static List<LoadedWord> of(Reading reading) {
    Passages passages = new Passages(reading.article().text());
    List<LoadedWord> found = new ArrayList<>();
    for (Entity entity : reading.entities()) {
      String key = Identity.key(entity);
      if (Identity.isOne(key)) {
        for (Span mention : entity.mentions()) {
          beside(key, mention, reading, passages, found);
        }
      }
    }
    return found;
  }

  private static void beside(
      String key, Span mention, Reading reading, Passages passages, List<LoadedWord> found) {
    for (Span sentence : reading.sentences()) {
      if (!sentence.contains(mention)) {
        continue;
      }
      String before = passages.words(new Span(sentence.start(), mention.start()));
      String name = passages.words(mention);
      String text = passages.words(sentence);
      Words words = Words.of(text);
      int from = before.length();
      int to = from + name.length();
      for (int i = 0; i < words.size(); i++) {
        LoadedTerm known =
            words.kind(i) == TokenKind.ARABIC ? LoadedTerm.of(words.form(i), KNOWN) : null;
        if (known != null && Beside.isNear(words, i, from, to)) {
          int start = Math.min(from, words.start(i));
          int end = Math.max(to, words.end(i));
          Span span =
              new Span(
                  sentence.start() + text.codePointCount(0, start),
                  sentence.start() + text.codePointCount(0, end));
          found.add(
              new LoadedWord(key, known.id(), known.against(), span, text.substring(start, end)));
        }
      }
    }
  }
}
