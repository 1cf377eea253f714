package org.isnad.story.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.text.Letters;
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
  /** So many tokens lie at most between the name and the word. */
  private static final int REACH = 1;

  private static final String ARTICLE = "ال";

  /** A word of the lexicon. */
  private record Known(String id, boolean against) {}

  private static final Map<String, Known> KNOWN = known();

  private static Map<String, Known> known() {
    Map<String, Known> known = new HashMap<>();
    for (Entry entry : Entries.resource(LoadedWord.class, "loaded.lex")) {
      String leaning = entry.required(1, "against or for");
      if (!leaning.equals("against") && !leaning.equals("for")) {
        throw entry.fault("expected against or for");
      }
      Known word = new Known(entry.required(0, "an id"), leaning.equals("against"));
      entry.values(2).forEach(form -> known.put(bare(Letters.fold(form)), word));
    }
    return Map.copyOf(known);
  }

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
        Known known = words.kind(i) == TokenKind.ARABIC ? KNOWN.get(bare(words.form(i))) : null;
        if (known != null && isNear(words, i, from, to)) {
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

  /** Whether hardly a word, and no punctuation, lies between a token and a name. */
  private static boolean isNear(Words words, int token, int from, int to) {
    int start = words.start(token);
    if (start >= from && start < to) {
      return true;
    }
    int between = 0;
    int step = start < from ? 1 : -1;
    for (int i = token + step; i >= 0 && i < words.size(); i += step) {
      if (words.start(i) >= from && words.start(i) < to) {
        return true;
      }
      if (words.kind(i) == TokenKind.PUNCTUATION || ++between > REACH) {
        return false;
      }
    }
    return false;
  }

  /** A folded word without و and the article. */
  private static String bare(String form) {
    int start = form.length() > 3 && form.charAt(0) == 'و' ? 1 : 0;
    return form.startsWith(ARTICLE, start) && form.length() - start > 4
        ? form.substring(start + 2)
        : form.substring(start);
  }
}
