/** RSS and Atom feeds whose items hold their text. */
@NullMarked
package org.isnad.intake.feed;

import org.jspecify.annotations.NullMarked;
