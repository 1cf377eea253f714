package org.isnad.reader.statement;

import org.isnad.lexicon.term.Certainty;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.Commitment;
import org.isnad.reader.record.SourceGrade;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * One link of a chain as the stage finds it; see {@link org.isnad.reader.record.Link}.
 *
 * @param who who it is
 * @param words the phrase that names it nearest to the cue, in UTF-16 units, or null
 * @param grade how it can be held to its word
 * @param commitment what it does with what is said
 * @param certainty how sure it is of what is said
 */
public record ChainLink(
    Referent who,
    @Nullable Span words,
    SourceGrade grade,
    Commitment commitment,
    Certainty certainty) {}
