package org.isnad.reader.record;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that counts or measures something.
 *
 * @param id its id in this reading ({@code f1}, …)
 * @param span its words, with the bound before it and the noun behind it
 * @param value the number; for a vague word its lower bound
 * @param unit {@code persons}, an ISO currency, {@code countries}, …
 * @param bound how the value binds
 * @param counts what is counted: killed, wounded, displaced, detained, refugees, pledge, target,
 *     aid, delegations, other
 * @param vague the vague word (عشرات) where the text gives no number, or null
 * @param partOf id of the figure that this one is a part of, or null
 * @param statement id of the innermost statement it stands in, or null
 * @param chain who counted: the chain of that statement, outermost first; empty in the article's
 *     own voice
 * @param period when what is counted happened, as an ISO 8601 value; null where the text does not
 *     say
 * @param place where, as an entity's id; null where the text does not say
 * @param extent {@code cumulative} for a running total, {@code new} for what is added to an earlier
 *     count, with the words that say so; null where the text does not say
 */
public record Figure(
    String id,
    Span span,
    BigDecimal value,
    String unit,
    Bound bound,
    String counts,
    @Nullable String vague,
    @Nullable String partOf,
    @Nullable String statement,
    List<String> chain,
    @Nullable Filler period,
    @Nullable Filler place,
    @Nullable Filler extent) {

  /** A figure of which it is not said what period and place it covers. */
  public Figure(
      String id,
      Span span,
      BigDecimal value,
      String unit,
      Bound bound,
      String counts,
      @Nullable String vague,
      @Nullable String partOf,
      @Nullable String statement,
      List<String> chain) {
    this(id, span, value, unit, bound, counts, vague, partOf, statement, chain, null, null, null);
  }
}
