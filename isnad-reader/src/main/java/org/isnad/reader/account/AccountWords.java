package org.isnad.reader.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.inflection.VerbReading;
import org.isnad.arabic.inflection.VerbTable;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordMemo;
import org.isnad.arabic.word.WordTable;
import org.isnad.arabic.word.WordTable.Found;
import org.isnad.arabic.word.WordType;
import org.isnad.arabic.word.WordTypes;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** The words of {@code accounts.lex}: lists of phrases and verbs, each with what it stands for. */
final class AccountWords {
  private static final List<String> LISTS =
      List.of(
          "currency",
          "giving",
          "for-whom",
          "purpose",
          "truce",
          "truce-stage",
          "truce-class",
          "ahead",
          "truce-purpose",
          "one-sided",
          "agreement",
          "through",
          "start",
          "lasting",
          "clash",
          "against",
          "weapon",
          "outcome",
          "result",
          "change",
          "meeting",
          "part",
          "coming",
          "delivering",
          "convening",
          "holding",
          "asking",
          "condition",
          "session",
          "ending",
          "conclusion");

  /**
   * A word or phrase of a list where it stands in a text.
   *
   * @param value what it stands for; empty where the list has no values
   * @param from first token
   * @param letters letters of the conjunction and preposition before it
   * @param to one past the last token
   * @param verb whether it is a finite verb
   * @param preposition the one-letter preposition before it, or 0
   */
  record Hit(String value, int from, int letters, int to, boolean verb, char preposition) {}

  private final Map<String, WordTable<String>> phrases = new HashMap<>();
  private final Map<String, Map<Integer, String>> verbs = new HashMap<>();

  /** The lists that a verb is on, as bits, by its number; most verbs are on none. */
  private final int[] listsOfVerbs;

  /** The bit of each list. */
  private final Map<String, Integer> bits = new HashMap<>();

  /** The lists that have a phrase which may begin with a word, as bits. */
  private final WordMemo<Integer> beginning;

  AccountWords(Lexicon lexicon, WordTypes types) {
    for (String list : LISTS) {
      bits.put(list, 1 << bits.size());
    }
    this.beginning = types.remember(this::listsThatBegin);
    Map<String, WordTable.Builder<String>> builders = new HashMap<>();
    VerbTable table = lexicon.predicates().verbs();
    for (Entry entry : Entries.resource(AccountWords.class, "accounts.lex")) {
      if (!LISTS.contains(entry.kind())) {
        throw entry.fault("unknown kind «%" + entry.kind() + "»");
      }
      entry.allow(Set.of("v", "e"));
      String value = entry.field(1);
      WordTable.Builder<String> builder =
          builders.computeIfAbsent(entry.kind(), k -> new WordTable.Builder<>());
      for (String form : entry.values(0)) {
        if (!form.isEmpty()) {
          builder.add(form, value);
        }
      }
      Map<Integer, String> numbers = verbs.computeIfAbsent(entry.kind(), k -> new HashMap<>());
      for (String lemma : entry.values("v")) {
        boolean known = false;
        for (VerbReading reading : table.readings(Letters.fold(lemma))) {
          if (table.verb(reading.analysis()).lemma().equals(lemma)) {
            numbers.put(reading.verb(), value);
            known = true;
          }
        }
        if (!known) {
          throw entry.fault("no %verbs line has the lemma «" + lemma + "»");
        }
      }
    }
    builders.forEach((kind, builder) -> phrases.put(kind, builder.build()));
    int most = verbs.values().stream().flatMap(v -> v.keySet().stream()).reduce(-1, Math::max);
    this.listsOfVerbs = new int[most + 1];
    verbs.forEach(
        (list, numbers) ->
            numbers.keySet().forEach(verb -> listsOfVerbs[verb] |= bits.getOrDefault(list, 0)));
  }

  private int listsThatBegin(WordType word) {
    int lists = 0;
    for (Map.Entry<String, WordTable<String>> list : phrases.entrySet()) {
      boolean begins =
          word.kind() == TokenKind.ARABIC && !list.getValue().at(word.form()).isEmpty();
      lists |= begins ? bits.getOrDefault(list.getKey(), 0) : 0;
    }
    return lists;
  }

  /**
   * Of which lists words that may begin a phrase, or verbs, stand in an article: most articles have
   * none of most lists.
   */
  int listsIn(Syntax syntax) {
    int lists = 0;
    for (int i = 0; i < syntax.words().size(); i++) {
      lists |= beginning.of(syntax.words().type(i));
      FiniteVerb verb = syntax.verb(i);
      if (verb != null) {
        for (int number : verb.verbs()) {
          lists |= listsOf(number);
        }
      }
    }
    return lists;
  }

  /** Whether a list is among those of {@link #listsIn}. */
  boolean isAmong(int lists, String list) {
    return (lists & bits.getOrDefault(list, 0)) != 0;
  }

  private int listsOf(int verb) {
    return verb < listsOfVerbs.length ? listsOfVerbs[verb] : 0;
  }

  /** The longest phrase of a list that starts at token {@code i}, or its verb there, or null. */
  @Nullable Hit at(String list, Syntax syntax, int i) {
    Words words = syntax.words();
    if (i < 0 || i >= words.size() || words.kind(i) != TokenKind.ARABIC) {
      return null;
    }
    int lists = beginning.of(words.type(i));
    FiniteVerb verb = syntax.verb(i);
    if (lists == 0 && verb == null) {
      return null;
    }
    int bit = bits.getOrDefault(list, 0);
    boolean begins = (lists & bit) != 0;
    WordTable<String> table = begins ? phrases.get(list) : null;
    Found<String> found = table == null ? null : table.find(words, i);
    if (found != null && i + found.length() <= syntax.sentenceEnd(i)) {
      int letters = found.prefix();
      if (found.article() && found.preposition() == 'ل') {
        letters++;
      }
      return new Hit(found.value(), i, letters, i + found.length(), false, found.preposition());
    }
    if (verb == null) {
      return null;
    }
    for (int number : verb.verbs()) {
      String value =
          (listsOf(number) & bit) != 0 ? verbs.getOrDefault(list, Map.of()).get(number) : null;
      if (value != null) {
        return new Hit(value, i, verb.start(), i + 1, true, (char) 0);
      }
    }
    return null;
  }

  /** Whether a list has this very word. */
  boolean isListed(String list, String form) {
    WordTable<String> table = phrases.get(list);
    if (table == null || form.isEmpty()) {
      return false;
    }
    for (Found<String> found : table.at(form)) {
      if (found.prefix() == 0 && found.rest().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
