/**
 * Who did what to whom: the words that tell events, who takes part, and how each event stands to
 * reality.
 *
 * <p>Start at {@link org.isnad.reader.event.Events}. {@link org.isnad.reader.event.Participants}
 * finds what fills a frame's slots, {@link org.isnad.reader.event.Reality} decides the status; a
 * {@link org.isnad.reader.event.Happening} is an event before it has an id.
 */
@NullMarked
package org.isnad.reader.event;

import org.jspecify.annotations.NullMarked;
