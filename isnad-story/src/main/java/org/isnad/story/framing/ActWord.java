package org.isnad.story.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.reader.record.Span;
import org.isnad.story.event.Telling;
import org.jspecify.annotations.Nullable;

/**
 * A word that an article has for an act: the one that reports it, or one beside it that takes a
 * side on it. Words inside quotations count too, as those of {@link LoadedWord} do.
 *
 * @param word the word's id in {@code acts.lex}; of any other its folded letters, without و and the
 *     article
 * @param against whether it speaks against the act (true) or for it (false); null where it takes no
 *     side
 * @param span where it stands, in code points
 * @param words the same as printed
 */
public record ActWord(String word, @Nullable Boolean against, Span span, String words) {
  private static final Map<String, LoadedTerm> KNOWN = LoadedTerm.of("acts.lex");

  /** The words of a telling, in the order of its sentence; the one that reports it among them. */
  public static List<ActWord> of(Telling telling) {
    String text = telling.quote();
    int start = telling.sentence().start();
    int from = text.offsetByCodePoints(0, telling.trigger().start() - start);
    int to = text.offsetByCodePoints(from, telling.trigger().length());
    Words words = Words.of(text);
    List<ActWord> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.kind(i) != TokenKind.ARABIC) {
        continue;
      }
      // What is joined to the word that reports (و, ب) is no part of it.
      boolean reports = Beside.isIn(words, i, from, to);
      int begin = reports ? Math.max(from, words.start(i)) : words.start(i);
      int end = reports ? Math.min(to, words.end(i)) : words.end(i);
      String form = reports ? Letters.fold(text, begin, end) : words.form(i);
      LoadedTerm known = LoadedTerm.of(form, KNOWN);
      if (reports || known != null && Beside.isNear(words, i, from, to)) {
        int at = start + text.codePointCount(0, begin);
        found.add(
            new ActWord(
                known == null ? Beside.bare(form) : known.id(),
                known == null ? null : known.against(),
                new Span(at, at + text.codePointCount(begin, end)),
                text.substring(begin, end)));
      }
    }
    return found;
  }
}
