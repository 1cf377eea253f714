package org.isnad.reader.statement;

import java.util.List;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.term.Certainty;
import org.isnad.lexicon.term.Mode;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.Commitment;
import org.isnad.reader.record.Form;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the stage finds it, before it has an id. Spans count UTF-16 units.
 *
 * @param cue the lexicon line
 * @param rule the line's id, or the rule that needs no line
 * @param cueToken the token of the cue
 * @param cueSpan the reporting words
 * @param speaker the innermost voice, or null
 * @param addressee who was told, or null
 * @param contentFrom first token of the content
 * @param contentTo one past its last token
 * @param content the words reported
 * @param mode what the statement does
 * @param form quoted, told, or both
 * @param links from the outermost transmitter to the speaker
 * @param certainty how sure the speaker is of the content
 * @param teller what the article's own voice does with the report
 */
public record Said(
    @Nullable Cue cue,
    String rule,
    int cueToken,
    Span cueSpan,
    @Nullable Referent speaker,
    @Nullable Referent addressee,
    int contentFrom,
    int contentTo,
    Span content,
    Mode mode,
    Form form,
    List<ChainLink> links,
    Certainty certainty,
    Commitment teller) {

  /** Who stands in the chain, from the outermost transmitter to the speaker. */
  public List<Referent> chain() {
    return links.stream().map(ChainLink::who).toList();
  }

  /** How sure the article itself is of the content by what it does with the report. */
  public Certainty tellerCertainty() {
    return Certainties.passedOn(teller, certainty);
  }
}
