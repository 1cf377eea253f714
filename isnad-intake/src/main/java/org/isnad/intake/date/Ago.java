package org.isnad.intake.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.text.Letters;
import org.jspecify.annotations.Nullable;

/** How long ago something was printed, as pages say it; {@code ago.lex} has the words. */
public final class Ago {
  /** Hours up to this many are most likely of the same day; with more, nobody knows. */
  private static final int SAME_DAY = 12;

  /** Days up to this many are counted; what is longer ago is rounded. */
  private static final int COUNTED = 60;

  /** Words for one length of time; days is 0 for a part of a day. */
  private record Unit(
      String name, int days, List<String> one, List<String> two, List<String> many) {

    static Unit of(Entry entry) {
      return new Unit(
          entry.required(0, "a unit"),
          Integer.parseInt(entry.required(1, "how many days")),
          folded(entry.values("one")),
          folded(entry.values("two")),
          folded(entry.values("many")));
    }

    private static List<String> folded(List<String> words) {
      return words.stream().map(Letters::fold).toList();
    }

    /** How many of these a length has, or 0 where it is counted in others. */
    int count(String length) {
      if (one.contains(length)) {
        return 1;
      }
      if (two.contains(length)) {
        return 2;
      }
      String[] words = length.split(" ");
      boolean counted = words.length == 2 && words[0].length() < 4 && many.contains(words[1]);
      return counted && words[0].chars().allMatch(Character::isDigit)
          ? Integer.parseInt(words[0])
          : 0;
    }
  }

  private static final List<Unit> UNITS = new ArrayList<>();
  private static final List<String> SINCE = new ArrayList<>();

  static {
    for (Entry entry : Entries.resource(Ago.class, "ago.lex")) {
      Unit unit = Unit.of(entry);
      if (unit.name.equals("since")) {
        SINCE.addAll(unit.one);
      } else {
        UNITS.add(unit);
      }
    }
  }

  private Ago() {}

  /**
   * The day that {@code منذ يومين} means.
   *
   * @param written that and nothing else
   * @param fetched the day on which it was read on the page
   * @return null when it is not understood, or does not tell the day
   */
  public static @Nullable LocalDate day(String written, LocalDate fetched) {
    String text = Letters.fold(written.strip()).replaceAll("\\s+", " ");
    for (String since : SINCE) {
      if (text.startsWith(since + " ")) {
        return back(text.substring(since.length() + 1), fetched);
      }
    }
    return null;
  }

  private static @Nullable LocalDate back(String length, LocalDate fetched) {
    for (Unit unit : UNITS) {
      int count = unit.count(length);
      if (count > 0) {
        long days = (long) count * unit.days;
        boolean unknown = unit.name.equals("hour") && count > SAME_DAY || days > COUNTED;
        return unknown ? null : fetched.minusDays(days);
      }
    }
    return null;
  }
}
