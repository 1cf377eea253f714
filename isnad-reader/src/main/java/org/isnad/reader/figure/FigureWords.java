package org.isnad.reader.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordTable;
import org.isnad.arabic.word.WordTable.Found;
import org.isnad.arabic.word.Words;
import org.isnad.reader.record.Bound;
import org.jspecify.annotations.Nullable;

/** The words of {@code figures.lex}. */
final class FigureWords {

  /**
   * A noun that is counted.
   *
   * @param unit the name of its unit
   * @param counts what it counts by itself, or empty
   * @param dual whether the form means two of them
   * @param singular whether the form means one of them
   */
  record Unit(String unit, String counts, boolean dual, boolean singular) {}

  /**
   * A word that says what the figures near it count.
   *
   * @param counts a word of the closed vocabulary
   * @param of kinds of things it can be said of
   * @param after whether it is sought behind the figure instead of before it
   */
  record Cue(String counts, Set<String> of, boolean after) {}

  /** A phrase that makes a figure a bound. */
  record Limit(Bound bound, boolean after) {}

  private static final Set<String> COUNTS =
      Set.of(
          "killed",
          "wounded",
          "displaced",
          "detained",
          "refugees",
          "pledge",
          "target",
          "aid",
          "delegations",
          "other");

  private final WordTable<Unit> units;
  private final WordTable<Cue> cues;
  private final WordTable<Limit> limits;
  private final WordTable<Boolean> parts;
  private final WordTable<Boolean> names;
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final int longestLimit;

  FigureWords() {
    WordTable.Builder<Unit> units = new WordTable.Builder<>();
    WordTable.Builder<Cue> cues = new WordTable.Builder<>();
    WordTable.Builder<Limit> limits = new WordTable.Builder<>();
    WordTable.Builder<Boolean> parts = new WordTable.Builder<>();
    WordTable.Builder<Boolean> names = new WordTable.Builder<>();
    int longest = 1;
    for (Entry entry : Entries.resource(FigureWords.class, "figures.lex")) {
      switch (entry.kind()) {
        case "bounds" -> {
          entry.allow(Set.of("where"));
          Limit limit = new Limit(bound(entry), "after".equals(entry.value("where")));
          for (String form : entry.values(0)) {
            limits.add(form, limit);
            longest = Math.max(longest, form.split(" ").length);
          }
        }
        case "units" -> units(entry, units);
        case "kinds" -> {
          for (String unit : entry.values(0)) {
            kinds.put(unit, entry.required(1, "a kind of thing"));
          }
        }
        case "counted" -> {
          entry.allow(Set.of("of", "where"));
          List<String> of = entry.values("of");
          Cue cue =
              new Cue(
                  counts(entry, entry.required(1, "what is counted")),
                  of.isEmpty() ? Set.of("people") : Set.copyOf(of),
                  "after".equals(entry.value("where")));
          for (String form : entry.values(0)) {
            cues.add(form, cue);
          }
        }
        case "parts" -> entry.values(0).forEach(form -> parts.add(form, true));
        case "names" -> entry.values(0).forEach(form -> names.add(form, true));
        case "notunits", "ranges", "relief", "numbering" -> {
          Set<String> forms = lists.computeIfAbsent(entry.kind(), k -> new HashSet<>());
          entry.values(0).forEach(form -> forms.add(Letters.fold(form)));
        }
        default -> throw entry.fault("unknown kind «%" + entry.kind() + "»");
      }
    }
    this.units = units.build();
    this.cues = cues.build();
    this.limits = limits.build();
    this.parts = parts.build();
    this.names = names.build();
    this.longestLimit = longest;
  }

  private static Bound bound(Entry entry) {
    String word = entry.required(1, "a bound");
    for (Bound bound : Bound.values()) {
      if (bound.word().equals(word)) {
        return bound;
      }
    }
    throw entry.fault("unknown bound «" + word + "»");
  }

  private static String counts(Entry entry, String word) {
    if (!COUNTS.contains(word)) {
      throw entry.fault(
          "«" + word + "» is none of " + String.join(", ", COUNTS.stream().sorted().toList()));
    }
    return word;
  }

  private static void units(Entry entry, WordTable.Builder<Unit> units) {
    entry.allow(Set.of("plural", "dual", "sound"));
    String unit = entry.required(1, "a unit");
    String counts = entry.field(2).isEmpty() ? "" : counts(entry, entry.field(2));
    boolean duals = !"no".equals(entry.value("dual"));
    for (String form : entry.values(0)) {
      units.add(form, new Unit(unit, counts, false, true));
      if (form.indexOf(' ') >= 0) {
        continue;
      }
      if (!form.endsWith("ة") && !form.endsWith("ى") && !form.endsWith("ا")) {
        units.add(form + "ا", new Unit(unit, counts, false, true));
      }
      if (entry.is("sound")) {
        // The oblique dual looks like the plural; it is taken for the plural.
        units.add(form + "ين", new Unit(unit, counts, false, false));
        units.add(form + "ون", new Unit(unit, counts, false, false));
        units.add(form + "ان", new Unit(unit, counts, true, false));
      } else if (duals) {
        String stem = form.endsWith("ة") ? form.substring(0, form.length() - 1) + "ت" : form;
        for (String ending : new String[] {"ان", "ين"}) {
          // Sound plurals look like duals: مسلحين. Only what is listed as no plural is two.
          if (!entry.values("plural").contains(stem + ending)) {
            units.add(stem + ending, new Unit(unit, counts, true, false));
          }
        }
      }
    }
    for (String form : entry.values("plural")) {
      units.add(form, new Unit(unit, counts, false, false));
    }
  }

  /** Whether a noun of this unit, without the article, may begin with a word of this form. */
  boolean mayCount(String form, String unit) {
    for (Found<Unit> found : units.at(form)) {
      if (found.value().unit().equals(unit) && !found.article()) {
        return true;
      }
    }
    return false;
  }

  /** The noun that is counted at token {@code i}, or null. */
  @Nullable Found<Unit> unit(Words words, int i) {
    return i >= 0 && i < words.size() && words.kind(i) == TokenKind.ARABIC
        ? units.find(words, i)
        : null;
  }

  /**
   * The unit of a word that is joined to the number before it, with the rest of its name in the
   * tokens from {@code next}, or null.
   */
  @Nullable Found<Unit> joinedUnit(String form, Words words, int next) {
    for (Found<Unit> found : units.at(form)) {
      if (found.prefix() == 0 && WordTable.follows(words, next - 1, found)) {
        return found;
      }
    }
    return null;
  }

  /** Every cue at token {@code i}. */
  List<Found<Cue>> cues(Words words, int i) {
    return words.kind(i) == TokenKind.ARABIC ? cues.at(words.form(i)) : List.of();
  }

  /** The bound that ends right before token {@code i}: the token it starts at, or -1. */
  int limitBefore(Words words, int i) {
    for (int length = longestLimit; length >= 1; length--) {
      int at = i - length;
      if (at < 0 || words.kind(at) != TokenKind.ARABIC) {
        continue;
      }
      for (Found<Limit> found : limits.at(words.form(at))) {
        if (found.length() == length
            && !found.value().after()
            && WordTable.follows(words, at, found)) {
          return at;
        }
      }
    }
    return -1;
  }

  /** The bound at token {@code at} that has so many tokens, or null. */
  @Nullable Found<Limit> limit(Words words, int at, int length) {
    for (Found<Limit> found : limits.at(words.form(at))) {
      if (found.length() == length && WordTable.follows(words, at, found)) {
        return found;
      }
    }
    return null;
  }

  /** The bound that stands behind a figure at token {@code i}, or null. */
  @Nullable Found<Limit> limitAfter(Words words, int i) {
    if (i >= words.size() || words.kind(i) != TokenKind.ARABIC) {
      return null;
    }
    for (Found<Limit> found : limits.at(words.form(i))) {
      if (found.value().after() && WordTable.follows(words, i, found)) {
        return found;
      }
    }
    return null;
  }

  /**
   * How many tokens of a word that opens a breakdown end right before token {@code i}; 0 if none.
   */
  int partsBefore(Words words, int i) {
    for (int length = 2; length >= 1; length--) {
      int at = i - length;
      if (at < 0 || words.kind(at) != TokenKind.ARABIC) {
        continue;
      }
      for (Found<Boolean> found : parts.at(words.form(at))) {
        if (found.length() == length && WordTable.follows(words, at, found)) {
          return length;
        }
      }
    }
    return 0;
  }

  /** Whether the word makes the number behind it a name. */
  boolean isName(Words words, int i) {
    return i >= 0 && words.kind(i) == TokenKind.ARABIC && names.find(words, i) != null;
  }

  boolean isIn(String list, Words words, int i) {
    Set<String> forms = lists.get(list);
    return i >= 0 && i < words.size() && forms != null && forms.contains(words.form(i));
  }

  /** people, money, goods, states or other. */
  String kindOf(String unit) {
    return kinds.getOrDefault(unit, "other");
  }
}
