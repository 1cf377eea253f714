/**
 * The script: classes of characters and the folding under which two spellings of one word are the
 * same.
 *
 * <p>Start at {@link org.isnad.arabic.text.Letters}. Folding is used for looking words up, never
 * for what is shown: a reading always points to the text as it was printed.
 */
@NullMarked
package org.isnad.arabic.text;

import org.jspecify.annotations.NullMarked;
