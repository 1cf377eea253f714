package org.isnad.reader.event;

import java.util.List;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.lexicon.Frame;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.FiniteVerb;
import org.jspecify.annotations.Nullable;

/**
 * A word read as telling an event by one frame.
 *
 * @param frame the frame
 * @param from first token
 * @param to one past the last token
 * @param letters how many folded letters of the first token are proclitics
 * @param verb the finite verb, or null for a noun, participle or idiom
 * @param participle whether it is a participle
 * @param passive whether the grammatical subject is what the act is done to
 * @param definite whether the noun has the article
 * @param preposition the preposition written onto the noun, or 0
 * @param pronoun the pronoun attached to the noun, or null
 * @param lightVerb the light verb before the noun, or null
 * @param lightSubjects whom the light verb before the noun brings
 * @param lightRole what that is to the event: actor, recipient or place
 */
record Trigger(
    Frame frame,
    int from,
    int to,
    int letters,
    @Nullable FiniteVerb verb,
    boolean participle,
    boolean passive,
    boolean definite,
    char preposition,
    @Nullable Pronoun pronoun,
    @Nullable FiniteVerb lightVerb,
    List<Referent> lightSubjects,
    String lightRole) {

  boolean isNoun() {
    return verb == null && !participle;
  }
}
