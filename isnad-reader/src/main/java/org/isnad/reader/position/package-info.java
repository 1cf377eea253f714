/**
 * Where each actor stands: what it demands, supports, accepts, refuses, and on what condition.
 *
 * <p>Start at {@link org.isnad.reader.position.Positions}. A {@link org.isnad.reader.position.Held}
 * is a position as the stage finds it, with the statement or event that shows it. What can be taken
 * a position on, and what shows a stance, are lines of {@code issues.lex} and {@code stances.lex}.
 */
@NullMarked
package org.isnad.reader.position;

import org.jspecify.annotations.NullMarked;
