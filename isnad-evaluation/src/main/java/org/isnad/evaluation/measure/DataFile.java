package org.isnad.evaluation.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of measuring data. */
public final class DataFile {
  private static final JsonMapper JSON = new JsonMapper();

  private DataFile() {}

  /**
   * The name that figures of a file go by: its name without ending and without the prefix that says
   * what it is for, dots and spaces as hyphens.
   */
  public static String label(Path file, String prefix) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String label =
        stem.startsWith(prefix) && stem.length() > prefix.length()
            ? stem.substring(prefix.length())
            : stem;
    return label.replace('.', '-').replace(' ', '-');
  }

  /**
   * A line of a file of JSON objects.
   *
   * @param number its number, from 1
   * @param object what stands in it
   */
  public record Line(int number, JsonNode object) {}

  /** The lines of a file that has one JSON object a line; empty lines are passed over. */
  public static List<Line> jsonLines(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank()) {
        lines.add(new Line(number, object(file, number, line)));
      }
    }
    if (lines.isEmpty()) {
      throw new DataFormatException(file, 0, "JSON objects, one a line, but it is empty");
    }
    return lines;
  }

  private static JsonNode object(Path file, int number, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException notJson) {
      // Said below, with the line's number, as for everything that is no object.
    }
    throw new DataFormatException(file, number, "one JSON object");
  }
}
