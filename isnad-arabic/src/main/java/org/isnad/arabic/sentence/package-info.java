/**
 * Sentences: where one ends and the next begins.
 *
 * <p>Start at {@link org.isnad.arabic.sentence.Sentences}.
 */
@NullMarked
package org.isnad.arabic.sentence;

import org.jspecify.annotations.NullMarked;
