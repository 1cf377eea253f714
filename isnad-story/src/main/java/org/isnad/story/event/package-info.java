/**
 * Events that many articles tell: {@link org.isnad.story.event.Telling} is one article's telling,
 * {@link org.isnad.story.event.Sameness} says whether two tell the same, {@link
 * org.isnad.story.event.Happenings} gathers those that do, with who vouches for it independently
 * and what they contradict each other in.
 */
@NullMarked
package org.isnad.story.event;

import org.jspecify.annotations.NullMarked;
