package org.isnad.reader.event;

import java.util.List;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event as the stage finds it, before it has an id. The span counts UTF-16 units.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param token the trigger's first token
 * @param trigger the word that reports it, without proclitics
 * @param actors who did it
 * @param recipients to whom
 * @param place where, or null
 * @param time ISO 8601 value of when, or null
 * @param status how it stands to reality
 * @param background whether it is recalled rather than reported as news
 * @param sameAs place in the article's list of the event that it tells again, which for a
 *     headline's stands below it; or -1
 * @param rule the lexicon line
 */
public record Happening(
    EventType type,
    @Nullable String mode,
    int token,
    Span trigger,
    List<Referent> actors,
    List<Referent> recipients,
    @Nullable Referent place,
    @Nullable String time,
    Status status,
    boolean background,
    int sameAs,
    String rule) {

  /** This event as one that tells an earlier one again, and so has its participants and place. */
  Happening tellingAgain(Happening earlier, int index) {
    return new Happening(
        type,
        mode,
        token,
        trigger,
        earlier.actors,
        earlier.recipients,
        place == null ? earlier.place : place,
        time,
        status,
        background,
        index,
        rule);
  }

  /** This event as one that another one of the list tells as well, with these participants. */
  Happening sameAs(int index, List<Referent> who, List<Referent> whom, @Nullable Referent where) {
    return new Happening(
        type, mode, token, trigger, who, whom, where, time, status, background, index, rule);
  }

  /** This event with these participants. */
  Happening between(List<Referent> who, List<Referent> whom) {
    return new Happening(
        type, mode, token, trigger, who, whom, place, time, status, background, sameAs, rule);
  }

  /** This event, recalled where another one is. */
  Happening recalledWith(Happening other) {
    return new Happening(
        type,
        mode,
        token,
        trigger,
        actors,
        recipients,
        place,
        time,
        status,
        background || other.background,
        sameAs,
        rule);
  }

  /** This event, standing so to reality. */
  Happening as(Status other) {
    return new Happening(
        type,
        mode,
        token,
        trigger,
        actors,
        recipients,
        place,
        time,
        other,
        background,
        sameAs,
        rule);
  }

  /** This event in a place, or in none that is known. */
  Happening in(@Nullable Referent where) {
    return new Happening(
        type,
        mode,
        token,
        trigger,
        actors,
        recipients,
        where,
        time,
        status,
        background,
        sameAs,
        rule);
  }
}
