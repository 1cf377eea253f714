package org.isnad.story.saying;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Location;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Mode;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Passages;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.Statement;
import org.isnad.reader.record.TimeExpression;
import org.isnad.story.event.Tellings;
import org.isnad.story.identity.Identity;

/**
 * A statement as one article reports it.
 *
 * @param article the article's id
 * @param statement its id in the article's reading
 * @param outlets who printed it
 * @param published the day of printing
 * @param speaker key of who spoke
 * @param chain keys from the outermost transmitter to the speaker
 * @param mode what the statement does
 * @param words the words of the content that tell, with their weights, by their letters
 * @param counts what it counts
 * @param days the days that it names by their date
 * @param places keys of the places that it names
 * @param within keys of what those lie in
 * @param blamed keys of whom it holds responsible: who did the violence that it tells of, other
 *     than the speaker
 * @param content where it stands, in code points
 * @param quote its words
 */
public record Saying(
    String article,
    String statement,
    List<String> outlets,
    LocalDate published,
    String speaker,
    List<String> chain,
    Mode mode,
    Map<String, Double> words,
    List<Count> counts,
    Set<LocalDate> days,
    Set<String> places,
    Set<String> within,
    Set<String> blamed,
    Span content,
    String quote) {

  /** What is counted where the noun alone says it. */
  private static final String OTHER = "other";

  /** The length of a date in ISO 8601. */
  private static final int DATE = 10;

  /** By article, then by place in it. */
  static final Comparator<Saying> ORDER =
      Comparator.comparing(Saying::article)
          .thenComparing(Saying::content)
          .thenComparing(Saying::statement);

  /**
   * A figure in a statement.
   *
   * @param subject what is counted: a word of the reading, or the noun as it is printed
   * @param value the number
   * @param bound how it binds, as a word of the reading
   */
  public record Count(String subject, BigDecimal value, String bound) {}

  /** Keeps everything in an order of its own. */
  public Saying {
    outlets = List.copyOf(outlets);
    chain = List.copyOf(chain);
    words = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(words)));
    counts = List.copyOf(counts);
    days = Collections.unmodifiableSet(new TreeSet<>(days));
    places = Collections.unmodifiableSet(new TreeSet<>(places));
    within = Set.copyOf(within);
    blamed = Collections.unmodifiableSet(new TreeSet<>(blamed));
  }

  /** Its own name: article and statement. */
  public String id() {
    return article + "/" + statement;
  }

  /**
   * The statements of known speakers in a reading that has a day, in the order of the text.
   *
   * @param article the article's id
   * @param outlets who printed it
   */
  public static List<Saying> of(String article, List<String> outlets, Reading reading) {
    LocalDate published = reading.article().published();
    if (published == null) {
      return List.of();
    }
    Map<String, Entity> entities = new HashMap<>();
    reading.entities().forEach(entity -> entities.put(entity.id(), entity));
    Passages passages = new Passages(reading.article().text());
    List<Saying> sayings = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      Entity speaker = statement.speaker() == null ? null : entities.get(statement.speaker());
      if (speaker == null || !Identity.isOne(Identity.key(speaker))) {
        continue;
      }
      Span content = statement.content();
      String quote = passages.words(content);
      Map<String, Set<String>> places = places(reading, content);
      sayings.add(
          new Saying(
              article,
              statement.id(),
              outlets,
              published,
              Identity.key(speaker),
              Identity.keys(statement.chain(), entities),
              statement.mode(),
              Tellings.weighed(quote),
              counts(reading, content, passages),
              days(reading, content, passages),
              places.keySet(),
              places.values().stream().flatMap(Set::stream).collect(Collectors.toSet()),
              blamed(reading, statement, entities),
              content,
              quote));
    }
    return sayings;
  }

  /** The exact figures of a content that are no part of another. */
  private static List<Count> counts(Reading reading, Span content, Passages passages) {
    List<Count> counts = new ArrayList<>();
    for (Figure figure : reading.figures()) {
      if (content.contains(figure.span()) && figure.vague() == null && figure.partOf() == null) {
        String subject =
            figure.counts().equals(OTHER) ? noun(passages.words(figure.span())) : figure.counts();
        if (!subject.isEmpty()) {
          counts.add(
              new Count(subject, figure.value().stripTrailingZeros(), figure.bound().word()));
        }
      }
    }
    return counts;
  }

  /** The last word of a figure, which is what it counts; empty where it ends with its number. */
  private static String noun(String figure) {
    Words words = Words.of(figure);
    int last = words.size() - 1;
    return last > 0 && words.kind(last) == TokenKind.ARABIC ? words.printed(last) : "";
  }

  /** Days that digits name: what is told from the day of printing moves with it. */
  private static Set<LocalDate> days(Reading reading, Span content, Passages passages) {
    Set<LocalDate> days = new TreeSet<>();
    for (TimeExpression time : reading.times()) {
      String value = time.value();
      if (value != null
          && value.length() == DATE
          && content.contains(time.span())
          && passages.words(time.span()).chars().anyMatch(Character::isDigit)) {
        try {
          days.add(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
          // A week or a month is no day.
          continue;
        }
      }
    }
    return days;
  }

  /** Who did the violence that a statement itself tells of; what others say in it is theirs. */
  private static Set<String> blamed(
      Reading reading, Statement statement, Map<String, Entity> entities) {
    Set<String> blamed = new TreeSet<>();
    for (Event event : reading.events()) {
      if (event.type() == EventType.ASSAULT
          && event.status() == Status.OCCURRED
          && statement.id().equals(event.statement())) {
        Identity.keys(event.actors(), entities).stream()
            .filter(Identity::isOne)
            .forEach(blamed::add);
      }
    }
    Identity.keys(statement.chain(), entities).forEach(blamed::remove);
    return blamed;
  }

  /** Known places of a content, each with what it lies in. */
  private static Map<String, Set<String>> places(Reading reading, Span content) {
    Map<String, Set<String>> places = new TreeMap<>();
    for (Entity entity : reading.entities()) {
      Location location = entity.location();
      if (entity.kind() == EntityKind.PLACE
          && location != null
          && entity.mentions().stream().anyMatch(content::contains)) {
        String in = location.in();
        places.put(Identity.key(entity), in == null ? Set.of() : Set.of(in));
      }
    }
    return places;
  }
}
