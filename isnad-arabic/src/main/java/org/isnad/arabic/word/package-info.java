/**
 * Words: where they stand in the text, what kind of token each is, and its folded form.
 *
 * <p>Start at {@link org.isnad.arabic.word.Words}: the one walk over the text that everything later
 * works on.
 */
@NullMarked
package org.isnad.arabic.word;

import org.jspecify.annotations.NullMarked;
