/**
 * How many: the figures of an article, what they count, and which are parts of others.
 *
 * <p>Start at {@link org.isnad.reader.figure.Figures}. The words stand in {@code figures.lex}.
 */
@NullMarked
package org.isnad.reader.figure;

import org.jspecify.annotations.NullMarked;
