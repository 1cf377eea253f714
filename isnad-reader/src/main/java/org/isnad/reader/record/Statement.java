package org.isnad.reader.record;

import java.util.List;
import org.isnad.lexicon.term.Certainty;
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
 * @param certainty how sure the speaker is of the content as it stands
 * @param teller what the article's own voice does with the report
 * @param tellerCertainty how sure of the content the article itself is by that
 * @param side endorse or distance, where the reporting word takes a side: that of the last link
 *     before its own, or the article's; else null
 * @param links the chain with its words, grades and commitments; parallel to {@code chain}
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
    String rule,
    Certainty certainty,
    Commitment teller,
    Certainty tellerCertainty,
    @Nullable String side,
    List<Link> links) {

  /** A statement of whose certainty nothing is known. */
  public Statement(
      String id,
      Span cue,
      @Nullable String speaker,
      @Nullable String addressee,
      Span content,
      Mode mode,
      Form form,
      String strength,
      List<String> chain,
      String rule) {
    this(
        id,
        cue,
        speaker,
        addressee,
        content,
        mode,
        form,
        strength,
        chain,
        rule,
        Certainty.UU,
        Commitment.REPORTED,
        Certainty.UU,
        null,
        List.of());
  }

  /** The grade of the speaker, or null where the text leaves out who speaks. */
  public @Nullable SourceGrade grade() {
    return links.isEmpty() || speaker == null ? null : links.get(links.size() - 1).grade();
  }

  /** How many passed it on before the article: 0 when the article has it from the speaker. */
  public int hearsay() {
    return Math.max(0, links.size() - 1);
  }
}
