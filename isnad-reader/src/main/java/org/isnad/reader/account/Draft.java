package org.isnad.reader.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isnad.reader.event.Happening;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.AccountKind;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/** An account in the making. */
final class Draft {
  /** More of one field than an article tells of one thing. */
  private static final int MOST = 24;

  private final AccountKind kind;
  private final Span words;
  private final Map<AccountField, List<Filled>> fields = new EnumMap<>(AccountField.class);
  private final SortedSet<Integer> events = new TreeSet<>();

  Draft(AccountKind kind, Span words) {
    this.kind = kind;
    this.words = words;
  }

  /** What it is an account of. */
  AccountKind kind() {
    return kind;
  }

  /** Where it is told. */
  Span words() {
    return words;
  }

  /** Adds an event by its place in the article's list; nothing for a negative one. */
  void event(int index) {
    if (index >= 0) {
      events.add(index);
    }
  }

  /** Fills a field, unless it is filled with the same, or takes one thing only and has it. */
  void fill(AccountField field, @Nullable Filled filled) {
    if (filled == null) {
      return;
    }
    List<Filled> all = fields.computeIfAbsent(field, k -> new ArrayList<>(2));
    if (all.size() >= (field.many() ? MOST : 1)) {
      return;
    }
    for (Filled other : all) {
      boolean same =
          filled.referent() != null
              ? filled.referent() == other.referent()
              : filled.span().overlaps(other.span())
                  || field.closed()
                      && filled.value() != null
                      && filled.value().equals(other.value());
      if (same) {
        return;
      }
    }
    all.add(filled);
  }

  /** Leaves the end open where the text, as it was understood, ends something before it starts. */
  void dropEndBeforeStart() {
    String start = value(AccountField.START);
    String end = value(AccountField.END);
    boolean days = start.length() == 10 && end.length() == 10;
    if (days && end.compareTo(start) < 0) {
      fields.remove(AccountField.END);
    }
  }

  private String value(AccountField field) {
    List<Filled> all = field(field);
    String value = all.isEmpty() ? null : all.get(0).value();
    return value == null ? "" : value;
  }

  /** What fills a field. */
  List<Filled> field(AccountField field) {
    return fields.getOrDefault(field, List.of());
  }

  boolean has(AccountField field) {
    return fields.containsKey(field);
  }

  /** How many fields are filled. */
  int size() {
    return fields.size();
  }

  /** Takes over what another account of the same thing knows. */
  void merge(Draft other) {
    events.addAll(other.events);
    other.fields.forEach((field, all) -> all.forEach(one -> fill(field, one)));
  }

  /**
   * Whether every event of another account, which has some, tells again one that this is made of.
   */
  boolean tellsAll(Draft other, List<Happening> happenings) {
    return !other.events.isEmpty()
        && other.events.stream().allMatch(event -> events.contains(happenings.get(event).sameAs()));
  }

  /** The finished account. */
  Composed composed() {
    Map<AccountField, List<Filled>> finished = new EnumMap<>(AccountField.class);
    fields.forEach(
        (field, all) ->
            finished.put(
                field, all.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList()));
    return new Composed(kind, words, List.copyOf(events), finished);
  }
}
