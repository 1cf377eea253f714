package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.archive.Archive;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Against the schemata of FollowTheMoney's model that are in use and what they extend, with all of
 * their properties: {@code ftm.json} is taken from the model of its release 3.8.4 (Copyright 2019
 * Journalism Development Network, MIT).
 */
class FollowTheMoneyTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JsonNode file =
      JSON.readTree(FollowTheMoneyTest.class.getResourceAsStream("ftm.json"));
  private final JsonNode model = file.get("schemata");

  /** The types of a schema's properties, its own and what it inherits. */
  private Map<String, String> properties(String schema) {
    JsonNode node = model.get(schema);
    assertThat(node).as("schema %s", schema).isNotNull();
    Map<String, String> all = new HashMap<>();
    node.path("extends").forEach(parent -> all.putAll(properties(parent.stringValue())));
    node.path("properties")
        .properties()
        .forEach(p -> all.put(p.getKey(), p.getValue().stringValue()));
    return all;
  }

  private boolean isA(String schema, String wanted) {
    if (schema.equals(wanted)) {
      return true;
    }
    for (JsonNode parent : model.path(schema).path("extends")) {
      if (isA(parent.stringValue(), wanted)) {
        return true;
      }
    }
    return false;
  }

  /** A schema's own list is the whole of it: it has what it inherits. */
  private Set<String> required(String schema) {
    return model
        .path(schema)
        .path("required")
        .valueStream()
        .map(JsonNode::stringValue)
        .collect(Collectors.toSet());
  }

  @Test
  void everyEntityIsOfTheModel() {
    try (Archive archive = Newsroom.open()) {
      Map<String, String> schemata = new HashMap<>();
      List<String> lines = Newsroom.text(Format.FTM, archive).lines().toList();
      for (String line : lines) {
        JsonNode entity = JSON.readTree(line);
        String schema = entity.get("schema").stringValue();
        assertThat(model.get(schema).path("abstract").asBoolean(false)).as(schema).isFalse();
        assertThat(schemata.put(entity.get("id").stringValue(), schema)).as(line).isNull();
        Map<String, String> known = properties(schema);
        Set<String> given = new HashSet<>();
        entity
            .get("properties")
            .properties()
            .forEach(
                property -> {
                  given.add(property.getKey());
                  assertThat(known).as(schema).containsKey(property.getKey());
                  assertThat(property.getValue()).isNotEmpty();
                  String type = known.get(property.getKey());
                  property
                      .getValue()
                      .forEach(value -> value(String.valueOf(type), value.stringValue(), schemata));
                });
        assertThat(given).as(line).containsAll(required(schema));
      }
      assertThat(schemata.values())
          .contains(
              "Article",
              "Person",
              "Organization",
              "PublicBody",
              "Address",
              "Event",
              "Documentation");
    }
  }

  private void value(String type, String value, Map<String, String> written) {
    assertThat(value).isNotEmpty();
    if (type.startsWith("entity:")) {
      assertThat(written).as("written before: %s", value).containsKey(value);
      assertThat(isA(String.valueOf(written.get(value)), type.substring("entity:".length())))
          .isTrue();
      return;
    }
    JsonNode described = file.get("types").get(type);
    assertThat(described).as(type).isNotNull();
    assertThat(value.length()).as(value).isLessThanOrEqualTo(described.get("maxLength").intValue());
    if (described.has("values")) {
      assertThat(described.get("values").valueStream().map(JsonNode::stringValue)).contains(value);
    }
    switch (type) {
      case "date" -> assertThat(value).matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
      case "url" -> assertThat(value).matches("https?://.+");
      case "number" -> assertThat(Double.parseDouble(value)).isFinite();
      case "identifier" -> assertThat(value).matches("Q\\d+");
      default -> assertThat(type).isNotEqualTo("entity");
    }
  }
}
