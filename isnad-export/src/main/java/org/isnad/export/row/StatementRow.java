package org.isnad.export.row;

import org.jspecify.annotations.Nullable;

/**
 * Who said what, as one article tells it.
 *
 * @param id its id in the archive
 * @param mode what the statement does
 * @param form quoted, told, or both
 * @param strength said, claimed, confirmed, revealed, denied, asked
 * @param speaker the innermost voice, or null where the text leaves it out
 * @param addressee who was told, or null
 * @param cue the reporting word
 * @param cueStart where it begins, in code points
 * @param cueEnd one past its last code point
 * @param certainty how sure the speaker is, as a value of FactBank
 * @param teller what the article's own voice does with it
 * @param tellerCertainty how sure the article is
 * @param side {@code endorse} or {@code distance}, or null
 * @param origin where it comes from: the words that are reported
 */
public record StatementRow(
    String id,
    String mode,
    String form,
    String strength,
    @Nullable Party speaker,
    @Nullable Party addressee,
    String cue,
    int cueStart,
    int cueEnd,
    String certainty,
    String teller,
    String tellerCertainty,
    @Nullable String side,
    Origin origin)
    implements Row {}
