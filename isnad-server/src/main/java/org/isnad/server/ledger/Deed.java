package org.isnad.server.ledger;

import java.time.LocalDate;
import java.util.List;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event that an article tells.
 *
 * @param leaf the article
 * @param id its id in the article's reading
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param status whether it is told as done
 * @param day the first day on which it can have been: its own, else the article's; null where
 *     neither is known, or where it is only recalled
 * @param dated whether the article says when
 * @param time when the article says that it was (ISO 8601, as precisely as it says), or null
 * @param actors keys of who did it
 * @param recipients keys of whom it was done to
 * @param place key of the place, or null
 * @param depth how many mouths it went through before the article: 0 in the article's own voice
 * @param words the sentence that tells it, in code points
 */
public record Deed(
    Leaf leaf,
    String id,
    EventType type,
    @Nullable String mode,
    Status status,
    @Nullable LocalDate day,
    boolean dated,
    @Nullable String time,
    List<String> actors,
    List<String> recipients,
    @Nullable String place,
    int depth,
    Span words)
    implements Row {

  @Override
  public boolean names(String key) {
    return actors.contains(key) || recipients.contains(key);
  }
}
