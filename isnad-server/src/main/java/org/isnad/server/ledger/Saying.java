package org.isnad.server.ledger;

import java.time.LocalDate;
import java.util.List;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement that an article reports.
 *
 * @param leaf the article
 * @param id its id in the article's reading
 * @param day the article's day, or null
 * @param speaker key of the innermost voice, or null where it is left out
 * @param chain keys from the outermost transmitter to the speaker
 * @param unnamed whether it goes through somebody who can't be found
 * @param mode what the statement does, as a word of the reading
 * @param words what was said, in code points
 */
public record Saying(
    Leaf leaf,
    String id,
    @Nullable LocalDate day,
    @Nullable String speaker,
    List<String> chain,
    boolean unnamed,
    String mode,
    Span words)
    implements Row {

  @Override
  public int depth() {
    return chain.size();
  }

  @Override
  public @Nullable String place() {
    return null;
  }

  @Override
  public boolean names(String key) {
    return chain.contains(key);
  }
}
