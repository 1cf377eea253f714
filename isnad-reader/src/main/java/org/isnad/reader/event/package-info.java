/**
 * Who did what to whom: the words that tell events, who takes part, and how each event stands to
 * reality.
 *
 * <p>Start at {@link org.isnad.reader.event.Events}, which takes the triggers one after the other.
 * {@link org.isnad.reader.event.Participants} fills the slots of a trigger's frame and asks for
 * that: {@link org.isnad.reader.event.Phrases} who a noun phrase stands for, {@link
 * org.isnad.reader.event.Arguments} who is subject and object of a verb, {@link
 * org.isnad.reader.event.Controllers} who does what a verbal noun tells, {@link
 * org.isnad.reader.event.Obliques} whom prepositions bring, {@link
 * org.isnad.reader.event.Gatherings} which conference is meant, {@link org.isnad.reader.event.Aims}
 * against whom people protest; what they find is a {@link org.isnad.reader.event.Cast}. {@link
 * org.isnad.reader.event.Reality} decides the status, {@link org.isnad.reader.event.Recall} and
 * {@link org.isnad.reader.event.Opinion} what is no news, and {@link
 * org.isnad.reader.event.Retelling} lets events that tell the same share what they know; {@link
 * org.isnad.reader.event.Scene} says where what the sentence does not place took place, {@link
 * org.isnad.reader.event.Contexts} what events are about. A {@link
 * org.isnad.reader.event.Happening} is an event before it has an id.
 */
@NullMarked
package org.isnad.reader.event;

import org.jspecify.annotations.NullMarked;
