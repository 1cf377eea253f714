/**
 * Clitics: what is written together with a word but is a word of its own, as treebanks cut it.
 *
 * <p>Start at {@link org.isnad.arabic.clitic.Segmenter}. {@code وسيلتقونهم} is و + س + يلتقون + هم;
 * the article stays with its noun, and {@code للتجار} is ل + التجار, whose alif is not written.
 *
 * <p>A word of a closed class is looked up ({@code words.lex}). Of any other, every way to cut it
 * is weighed by how often the stem stands elsewhere, alone or with other clitics ({@link
 * org.isnad.arabic.vocabulary.Vocabulary}); how much each piece of evidence counts is learnt
 * ({@link org.isnad.arabic.clitic.WeightLearner}) and kept in {@code weights.lex}.
 */
@NullMarked
package org.isnad.arabic.clitic;

import org.jspecify.annotations.NullMarked;
