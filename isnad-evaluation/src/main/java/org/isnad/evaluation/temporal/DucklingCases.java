package org.isnad.evaluation.temporal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.evaluation.temporal.TemporalCase.Count;
import org.isnad.evaluation.temporal.TemporalCase.Day;
import org.isnad.evaluation.temporal.TemporalCase.Expected;
import org.isnad.evaluation.temporal.TemporalCase.Length;
import org.isnad.evaluation.temporal.TemporalCase.Nth;
import org.isnad.evaluation.temporal.TemporalCase.Stretch;
import org.jspecify.annotations.Nullable;

/** The Arabic corpora of Duckling: Haskell lists of {@code examples (VALUE) ["text", …]}. */
final class DucklingCases {
  /** The day that Duckling's corpora count from. */
  private static final LocalDate TODAY = LocalDate.of(2013, 2, 12);

  private static final String START = "examples (";

  private static final Map<String, Integer> SECONDS =
      Map.of(
          "Second", 1,
          "Minute", 60,
          "Hour", 3600,
          "Day", 86_400,
          "Week", 7 * 86_400,
          "Month", 30 * 86_400,
          "Year", 365 * 86_400);

  private DucklingCases() {}

  static List<TemporalCase> read(Path folder) throws IOException {
    List<TemporalCase> cases = new ArrayList<>();
    for (String group : List.of("Numeral", "Ordinal", "Duration", "Time")) {
      Path file = folder.resolve("duckling/Duckling/" + group + "/AR/Corpus.hs");
      if (Files.exists(file)) {
        read(Files.readString(file, StandardCharsets.UTF_8), group, cases);
      }
    }
    return cases;
  }

  private static void read(String text, String group, List<TemporalCase> cases) {
    for (int at = text.indexOf(START); at >= 0; at = text.indexOf(START, at + 1)) {
      int open = at + START.length() - 1;
      int close = SourceText.close(text, open);
      int list = text.indexOf('[', close);
      int end = list < 0 ? -1 : SourceText.close(text, list);
      if (close < 0 || end < 0) {
        return;
      }
      String value = text.substring(open + 1, close).strip();
      for (String input : SourceText.strings(text.substring(list, end))) {
        cases.add(one(group, value, input));
      }
    }
  }

  private static TemporalCase one(String group, String value, String input) {
    String name = "duckling." + group.toLowerCase(Locale.ROOT);
    int[] n = integers(value);
    String left = null;
    Expected expected;
    switch (group) {
      case "Numeral" -> {
        BigDecimal number =
            new BigDecimal(
                value.substring(value.indexOf(' ')).replace("(", "").replace(")", "").strip());
        expected = new Count(List.of(number));
        left = shape(input);
      }
      case "Ordinal" -> expected = new Nth(n[0]);
      case "Duration" -> {
        String unit = value.substring(value.lastIndexOf(' ') + 1);
        expected = new Length(BigDecimal.valueOf((long) n[0] * SECONDS.getOrDefault(unit, 0)));
      }
      default -> {
        String grain =
            value.contains("Holiday") ? "Holiday" : value.substring(value.lastIndexOf(' ') + 1);
        left = time(grain);
        if (value.startsWith("datetimeInterval") && n.length >= 12) {
          expected =
              new Stretch(
                  null,
                  List.of(LocalDate.of(n[0], n[1], n[2])),
                  List.of(LocalDate.of(n[6], n[7], n[8])));
        } else {
          LocalDate day = LocalDate.of(n[0], n[1], n[2]);
          expected =
              switch (grain) {
                case "Week" -> new Stretch(null, List.of(day), List.of(day.plusWeeks(1)));
                case "Month" -> new Stretch(null, List.of(day), List.of(day.plusMonths(1)));
                case "Year" -> new Stretch(null, List.of(day), List.of(day.plusYears(1)));
                default -> new Day(List.of(day), true);
              };
        }
      }
    }
    return new TemporalCase(name, input, TODAY, expected, left);
  }

  private static @Nullable String time(String grain) {
    return switch (grain) {
      case "Hour", "Minute", "Second" -> "times of day";
      case "Holiday" -> "feast days";
      default -> null;
    };
  }

  private static @Nullable String shape(String input) {
    if (input.contains("/")) {
      return "fractions with a slash, which are dates in news";
    }
    if (input.startsWith("-")) {
      return "a hyphen before digits, which is a dash in news";
    }
    if (input.startsWith(".") || input.startsWith("\u066B")) {
      return "decimals without a whole part";
    }
    return null;
  }

  private static int[] integers(String value) {
    List<Integer> all = new ArrayList<>();
    int i = 0;
    while (i < value.length()) {
      int from = i;
      while (i < value.length() && value.charAt(i) >= '0' && value.charAt(i) <= '9') {
        i++;
      }
      if (i > from) {
        all.add(Integer.parseInt(value.substring(from, i)));
      } else {
        i++;
      }
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }
}
