package org.isnad.reader.record;

import java.util.List;
import org.isnad.lexicon.term.Mode;
import org.jspecify.annotations.Nullable;

/**
 * Something said, written, announced, demanded or denied on somebody's word.
 *
 * @param id its id in this reading ({@code s1}, …)
 * @param cue the reporting word
 * @param speaker id of the innermost voice, or null where the text leaves it out
 * @param addressee id of who was told, or null
 * @param content the words reported
 * @param mode what the statement does
 * @param form quoted, told, or both
 * @param strength said, claimed, confirmed, revealed, denied, asked
 * @param chain ids from the outermost transmitter to the speaker
 * @param rule the lexicon line that found it
 */
public record Statement(
    String id,
    Span cue,
    @Nullable String speaker,
    @Nullable String addressee,
    Span content,
    Mode mode,
    Form form,
    String strength,
    List<String> chain,
    String rule) {}
