package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;

/** Readings made by hand, so that a measurement can be tested on what it is known to be given. */
public final class Read {
  private final Article article;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  private Read(Article article) {
    this.article = article;
  }

  /** Starts the reading of an article in which nothing is found yet. */
  public static Read of(Article article) {
    return new Read(article);
  }

  /** Finds an entity wherever these words stand; nowhere, when the words are not in the text. */
  public Read mention(String id, EntityKind kind, String words) {
    List<Span> mentions = new ArrayList<>();
    for (int at = article.text().indexOf(words);
        at >= 0;
        at = article.text().indexOf(words, at + 1)) {
      mentions.add(span(at, words));
    }
    if (!mentions.isEmpty()) {
      entities.add(new Entity(id, kind, words, null, null, null, null, null, mentions));
    }
    return this;
  }

  /** Finds an entity that the text only describes. */
  public Read described(String id, String name) {
    entities.add(
        new Entity(id, EntityKind.ARMED_GROUP, name, null, null, null, null, null, List.of()));
    return this;
  }

  /** Finds a country that no mention names. */
  public Read country(String id, String name, String code) {
    entities.add(new Entity(id, EntityKind.COUNTRY, name, null, code, null, null, null, List.of()));
    return this;
  }

  /** Finds an event at the first place where the trigger stands. */
  public Read event(
      EventType type,
      Status status,
      boolean background,
      String trigger,
      List<String> actors,
      List<String> recipients) {
    int at = article.text().indexOf(trigger);
    if (at >= 0) {
      String id = "v" + (events.size() + 1);
      events.add(
          new Event(
              id,
              type,
              null,
              span(at, trigger),
              actors,
              recipients,
              null,
              null,
              status,
              background,
              null,
              null,
              List.of(),
              "test"));
    }
    return this;
  }

  /** The reading. */
  public Reading reading() {
    return new Reading(
        article, List.of(), entities, List.of(), List.of(), List.of(), events, List.of());
  }

  private Span span(int at, String words) {
    int start = article.text().codePointCount(0, at);
    return new Span(start, start + words.codePointCount(0, words.length()));
  }
}
