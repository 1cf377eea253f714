/**
 * Says of a lexicon what is wrong with it, every line at once. Start at {@link
 * org.isnad.lexicon.check.LexiconCheck}.
 */
@NullMarked
package org.isnad.lexicon.check;

import org.jspecify.annotations.NullMarked;
