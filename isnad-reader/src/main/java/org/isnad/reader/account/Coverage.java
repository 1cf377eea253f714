package org.isnad.reader.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.word.WordTable.Found;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.account.CoverageWords.Extent;
import org.isnad.reader.event.Happening;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.TimeExpression;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Finds the period and the place that a figure covers, and whether it is a running total or adds to
 * one.
 *
 * <p>Period and place are those of the clause in which the figure stands, behind it first, then
 * before it, then those of the event that it measures. Where none is in reach, the field stays
 * empty: the article's date or subject is no evidence.
 */
final class Coverage {
  /** How far behind a figure, in tokens, its period or place may stand. */
  private static final int AFTER = 14;

  /** How far before it. */
  private static final int BEFORE = 14;

  /** How far from a figure the event may be told that it measures. */
  private static final int EVENT = 8;

  /** How far before a figure the words may stand that make it a running total. */
  private static final int EXTENT = 7;

  private static final String BY = "ب";
  private static final String INTO = "الي";

  /** What is counted of people, and so happened somewhere. */
  private static final Set<String> BODILY =
      Set.of("killed", "wounded", "displaced", "detained", "refugees");

  private final Scene scene;
  private final CoverageWords covering;

  Coverage(Scene scene, CoverageWords covering) {
    this.scene = scene;
    this.covering = covering;
  }

  /** What each figure covers, in the order of the figures. */
  List<Covered> of(List<Figure> figures) {
    List<Covered> all = new ArrayList<>(figures.size());
    for (Figure figure : figures) {
      all.add(new One(figure).covered());
    }
    return all;
  }

  private final class One {
    private final Syntax syntax;
    private final Words words;
    private final Figure figure;
    private final int first;
    private final int end;
    private final int start;
    private final int stop;

    One(Figure figure) {
      this.syntax = scene.syntax();
      this.words = scene.words();
      this.figure = figure;
      this.first = scene.first(figure.span());
      this.end = scene.end(figure.span());
      this.start = syntax.sentenceStart(first);
      this.stop = syntax.sentenceEnd(first);
    }

    Covered covered() {
      if (figure.unit().equals("percent")) {
        return Covered.NOTHING;
      }
      TimeExpression period = period();
      Filled extent = extent(period);
      boolean bodily = BODILY.contains(figure.counts());
      Filled place = bodily ? place() : null;
      Filled when = null;
      if (period != null && (bodily || extent != null || isSpan(period) || isOwnYear(period))) {
        when = new Filled(period.span(), null, period.value());
      }
      return when == null && place == null && extent == null
          ? Covered.NOTHING
          : new Covered(when, place, extent);
    }

    // ---- when

    /** 9 مليارات يورو في العام الماضي: a month or year right behind what is counted. */
    private boolean isOwnYear(TimeExpression period) {
      int at = scene.first(period.span());
      String value = period.value();
      boolean whole =
          value != null && (value.length() == 4 || value.length() == 7 && value.indexOf('W') < 0);
      return whole && at >= end && at <= end + 1 && !syntax.isComma(end);
    }

    private @Nullable TimeExpression period() {
      TimeExpression best = null;
      int distance = Integer.MAX_VALUE;
      for (TimeExpression time : scene.times(first - Scene.WINDOW, end + Scene.WINDOW)) {
        int from = scene.first(time.span());
        int to = scene.end(time.span());
        if (from < start || to > stop || time.value() == null) {
          continue;
        }
        boolean behind = from >= end;
        int away = behind ? from - end : first - to + BEFORE;
        if (away < 0 || away >= distance || !isPeriod(time, from)) {
          continue;
        }
        boolean near = behind ? reaches(end, from, AFTER) : reaches(to, first, BEFORE);
        if (near) {
          best = time;
          distance = away;
        }
      }
      return best;
    }

    /** A length needs a word that makes it a period; a date none that keeps it from being one. */
    private boolean isPeriod(TimeExpression time, int from) {
      if (covering.find("outside", words, from) != null
          || covering.endsBefore("outside", words, from, start)) {
        return false;
      }
      String value = time.value();
      return value == null || !value.startsWith("P") || isSpan(time);
    }

    /** Whether a word of duration brings the time: خلال أسبوعين, منذ آذار. */
    private boolean isSpan(TimeExpression time) {
      int from = scene.first(time.span());
      return covering.find("within", words, from) != null
          || covering.endsBefore("within", words, from, start);
    }

    /**
     * Whether the stretch between a figure and what covers it is one clause: no sign or
     * complementizer in it, no word that leads to something else, and not too long. Other figures
     * may stand in it.
     */
    private boolean reaches(int from, int to, int most) {
      if (to - from > most) {
        return false;
      }
      int verbs = 0;
      for (int i = from; i < to; i++) {
        if (scene.parts(i) && !isCommaOfList(i)
            || syntax.isSign(i, '؛')
            || covering.find("breaks", words, i) != null) {
          return false;
        }
        if (syntax.verb(i) != null && !syntax.isTime(i)) {
          verbs++;
          if (syntax.reports(i) || verbs > 1) {
            return false;
          }
        }
      }
      return true;
    }

    /** A comma with a figure right behind it: مقتل 3 أشخاص، وإصابة 20. */
    private boolean isCommaOfList(int i) {
      if (!syntax.isComma(i)) {
        return false;
      }
      return !scene.figures(i + 1, i + 4).isEmpty();
    }

    // ---- where

    private @Nullable Filled place() {
      for (int i = end; i < Math.min(stop, end + AFTER); i++) {
        Reference here = syntax.references().startingAt(i);
        if (scene.isPlace(here)
            && here != null
            && scene.isLocated(here)
            && reaches(end, i, AFTER)) {
          return scene.filler(here);
        }
      }
      for (int i = first - 1; i >= Math.max(start, first - BEFORE); i--) {
        Reference here = syntax.references().startingAt(i);
        if (scene.isPlace(here)
            && here != null
            && scene.isLocated(here)
            && reaches(here.to(), first, BEFORE)) {
          return scene.filler(here);
        }
      }
      return placeOfEvent();
    }

    /** The place of the event that the figure measures: the nearest deed in its clause. */
    private @Nullable Filled placeOfEvent() {
      Happening nearest = null;
      int distance = EVENT + 1;
      for (Happening one : scene.happenings(first - EVENT, end + EVENT)) {
        int at = one.token();
        if (at < start || at >= stop || !isDeed(one.type())) {
          continue;
        }
        int away = at < first ? first - at : Math.max(0, at - end + 1);
        boolean clause = at < first ? reaches(at + 1, first, EVENT) : reaches(end, at, EVENT);
        if (away < distance && clause) {
          nearest = one;
          distance = away;
        }
      }
      if (nearest == null || nearest.place() == null) {
        return null;
      }
      Reference told = scene.nearest(nearest.place(), nearest.token());
      return told == null || !scene.isPlace(told) ? null : scene.filler(told);
    }

    private static boolean isDeed(EventType type) {
      return switch (type) {
        case ASSAULT, COERCE, RETREAT, PROTEST -> true;
        default -> false;
      };
    }

    // ---- a running total, or added to one

    private @Nullable Filled extent(@Nullable TimeExpression period) {
      Filled told = extentAfter();
      if (told == null) {
        told = extentBefore();
      }
      if (told == null && period != null) {
        int at = scene.first(period.span());
        boolean since =
            covering.find("since", words, at) != null
                || covering.endsBefore("since", words, at, start);
        boolean length = period.value() != null && period.value().startsWith("P");
        if (since || length && BODILY.contains(figure.counts())) {
          told = new Filled(period.span(), null, "cumulative");
        }
      }
      return told;
    }

    private @Nullable Filled extentAfter() {
      for (int i = end; i < Math.min(stop, end + 4); i++) {
        Found<Extent> found = covering.extent(words, i, true);
        if (found != null) {
          if (found.value().value().equals("new") && i > end + 1) {
            return null;
          }
          return new Filled(
              scene.span(i, found.prefix(), i + found.length()), null, found.value().value());
        }
        if (scene.parts(i) || syntax.verb(i) != null) {
          return null;
        }
      }
      return null;
    }

    private @Nullable Filled extentBefore() {
      for (int i = first - 1; i >= Math.max(start, first - EXTENT); i--) {
        Found<Extent> found = covering.extent(words, i, false);
        if (found != null && i + found.length() <= first && !isCounted(i)) {
          return new Filled(
              scene.span(i, found.prefix(), i + found.length()), null, found.value().value());
        }
        Found<Boolean> rise = covering.find("increase", words, i);
        if (rise != null && i + rise.length() <= first && !isCounted(i)) {
          String value = risen(i + rise.length());
          return value == null
              ? null
              : new Filled(scene.span(i, rise.prefix(), i + rise.length()), null, value);
        }
        if (scene.parts(i)) {
          return null;
        }
      }
      return null;
    }

    /** ارتفع إلى says a total, ارتفع بـ what is added. */
    private @Nullable String risen(int from) {
      for (int i = from; i < first; i++) {
        if (words.form(i).equals(INTO)) {
          return "cumulative";
        }
      }
      String form = words.form(first);
      boolean by = form.equals(BY) || form.length() > 2 && form.startsWith(BY);
      return by && !syntax.is(first, Grammar.CLOSED) ? "new" : null;
    }

    /** Whether another figure stands between the words and this one. */
    private boolean isCounted(int i) {
      return !scene.figures(i + 1, first).isEmpty();
    }
  }
}
