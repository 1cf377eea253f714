package org.isnad.flink.line;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.flink.article.Refused;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Reading;
import org.isnad.story.copy.Copies;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Rival;
import org.isnad.story.event.Telling;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Records as JSON lines. The same record gives the same characters everywhere. */
public final class Lines {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Lines() {}

  /** A reading, as {@code isnad read} writes it. */
  public static String of(Reading reading) {
    return ReadingJson.line(reading);
  }

  /** Something that is no article, and why. */
  public static String of(Refused refused) {
    return line(
        json -> {
          json.writeStringProperty("source", refused.source());
          json.writeStringProperty("code", refused.code());
          json.writeStringProperty("detail", refused.detail());
        });
  }

  /** A group of copies. */
  public static String of(Copies.Group group) {
    return line(
        json -> {
          json.writeStringProperty("origin", group.origin());
          words(json, "articles", group.ids());
        });
  }

  /** An event: what it is, who tells it where, who vouches for it, and what holds it together. */
  public static String of(Happening event) {
    Telling best = event.best();
    return line(
        json -> {
          json.writeStringProperty("event", event.id());
          json.writeStringProperty("type", best.type().name());
          json.writeStringProperty("mode", best.mode());
          json.writeStringProperty("status", best.status().word());
          json.writeStringProperty("day", best.day().toString());
          words(json, "actors", best.actors());
          words(json, "recipients", best.recipients());
          json.writeStringProperty("place", best.place());
          json.writeStringProperty("words", best.quote());
          json.writeArrayPropertyStart("tellings");
          event.tellings().forEach(telling -> telling(json, telling));
          json.writeEndArray();
          json.writeArrayPropertyStart("witnesses");
          event.witnesses().forEach(witness -> words(json, witness));
          json.writeEndArray();
          json.writeArrayPropertyStart("links");
          event.links().forEach(link -> link(json, link));
          json.writeEndArray();
          json.writeNumberProperty("rivals", event.rivals().size());
        });
  }

  /** What the tellings of an event contradict each other in: one line for each matter. */
  public static List<String> rivals(Happening event) {
    return event.rivals().stream().map(rival -> rival(event.id(), rival)).toList();
  }

  private static String rival(String event, Rival rival) {
    return line(
        json -> {
          json.writeStringProperty("event", event);
          json.writeStringProperty("matter", word(rival.matter()));
          json.writeStringProperty("subject", rival.subject());
          json.writeArrayPropertyStart("sides");
          for (Rival.Side side : rival.sides()) {
            json.writeStartObject();
            json.writeStringProperty("value", side.value());
            words(json, "tellings", side.tellings());
            json.writeArrayPropertyStart("chains");
            side.chains().forEach(chain -> words(json, chain));
            json.writeEndArray();
            words(json, "why", side.why().stream().map(Lines::word).toList());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void telling(JsonGenerator json, Telling telling) {
    json.writeStartObject();
    json.writeStringProperty("article", telling.article());
    json.writeStringProperty("id", telling.event());
    words(json, "outlets", telling.outlets());
    json.writeNumberProperty("start", telling.trigger().start());
    json.writeNumberProperty("end", telling.trigger().end());
    words(json, "chain", telling.chain());
    json.writeEndObject();
  }

  private static void link(JsonGenerator json, Happening.Link link) {
    json.writeStartObject();
    json.writeStringProperty("one", link.one());
    json.writeStringProperty("other", link.other());
    json.writeNumberProperty("score", link.verdict().score());
    words(
        json,
        "grounds",
        link.verdict().grounds().stream().map(ground -> word(ground.reason())).toList());
    json.writeEndObject();
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private static void words(JsonGenerator json, String name, Iterable<String> words) {
    json.writeName(name);
    words(json, words);
  }

  private static void words(JsonGenerator json, Iterable<String> words) {
    json.writeStartArray();
    words.forEach(json::writeString);
    json.writeEndArray();
  }

  private static String line(Consumer<JsonGenerator> fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      fields.accept(json);
      json.writeEndObject();
    }
    return out.toString();
  }
}
