/**
 * Mending of web text: words that lost the space between them (روسياوإيران) and words that a space
 * fell into (ا لسوري).
 *
 * <p>Start at {@link org.isnad.arabic.repair.Repair}. Words as newspapers print them are never
 * touched when the vocabulary, a verb form or a known name explains them: a wrong mend is worse
 * than none.
 */
@NullMarked
package org.isnad.arabic.repair;

import org.jspecify.annotations.NullMarked;
