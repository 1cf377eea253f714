package org.isnad.lexicon;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Mode;
import org.jspecify.annotations.Nullable;

/**
 * A way of reporting what somebody said: a line of {@code %cues}.
 *
 * @param id its id
 * @param verbs lemmas of verbs
 * @param nouns nouns, each with its plurals behind slashes
 * @param phrases particles and prepositional phrases
 * @param mode what the statement does
 * @param strength said, claimed, confirmed, revealed, denied, asked, continued
 * @param content how the reported words follow: {@code أن}, {@code quote}, {@code obj},
 *     prepositions, {@code before}, …
 * @param addressee where who was told stands: {@code obj} or a preposition
 * @param participle whether the verb's active participle in the accusative reports too (مؤكدا)
 * @param event the event that the saying itself is, or null
 * @param side endorse or distance where the teller takes a side, or null
 */
public record Cue(
    String id,
    List<String> verbs,
    List<String> nouns,
    List<String> phrases,
    Mode mode,
    String strength,
    Set<String> content,
    Set<String> addressee,
    boolean participle,
    @Nullable EventType event,
    @Nullable String side) {}
