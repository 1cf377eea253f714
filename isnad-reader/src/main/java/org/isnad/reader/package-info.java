/**
 * From one article to one reading: mentions → times → figures → statements → events.
 *
 * <p>Start at {@link org.isnad.reader.Reader}, which names the stages in order. Each stage has a
 * package of its own.
 */
@NullMarked
package org.isnad.reader;

import org.jspecify.annotations.NullMarked;
