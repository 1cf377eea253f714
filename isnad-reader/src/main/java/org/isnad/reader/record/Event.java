package org.isnad.reader.record;

import java.util.List;
import org.isnad.lexicon.term.Context;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.jspecify.annotations.Nullable;

/**
 * Something done between or by political actors, as one trigger word reports it.
 *
 * @param id its id in this reading ({@code v1}, …)
 * @param type PLOVER type
 * @param mode PLOVER mode in lower case, or null
 * @param trigger the word that reports it
 * @param actors ids of who did it
 * @param recipients ids of whom it was done to
 * @param place id of the place, or null
 * @param time ISO 8601 value of when, or null
 * @param status done, intended, possible, conditional or not so
 * @param background whether it is recalled rather than reported as news
 * @param statement id of the innermost statement that holds the trigger, or null in the article's
 *     own voice
 * @param sameAs id of the event of the article that this one tells again, an earlier one, or for a
 *     headline's the one that the text below tells in full; or null
 * @param contexts what it is about, in the order of the vocabulary; empty where nothing tells
 * @param rule the lexicon line that found it
 */
public record Event(
    String id,
    EventType type,
    @Nullable String mode,
    Span trigger,
    List<String> actors,
    List<String> recipients,
    @Nullable String place,
    @Nullable String time,
    Status status,
    boolean background,
    @Nullable String statement,
    @Nullable String sameAs,
    List<Context> contexts,
    String rule) {}
