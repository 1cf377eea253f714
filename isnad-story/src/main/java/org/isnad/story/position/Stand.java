package org.isnad.story.position;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.term.Stance;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Passages;
import org.isnad.reader.record.Position;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.Statement;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Where an actor stands on an issue, as one article shows it.
 *
 * @param article the article's id
 * @param position the position's id in its reading
 * @param outlets who printed the article
 * @param actor key of whose position it is
 * @param issue id of the issue in the lexicon
 * @param favours whether the actor is for the issue as it is named
 * @param stance where the actor stands on the words
 * @param condition the words of the condition, or null
 * @param day when it was shown; where the article does not say, the day on which it was printed
 * @param chain keys from the outermost transmitter to the speaker of the statement that shows it;
 *     empty in the article's own voice
 * @param act whether something done shows it, rather than something said
 * @param words the words that the stance is on
 * @param span where they stand, in code points of the article's text
 */
public record Stand(
    String article,
    String position,
    List<String> outlets,
    String actor,
    String issue,
    boolean favours,
    Stance stance,
    @Nullable String condition,
    LocalDate day,
    List<String> chain,
    boolean act,
    String words,
    Span span) {

  /** By day, then by article and place in it. */
  static final Comparator<Stand> ORDER =
      Comparator.comparing(Stand::day)
          .thenComparing(Stand::article)
          .thenComparing(Stand::span)
          .thenComparing(Stand::position);

  /** Copies the lists. */
  public Stand {
    outlets = List.copyOf(outlets);
    chain = List.copyOf(chain);
  }

  /** Its own name: article and position. */
  public String id() {
    return article + "/" + position;
  }

  /**
   * What an article shows of known actors on known issues, in the order of the text. What has no
   * day, because the article has none, is left out.
   *
   * @param article the article's id
   * @param outlets who printed it
   */
  public static List<Stand> of(String article, List<String> outlets, Reading reading) {
    Map<String, Entity> entities = new HashMap<>();
    reading.entities().forEach(entity -> entities.put(entity.id(), entity));
    Map<String, Statement> statements = new HashMap<>();
    reading.statements().forEach(statement -> statements.put(statement.id(), statement));
    Passages passages = new Passages(reading.article().text());
    List<Stand> stands = new ArrayList<>();
    for (Position position : reading.positions()) {
      Entity actor = entities.get(position.actor());
      String issue = position.issue();
      Boolean favours = position.favours();
      LocalDate day = dayOf(position, reading.article().published());
      if (actor == null || issue == null || favours == null || day == null) {
        continue;
      }
      Statement statement =
          position.statement() == null ? null : statements.get(position.statement());
      Span condition = position.condition();
      stands.add(
          new Stand(
              article,
              position.id(),
              outlets,
              Identity.key(actor),
              issue,
              favours,
              position.stance(),
              condition == null ? null : passages.words(condition),
              day,
              statement == null ? List.of() : Identity.keys(statement.chain(), entities),
              position.event() != null,
              passages.words(position.words()),
              position.words()));
    }
    return stands;
  }

  private static @Nullable LocalDate dayOf(Position position, @Nullable LocalDate published) {
    String date = position.date();
    if (date != null && date.length() >= 10) {
      try {
        return LocalDate.parse(date.substring(0, 10));
      } catch (DateTimeParseException e) {
        // Coarser than a day: it is known when that was printed.
        return published;
      }
    }
    return published;
  }
}
