package org.isnad.evaluation.temporal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.evaluation.measure.DataFormatException;
import org.isnad.evaluation.temporal.TemporalCase.Count;
import org.isnad.evaluation.temporal.TemporalCase.Day;
import org.isnad.evaluation.temporal.TemporalCase.Expected;
import org.isnad.evaluation.temporal.TemporalCase.Length;
import org.isnad.evaluation.temporal.TemporalCase.Stretch;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases of Microsoft's Recognizers: JSON files with input, span and resolution. */
final class RecognizersCases {
  private static final JsonMapper JSON = new JsonMapper();

  /** What is measured, by the end of the file's name. */
  private static final Map<String, String> GROUPS =
      Map.of(
          "DateTime_DateParser.json", "date",
          "DateTime_DatePeriodParser.json", "period",
          "DateTime_DurationParser.json", "duration",
          "Number_NumberModel.json", "number",
          "Number_PercentModel.json", "percent");

  private RecognizersCases() {}

  static List<TemporalCase> read(Path folder) throws IOException {
    List<TemporalCase> cases = new ArrayList<>();
    for (String name : GROUPS.keySet().stream().sorted().toList()) {
      Path file = folder.resolve("temporal_recognizers_" + name);
      if (Files.exists(file)) {
        read(file, "recognizers." + GROUPS.get(name), cases);
      }
    }
    return cases;
  }

  private static void read(Path file, String group, List<TemporalCase> cases) throws IOException {
    JsonNode all;
    try {
      all = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
    } catch (JacksonException e) {
      throw new DataFormatException(file, 0, "a JSON array of cases");
    }
    for (JsonNode one : all) {
      String input = one.path("Input").asString("");
      String day = one.path("Context").path("ReferenceDateTime").asString("");
      LocalDate today = day.length() < 10 ? null : LocalDate.parse(day.substring(0, 10));
      JsonNode results = one.path("Results");
      String left = null;
      Expected expected;
      if (group.endsWith("number") || group.endsWith("percent")) {
        List<BigDecimal> values = new ArrayList<>();
        for (JsonNode result : results) {
          String value = result.path("Resolution").path("value").asString("").replace("%", "");
          String words = result.path("Text").asString("");
          if (left == null) {
            left = strange(words, value, input);
          }
          try {
            values.add(new BigDecimal(value));
          } catch (NumberFormatException e) {
            left = "no number is expected";
          }
        }
        if (input.contains("http")) {
          left = "addresses of the web";
        }
        expected = new Count(values);
      } else {
        JsonNode value = results.path(0).path("Value");
        String timex = value.path("Timex").asString("");
        JsonNode future = value.path("FutureResolution");
        JsonNode past = value.path("PastResolution");
        if (results.size() != 1) {
          left = "no single value is expected";
        }
        if (group.endsWith("duration")) {
          String seconds = future.path("duration").asString("0");
          expected = new Length(new BigDecimal(seconds));
        } else if (group.endsWith("date")) {
          List<LocalDate> days = days(future.path("date"), past.path("date"));
          if (days.isEmpty()) {
            left = "a day that does not exist";
          }
          expected = new Day(days, false);
        } else {
          if (timex.endsWith("-WE")) {
            left = "ends of weeks, which ISO 8601 has no value for";
          }
          String iso = timex;
          int comma = timex.lastIndexOf(',');
          if (comma > 0 && timex.startsWith("(X")) {
            iso = "";
          } else if (comma > 0) {
            iso = timex.substring(comma + 1, timex.length() - 1);
          }
          List<LocalDate> starts = days(future.path("startDate"), past.path("startDate"));
          List<LocalDate> lasts = days(future.path("endDate"), past.path("endDate"));
          if (starts.isEmpty()) {
            left = "seasons, which ISO 8601 has no value for";
          }
          expected = new Stretch(iso, starts, lasts);
        }
      }
      cases.add(new TemporalCase(group, input, today, expected, left));
    }
  }

  /** Why a number is none of a newspaper's, or null. */
  private static @Nullable String strange(String words, String value, String input) {
    if (words.contains("^") || words.indexOf('e') >= 0) {
      return "powers";
    }
    if (words.contains("/")) {
      return "fractions with a slash, which are dates in news";
    }
    if (words.startsWith("-")) {
      return "a hyphen before digits, which is a dash in news";
    }
    if (words.startsWith(".")) {
      return "decimals without a whole part";
    }
    if (input.contains("/") || input.contains(".") && value.indexOf('.') < 0 && hasDots(input)) {
      return "addresses, dates and telephone numbers as rows of numbers";
    }
    return null;
  }

  private static boolean hasDots(String input) {
    int dots = 0;
    for (int i = 1; i + 1 < input.length(); i++) {
      if (input.charAt(i) == '.'
          && Character.isDigit(input.charAt(i - 1))
          && Character.isDigit(input.charAt(i + 1))) {
        dots++;
      }
    }
    return dots > 1;
  }

  private static List<LocalDate> days(JsonNode... nodes) {
    List<LocalDate> days = new ArrayList<>();
    for (JsonNode node : nodes) {
      String text = node.asString("");
      if (text.length() == 10 && !text.startsWith("0001")) {
        LocalDate day = LocalDate.parse(text);
        if (!days.contains(day)) {
          days.add(day);
        }
      }
    }
    return days;
  }
}
