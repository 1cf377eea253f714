package org.isnad.archive.record;

import java.time.LocalDate;
import java.util.Set;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event in a line: what its fullest telling says, and how many tell it.
 *
 * @param id its name: that of its first telling
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param status how it stands to reality
 * @param day when it was
 * @param dated whether an article says so; else it is the day on which that was printed
 * @param actors keys of who did it
 * @param recipients keys of whom it was done to
 * @param place key of the place, or null
 * @param tellings how many tellings there are
 * @param articles in how many articles
 * @param witnesses from how many independent sources
 * @param outlets by how many outlets
 * @param rivals in how many matters they contradict each other
 * @param firstDay the earliest day that a telling gives
 * @param lastDay the latest
 * @param change the number of the change with which it became what it is
 * @param article the id of the article of the fullest telling
 * @param trigger the word that reports it there, in code points
 * @param words its sentence there
 */
public record Brief(
    String id,
    EventType type,
    @Nullable String mode,
    Status status,
    LocalDate day,
    boolean dated,
    Set<String> actors,
    Set<String> recipients,
    @Nullable String place,
    int tellings,
    int articles,
    int witnesses,
    int outlets,
    int rivals,
    LocalDate firstDay,
    LocalDate lastDay,
    long change,
    String article,
    Span trigger,
    String words) {}
