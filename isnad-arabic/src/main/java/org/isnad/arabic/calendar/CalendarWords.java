package org.isnad.arabic.calendar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordMemo;
import org.isnad.arabic.word.WordTable;
import org.isnad.arabic.word.WordTable.Found;
import org.isnad.arabic.word.WordType;
import org.isnad.arabic.word.Words;
import org.jspecify.annotations.Nullable;

/** The words of {@code calendar.lex}. */
final class CalendarWords {

  enum Kind {
    MONTH,
    WEEKDAY,
    PERIOD,
    DIRECTION,
    ANAPHORA,
    DAY,
    PART,
    EDGE,
    LEAD,
    APPROXIMATE,
    THIS,
    ERA,
    MATCHING,
    FROM,
    DECADE
  }

  /**
   * What a word stands for.
   *
   * @param kind its class
   * @param number month, weekday, offset, count (0 many, 3 pair)
   * @param code unit, calendar, relation
   * @param flag weak, lead or keep
   */
  record Term(Kind kind, int number, String code, boolean flag) {}

  static final String HIJRI = "hijri";

  private static final Map<String, Integer> EDGES =
      Map.of("start", -1, "middle", 0, "end", 1, "first", 2);
  private static final Map<String, Integer> COUNTS =
      Map.of("one", 1, "two", 2, "many", 0, "pair", 3);

  /**
   * What a word stands for.
   *
   * @param all every way to understand it, longest phrase first
   * @param kinds a bit for each kind among them
   */
  private record Terms(List<Found<Term>> all, int kinds) {
    static final Terms NONE = new Terms(List.of(), 0);

    boolean has(Kind kind) {
      return (kinds & 1 << kind.ordinal()) != 0;
    }
  }

  private static final int STARTING =
      bits(
          Kind.MONTH,
          Kind.WEEKDAY,
          Kind.PERIOD,
          Kind.DAY,
          Kind.PART,
          Kind.EDGE,
          Kind.THIS,
          Kind.DECADE);

  private final WordTable<Term> table;
  private final WordMemo<Terms> terms = WordMemo.ofTheLanguage(this::look);
  private final int longestLead;
  private final Map<String, Set<String>> lists = new HashMap<>();

  CalendarWords() {
    WordTable.Builder<Term> builder = new WordTable.Builder<>();
    int lead = 0;
    int approximate = 0;
    for (Entry entry : Entries.resource(CalendarWords.class, "calendar.lex")) {
      Term term =
          switch (entry.kind()) {
            case "months" -> {
              entry.allow(Set.of("weak"));
              yield new Term(
                  Kind.MONTH, number(entry), entry.required(2, "a calendar"), entry.is("weak"));
            }
            case "weekdays" -> new Term(Kind.WEEKDAY, number(entry), "", false);
            case "periods" ->
                new Term(Kind.PERIOD, choice(entry, 2, COUNTS), entry.required(1, "a unit"), false);
            case "directions" -> new Term(Kind.DIRECTION, number(entry), "", false);
            case "anaphora" -> new Term(Kind.ANAPHORA, number(entry), "", false);
            case "days" -> new Term(Kind.DAY, number(entry), "", false);
            case "dayparts" -> new Term(Kind.PART, 0, "", entry.is("lead"));
            case "edges" -> new Term(Kind.EDGE, choice(entry, 1, EDGES), "", false);
            case "leads" ->
                new Term(Kind.LEAD, 0, entry.required(1, "a relation"), entry.is("keep"));
            case "approximate" -> new Term(Kind.APPROXIMATE, 0, "", false);
            case "this" -> new Term(Kind.THIS, 0, "", false);
            case "eras" -> new Term(Kind.ERA, 0, entry.required(1, "a calendar"), false);
            case "matching" -> new Term(Kind.MATCHING, 0, "", false);
            case "from" -> new Term(Kind.FROM, 0, "", false);
            case "decades" -> new Term(Kind.DECADE, number(entry), "", false);
            case "future",
                "notfuture",
                "notdate",
                "notday",
                "nottoday",
                "nottitle",
                "whole",
                "that" ->
                null;
            default -> throw entry.fault("unknown kind «%" + entry.kind() + "»");
          };
      for (String form : entry.values(0)) {
        if (term == null) {
          lists.computeIfAbsent(entry.kind(), k -> new HashSet<>()).add(Letters.fold(form));
        } else {
          builder.add(form, term);
          int length = form.strip().split("\\s+").length;
          lead = term.kind() == Kind.LEAD ? Math.max(lead, length) : lead;
          approximate =
              term.kind() == Kind.APPROXIMATE ? Math.max(approximate, length) : approximate;
        }
      }
    }
    table = builder.build();
    longestLead = lead + approximate;
  }

  /** How many tokens may stand before what a phrase names: since about. */
  int longestLead() {
    return longestLead;
  }

  private static int number(Entry entry) {
    try {
      return Integer.parseInt(entry.required(1, "a number"));
    } catch (NumberFormatException e) {
      throw entry.fault("not a number: «" + entry.field(1) + "»");
    }
  }

  private static int choice(Entry entry, int field, Map<String, Integer> known) {
    Integer value = known.get(entry.field(field));
    if (value == null) {
      throw entry.fault(
          "«"
              + entry.field(field)
              + "» is none of "
              + String.join(", ", known.keySet().stream().sorted().toList()));
    }
    return value;
  }

  private Terms look(WordType word) {
    List<Found<Term>> all =
        word.kind() == TokenKind.ARABIC ? table.at(word.form()) : List.<Found<Term>>of();
    if (all.isEmpty()) {
      return Terms.NONE;
    }
    int kinds = 0;
    for (Found<Term> one : all) {
      kinds |= bits(one.value().kind());
    }
    return new Terms(all, kinds);
  }

  private static int bits(Kind... kinds) {
    int bits = 0;
    for (Kind kind : kinds) {
      bits |= 1 << kind.ordinal();
    }
    return bits;
  }

  /** Whether a word is one of the calendar. */
  boolean knows(WordType word) {
    return terms.of(word).kinds() != 0;
  }

  /** Whether a date, a period or a length can begin with a word. */
  boolean starts(WordType word) {
    return (terms.of(word).kinds() & STARTING) != 0;
  }

  /** The longest phrase of a kind at token {@code i}, or null. */
  @Nullable Found<Term> find(Words words, int i, Kind kind) {
    if (i < 0 || i >= words.size()) {
      return null;
    }
    Terms here = terms.of(words.type(i));
    if (!here.has(kind)) {
      return null;
    }
    List<Found<Term>> all = here.all();
    for (int k = 0; k < all.size(); k++) {
      Found<Term> one = all.get(k);
      if (one.value().kind() == kind && WordTable.follows(words, i, one)) {
        return one;
      }
    }
    return null;
  }

  /** The same without conjunction or preposition before it. */
  @Nullable Found<Term> bare(Words words, int i, Kind kind) {
    Found<Term> found = find(words, i, kind);
    return found != null && found.prefix() == 0 ? found : null;
  }

  /** Whether token {@code i} is in one of the plain lists. */
  boolean isIn(String list, Words words, int i) {
    if (i < 0 || i >= words.size()) {
      return false;
    }
    Set<String> forms = lists.get(list);
    return forms != null && forms.contains(words.form(i));
  }

  /** Whether token {@code i}, its proclitic passed over, makes a date behind it a name. */
  boolean isNamer(Words words, int i) {
    if (isIn("notdate", words, i)) {
      return true;
    }
    Set<String> forms = lists.get("notdate");
    return i >= 0
        && i < words.size()
        && forms != null
        && words.form(i).length() > 3
        && "ولبف".indexOf(words.form(i).charAt(0)) >= 0
        && forms.contains(words.form(i).substring(1));
  }

  /** Whether the token is a verb of the future by its beginning (سيلتقي, ستعقد). */
  boolean isFutureVerb(Words words, int i) {
    String form = words.form(i);
    int at = form.startsWith("و") ? 1 : 0;
    if (form.length() - at < 5
        || form.charAt(at) != 'س'
        || "يتن".indexOf(form.charAt(at + 1)) < 0) {
      return false;
    }
    Set<String> not = lists.get("notfuture");
    if (not != null) {
      for (int length = 3; length <= 7 && at + length <= form.length(); length++) {
        if (not.contains(form.substring(at, at + length))) {
          return false;
        }
      }
    }
    return true;
  }
}
