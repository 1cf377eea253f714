package org.isnad.reader.event;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.statement.Said;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Syntax;

/**
 * Tells an opinion piece from news: its own voice says I and we. What such a piece touches upon is
 * an event only where it says who did it, and to whom or where.
 */
final class Opinion {
  /** How often the writer speaks of himself; I counts as two. */
  private static final int ENOUGH = 4;

  /** At least one in this many words. */
  private static final int SPREAD = 150;

  private final boolean opinion;

  Opinion(Syntax syntax, Lexicon lexicon, List<Said> said) {
    Words words = syntax.words();
    boolean[] reported = new boolean[words.size()];
    for (Said one : said) {
      for (int i = one.contentFrom(); i < one.contentTo() && i < reported.length; i++) {
        reported[i] = true;
      }
    }
    Set<String> myself = lexicon.words("myself");
    int own = 0;
    for (int i = 0; i < words.size(); i++) {
      if (reported[i] || syntax.quotationAround(i) >= 0) {
        continue;
      }
      FiniteVerb verb = syntax.verb(i);
      if (verb != null && verb.first()) {
        own += verb.plural() ? 1 : 2;
      } else if (syntax.isOnList(i, myself) && myself.contains(words.form(i))) {
        own += 2;
      }
    }
    opinion = own >= ENOUGH && own * SPREAD >= words.size();
  }

  /** Whether an event of the article's own voice is too vague to be one. */
  boolean rejects(Cast cast) {
    return opinion && (cast.actors.isEmpty() || cast.recipients.isEmpty() && cast.place == null);
  }
}
