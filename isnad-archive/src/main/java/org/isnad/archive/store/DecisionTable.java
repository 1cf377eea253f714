package org.isnad.archive.store;

import java.io.StringWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.record.Decided;
import org.isnad.archive.record.Decision;
import org.isnad.archive.record.Layer;
import org.isnad.archive.record.Place;
import org.isnad.reader.record.Span;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The table of what users decided. */
public final class DecisionTable {
  private static final JsonFactory JSON = new JsonFactory();

  private final Handle handle;

  /** The table as the connection sees it. */
  public DecisionTable(Transaction transaction) {
    this.handle = transaction.handle();
  }

  /** The number of the last decision; 0 where there is none. */
  public long last() {
    return handle
        .createQuery("SELECT COALESCE(MAX(number), 0) FROM decision")
        .mapTo(Long.class)
        .one();
  }

  /** All decisions, in the order in which they were taken. */
  public List<Decided> all() {
    return handle
        .createQuery(
            "SELECT number, time, who, kind, subject, body, note, undone_by FROM decision ORDER BY"
                + " number")
        .map(
            (row, context) -> {
              long undone = row.getLong("undone_by");
              boolean holds = row.wasNull();
              return new Decided(
                  row.getLong("number"),
                  Instant.parse(row.getString("time")),
                  row.getString("who"),
                  decision(row.getString("kind"), row.getString("subject"), row.getString("body")),
                  row.getString("note"),
                  holds ? null : undone);
            })
        .list();
  }

  /** Keeps a decision; one that takes back another is noted there too. */
  public Decided put(Decision decision, String who, String note, Instant now) {
    long number = last() + 1;
    Written written = written(decision);
    handle
        .createUpdate(
            "INSERT INTO decision (number, time, who, kind, subject, body, note) VALUES (:number,"
                + " :time, :who, :kind, :subject, :body, :note)")
        .bind("number", number)
        .bind("time", now.toString())
        .bind("who", who)
        .bind("kind", written.kind)
        .bind("subject", written.subject)
        .bind("body", json(written.body))
        .bind("note", note)
        .execute();
    if (decision instanceof Decision.Undo undo) {
      handle
          .createUpdate("UPDATE decision SET undone_by = :by WHERE number = :number")
          .bind("by", number)
          .bind("number", undo.number())
          .execute();
    }
    return new Decided(number, now, who, decision, note, null);
  }

  /** A decision as the columns have it. */
  private static final class Written {
    private final String kind;
    private final String subject;
    private final Map<String, String> body = new LinkedHashMap<>();

    private Written(String kind, String subject) {
      this.kind = kind;
      this.subject = subject;
    }

    private Written with(String name, @Nullable String value) {
      if (value != null) {
        body.put(name, value);
      }
      return this;
    }

    private Written with(String name, Place place) {
      return with(name + "article", place.article())
          .with(name + "layer", place.layer().word())
          .with(name + "start", Integer.toString(place.span().start()))
          .with(name + "end", Integer.toString(place.span().end()))
          .with(name + "words", place.words())
          .with(name + "kind", place.kind());
    }
  }

  private static Written written(Decision decision) {
    if (decision instanceof Decision.Merge one) {
      return new Written("merge", one.actor()).with("into", one.into());
    }
    if (decision instanceof Decision.Split one) {
      return new Written("split", one.actor())
          .with("spelling", one.spelling())
          .with("to", one.to());
    }
    if (decision instanceof Decision.Rename one) {
      return new Written("rename", one.actor())
          .with("name", one.name())
          .with("english", one.english());
    }
    if (decision instanceof Decision.Dismiss one) {
      return new Written("dismiss", one.actor());
    }
    if (decision instanceof Decision.OnEvents one) {
      return new Written(decision instanceof Decision.Same ? "same" : "apart", one.one().article())
          .with("one-", one.one())
          .with("other-", one.other());
    }
    if (decision instanceof Decision.Correct one) {
      return new Written("correct", one.place().article())
          .with("", one.place())
          .with("field", one.field().word())
          .with("value", one.value());
    }
    if (decision instanceof Decision.Hide one) {
      return new Written("hide", one.place().article()).with("", one.place());
    }
    if (decision instanceof Decision.Comment one) {
      return new Written("comment", one.place().article())
          .with("", one.place())
          .with("comment", one.words());
    }
    if (decision instanceof Decision.Withdraw one) {
      return new Written("withdraw", one.article()).with("reason", one.reason());
    }
    if (decision instanceof Decision.Undo one) {
      return new Written("undo", Long.toString(one.number()));
    }
    throw new IllegalArgumentException(decision.toString());
  }

  private static Decision decision(String kind, String subject, String json) {
    Map<String, String> body = body(json);
    return switch (kind) {
      case "merge" -> new Decision.Merge(subject, field(body, "into"));
      case "split" -> new Decision.Split(subject, field(body, "spelling"), field(body, "to"));
      case "rename" -> new Decision.Rename(subject, body.get("name"), body.get("english"));
      case "dismiss" -> new Decision.Dismiss(subject);
      case "same" -> new Decision.Same(place(body, "one-"), place(body, "other-"));
      case "apart" -> new Decision.Apart(place(body, "one-"), place(body, "other-"));
      case "correct" ->
          new Decision.Correct(
              place(body, ""),
              Decision.Field.valueOf(field(body, "field").toUpperCase(java.util.Locale.ROOT)),
              field(body, "value"));
      case "hide" -> new Decision.Hide(place(body, ""));
      case "comment" -> new Decision.Comment(place(body, ""), field(body, "comment"));
      case "withdraw" -> new Decision.Withdraw(subject, field(body, "reason"));
      case "undo" -> new Decision.Undo(Long.parseLong(subject));
      default -> throw new IllegalArgumentException("a decision of no known kind: " + kind);
    };
  }

  private static Place place(Map<String, String> body, String name) {
    return new Place(
        field(body, name + "article"),
        Layer.of(field(body, name + "layer")),
        new Span(
            Integer.parseInt(field(body, name + "start")),
            Integer.parseInt(field(body, name + "end"))),
        field(body, name + "words"),
        field(body, name + "kind"));
  }

  private static String field(Map<String, String> body, String name) {
    String value = body.get(name);
    if (value == null) {
      throw new IllegalArgumentException("a decision without " + name);
    }
    return value;
  }

  private static String json(Map<String, String> body) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      body.forEach(json::writeStringProperty);
      json.writeEndObject();
    }
    return out.toString();
  }

  private static Map<String, String> body(String text) {
    Map<String, String> body = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        body.put(name, json.getString());
      }
    }
    return body;
  }
}
