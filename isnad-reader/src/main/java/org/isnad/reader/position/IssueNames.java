package org.isnad.reader.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Issue;
import org.isnad.reader.syntax.Nouns;
import org.jspecify.annotations.Nullable;

/** Looks up what issue is named at a token. Immutable. */
final class IssueNames {
  private static final int SECOND_PART = 8;
  private static final String PARTED = " + ";
  private static final String ARTICLE = "ال";

  /**
   * A phrase that names an issue.
   *
   * @param issue the issue
   * @param opposite whether the phrase names its opposite
   * @param words how many words its first part has
   * @param second the words of its second part, folded and without the article; empty for none
   */
  record Name(Issue issue, boolean opposite, int words, List<String> second) {}

  /**
   * Where an issue is named.
   *
   * @param name the phrase
   * @param to one past its last token
   */
  record Match(Name name, int to) {}

  private final PhraseTable<Name> names;

  IssueNames(List<Issue> issues) {
    PhraseTable.Builder<Name> table = new PhraseTable.Builder<>();
    for (Issue issue : issues) {
      issue.names().forEach(phrase -> add(table, issue, phrase, false));
      issue.opposites().forEach(phrase -> add(table, issue, phrase, true));
    }
    this.names = table.build();
  }

  private static void add(
      PhraseTable.Builder<Name> table, Issue issue, String phrase, boolean opposite) {
    int plus = phrase.indexOf(PARTED);
    String first = plus < 0 ? phrase : phrase.substring(0, plus);
    List<String> second = new ArrayList<>();
    if (plus >= 0) {
      for (String word : Letters.fold(phrase.substring(plus + PARTED.length())).split(" ")) {
        second.add(Nouns.bare(word, false));
      }
    }
    Name name = new Name(issue, opposite, first.split(" ").length, List.copyOf(second));
    table.add(first, name);
    if (first.startsWith(ARTICLE)) {
      // عقوبات اقتصادية and العقوبات الاقتصادية are listed; a first word loses its article
      table.add(first.substring(ARTICLE.length()), name);
    }
  }

  /** The longest phrase that begins at a token, its clitics apart, before {@code end}; or null. */
  @Nullable Match at(Words words, int i, int end, int[] readings) {
    String form = words.form(i);
    int count = Proclitics.of(form, readings);
    Match best = null;
    for (int r = 0; r < count; r++) {
      int letters = Proclitics.letters(readings[r]);
      best = longer(best, at(words, i, letters, end));
      if (form.startsWith(ARTICLE, letters)) {
        best = longer(best, at(words, i, letters + ARTICLE.length(), end));
      }
    }
    return best;
  }

  private static @Nullable Match longer(@Nullable Match a, @Nullable Match b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    int first = a.name.words() + a.name.second().size();
    int second = b.name.words() + b.name.second().size();
    return second > first ? b : a;
  }

  private @Nullable Match at(Words words, int i, int letters, int end) {
    String form = words.form(i);
    if (letters >= form.length()) {
      return null;
    }
    PhraseTable.Node<Name> node = names.start(form, letters, form.length());
    Match best = null;
    for (int j = i + 1; node != null; j++) {
      for (Name name : node.values()) {
        int to = name.second().isEmpty() ? j : second(words, name, j, end);
        if (to > 0) {
          best = longer(best, new Match(name, to));
        }
      }
      node = j < end ? next(node, words.form(j)) : null;
    }
    return best;
  }

  /** المنطقة العازلة is a منطقة عازلة. */
  private static PhraseTable.@Nullable Node<Name> next(PhraseTable.Node<Name> node, String form) {
    PhraseTable.Node<Name> same = node.next(form);
    return same != null || !form.startsWith(ARTICLE)
        ? same
        : node.next(form.substring(ARTICLE.length()));
  }

  /** One past the second part of a phrase, which stands a few words behind the first; or -1. */
  private static int second(Words words, Name name, int from, int end) {
    List<String> parts = name.second();
    int limit = Math.min(end, from + SECOND_PART);
    for (int i = from; i < limit; i++) {
      int k = 0;
      while (k < parts.size()
          && i + k < end
          && Nouns.matchesLoosely(Set.of(parts.get(k)), words.form(i + k))) {
        k++;
      }
      if (k == parts.size()) {
        return i + k;
      }
    }
    return -1;
  }
}
