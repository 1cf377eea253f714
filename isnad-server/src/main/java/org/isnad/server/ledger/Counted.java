package org.isnad.server.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.isnad.reader.record.Bound;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A figure that an article gives.
 *
 * @param leaf the article
 * @param id its id in the article's reading
 * @param day the first day of the period that it covers, else the article's; null where neither is
 *     known
 * @param period what it covers (ISO 8601), or null where the article does not say
 * @param counts what is counted, as a word of the reading
 * @param unit in what
 * @param value the number; of a vague word the lower bound
 * @param bound how it binds
 * @param vague the vague word, or null
 * @param part whether it is a part of another figure
 * @param extent {@code cumulative} or {@code new} where the article says so, or null
 * @param place key of where, or null
 * @param chain keys of who counted, from the outermost transmitter to the speaker
 * @param span its own words, in code points
 * @param words the sentence that it stands in
 */
public record Counted(
    Leaf leaf,
    String id,
    @Nullable LocalDate day,
    @Nullable String period,
    String counts,
    String unit,
    BigDecimal value,
    Bound bound,
    @Nullable String vague,
    boolean part,
    @Nullable String extent,
    @Nullable String place,
    List<String> chain,
    Span span,
    Span words)
    implements Row {

  @Override
  public int depth() {
    return chain.size();
  }

  @Override
  public boolean names(String key) {
    return chain.contains(key);
  }

  /** Key of who counted, or null where the article says it itself. */
  public @Nullable String source() {
    return chain.isEmpty() ? null : chain.get(chain.size() - 1);
  }
}
