package org.isnad.reader.record;

import java.util.List;
import java.util.Map;
import org.isnad.lexicon.term.Status;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells of one gathering, truce, clash, pledge or change of a group, put together
 * from its events, figures and times.
 *
 * @param id its id in this reading ({@code a1}, …)
 * @param kind what it is an account of
 * @param words the words that tell it
 * @param status how its first event stands to reality, or null where no event tells it
 * @param statement id of the innermost statement that holds the words, or null in the article's own
 *     voice
 * @param events ids of the events that it is made of
 * @param fields what is known, each with its words; a field that nothing fills is absent
 */
public record Account(
    String id,
    AccountKind kind,
    Span words,
    @Nullable Status status,
    @Nullable String statement,
    List<String> events,
    Map<AccountField, List<Filler>> fields) {

  /** What fills a field, in the order of the text; empty where nothing does. */
  public List<Filler> field(AccountField field) {
    return fields.getOrDefault(field, List.of());
  }
}
