package org.isnad.evaluation.temporal;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.calendar.Dates;
import org.isnad.evaluation.temporal.TemporalCase.Count;
import org.isnad.evaluation.temporal.TemporalCase.Day;
import org.isnad.evaluation.temporal.TemporalCase.Expected;
import org.isnad.evaluation.temporal.TemporalCase.Length;
import org.isnad.evaluation.temporal.TemporalCase.Nth;
import org.jspecify.annotations.Nullable;

/**
 * The tests of Maha: Python lists under {@code pytest.mark.parametrize}, with the expected value
 * beside the text or in the body of the test.
 */
final class MahaCases {
  /** The day that Maha's tests count from, and the same day in its Hijri calendar. */
  private static final LocalDate TODAY = LocalDate.of(2021, 9, 1);

  private static final Map<String, Integer> HIJRI_TODAY =
      Map.of("HIJRI_DATE.year", 1443, "HIJRI_DATE.month", 1, "HIJRI_DATE.day", 24);

  private static final Map<String, Integer> SECONDS =
      Map.of(
          "S",
          1,
          "MIN",
          60,
          "H",
          3600,
          "D",
          86_400,
          "W",
          7 * 86_400,
          "MON",
          30 * 86_400,
          "Y",
          365 * 86_400);

  private static final String BLOCK = "@pytest.mark.parametrize(";

  private MahaCases() {}

  static List<TemporalCase> read(Path folder) throws IOException {
    List<TemporalCase> cases = new ArrayList<>();
    for (String name : List.of("numeral", "ordinal", "duration", "time")) {
      Path file = folder.resolve("maha/test_" + name + ".py");
      if (!Files.exists(file)) {
        continue;
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      for (int at = text.indexOf(BLOCK); at >= 0; at = text.indexOf(BLOCK, at + 1)) {
        int open = at + BLOCK.length() - 1;
        int close = SourceText.close(text, open);
        if (close < 0) {
          break;
        }
        int next = text.indexOf(BLOCK, close);
        String body = next < 0 ? text.substring(close) : text.substring(close, next);
        block(name, text.substring(open + 1, close), body, cases);
      }
    }
    return cases;
  }

  private static void block(String name, String list, String body, List<TemporalCase> cases) {
    String group = "maha." + name;
    if (list.contains("get_value")) {
      generated(group, list, cases);
      return;
    }
    List<String> parts = SourceText.parts(list);
    if (parts.size() < 2 || !parts.get(1).startsWith("[")) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (String one : parts.get(0).replace("\"", "").split(",")) {
      if (!one.isBlank()) {
        names.add(one.strip());
      }
    }
    String items = parts.get(1).substring(1, parts.get(1).length() - 1);
    for (String item : SourceText.parts(items)) {
      String inner = item.startsWith("(") ? item.substring(1, item.length() - 1) : item;
      List<String> values = SourceText.parts(inner);
      int text = names.indexOf("input");
      if (text < 0 || text >= values.size() || !SourceText.isString(values.get(text))) {
        continue;
      }
      String input = values.get(text).substring(1, values.get(text).length() - 1);
      TemporalCase one = one(group, name, input, names, values, body);
      if (one != null) {
        cases.add(one);
      }
    }
  }

  /** {@code get_value_with_integer("٤", "4", ["…", …])} and {@code get_value(4, ["…", …])}. */
  private static void generated(String group, String list, List<TemporalCase> cases) {
    for (int at = list.indexOf("get_value"); at >= 0; at = list.indexOf("get_value", at + 1)) {
      int open = list.indexOf('(', at);
      int close = SourceText.close(list, open);
      List<String> arguments = SourceText.parts(list.substring(open + 1, close));
      boolean ordinal = arguments.size() == 2;
      String value = arguments.get(ordinal ? 0 : 1).replaceAll("[\"_\\[\\]]", "");
      if (value.contains(",")) {
        // Several ordinals in one text.
        continue;
      }
      for (String input : SourceText.strings(arguments.get(arguments.size() - 1))) {
        BigDecimal number = new BigDecimal(value);
        boolean large = ordinal && number.compareTo(BigDecimal.valueOf(100)) >= 0;
        Expected expected =
            ordinal ? new Nth(large ? 0 : number.intValue()) : new Count(List.of(number));
        String left = large ? "ordinals of a hundred and more" : null;
        cases.add(new TemporalCase(group, input, TODAY, expected, left));
      }
    }
  }

  private static @Nullable TemporalCase one(
      String group,
      String name,
      String input,
      List<String> names,
      List<String> values,
      String body) {
    switch (name) {
      case "numeral":
        {
          int at = names.indexOf("expected");
          if (at < 0) {
            return new TemporalCase(group, input, TODAY, new Count(List.of()), null);
          }
          BigDecimal number = number(values.get(at));
          if (number == null) {
            return null;
          }
          String left = shape(input);
          return new TemporalCase(group, input, TODAY, new Count(List.of(number)), left);
        }
      case "duration":
        {
          int at = names.indexOf("expected");
          if (at < 0) {
            return null;
          }
          return length(group, input, names, values, body);
        }
      case "time":
        return time(group, input, names, values, body);
      default:
        return null;
    }
  }

  private static @Nullable BigDecimal number(String text) {
    String plain = text.replace("_", "").replace("+", "").strip();
    try {
      int slash = plain.indexOf('/');
      return slash < 0
          ? new BigDecimal(plain)
          : new BigDecimal(plain.substring(0, slash).strip())
              .divide(new BigDecimal(plain.substring(slash + 1).strip()), MathContext.DECIMAL64);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable String shape(String input) {
    if (input.startsWith("-") || input.startsWith("+")) {
      return "a hyphen before digits, which is a dash in news";
    }
    return input.startsWith(".") || input.startsWith("\u066B")
        ? "decimals without a whole part"
        : null;
  }

  private static @Nullable TemporalCase length(
      String group, String input, List<String> names, List<String> values, String body) {
    List<String> counts = list(values.get(names.indexOf("expected")));
    int at = names.indexOf("units");
    String named = at >= 0 ? values.get(at) : "";
    if (at < 0) {
      int call = body.indexOf("expected, [");
      int close = call < 0 ? -1 : SourceText.close(body, call + "expected, ".length());
      if (close < 0) {
        return null;
      }
      named = body.substring(call + "expected, ".length(), close + 1);
    }
    List<String> units = list(named);
    BigDecimal seconds = BigDecimal.ZERO;
    boolean days = false;
    for (int i = 0; i < counts.size() && i < units.size(); i++) {
      String unit = unit(units.get(i));
      Integer one = SECONDS.get(unit);
      BigDecimal count = number(counts.get(i));
      if (one == null || count == null) {
        return null;
      }
      days |= one >= 86_400;
      seconds = seconds.add(count.multiply(BigDecimal.valueOf(one)));
    }
    return new TemporalCase(
        group, input, TODAY, new Length(seconds), days ? null : "minutes and seconds");
  }

  private static String unit(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    return switch (last) {
      case "MINUTES" -> "MIN";
      case "SECONDS" -> "S";
      case "HOURS" -> "H";
      default -> last;
    };
  }

  private static List<String> list(String text) {
    return text.startsWith("[")
        ? SourceText.parts(text.substring(1, text.length() - 1))
        : List.of(text);
  }

  private static @Nullable TemporalCase time(
      String group, String input, List<String> names, List<String> values, String body) {
    if (names.contains("start_time")) {
      return new TemporalCase(
          group, input, TODAY, new Day(List.of(), true), "ranges of times of day");
    }
    if (names.contains("sow")) {
      return new TemporalCase(
          group, input, TODAY, new Day(List.of(), true), "weeks that begin on another day");
    }
    String expression;
    int at = names.indexOf("expected");
    int variable = -1;
    if (at >= 0) {
      expression = values.get(at);
    } else {
      int call = body.indexOf("datetime(");
      int replaced = body.indexOf("NOW.replace(");
      int from = call >= 0 ? call : replaced;
      if (from < 0) {
        return null;
      }
      expression = body.substring(from, SourceText.close(body, body.indexOf('(', from)) + 1);
      for (int k = 0; k < names.size(); k++) {
        if (names.get(k).startsWith("expected")) {
          variable = k;
        }
      }
    }
    if (names.contains("expected_week")) {
      return new TemporalCase(
          group, input, TODAY, new Day(List.of(), true), "weeks that begin on Sunday");
    }
    if (expression.contains("hour")
        || expression.contains("minute")
        || expression.contains("second")) {
      return new TemporalCase(group, input, TODAY, new Day(List.of(), true), "times of day");
    }
    if (expression.contains("HIJRI_DATE")) {
      return new TemporalCase(
          group,
          input,
          TODAY,
          new Day(List.of(), true),
          "Hijri months and years, which ISO 8601 has no value for");
    }
    LocalDate day =
        day(
            expression,
            variable < 0 ? "" : names.get(variable),
            variable < 0 ? "" : values.get(variable));
    if (day == null) {
      return expression.startsWith("datetime(") || expression.contains("NOW")
          ? new TemporalCase(group, input, TODAY, new Day(List.of(), true), "times of day")
          : null;
    }
    return new TemporalCase(group, input, TODAY, new Day(List.of(day), true), null);
  }

  /** {@code datetime(2021, 9, 1 + x)}, {@code NOW.replace(day=16)}, {@code Hijri(1443, 5, 2)}. */
  private static @Nullable LocalDate day(String expression, String variable, String value) {
    if (expression.equals("NOW") || expression.equals("DATE")) {
      return TODAY;
    }
    int open = expression.indexOf('(');
    if (open < 0) {
      return null;
    }
    List<String> arguments =
        SourceText.parts(expression.substring(open + 1, expression.lastIndexOf(')')));
    try {
      if (expression.contains(".replace(")) {
        int[] ymd = {TODAY.getYear(), TODAY.getMonthValue(), TODAY.getDayOfMonth()};
        for (String argument : arguments) {
          int equals = argument.indexOf('=');
          int n = sum(argument.substring(equals + 1), variable, value);
          switch (argument.substring(0, equals).strip()) {
            case "year" -> ymd[0] = n;
            case "month" -> ymd[1] = n;
            case "day" -> ymd[2] = n;
            default -> {
              return null;
            }
          }
        }
        return LocalDate.of(ymd[0], ymd[1], ymd[2]);
      }
      if (arguments.size() != 3) {
        return null;
      }
      int year = sum(arguments.get(0), variable, value);
      int month = sum(arguments.get(1), variable, value);
      int day = sum(arguments.get(2), variable, value);
      return expression.startsWith("Hijri")
          ? Dates.hijri(year, month, day)
          : LocalDate.of(year, month, day);
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }

  private static int sum(String text, String variable, String value) {
    int sum = 0;
    int sign = 1;
    for (String part : text.strip().split(" ")) {
      switch (part) {
        case "" -> {}
        case "+" -> sign = 1;
        case "-" -> sign = -1;
        default -> {
          Integer known = HIJRI_TODAY.get(part);
          sum +=
              sign
                  * (known != null
                      ? known
                      : Integer.parseInt(part.equals(variable) ? value.strip() : part));
        }
      }
    }
    return sum;
  }
}
