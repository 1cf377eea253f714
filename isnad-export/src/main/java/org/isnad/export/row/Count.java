package org.isnad.export.row;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside an event: it stands in the same sentence.
 *
 * @param id its id in the archive
 * @param counts what is counted
 * @param unit in what
 * @param value the number
 * @param bound how it binds
 * @param vague the vague word, or null
 * @param words its words
 * @param part whether it is a part of another figure
 * @param period when what is counted happened, as ISO 8601, or null
 * @param extent {@code cumulative} or {@code new}, or null
 */
public record Count(
    String id,
    String counts,
    String unit,
    BigDecimal value,
    String bound,
    @Nullable String vague,
    String words,
    boolean part,
    @Nullable String period,
    @Nullable String extent) {}
