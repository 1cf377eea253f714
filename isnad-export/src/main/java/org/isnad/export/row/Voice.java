package org.isnad.export.row;

import org.jspecify.annotations.Nullable;

/**
 * One link of a chain: somebody through whose mouth a record came.
 *
 * @param key the actor's key across articles
 * @param name its name
 * @param english its English name, or null
 * @param words the phrase that names it, or null where only a pronoun or a verb's form does
 * @param start where these words begin, in code points of the article's text, or null
 * @param end one past their last code point, or null
 * @param grade how it can be held to its word: {@code named}, {@code role}, {@code document},
 *     {@code unnamed}
 * @param commitment what it does with what is said: {@code asserted}, {@code reported}, {@code
 *     doubted}, {@code denied}
 * @param certainty how sure it is of it, as a value of FactBank
 */
public record Voice(
    String key,
    String name,
    @Nullable String english,
    @Nullable String words,
    @Nullable Integer start,
    @Nullable Integer end,
    String grade,
    String commitment,
    String certainty) {}
