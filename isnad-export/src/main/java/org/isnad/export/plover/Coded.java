package org.isnad.export.plover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.isnad.export.row.Party;
import org.jspecify.annotations.Nullable;

/**
 * An event as PLOVER codes it.
 *
 * @param type its type
 * @param mode its mode, or null
 * @param quad its quadrant: {@code V-Coop}, {@code M-Coop}, {@code V-Conf}, {@code M-Conf}
 * @param score from -10 to +10
 * @param day its day
 * @param actors who did it; not empty
 * @param recipients to whom
 * @param contexts what it is about
 * @param folded how it was changed for PLOVER; empty where it was not
 */
record Coded(
    String type,
    @Nullable String mode,
    String quad,
    BigDecimal score,
    LocalDate day,
    List<Party> actors,
    List<Party> recipients,
    List<String> contexts,
    String folded) {}
