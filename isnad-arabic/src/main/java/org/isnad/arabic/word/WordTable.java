package org.isnad.arabic.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases that are found in a text whatever proclitics stand before them.
 *
 * <p>Every form that a word can take behind و, ف, ب, ل, ك and the article is written out when the
 * table is built, so that a look-up is one probe and makes no object. Immutable.
 *
 * @param <T> what a word stands for
 */
public final class WordTable<T> {

  /**
   * One way to understand a printed word.
   *
   * @param value what it stands for
   * @param prefix letters of the conjunction and the preposition before it, article not counted
   * @param conjunction whether و or ف stands before it
   * @param preposition ب, ل or ك before it, or 0
   * @param article whether it has the article where the entry has none
   * @param rest folded forms of the words that must follow
   */
  public record Found<T>(
      T value,
      int prefix,
      boolean conjunction,
      char preposition,
      boolean article,
      List<String> rest) {

    /** How many tokens the phrase covers. */
    public int length() {
      return 1 + rest.size();
    }
  }

  private static final String CONJUNCTIONS = "وف";
  private static final String PREPOSITIONS = "بلك";
  private static final String ARTICLE = "ال";

  private final FormTable<List<Found<T>>> found;

  private WordTable(FormTable<List<Found<T>>> found) {
    this.found = found;
  }

  /**
   * Every way to understand a folded form, longest phrase and shortest proclitics first.
   *
   * @return empty for a word that the table does not know
   */
  public List<Found<T>> at(String form) {
    List<List<Found<T>>> all = found.get(form);
    return all.isEmpty() ? List.of() : all.get(0);
  }

  /** The longest phrase that starts at token {@code i}, or null. */
  public @Nullable Found<T> find(Words words, int i) {
    return longest(at(words.form(i)), words, i);
  }

  /** The first of these phrases, the longest before the others, that starts at token {@code i}. */
  public static <T> @Nullable Found<T> longest(List<Found<T>> all, Words words, int i) {
    for (int k = 0; k < all.size(); k++) {
      Found<T> one = all.get(k);
      if (follows(words, i, one)) {
        return one;
      }
    }
    return null;
  }

  /**
   * The longest of these phrases that starts at token {@code i} behind و or ف and no preposition,
   * or null.
   */
  public static <T> @Nullable Found<T> joined(List<Found<T>> all, Words words, int i) {
    for (int k = 0; k < all.size(); k++) {
      Found<T> one = all.get(k);
      if (one.conjunction() && one.preposition() == 0 && follows(words, i, one)) {
        return one;
      }
    }
    return null;
  }

  /** Whether the words that the phrase needs stand behind token {@code i}. */
  public static boolean follows(Words words, int i, Found<?> phrase) {
    List<String> rest = phrase.rest();
    if (i + rest.size() >= words.size()) {
      return rest.isEmpty();
    }
    for (int k = 0; k < rest.size(); k++) {
      if (!words.form(i + 1 + k).equals(rest.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** Collects the words of a table. */
  public static final class Builder<T> {
    private final Map<String, List<Found<T>>> found = new HashMap<>();
    private final Set<String> excepted = new HashSet<>();

    /** Adds a word or phrase with every proclitic. */
    public Builder<T> add(String phrase, T value) {
      String[] parts = folded(phrase);
      List<String> rest = rest(parts);
      String word = parts[0];
      // Before folding: the alef of ألفان is no article's.
      boolean hasArticle = phrase.startsWith(ARTICLE) && word.length() > 3;
      for (int c = -1; c < CONJUNCTIONS.length(); c++) {
        String conjunction = c < 0 ? "" : CONJUNCTIONS.substring(c, c + 1);
        for (int p = -1; p < PREPOSITIONS.length(); p++) {
          String preposition = p < 0 ? "" : PREPOSITIONS.substring(p, p + 1);
          String before = conjunction + preposition;
          char sign = p < 0 ? 0 : PREPOSITIONS.charAt(p);
          boolean li = sign == 'ل';
          put(
              li && hasArticle ? before + word.substring(1) : before + word,
              new Found<>(value, before.length(), c >= 0, sign, false, rest));
          if (!hasArticle) {
            put(
                li ? before + "ل" + word : before + ARTICLE + word,
                new Found<>(value, before.length(), c >= 0, sign, true, rest));
          }
        }
      }
      return this;
    }

    /** Keeps a printed word out of the table, whatever would be made into it. */
    public Builder<T> except(String word) {
      excepted.add(Letters.fold(word));
      return this;
    }

    private static String[] folded(String phrase) {
      String[] parts = phrase.strip().split("\\s+");
      for (int i = 0; i < parts.length; i++) {
        parts[i] = Letters.fold(parts[i]);
      }
      return parts;
    }

    private static List<String> rest(String[] parts) {
      return parts.length == 1 ? List.of() : List.of(parts).subList(1, parts.length);
    }

    private void put(String form, Found<T> one) {
      List<Found<T>> all = found.computeIfAbsent(form, f -> new ArrayList<>(1));
      if (all.stream().noneMatch(one::equals)) {
        all.add(one);
      }
    }

    /** The table. */
    public WordTable<T> build() {
      FormTable.Builder<List<Found<T>>> built = new FormTable.Builder<>();
      for (Map.Entry<String, List<Found<T>>> entry : found.entrySet()) {
        if (excepted.contains(entry.getKey())) {
          continue;
        }
        List<Found<T>> all = new ArrayList<>(entry.getValue());
        all.sort(
            (a, b) ->
                a.rest().size() != b.rest().size()
                    ? b.rest().size() - a.rest().size()
                    : a.prefix() - b.prefix());
        built.add(entry.getKey(), List.copyOf(all));
      }
      return new WordTable<>(built.build());
    }
  }
}
