/**
 * What somebody said, as several articles report it: where they report the same statement with
 * other figures, days or places, and where somebody denies what another says.
 */
@NullMarked
package org.isnad.story.saying;

import org.jspecify.annotations.NullMarked;
