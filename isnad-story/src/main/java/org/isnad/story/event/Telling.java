package org.isnad.story.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article's telling of one event, with what it takes to compare it to others'.
 *
 * @param article the article's id
 * @param event the event's id in its reading
 * @param outlets who printed the article
 * @param published its day, or null
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param act the line of the lexicon that found it: the same for words of the same meaning
 * @param deed the attack that it tells, by the id of an event of the article: others of the article
 *     that tell of the same attack have the same; of what is no attack the event itself
 * @param matter the id of an event of its sentence: attacks of one sentence that have different
 *     ones are told apart there
 * @param status whether it is told as done
 * @param day when it was, or began; where the article does not say, the day on which it was printed
 * @param until the last day of what lasted longer; else the same day
 * @param dated whether the article says so
 * @param actors keys of who did it
 * @param recipients keys of whom it was done to
 * @param named key of the person or body that the sentence names first behind a meeting or an
 *     agreement of which one side is not known; else empty
 * @param place key of the place, or null
 * @param within keys of what the place lies in
 * @param words the words of its sentence that tell, with their weights
 * @param context the rare words of the article and the keys of whom it names that the lexicon does
 *     not know, with their weights: at most twelve
 * @param tolls the figures in its sentence, and those of people behind it that no other event has
 * @param chain keys from the outermost transmitter to the speaker; empty in the article's own voice
 * @param trigger the word that reports it, in code points of the article's text
 * @param sentence the sentence it stands in, in code points
 * @param quote the words of the sentence
 */
public record Telling(
    String article,
    String event,
    List<String> outlets,
    @Nullable LocalDate published,
    EventType type,
    @Nullable String mode,
    String act,
    String deed,
    String matter,
    Status status,
    LocalDate day,
    LocalDate until,
    boolean dated,
    Set<String> actors,
    Set<String> recipients,
    Set<String> named,
    @Nullable String place,
    Set<String> within,
    Map<String, Double> words,
    Map<String, Double> context,
    List<Toll> tolls,
    List<String> chain,
    Span trigger,
    Span sentence,
    String quote) {

  /**
   * A figure beside an event.
   *
   * @param id its id in its reading
   * @param counts what is counted
   * @param unit in what
   * @param value the number
   * @param bound how it binds, as a word of the reading
   * @param vague the vague word, or null
   * @param part whether it is a part of another figure
   * @param whom which people, as a word of {@code tolls.lex} or the article's own; empty for people
   *     of whom nothing more is said
   * @param tie how it is tied to the event
   * @param extent cumulative, new, or null, as a word of the reading
   * @param chain keys of who counted
   * @param span its words, in code points
   */
  public record Toll(
      String id,
      String counts,
      String unit,
      BigDecimal value,
      String bound,
      @Nullable String vague,
      boolean part,
      String whom,
      Tie tie,
      @Nullable String extent,
      List<String> chain,
      Span span) {

    /** What can be counted has few names: they are held once, and compared without being read. */
    public Toll {
      counts = counts.intern();
    }
  }

  /** How a figure is tied to an event, the closest first. */
  public enum Tie {
    /** The reader has put it with the event, or no other attack is told nearer to it. */
    OWN,
    /** It stands in the sentence. */
    SENTENCE,
    /** It stands behind the sentence, where nothing else is told. */
    BEHIND
  }

  /** Keeps everything in an order of its own, whoever made it. */
  public Telling {
    act = act.intern();
    outlets = List.copyOf(outlets);
    actors = Keys.of(actors);
    recipients = Keys.of(recipients);
    named = Keys.of(named);
    within = Keys.of(within);
    words = Weights.of(words);
    context = Weights.of(context);
    tolls = List.copyOf(tolls);
    chain = List.copyOf(chain);
  }

  /** The telling's own name: article and event. */
  public String id() {
    return article + "/" + event;
  }

  /** The id of the article of a telling of this name; of what is no telling's name, itself. */
  public static String articleOf(String id) {
    int end = id.indexOf('/');
    return end < 0 ? id : id.substring(0, end);
  }
}
