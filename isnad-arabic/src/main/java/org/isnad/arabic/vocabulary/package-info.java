/**
 * How often words stand in newspapers: what cutting words into their parts and mending joined and
 * split words go by.
 *
 * <p>Start at {@link org.isnad.arabic.vocabulary.Vocabulary#shipped()}. {@link
 * org.isnad.arabic.vocabulary.WordCounts} makes the file that is shipped.
 */
@NullMarked
package org.isnad.arabic.vocabulary;

import org.jspecify.annotations.NullMarked;
