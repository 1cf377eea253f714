package org.isnad.export.row;

import org.jspecify.annotations.Nullable;

/**
 * Where an actor stands on something, as one article shows it.
 *
 * @param id its id in the archive
 * @param actor whose position it is
 * @param issue the id of the issue in the lexicon, or null
 * @param favours whether the actor is for the issue as it is named, or null
 * @param stance demands, supports, accepts, accepts-on-condition or refuses
 * @param condition the words of the condition, or null
 * @param date ISO 8601 value of when, or null
 * @param statement id of the statement that shows it, or null
 * @param event id of the event that shows it, or null
 * @param origin where it comes from: the words that the stance is on
 */
public record PositionRow(
    String id,
    Party actor,
    @Nullable String issue,
    @Nullable Boolean favours,
    String stance,
    @Nullable String condition,
    @Nullable String date,
    @Nullable String statement,
    @Nullable String event,
    Origin origin)
    implements Row {}
