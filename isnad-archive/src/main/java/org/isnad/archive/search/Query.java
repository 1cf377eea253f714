package org.isnad.archive.search;

import java.time.LocalDate;
import java.util.Set;
import org.isnad.archive.record.State;
import org.isnad.lexicon.term.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for. All that is given must hold; a set holds when one of its members does.
 *
 * @param words words that must all stand in the article, in any inflection; "a phrase" in quotation
 *     marks stands as it is written but for hamza and vowel signs; a word or phrase behind a hyphen
 *     must not stand. A name finds all spellings of whom it names. Empty: everything.
 * @param from the first day, or null
 * @param to the last day, or null
 * @param outlets who printed it
 * @param actors keys of actors that it names
 * @param types types of events that it tells
 * @param places keys of places and countries that it names
 * @param states how it stands today; empty: in whatever state
 * @param manner how it tells what it tells, together with the types
 * @param newest whether the newest come first rather than the best
 */
public record Query(
    String words,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Set<String> outlets,
    Set<String> actors,
    Set<EventType> types,
    Set<String> places,
    Set<State> states,
    Manner manner,
    boolean newest) {

  /** Takes the sets as they are. */
  public Query {
    outlets = Set.copyOf(outlets);
    actors = Set.copyOf(actors);
    types = Set.copyOf(types);
    places = Set.copyOf(places);
    states = Set.copyOf(states);
  }

  /** Words alone; of nothing else anything is asked. */
  public static Query of(String words) {
    return new Query(
        words, null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Manner.ANY, false);
  }

  /** The same on other days. */
  public Query between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Query(words, first, last, outlets, actors, types, places, states, manner, newest);
  }

  /** The same up to another day. */
  public Query until(@Nullable LocalDate last) {
    return between(from, last);
  }

  /** The same in other outlets. */
  public Query printedBy(Set<String> others) {
    return new Query(words, from, to, others, actors, types, places, states, manner, newest);
  }

  /** The same with other actors and places. */
  public Query with(Set<String> otherActors, Set<String> otherPlaces) {
    return new Query(
        words, from, to, outlets, otherActors, types, otherPlaces, states, manner, newest);
  }

  /** The same with other actors. */
  public Query naming(Set<String> others) {
    return with(others, places);
  }

  /** The same with other places. */
  public Query at(Set<String> others) {
    return with(actors, others);
  }

  /** The same of other types of events. */
  public Query telling(Set<EventType> others) {
    return new Query(words, from, to, outlets, actors, others, places, states, manner, newest);
  }

  /** The same in articles that stand so today. */
  public Query in(Set<State> others) {
    return new Query(words, from, to, outlets, actors, types, places, others, manner, newest);
  }

  /** The same, the newest first or the best. */
  public Query newestFirst(boolean first) {
    return new Query(words, from, to, outlets, actors, types, places, states, manner, first);
  }

  /** Whether every article is found, of those in its states. */
  public boolean isForAll() {
    return words.isBlank() && equals(of(words).in(states).newestFirst(newest));
  }
}
