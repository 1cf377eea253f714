/**
 * The closed vocabularies that the lexicon's lines and the reading's records share: what kinds of
 * entity there are, what a statement can do, PLOVER's event types, and how an event can stand to
 * reality.
 */
@NullMarked
package org.isnad.lexicon.term;

import org.jspecify.annotations.NullMarked;
