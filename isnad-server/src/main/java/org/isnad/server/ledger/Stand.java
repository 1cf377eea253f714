package org.isnad.server.ledger;

import java.time.LocalDate;
import org.isnad.lexicon.term.Stance;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A position that an article shows.
 *
 * @param leaf the article
 * @param id its id in the article's reading
 * @param actor key of whose position it is
 * @param issue id of the issue, or null where only the words tell what it is on
 * @param favours whether the actor is for the issue as it is named; null without an issue
 * @param stance where the actor stands on the words
 * @param day the first day of its date, else the article's; null where neither is known
 * @param record id of the statement or event that shows it, or null
 * @param depth how many mouths it went through before the article
 * @param words the words that the stance is on, in code points
 * @param condition the words of the condition, or null
 * @param around the sentence in which the words stand
 */
public record Stand(
    Leaf leaf,
    String id,
    String actor,
    @Nullable String issue,
    @Nullable Boolean favours,
    Stance stance,
    @Nullable LocalDate day,
    @Nullable String record,
    int depth,
    Span words,
    @Nullable Span condition,
    Span around)
    implements Row {

  @Override
  public @Nullable String place() {
    return null;
  }

  @Override
  public boolean names(String key) {
    return actor.equals(key);
  }
}
