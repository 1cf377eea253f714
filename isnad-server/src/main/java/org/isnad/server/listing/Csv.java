package org.isnad.server.listing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list as CSV for a spreadsheet: with the mark by which Excel knows UTF-8, and with nothing in it
 * that a spreadsheet would run as a formula.
 */
final class Csv {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What a cell begins with that spreadsheets take for a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private final JsonMapper json;

  Csv(JsonMapper json) {
    this.json = json;
  }

  <S, T extends Record> void write(
      Class<T> type, List<S> all, Function<S, T> shown, OutputStream out) throws IOException {
    List<String> columns =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    try (CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
      csv.printRecord(columns);
      for (S item : all) {
        JsonNode row = json.valueToTree(shown.apply(item));
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
          cells.add(cell(row.path(column)));
        }
        csv.printRecord(cells);
      }
    }
  }

  private static String cell(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(plain(part)));
      return harmless(String.join("; ", parts));
    }
    return value.isString() || value.isObject() ? harmless(plain(value)) : value.toString();
  }

  /** What has a name of its own stands there by it. */
  private static String plain(JsonNode value) {
    return value.isString() ? value.stringValue() : value.path("name").asString(value.toString());
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
