/** Pages: their text without what stands around it, and what they tell about themselves. */
@NullMarked
package org.isnad.intake.html;

import org.jspecify.annotations.NullMarked;
