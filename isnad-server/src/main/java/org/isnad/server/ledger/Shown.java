package org.isnad.server.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.isnad.reader.record.Span;
import org.isnad.server.ledger.Roster.Name;
import org.jspecify.annotations.Nullable;

/** Rows as lists show them: with names for keys, and with their words. */
public final class Shown {
  private final Ledger ledger;

  /** Shows rows of a ledger. */
  public Shown(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * An event that an article tells.
   *
   * @param article the article's id
   * @param record the event's id in its reading
   * @param headline the article's headline
   * @param outlet who printed it, or null
   * @param published its day, or null
   * @param day the event's day, or null
   * @param dated whether the article says when it was; else its own day stands
   * @param type PLOVER type
   * @param mode PLOVER mode, or null
   * @param status how it is told
   * @param actors who did it
   * @param recipients whom it was done to
   * @param place where, or null
   * @param depth how many mouths it went through before the article
   * @param words the sentence that tells it
   */
  public record EventRow(
      String article,
      String record,
      String headline,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String day,
      boolean dated,
      String type,
      @Nullable String mode,
      String status,
      List<Name> actors,
      List<Name> recipients,
      @Nullable Name place,
      int depth,
      String words) {}

  /** An event, to be shown. */
  public EventRow event(Ledger.Moment moment, Deed deed) {
    Leaf leaf = deed.leaf();
    return new EventRow(
        leaf.id(),
        deed.id(),
        leaf.headline(),
        leaf.outlet(),
        word(leaf.published()),
        word(deed.day()),
        deed.dated(),
        deed.type().name(),
        deed.mode(),
        deed.status().word(),
        names(moment, deed.actors()),
        names(moment, deed.recipients()),
        name(moment, deed.place()),
        deed.depth(),
        ledger.words(deed));
  }

  /**
   * A statement that an article reports.
   *
   * @param article the article's id
   * @param record the statement's id in its reading
   * @param headline the article's headline
   * @param outlet who printed it, or null
   * @param published its day, or null
   * @param speaker who speaks, or null where that is left out
   * @param chain from the outermost transmitter to the speaker
   * @param unnamed whether it goes through somebody who can't be found
   * @param mode what the statement does
   * @param depth how many mouths it went through before the article
   * @param words what was said
   */
  public record StatementRow(
      String article,
      String record,
      String headline,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable Name speaker,
      List<Name> chain,
      boolean unnamed,
      String mode,
      int depth,
      String words) {}

  /** A statement, to be shown. */
  public StatementRow statement(Ledger.Moment moment, Saying saying) {
    Leaf leaf = saying.leaf();
    return new StatementRow(
        leaf.id(),
        saying.id(),
        leaf.headline(),
        leaf.outlet(),
        word(leaf.published()),
        name(moment, saying.speaker()),
        names(moment, saying.chain()),
        saying.unnamed(),
        saying.mode(),
        saying.depth(),
        ledger.words(saying));
  }

  /**
   * A position that an article shows.
   *
   * @param article the article's id
   * @param record id of the statement or event that shows it, or null
   * @param headline the article's headline
   * @param outlet who printed it, or null
   * @param published its day, or null
   * @param day the position's day, or null
   * @param actor whose it is
   * @param issue id of the issue, or null where only the words tell what it is on
   * @param stance where the actor stands on the words
   * @param favours whether the actor is for the issue as it is named; null without an issue
   * @param depth how many mouths it went through before the article
   * @param words what the stance is on
   * @param condition the condition, or null
   * @param sentence the sentence in which the words stand
   */
  public record PositionRow(
      String article,
      @Nullable String record,
      String headline,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String day,
      Name actor,
      @Nullable String issue,
      String stance,
      @Nullable Boolean favours,
      int depth,
      String words,
      @Nullable String condition,
      String sentence) {}

  /** A position, to be shown. */
  public PositionRow position(Ledger.Moment moment, Stand stand) {
    Leaf leaf = stand.leaf();
    Span condition = stand.condition();
    return new PositionRow(
        leaf.id(),
        stand.record(),
        leaf.headline(),
        leaf.outlet(),
        word(leaf.published()),
        word(stand.day()),
        moment.roster().name(stand.actor()),
        stand.issue(),
        stand.stance().word(),
        stand.favours(),
        stand.depth(),
        ledger.words(stand),
        condition == null ? null : ledger.words(leaf, condition),
        ledger.words(leaf, stand.around()));
  }

  /** The name that a key goes by, or null for none. */
  public static @Nullable Name name(Ledger.Moment moment, @Nullable String key) {
    return key == null ? null : moment.roster().name(key);
  }

  /** The names that keys go by. */
  public static List<Name> names(Ledger.Moment moment, Collection<String> keys) {
    return keys.stream().map(moment.roster()::name).toList();
  }

  /** A day as it stands in the API (ISO 8601), or null for none. */
  public static @Nullable String word(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
