package org.isnad.reader.position;

import org.isnad.lexicon.Issue;
import org.isnad.lexicon.term.Stance;
import org.isnad.reader.event.Happening;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.Span;
import org.isnad.reader.statement.Said;
import org.jspecify.annotations.Nullable;

/**
 * A position as the stage finds it, before it has an id. Spans count UTF-16 units.
 *
 * @param actor whose position it is
 * @param issue what it is on, or null where no line of the lexicon names it
 * @param favours whether the stance is for the issue as it is named; meaningless without an issue
 * @param stance where the actor stands on the words
 * @param words the exact words that the stance is on
 * @param condition the words of the condition, or null
 * @param date ISO 8601 value of when, or null
 * @param said the statement that shows it, or null
 * @param happening the event that shows it, or null
 * @param rule the lexicon line that shows the stance
 */
public record Held(
    Referent actor,
    @Nullable Issue issue,
    boolean favours,
    Stance stance,
    Span words,
    @Nullable Span condition,
    @Nullable String date,
    @Nullable Said said,
    @Nullable Happening happening,
    String rule) {}
