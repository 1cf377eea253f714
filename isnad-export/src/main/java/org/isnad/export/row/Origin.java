package org.isnad.export.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a row comes from, down to the words.
 *
 * @param article the article's id: the SHA-256 of its text
 * @param source where it came from into the archive, as the user named it
 * @param url its address, or null
 * @param outlet who printed it first, or null
 * @param outlets all that printed it
 * @param published the day it was printed, or null
 * @param title its headline where it is not part of the text, or null
 * @param agencies the agencies that sign it
 * @param start where the words begin, in code points of the text, from 0
 * @param end one past their last code point
 * @param words the words themselves
 * @param sentenceStart where their sentence begins
 * @param sentence the sentence that they stand in
 * @param chain who passed it on, from the outermost to the speaker; empty in the article's own
 *     voice
 * @param rule the line of the lexicon or the grammar that found it; empty for what no rule finds
 * @param reader the fingerprint of the reader that read it
 * @param lexicon the fingerprint of the lexicon it was read with
 */
public record Origin(
    String article,
    String source,
    @Nullable String url,
    @Nullable String outlet,
    List<String> outlets,
    @Nullable LocalDate published,
    @Nullable String title,
    List<String> agencies,
    int start,
    int end,
    String words,
    int sentenceStart,
    String sentence,
    List<Voice> chain,
    String rule,
    String reader,
    String lexicon) {}
