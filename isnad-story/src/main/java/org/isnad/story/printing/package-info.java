/**
 * Where a text was printed, and which printing was the first: {@link
 * org.isnad.story.printing.Appearance}.
 */
@NullMarked
package org.isnad.story.printing;

import org.jspecify.annotations.NullMarked;
