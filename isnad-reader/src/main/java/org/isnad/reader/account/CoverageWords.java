package org.isnad.reader.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordTable;
import org.isnad.arabic.word.WordTable.Found;
import org.isnad.arabic.word.Words;
import org.jspecify.annotations.Nullable;

/** The words of {@code coverage.lex}. */
final class CoverageWords {

  /**
   * Words that say how a figure stands to other counts.
   *
   * @param value {@code cumulative} or {@code new}
   * @param after whether they stand behind the figure
   */
  record Extent(String value, boolean after) {}

  private final WordTable<Extent> extents;
  private final Map<String, WordTable<Boolean>> lists = new HashMap<>();

  CoverageWords() {
    WordTable.Builder<Extent> extents = new WordTable.Builder<>();
    Map<String, WordTable.Builder<Boolean>> lists = new HashMap<>();
    for (Entry entry : Entries.resource(CoverageWords.class, "coverage.lex")) {
      switch (entry.kind()) {
        case "extent" -> {
          entry.allow(Set.of("where", "e"));
          String value = entry.required(1, "cumulative or new");
          if (!value.equals("cumulative") && !value.equals("new")) {
            throw entry.fault("«" + value + "» is neither cumulative nor new");
          }
          Extent extent = new Extent(value, "after".equals(entry.value("where")));
          entry.values(0).forEach(form -> extents.add(form, extent));
        }
        case "within", "outside", "since", "increase", "breaks" -> {
          entry.allow(Set.of("e"));
          WordTable.Builder<Boolean> list =
              lists.computeIfAbsent(entry.kind(), k -> new WordTable.Builder<>());
          entry.values(0).forEach(form -> list.add(form, true));
        }
        default -> throw entry.fault("unknown kind «%" + entry.kind() + "»");
      }
    }
    this.extents = extents.build();
    lists.forEach((kind, list) -> this.lists.put(kind, list.build()));
  }

  /** The words at token {@code i} that say how a figure stands to others, or null. */
  @Nullable Found<Extent> extent(Words words, int i, boolean after) {
    if (words.kind(i) != TokenKind.ARABIC) {
      return null;
    }
    for (Found<Extent> found : extents.at(words.form(i))) {
      if (found.value().after() == after
          && !found.article()
          && found.preposition() == 0
          && WordTable.follows(words, i, found)) {
        return found;
      }
    }
    return null;
  }

  /** The phrase of a list that starts at token {@code i}, or null. */
  @Nullable Found<Boolean> find(String list, Words words, int i) {
    WordTable<Boolean> table = lists.get(list);
    return table == null || i < 0 || i >= words.size() || words.kind(i) != TokenKind.ARABIC
        ? null
        : table.find(words, i);
  }

  /** Whether a phrase of a list ends right before token {@code i}, no earlier than {@code from}. */
  boolean endsBefore(String list, Words words, int i, int from) {
    for (int at = i - 1; at >= Math.max(from, i - 3); at--) {
      Found<Boolean> found = find(list, words, at);
      if (found != null && at + found.length() == i) {
        return true;
      }
    }
    return false;
  }
}
