package org.isnad.flink.table;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Keeps a value as the JSON that it is written in. */
final class Verbatim extends ValueDeserializer<String> {
  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) {
    return parser.readValueAsTree().toString();
  }
}
