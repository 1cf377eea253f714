/**
 * Texts that were copied: {@link org.isnad.story.copy.Shingles} says how much of one text stands in
 * another, {@link org.isnad.story.copy.Copies} gathers articles that have their words from one
 * another.
 */
@NullMarked
package org.isnad.story.copy;

import org.jspecify.annotations.NullMarked;
