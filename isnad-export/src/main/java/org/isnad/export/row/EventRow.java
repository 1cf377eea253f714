package org.isnad.export.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, as one article tells it.
 *
 * @param id its id in the archive
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param status occurred, planned, possible, conditional or denied
 * @param background whether it is recalled rather than reported as news
 * @param sameAs id of the event of the same article that it tells again, or null
 * @param time when, as ISO 8601, as far as the article says; or null
 * @param day the day that it is counted on: its own, else that of a recent event of the news, the
 *     day of printing; or null
 * @param precision how far the day can be trusted: {@code day}, {@code week}, {@code month}, {@code
 *     year} as the article says, {@code printed} where only the day of printing is known, {@code
 *     none}
 * @param actors who did it
 * @param recipients to whom
 * @param place where, or null
 * @param contexts what it is about, as PLOVER's contexts
 * @param statement id of the statement that tells it, or null in the article's own voice
 * @param certainty how sure of it the innermost voice is, as a value of FactBank
 * @param counts the figures of its sentence
 * @param origin where it comes from: the word that reports it
 */
public record EventRow(
    String id,
    String type,
    @Nullable String mode,
    String status,
    boolean background,
    @Nullable String sameAs,
    @Nullable String time,
    @Nullable LocalDate day,
    String precision,
    List<Party> actors,
    List<Party> recipients,
    @Nullable Party place,
    List<String> contexts,
    @Nullable String statement,
    String certainty,
    List<Count> counts,
    Origin origin)
    implements Row {}
