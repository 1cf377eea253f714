package org.isnad.reader.record;

import org.isnad.lexicon.term.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Where an actor stands on something, as a statement or an event shows it.
 *
 * @param id its id in this reading ({@code p1}, …)
 * @param actor id of whose position it is
 * @param issue id of the issue in the lexicon, or null where only the words tell what it is on
 * @param favours whether the actor is for the issue as it is named: a demand to lift sanctions is a
 *     demand, and against {@code sanctions}; null without an issue
 * @param stance where the actor stands on the words
 * @param words the exact words that the stance is on
 * @param condition the words of the condition, or null
 * @param date ISO 8601 value of when: of the event, else of the article; null when neither is known
 * @param statement id of the statement that shows it or holds the event that does, or null
 * @param event id of the event that shows it, or null
 * @param rule the lexicon line that shows the stance
 */
public record Position(
    String id,
    String actor,
    @Nullable String issue,
    @Nullable Boolean favours,
    Stance stance,
    Span words,
    @Nullable Span condition,
    @Nullable String date,
    @Nullable String statement,
    @Nullable String event,
    String rule) {}
