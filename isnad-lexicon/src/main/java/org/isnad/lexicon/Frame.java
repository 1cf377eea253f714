package org.isnad.lexicon;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.term.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A way of telling an event: a line of {@code %frames}.
 *
 * @param id its id, which a reading gives as the event's rule
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param verbs lemmas of verbs
 * @param nouns nouns, each with its plurals behind slashes
 * @param idioms fixed expressions of several words
 * @param participles which participles of the verbs tell it too: active, passive
 * @param actor where the actor stands: subj, obj, gen, or a preposition
 * @param recipient where the recipient stands
 * @param place where the place stands, besides the usual في
 * @param needs participants without which it is no event: actor, recipient, any
 * @param objectKinds kinds of entity that the recipient must have; empty for any
 * @param genitiveKinds kinds of entity that a noun's complement must have; empty for any
 * @param actorKinds kinds of entity that the actor must have; empty for any
 * @param notBefore folded words that cancel it when they follow
 * @param notAfter folded words that cancel it when they go before
 * @param before folded words one of which must follow; empty for any
 */
public record Frame(
    String id,
    EventType type,
    @Nullable String mode,
    List<String> verbs,
    List<String> nouns,
    List<String> idioms,
    Set<String> participles,
    Set<String> actor,
    Set<String> recipient,
    Set<String> place,
    Set<String> needs,
    Set<String> objectKinds,
    Set<String> genitiveKinds,
    Set<String> actorKinds,
    Set<String> notBefore,
    Set<String> notAfter,
    Set<String> before) {

  /**
   * How much the frame asks of what stands around its word; of several the narrowest is tried
   * first.
   */
  public int narrowness() {
    int narrow = 0;
    if (!before.isEmpty()) {
      narrow += 8;
    }
    if (!objectKinds.isEmpty() || !genitiveKinds.isEmpty() || !actorKinds.isEmpty()) {
      narrow += 4;
    }
    if (!needs.isEmpty()) {
      narrow += 2;
    }
    return narrow;
  }
}
