/**
 * What the command prints of a reading: the JSON line, the record for a person, and the tables.
 *
 * <p>Each is a {@link org.isnad.cli.output.Rendering}, a function of one reading, so that articles
 * are rendered on many threads and printed in order. {@link org.isnad.cli.output.Tables} says which
 * columns a table has.
 */
@NullMarked
package org.isnad.cli.output;

import org.jspecify.annotations.NullMarked;
