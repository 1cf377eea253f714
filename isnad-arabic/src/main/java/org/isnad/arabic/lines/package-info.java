/**
 * The line format in which Isnad keeps what it knows: one entry a line, fields parted by {@code |}.
 *
 * <p>Start at {@link org.isnad.arabic.lines.Entries}. The format stands here, below the lexicon,
 * because the language's own tables (months, numbers, particles) are kept in it too.
 */
@NullMarked
package org.isnad.arabic.lines;

import org.jspecify.annotations.NullMarked;
