package org.isnad.reader.account;

import java.util.List;
import java.util.Map;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.AccountKind;
import org.isnad.reader.record.Span;

/**
 * An account as the stage finds it, before entities and events have ids. Spans count UTF-16 units.
 *
 * @param kind what it is an account of
 * @param words the words that tell it
 * @param events the events that it is made of, by their places in the article's list
 * @param fields what is known, in the order of the text
 */
public record Composed(
    AccountKind kind, Span words, List<Integer> events, Map<AccountField, List<Filled>> fields) {}
