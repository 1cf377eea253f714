/**
 * Verbs: every written form of a verb from its root and measure, and the way back from a printed
 * word to the verb.
 *
 * <p>Start at {@link org.isnad.arabic.inflection.Inflection}, which writes out one verb, and at
 * {@link org.isnad.arabic.inflection.VerbTable}, which finds the forms of thousands of verbs in a
 * text, clitics and all.
 *
 * <p>A form is first built with its vowels, by the rules of the grammars (weak radicals contract,
 * doubled ones close up, the eighth measure assimilates), and only then spelt, because the seat of
 * a hamza and the length of a vowel cannot be told from bare consonants. What is kept is the folded
 * spelling (see {@link org.isnad.arabic.text.Letters}).
 */
@NullMarked
package org.isnad.arabic.inflection;

import org.jspecify.annotations.NullMarked;
