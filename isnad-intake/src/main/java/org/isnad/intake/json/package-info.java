/**
 * Records as JSON: one, a list, or one a line, with the fields that news services use (ninjs among
 * them).
 */
@NullMarked
package org.isnad.intake.json;

import org.jspecify.annotations.NullMarked;
