/**
 * How the words of a sentence hang together, as far as statements and events need it: closed
 * classes, finite verbs, clauses, and who is subject and object of what.
 *
 * <p>Start at {@link org.isnad.reader.syntax.Syntax}. It is no parser: Arabic's order (verb,
 * subject, object, each preposition before its noun) and agreement decide, and what they leave open
 * stays open.
 */
@NullMarked
package org.isnad.reader.syntax;

import org.jspecify.annotations.NullMarked;
