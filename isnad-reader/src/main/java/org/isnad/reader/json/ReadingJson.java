package org.isnad.reader.json;

import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.isnad.lexicon.Location;
import org.isnad.lexicon.term.Context;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Account;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Credit;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Filler;
import org.isnad.reader.record.Link;
import org.isnad.reader.record.Position;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.SourceGrade;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.Statement;
import org.isnad.reader.record.TimeExpression;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes readings as JSON, one object a line. The same reading gives the same characters on every
 * machine: fields stand in a fixed order, numbers are written plainly, and nothing depends on the
 * locale.
 */
public final class ReadingJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new LineEscapes()).build();

  /** For text that is no well-formed Unicode: half characters survive only as escapes. */
  private static final JsonFactory ESCAPING =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private ReadingJson() {}

  /**
   * A finished reading as one JSON object.
   *
   * @param reading a reading whose spans count code points
   * @return one line, without a line end
   */
  public static String line(Reading reading) {
    StringWriter out = new StringWriter(2 * reading.article().text().length() + 4096);
    JsonFactory factory = reading.article().isWellFormed() ? FACTORY : ESCAPING;
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      write(json, reading);
    }
    return out.toString();
  }

  /**
   * The layers of a finished reading as one JSON object, without the article and its text: for
   * whoever keeps those beside it.
   *
   * @param reading a reading whose spans count code points
   * @return one line, without a line end; {@link #reading} takes it back
   */
  public static String layers(Reading reading) {
    StringWriter out = new StringWriter(4096);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("reading", Reading.VERSION);
      writeLayers(json, reading);
      json.writeEndObject();
    }
    return out.toString();
  }

  /**
   * The reading whose layers were written.
   *
   * @param article the article that was read
   * @param json what {@link #layers} or {@link #line} gave for it; fields that are not known here
   *     are passed over
   * @throws IllegalArgumentException when a record lacks a field or has an unknown word
   * @throws tools.jackson.core.JacksonException when it is no JSON
   */
  public static Reading reading(Article article, String json) {
    return LayersParser.parse(article, json);
  }

  /**
   * Who is named in the reading whose layers were written, without what comes after that.
   *
   * @param json as for {@link #reading}, with the same refusals
   */
  public static List<Entity> entities(String json) {
    return LayersParser.entities(json);
  }

  /**
   * What stands in the place of a reading where the article could not be read.
   *
   * @param article what is known about it; its text is not written
   * @param code the fault's code ({@code ISN-…})
   * @param message what is wrong, for a person
   * @return one line, without a line end
   */
  public static String error(Article article, String code, String message) {
    StringWriter out = new StringWriter(512);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("reading", Reading.VERSION);
      write(json, article, null);
      json.writeObjectPropertyStart("error");
      json.writeStringProperty("code", code);
      json.writeStringProperty("message", message);
      json.writeEndObject();
      json.writeEndObject();
    }
    return out.toString();
  }

  /** The JSON Schema (draft 2020-12) of what {@link #line} and {@link #error} write, as UTF-8. */
  public static InputStream schema() {
    InputStream schema = ReadingJson.class.getResourceAsStream("reading.schema.json");
    if (schema == null) {
      throw new IllegalStateException("missing from the program: reading.schema.json");
    }
    return schema;
  }

  /**
   * The id of an article: the SHA-256 of its text in UTF-8, in lower-case hexadecimal.
   *
   * @param text the article's text
   */
  public static String id(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void write(JsonGenerator json, Reading reading) {
    json.writeStartObject();
    json.writeNumberProperty("reading", Reading.VERSION);
    write(json, reading.article(), id(reading.article().text()));
    json.writeStringProperty("text", reading.article().text());
    writeLayers(json, reading);
    json.writeEndObject();
  }

  private static void writeLayers(JsonGenerator json, Reading reading) {
    json.writeArrayPropertyStart("sentences");
    for (Span sentence : reading.sentences()) {
      write(json, sentence);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("entities");
    reading.entities().forEach(entity -> write(json, entity));
    json.writeEndArray();
    json.writeArrayPropertyStart("times");
    reading.times().forEach(time -> write(json, time));
    json.writeEndArray();
    json.writeArrayPropertyStart("figures");
    reading.figures().forEach(figure -> write(json, figure));
    json.writeEndArray();
    json.writeArrayPropertyStart("statements");
    reading.statements().forEach(statement -> write(json, statement));
    json.writeEndArray();
    json.writeArrayPropertyStart("events");
    reading.events().forEach(event -> write(json, event));
    json.writeEndArray();
    json.writeArrayPropertyStart("accounts");
    reading.accounts().forEach(account -> write(json, account));
    json.writeEndArray();
    json.writeArrayPropertyStart("credits");
    reading.credits().forEach(credit -> write(json, credit));
    json.writeEndArray();
    json.writeArrayPropertyStart("positions");
    reading.positions().forEach(position -> write(json, position));
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Article article, @Nullable String id) {
    json.writeObjectPropertyStart("article");
    orNull(json, "id", id);
    json.writeStringProperty("source", article.source());
    orNull(json, "outlet", article.outlet());
    orNull(json, "published", article.published() == null ? null : article.published().toString());
    orNull(json, "title", article.title());
    orNull(json, "url", article.url());
    json.writeStringProperty("language", "ar");
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Entity entity) {
    json.writeStartObject();
    json.writeStringProperty("id", entity.id());
    json.writeStringProperty("kind", entity.kind().word());
    json.writeStringProperty("name", entity.name());
    orNull(json, "english", entity.english());
    orNull(json, "code", entity.code());
    orNull(json, "role", entity.role());
    json.writeArrayPropertyStart("mentions");
    for (Span mention : entity.mentions()) {
      write(json, mention);
    }
    json.writeEndArray();
    orNull(json, "wikidata", entity.wikidata());
    orNull(json, "lexicon", entity.lexicon());
    Location location = entity.location();
    if (location != null) {
      if (location.lat() != null && location.lon() != null) {
        json.writeNumberProperty("lat", location.lat());
        json.writeNumberProperty("lon", location.lon());
      }
      if (location.in() != null) {
        json.writeStringProperty("in", location.in());
      }
      if (location.type() != null) {
        json.writeStringProperty("type", location.type());
      }
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, TimeExpression time) {
    json.writeStartObject();
    bounds(json, time.span());
    orNull(json, "value", time.value());
    if (time.conflict() != null) {
      json.writeStringProperty("conflict", time.conflict());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Figure figure) {
    json.writeStartObject();
    bounds(json, figure.span());
    json.writeName("value");
    json.writeNumber(figure.value().stripTrailingZeros().toPlainString());
    json.writeStringProperty("unit", figure.unit());
    json.writeStringProperty("bound", figure.bound().word());
    json.writeStringProperty("counts", figure.counts());
    json.writeStringProperty("id", figure.id());
    orNull(json, "statement", figure.statement());
    ids(json, "chain", figure.chain());
    orNull(json, "part_of", figure.partOf());
    orNull(json, "vague", figure.vague());
    filler(json, "period", figure.period());
    filler(json, "place", figure.place());
    filler(json, "extent", figure.extent());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Statement statement) {
    json.writeStartObject();
    json.writeStringProperty("id", statement.id());
    json.writeName("cue");
    write(json, statement.cue());
    orNull(json, "speaker", statement.speaker());
    orNull(json, "addressee", statement.addressee());
    json.writeName("content");
    write(json, statement.content());
    json.writeStringProperty("mode", statement.mode().word());
    json.writeStringProperty("form", statement.form().word());
    ids(json, "chain", statement.chain());
    json.writeStringProperty("strength", statement.strength());
    json.writeStringProperty("rule", statement.rule());
    json.writeStringProperty("certainty", statement.certainty().word());
    json.writeObjectPropertyStart("teller");
    json.writeStringProperty("commitment", statement.teller().word());
    json.writeStringProperty("certainty", statement.tellerCertainty().word());
    json.writeEndObject();
    orNull(json, "side", statement.side());
    SourceGrade grade = statement.grade();
    orNull(json, "grade", grade == null ? null : grade.word());
    json.writeNumberProperty("hearsay", statement.hearsay());
    json.writeArrayPropertyStart("links");
    statement.links().forEach(link -> write(json, link));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Link link) {
    json.writeStartObject();
    json.writeStringProperty("entity", link.entity());
    Span words = link.words();
    if (words == null) {
      json.writeNullProperty("words");
    } else {
      json.writeName("words");
      write(json, words);
    }
    json.writeStringProperty("grade", link.grade().word());
    json.writeStringProperty("commitment", link.commitment().word());
    json.writeStringProperty("certainty", link.certainty().word());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Position position) {
    json.writeStartObject();
    json.writeStringProperty("id", position.id());
    json.writeStringProperty("actor", position.actor());
    orNull(json, "issue", position.issue());
    Boolean favours = position.favours();
    if (favours == null) {
      json.writeNullProperty("favours");
    } else {
      json.writeBooleanProperty("favours", favours);
    }
    json.writeStringProperty("stance", position.stance().word());
    json.writeName("words");
    write(json, position.words());
    Span condition = position.condition();
    if (condition == null) {
      json.writeNullProperty("condition");
    } else {
      json.writeName("condition");
      write(json, condition);
    }
    orNull(json, "date", position.date());
    orNull(json, "statement", position.statement());
    orNull(json, "event", position.event());
    json.writeStringProperty("rule", position.rule());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Credit credit) {
    json.writeStartObject();
    bounds(json, credit.words());
    orNull(json, "agency", credit.agency());
    json.writeStringProperty("name", credit.name());
    json.writeStringProperty("at", credit.foot() ? "foot" : "head");
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Event event) {
    json.writeStartObject();
    json.writeStringProperty("id", event.id());
    json.writeStringProperty("type", event.type().name());
    orNull(json, "mode", event.mode());
    json.writeName("trigger");
    write(json, event.trigger());
    ids(json, "actors", event.actors());
    ids(json, "recipients", event.recipients());
    orNull(json, "place", event.place());
    orNull(json, "time", event.time());
    json.writeStringProperty("status", event.status().word());
    orNull(json, "statement", event.statement());
    json.writeStringProperty("rule", event.rule());
    json.writeBooleanProperty("background", event.background());
    orNull(json, "same_as", event.sameAs());
    ids(json, "contexts", event.contexts().stream().map(Context::word).toList());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Account account) {
    json.writeStartObject();
    json.writeStringProperty("id", account.id());
    json.writeStringProperty("kind", account.kind().word());
    json.writeName("words");
    write(json, account.words());
    Status status = account.status();
    orNull(json, "status", status == null ? null : status.word());
    orNull(json, "statement", account.statement());
    ids(json, "events", account.events());
    json.writeObjectPropertyStart("fields");
    for (AccountField field : account.kind().fields()) {
      List<Filler> fillers = account.field(field);
      if (!field.many()) {
        filler(json, field.word(), fillers.isEmpty() ? null : fillers.get(0));
        continue;
      }
      json.writeArrayPropertyStart(field.word());
      fillers.forEach(filler -> write(json, filler));
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void filler(JsonGenerator json, String name, @Nullable Filler filler) {
    json.writeName(name);
    if (filler == null) {
      json.writeNull();
    } else {
      write(json, filler);
    }
  }

  private static void write(JsonGenerator json, Filler filler) {
    json.writeStartObject();
    bounds(json, filler.span());
    orNull(json, "value", filler.value());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Span span) {
    json.writeStartObject();
    bounds(json, span);
    json.writeEndObject();
  }

  private static void bounds(JsonGenerator json, Span span) {
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }

  private static void ids(JsonGenerator json, String name, List<String> ids) {
    json.writeArrayPropertyStart(name);
    for (String id : ids) {
      json.writeString(id);
    }
    json.writeEndArray();
  }

  private static void orNull(JsonGenerator json, String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }
}
