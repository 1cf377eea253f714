package org.isnad.evaluation.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The layers of one article in the one shape that both sides are compared in, whether they come
 * from a gold file (evidence by its words) or from a reading (evidence by offsets).
 *
 * @param entities by id; of two with one id the last counts
 * @param mentions where each mention stands without its article, and the id of its entity
 * @param times values are kept as they are in JSON
 */
record Layers(
    Map<String, Being> entities,
    Map<Stretch, String> mentions,
    List<Valued> times,
    List<Valued> figures,
    List<Said> statements,
    List<Done> events) {

  /** An entity. */
  record Being(
      @Nullable String kind, @Nullable String name, @Nullable String code, boolean named) {}

  /** A time or a figure. */
  record Valued(
      Stretch at, String words, JsonNode value, @Nullable String counts, @Nullable String unit) {}

  /** A statement. */
  record Said(
      String id,
      Stretch cue,
      Stretch content,
      @Nullable String speaker,
      @Nullable String mode,
      List<String> chain) {}

  /** An event. */
  record Done(
      Stretch trigger,
      String type,
      List<String> actors,
      List<String> recipients,
      @Nullable String place,
      @Nullable String status,
      @Nullable String statement) {}

  /** How a JSON file says where something stands. */
  private interface Evidence {
    Stretch of(JsonNode item);
  }

  /** The layers of a gold file; throws when its evidence is not in the article. */
  static Layers ofGold(JsonNode gold, ArticleText text) {
    return of(
        gold,
        text,
        item ->
            text.locate(
                item.required("text").asString(), item.has("nth") ? item.get("nth").asInt() : 1));
  }

  /** The layers of a reading. */
  static Layers ofReading(JsonNode reading, ArticleText text) {
    return of(
        reading,
        text,
        item -> new Stretch(item.required("start").asInt(), item.required("end").asInt()));
  }

  /** The layers of an article that nobody has read. */
  static Layers none() {
    return new Layers(Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Layers of(JsonNode layers, ArticleText text, Evidence evidence) {
    Map<String, Being> entities = new LinkedHashMap<>();
    Map<Stretch, String> mentions = new LinkedHashMap<>();
    for (JsonNode entity : layers.required("entities")) {
      String id = entity.required("id").asString();
      entities.put(
          id,
          new Being(
              word(entity, "kind"),
              word(entity, "name"),
              word(entity, "code"),
              !entity.required("mentions").isEmpty()));
      for (JsonNode mention : entity.required("mentions")) {
        mentions.put(text.bare(evidence.of(mention)), id);
      }
    }
    List<Said> statements = new ArrayList<>();
    for (JsonNode said : layers.required("statements")) {
      statements.add(
          new Said(
              said.required("id").asString(),
              said.path("cue").isObject() ? evidence.of(said.get("cue")) : new Stretch(0, 0),
              evidence.of(said.required("content")),
              word(said, "speaker"),
              word(said, "mode"),
              words(said.path("chain"))));
    }
    List<Done> events = new ArrayList<>();
    for (JsonNode done : layers.required("events")) {
      events.add(
          new Done(
              evidence.of(done.required("trigger")),
              done.required("type").asString(),
              words(done.required("actors")),
              words(done.required("recipients")),
              word(done, "place"),
              word(done, "status"),
              word(done, "statement")));
    }
    return new Layers(
        entities,
        mentions,
        valued(layers.required("times"), text, evidence),
        valued(layers.required("figures"), text, evidence),
        statements,
        events);
  }

  private static List<Valued> valued(JsonNode layer, ArticleText text, Evidence evidence) {
    List<Valued> items = new ArrayList<>();
    for (JsonNode item : layer) {
      Stretch at = evidence.of(item);
      items.add(
          new Valued(
              at,
              text.words(at),
              item.required("value"),
              word(item, "counts"),
              word(item, "unit")));
    }
    return items;
  }

  private static @Nullable String word(JsonNode item, String field) {
    JsonNode value = item.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asString();
  }

  private static List<String> words(JsonNode array) {
    List<String> words = new ArrayList<>();
    for (JsonNode word : array) {
      words.add(word.asString());
    }
    return words;
  }
}
