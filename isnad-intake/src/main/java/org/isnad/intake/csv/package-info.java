/** Tables whose rows are articles. */
@NullMarked
package org.isnad.intake.csv;

import org.jspecify.annotations.NullMarked;
