package org.isnad.evaluation.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the figures must not fall below: a YAML map from the name of a figure to its floor.
 *
 * <p>A floor of a figure that was not measured this time is no failure, because not everybody has
 * all the data; {@link #unmeasured} tells which they are.
 */
public final class Floors {
  private final Map<String, Double> floors;

  private Floors(Map<String, Double> floors) {
    this.floors = floors;
  }

  /** No floors at all. */
  public static Floors none() {
    return new Floors(Map.of());
  }

  /** Reads floors; throws {@link DataFormatException} where a floor is no number. */
  public static Floors read(Path yaml) throws IOException {
    Map<String, Double> floors = new LinkedHashMap<>();
    JsonNode map = parse(yaml);
    for (Map.Entry<String, JsonNode> floor : map.properties()) {
      if (!floor.getValue().isNumber()) {
        throw new DataFormatException(yaml, 0, "a number for " + floor.getKey());
      }
      floors.put(floor.getKey(), floor.getValue().asDouble());
    }
    return new Floors(floors);
  }

  private static JsonNode parse(Path yaml) throws IOException {
    String text = Files.readString(yaml, StandardCharsets.UTF_8);
    try {
      JsonNode map = new YAMLMapper().readTree(text);
      if (map.isObject()) {
        return map;
      }
    } catch (JacksonException notYaml) {
      throw new DataFormatException(yaml, 0, "YAML: " + notYaml.getOriginalMessage());
    }
    throw new DataFormatException(yaml, 0, "a map from the names of figures to their floors");
  }

  /** The floor of a figure, or null. */
  public @Nullable Double of(String figure) {
    return floors.get(figure);
  }

  /** Whether a figure keeps its floor, or has none. */
  public boolean holds(Measured figure) {
    Double floor = floors.get(figure.name());
    return floor == null || figure.value() >= floor;
  }

  /** Figures with a floor that are not among the measured. */
  public List<String> unmeasured(Collection<Measured> figures) {
    Map<String, Double> rest = new HashMap<>(floors);
    figures.forEach(figure -> rest.remove(figure.name()));
    List<String> names = new ArrayList<>(floors.keySet());
    names.retainAll(rest.keySet());
    return names;
  }
}
