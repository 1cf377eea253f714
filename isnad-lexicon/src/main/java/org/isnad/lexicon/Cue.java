package org.isnad.lexicon;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.term.Certainty;
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
 * @param with nouns one of which must follow and belongs to the cue, each with its preposition
 *     before it where it has one
 * @param only folded nouns one of which must head a noun-phrase content; empty for any
 * @param not folded nouns that must not head the complement
 * @param source folded nouns one of which must head the speaker's phrase; empty for any
 * @param speaker the preposition after which the innermost voice stands, so that the subject
 *     transmits; null where the subject speaks
 * @param governsSaying whether the particle is followed by a verb of saying whose subject speaks
 *     (حسبما أعلن)
 * @param ownVoice whether it only looks like a report and the article speaks for itself (يذكر أن)
 * @param side endorse or distance where the teller takes a side, or null
 * @param pastOnly whether only the past of the verb reports (أعلم, but not تعلم)
 * @param certainty how sure a speaker who uses this word is of the content, or null where the mode
 *     tells it
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
    List<String> with,
    Set<String> only,
    Set<String> not,
    Set<String> source,
    @Nullable String speaker,
    boolean governsSaying,
    boolean ownVoice,
    @Nullable String side,
    boolean pastOnly,
    @Nullable Certainty certainty) {

  /**
   * How much has to stand with the word beside its content: of the cues of one verb that with most
   * is tried first.
   */
  public int narrowness() {
    int narrow = 0;
    if (!with.isEmpty()) {
      narrow += 8;
    }
    if (!only.isEmpty() || !source.isEmpty() || speaker != null) {
      narrow += 4;
    }
    if (ownVoice) {
      narrow += 6;
    }
    return narrow;
  }
}
