/**
 * Who said it, and through whom: statements, their contents, and the chain of transmitters.
 *
 * <p>Start at {@link org.isnad.reader.statement.Statements}. A {@link
 * org.isnad.reader.statement.CueMatch} is a reporting word whose complement was found; a {@link
 * org.isnad.reader.statement.Said} is the statement that it makes.
 */
@NullMarked
package org.isnad.reader.statement;

import org.jspecify.annotations.NullMarked;
