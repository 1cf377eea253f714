package org.isnad.export.row;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many, as one article tells it.
 *
 * @param id its id in the archive
 * @param counts what is counted
 * @param value the number; of a vague word its lower bound
 * @param unit in what
 * @param bound how the value binds
 * @param vague the vague word, or null
 * @param partOf id of the figure that it is a part of, or null
 * @param statement id of the statement that it stands in, or null
 * @param period when what is counted happened, as ISO 8601, or null
 * @param place where, or null
 * @param extent {@code cumulative} or {@code new}, or null
 * @param origin where it comes from: its words; the chain is that of who counted
 */
public record FigureRow(
    String id,
    String counts,
    BigDecimal value,
    String unit,
    String bound,
    @Nullable String vague,
    @Nullable String partOf,
    @Nullable String statement,
    @Nullable String period,
    @Nullable Party place,
    @Nullable String extent,
    Origin origin)
    implements Row {}
