package org.isnad.story.event;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.vocabulary.Vocabulary;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Location;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.story.event.Telling.Toll;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/** The tellings in a reading. */
public final class Tellings {
  /** The level of the most frequent word of the vocabulary: it tells nothing. */
  private static final double MOST_FREQUENT = 36;

  /** Words below this weight stand in every other sentence. */
  private static final double LEAST_WEIGHT = 0.3;

  private static final int LEAST_LETTERS = 3;

  private final Reading reading;
  private final String article;
  private final List<String> outlets;
  private final Map<String, Entity> entities = new HashMap<>();
  private final int[] units;

  private Tellings(String article, List<String> outlets, Reading reading) {
    this.article = article;
    this.outlets = outlets;
    this.reading = reading;
    reading.entities().forEach(entity -> entities.put(entity.id(), entity));
    this.units = units(reading.article().text());
  }

  /**
   * All events that have a day, in the order of the text. What is told again in the same article is
   * one telling; what is only recalled counts where its day is given.
   *
   * @param article the article's id
   * @param outlets who printed it
   */
  public static List<Telling> of(String article, List<String> outlets, Reading reading) {
    return new Tellings(article, outlets, reading).tellings();
  }

  private List<Telling> tellings() {
    List<Telling> tellings = new ArrayList<>();
    for (Event event : reading.events()) {
      LocalDate told = day(event.time());
      LocalDate day =
          told != null || event.time() != null || event.background()
              ? told
              : reading.article().published();
      if (day != null && event.sameAs() == null) {
        tellings.add(telling(event, day, told != null));
      }
    }
    return tellings;
  }

  private Telling telling(Event event, LocalDate day, boolean dated) {
    int at = sentence(event.trigger());
    Span sentence = at < 0 ? event.trigger() : reading.sentences().get(at);
    Span next =
        at >= 0 && at + 1 < reading.sentences().size() ? reading.sentences().get(at + 1) : sentence;
    List<Toll> tolls = new ArrayList<>();
    for (Figure figure : reading.figures()) {
      if (sentence.contains(figure.span()) || next.contains(figure.span())) {
        tolls.add(
            new Toll(
                figure.id(),
                figure.counts(),
                figure.unit(),
                figure.value(),
                figure.bound().word(),
                figure.vague(),
                figure.partOf() != null,
                keys(figure.chain()),
                figure.span()));
      }
    }
    List<String> chain =
        reading.statements().stream()
            .filter(statement -> statement.id().equals(event.statement()))
            .findFirst()
            .map(statement -> keys(statement.chain()))
            .orElse(List.of());
    Entity place = event.place() == null ? null : entities.get(event.place());
    String quote = words(sentence);
    return new Telling(
        article,
        event.id(),
        outlets,
        reading.article().published(),
        event.type(),
        event.mode(),
        event.status(),
        day,
        dated,
        new TreeSet<>(keys(event.actors())),
        new TreeSet<>(keys(event.recipients())),
        place == null ? null : Identity.key(place),
        within(place),
        weighed(quote),
        List.copyOf(tolls),
        chain,
        event.trigger(),
        sentence,
        quote);
  }

  private static Set<String> within(@Nullable Entity place) {
    Set<String> within = new TreeSet<>();
    if (place != null) {
      Location location = place.location();
      if (location != null && location.in() != null) {
        within.add(location.in());
      }
      if (place.code() != null && place.code().length() >= LEAST_LETTERS) {
        within.add(place.code().substring(0, LEAST_LETTERS));
      }
    }
    return within;
  }

  private List<String> keys(List<String> ids) {
    List<String> keys = new ArrayList<>();
    for (String id : ids) {
      Entity entity = entities.get(id);
      if (entity != null) {
        keys.add(Identity.key(entity));
      }
    }
    return keys;
  }

  private int sentence(Span trigger) {
    for (int i = 0; i < reading.sentences().size(); i++) {
      if (reading.sentences().get(i).contains(trigger)) {
        return i;
      }
    }
    return -1;
  }

  private String words(Span span) {
    return reading.article().text().substring(units[span.start()], units[span.end()]);
  }

  private static int[] units(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < units.length; i++) {
      units[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
    return units;
  }

  /** A day of the calendar; anything coarser, or a time of day cut off, is none. */
  private static @Nullable LocalDate day(@Nullable String value) {
    if (value == null || value.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(value.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The words of a sentence that tell it from others: the rarer, the heavier, from 0 to 1. */
  static Map<String, Double> weighed(String sentence) {
    Vocabulary vocabulary = Vocabulary.shipped();
    Map<String, Double> weighed = new TreeMap<>();
    Words words = Words.of(sentence);
    for (int i = 0; i < words.size(); i++) {
      if (words.kind(i) == TokenKind.ARABIC) {
        String bare = bare(words.form(i));
        double weight = 1 - vocabulary.level(words.printed(i)) / MOST_FREQUENT;
        if (bare.length() >= LEAST_LETTERS && weight > LEAST_WEIGHT) {
          weighed.put(bare, weight);
        }
      } else if (words.kind(i) == TokenKind.NUMBER) {
        weighed.put(words.form(i), 0.6);
      }
    }
    return weighed;
  }

  /** A folded word without و and the article, with or without a preposition before it. */
  private static String bare(String form) {
    int start = form.length() > LEAST_LETTERS && form.charAt(0) == 'و' ? 1 : 0;
    for (String article : List.of("ال", "بال", "لل", "كال", "فال")) {
      if (form.startsWith(article, start) && form.length() - start > article.length() + 2) {
        return form.substring(start + article.length());
      }
    }
    return Letters.fold(form, start, form.length());
  }
}
