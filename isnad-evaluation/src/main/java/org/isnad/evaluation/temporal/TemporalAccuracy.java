package org.isnad.evaluation.temporal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.isnad.arabic.calendar.DatePhrase;
import org.isnad.arabic.calendar.DatePhrase.Grain;
import org.isnad.arabic.calendar.Dates;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.number.NumberPhrase;
import org.isnad.arabic.number.Numbers;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.Words;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.temporal.TemporalCase.Count;
import org.isnad.evaluation.temporal.TemporalCase.Day;
import org.isnad.evaluation.temporal.TemporalCase.Length;
import org.isnad.evaluation.temporal.TemporalCase.Nth;
import org.isnad.evaluation.temporal.TemporalCase.Stretch;
import org.isnad.reader.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The share of the cases of Microsoft's Recognizers, Duckling and Maha whose value the grammars of
 * numbers and dates find, by library and kind, and over all. Cases that no newspaper prints are
 * left out and counted by reason.
 */
public final class TemporalAccuracy implements Measurement {
  private static final BigDecimal CLOSE = new BigDecimal("0.0001");

  private final Path folder;
  private final Consumer<String> missed;
  private final Map<String, Set<String>> lists = new HashMap<>();

  /**
   * @param folder holds {@code temporal_recognizers_*.json}, {@code duckling} and {@code maha};
   *     what is not there is not measured
   * @param missed is told every case that is missed, for people
   */
  public TemporalAccuracy(Path folder, Consumer<String> missed) {
    this.folder = folder;
    this.missed = missed;
    for (Entry entry : Entries.resource(TemporalAccuracy.class, "temporal.lex")) {
      for (String form : entry.values(0)) {
        lists.computeIfAbsent(entry.kind(), k -> new HashSet<>()).add(Letters.fold(form));
      }
    }
  }

  @Override
  public List<Measured> measure(Reader reader) throws IOException {
    List<TemporalCase> cases = new ArrayList<>();
    cases.addAll(RecognizersCases.read(folder));
    cases.addAll(DucklingCases.read(folder));
    cases.addAll(MahaCases.read(folder));
    Map<String, int[]> counts = new LinkedHashMap<>();
    Map<String, Integer> left = new TreeMap<>();
    for (TemporalCase one : cases) {
      String reason = reason(one);
      if (reason != null) {
        left.merge(reason, 1, Integer::sum);
        continue;
      }
      boolean right = isRight(one);
      for (String name : List.of(one.group(), "all")) {
        int[] count = counts.computeIfAbsent(name, n -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
      }
      if (!right) {
        missed.accept(one.group() + "\t" + one.input() + "\t" + one.expected() + "\t" + found(one));
      }
    }
    List<Measured> figures = new ArrayList<>();
    counts.forEach(
        (name, count) ->
            figures.add(
                new Measured(
                    "temporal." + name,
                    (double) count[0] / count[1],
                    String.format(Locale.ROOT, "%,d of %,d", count[0], count[1]))));
    left.forEach((reason, count) -> figures.add(new Measured("temporal.left-out", count, reason)));
    return distinct(figures);
  }

  /** The reasons stand in the names, because a table has one row for each name. */
  private static List<Measured> distinct(List<Measured> figures) {
    List<Measured> named = new ArrayList<>(figures.size());
    int n = 0;
    for (Measured figure : figures) {
      if (figure.name().equals("temporal.left-out")) {
        n++;
        named.add(new Measured(figure.name() + "." + n, figure.value(), figure.basis()));
      } else {
        named.add(figure);
      }
    }
    return named;
  }

  /** Why a case does not count, or null. */
  private @Nullable String reason(TemporalCase one) {
    if (one.leftOut() != null) {
      return one.leftOut();
    }
    Words words = Words.of(one.input());
    for (int i = 0; i < words.size(); i++) {
      if (isIn("spoken", words.form(i))) {
        return "spoken Arabic";
      }
      boolean dated = one.expected() instanceof Day || one.expected() instanceof Stretch;
      if (dated && isIn("feasts", words.form(i))) {
        return "feast days";
      }
    }
    List<DatePhrase> phrases = Dates.get().all(words, one.today());
    if (one.expected() instanceof Day day && day.ahead() && phrases.size() == 1) {
      LocalDate found = phrases.get(0).day();
      if (found != null
          && phrases.get(0).grain() == Grain.DAY
          && day.days().contains(found.plusWeeks(1))
          && phrases.get(0).end() - phrases.get(0).first() <= 2) {
        return "a weekday alone, which looks ahead there and back in news";
      }
      if (found != null && phrases.get(0).grain() != Grain.DURATION && looksAhead(day, found)) {
        return "a day or month without its year, which looks ahead there and back in news";
      }
    }
    if (one.expected() instanceof Stretch stretch
        && stretch.value() == null
        && phrases.size() == 1
        && phrases.get(0).grain() == Grain.MONTH
        && phrases.get(0).day() != null
        && stretch.starts().get(0).getMonthValue() == phrases.get(0).day().getMonthValue()
        && stretch.starts().get(0).plusDays(14).isAfter(stretch.lasts().get(0))) {
      return "a part of a month, which is the month in a reading";
    }
    return null;
  }

  private static boolean looksAhead(Day expected, LocalDate found) {
    return expected.days().stream()
        .anyMatch(
            one ->
                one.getYear() == found.getYear() + 1
                    && one.getMonth() == found.getMonth()
                    && one.getDayOfMonth() == found.getDayOfMonth());
  }

  private boolean isIn(String list, String form) {
    Set<String> forms = lists.get(list);
    return forms != null && forms.contains(form);
  }

  private static List<NumberPhrase> numbers(Words words) {
    List<NumberPhrase> all = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      NumberPhrase found = Numbers.get().at(words, i);
      i++;
      if (found != null) {
        all.add(found);
        i = found.end();
      }
    }
    return all;
  }

  private static String found(TemporalCase one) {
    Words words = Words.of(one.input());
    StringBuilder found = new StringBuilder();
    if (one.expected() instanceof Count) {
      for (NumberPhrase number : numbers(words)) {
        found.append(number.value().toPlainString()).append(' ');
      }
    } else if (!(one.expected() instanceof Nth)) {
      for (DatePhrase phrase : Dates.get().all(words, one.today())) {
        found.append(phrase.grain()).append('=').append(phrase.value()).append(' ');
        found.append(phrase.day()).append(' ');
      }
    }
    return found.toString();
  }

  private static boolean isRight(TemporalCase one) {
    Words words = Words.of(one.input());
    if (one.expected() instanceof Count count) {
      return isRight(count, numbers(words));
    }
    if (one.expected() instanceof Nth nth) {
      for (int i = 0; i < words.size(); i++) {
        Numbers.Ordinal ordinal = Numbers.get().ordinalAt(words, i);
        if (ordinal != null) {
          return ordinal.value() == nth.value();
        }
      }
      return false;
    }
    List<DatePhrase> phrases = Dates.get().all(words, one.today());
    if (phrases.isEmpty()) {
      return false;
    }
    DatePhrase first = phrases.get(0);
    DatePhrase last = phrases.get(phrases.size() - 1);
    if (one.expected() instanceof Day day) {
      return phrases.size() == 1 && isRight(day, first);
    }
    if (one.expected() instanceof Length length) {
      String value = first.value();
      return phrases.size() == 1
          && value != null
          && (isLong(value, 30 * 86_400L, length) || isLong(value, 365 * 86_400L / 12, length));
    }
    if (one.expected() instanceof Stretch stretch) {
      return isRight(stretch, first, last, phrases.size());
    }
    return false;
  }

  /** A half of a year is six months, which may be counted either way. */
  private static boolean isLong(String iso, long month, Length length) {
    BigDecimal seconds = seconds(iso, month);
    return seconds != null && near(seconds, length.seconds());
  }

  private static boolean isRight(Count count, List<NumberPhrase> numbers) {
    if (count.values().size() != numbers.size()) {
      return false;
    }
    for (int i = 0; i < numbers.size(); i++) {
      NumberPhrase number = numbers.get(i);
      BigDecimal expected = count.values().get(i);
      boolean same = near(number.value(), expected);
      boolean hundredth = number.percent() && near(number.value().movePointLeft(2), expected);
      if (!same && !hundredth) {
        return false;
      }
    }
    return true;
  }

  private static boolean near(BigDecimal a, BigDecimal b) {
    BigDecimal scale = b.abs().max(BigDecimal.ONE.movePointLeft(6));
    return a.subtract(b).abs().compareTo(scale.multiply(CLOSE)) <= 0;
  }

  /** The very day; or the period that it lies in, where the words name a period and no day. */
  private static boolean isRight(Day expected, DatePhrase found) {
    LocalDate day = found.day();
    if (day == null) {
      return false;
    }
    for (LocalDate one : expected.days()) {
      boolean right =
          switch (found.grain()) {
            case DAY, DURATION, HOURS -> one.equals(day);
            case WEEK -> !one.isBefore(day) && one.isBefore(day.plusWeeks(1));
            case MONTH -> one.getYear() == day.getYear() && one.getMonth() == day.getMonth();
            case YEAR -> one.getYear() == day.getYear();
            case DECADE -> one.getYear() / 10 == day.getYear() / 10;
          };
      if (right) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRight(Stretch expected, DatePhrase first, DatePhrase last, int size) {
    LocalDate start = first.day();
    LocalDate end = last.day();
    if (size > 1) {
      return start != null
          && end != null
          && expected.starts().contains(start)
          && (expected.lasts().contains(end) || expected.lasts().contains(end.plusDays(1)));
    }
    if (first.value() != null && first.value().equals(expected.value())) {
      return true;
    }
    if (start == null || !expected.starts().contains(start)) {
      return false;
    }
    LocalDate behind =
        switch (first.grain()) {
          case DAY -> start.plusDays(1);
          case WEEK -> start.plusWeeks(1);
          case MONTH -> start.plusMonths(1);
          case YEAR -> start.plusYears(1);
          case DECADE -> start.plusYears(10);
          case DURATION, HOURS -> start;
        };
    return expected.lasts().contains(behind);
  }

  /** The length of an ISO duration in seconds, a month as given and a year of 365 days; or null. */
  static @Nullable BigDecimal seconds(String iso, long month) {
    if (!iso.startsWith("P")) {
      return null;
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean time = false;
    int from = 1;
    for (int i = 1; i < iso.length(); i++) {
      char c = iso.charAt(i);
      if (c == 'T') {
        time = true;
        from = i + 1;
      } else if (c >= 'A' && c <= 'Z') {
        long unit =
            switch (c) {
              case 'Y' -> 365 * 86_400L;
              case 'M' -> time ? 60L : month;
              case 'W' -> 7 * 86_400L;
              case 'D' -> 86_400L;
              case 'H' -> 3600L;
              default -> 1L;
            };
        try {
          sum = sum.add(new BigDecimal(iso.substring(from, i)).multiply(BigDecimal.valueOf(unit)));
        } catch (NumberFormatException | DateTimeParseException e) {
          return null;
        }
        from = i + 1;
      }
    }
    return sum;
  }
}
