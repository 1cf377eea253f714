package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.arabic.inflection.Inflection;
import org.isnad.arabic.inflection.Tense;
import org.isnad.arabic.inflection.Verb;
import org.isnad.arabic.inflection.VerbForm;
import org.isnad.arabic.text.Letters;
import org.isnad.lexicon.LexiconFiles;

/**
 * The other forms of a verb that somebody searches for: who asks for يقصف finds قصفت too. Only the
 * verbs of the lexicon that have the word's letters are written out, when they are first asked for.
 * Safe for any number of threads.
 */
final class Inflections {
  /** More than one word and its prefixes have in common with a verb by chance. */
  private static final int MOST_WORDS = 10_000;

  private static final String WEAK = "اويءأئؤى";
  private static final String FUTURE = "س";

  private static final class BuiltIn {
    static final List<Verb> VERBS = LexiconFiles.verbs();
  }

  private final ConcurrentHashMap<String, Set<String>> known = new ConcurrentHashMap<>();

  /**
   * All written forms of the verbs that a word can be a form of, folded, without clitics but for
   * the س of the future; empty where it can be none.
   *
   * @param word folded
   */
  Set<String> of(String word) {
    Set<String> forms = known.get(word);
    if (forms == null) {
      forms = forms(word);
      if (known.size() < MOST_WORDS) {
        known.put(word, forms);
      }
    }
    return forms;
  }

  private static Set<String> forms(String word) {
    Set<String> all = new HashSet<>();
    for (Verb verb : BuiltIn.VERBS) {
      if (hasLetters(word, verb.root())) {
        List<String> forms = new ArrayList<>();
        boolean its = false;
        for (VerbForm form : Inflection.of(verb)) {
          forms.add(form.spelling());
          if (form.tense() == Tense.IMPERFECT) {
            forms.add(FUTURE + form.spelling());
          }
          // A participle or a masdar is a noun, and nouns are asked for as they stand.
          its |= form.person() != null && form.spelling().equals(word);
        }
        if (its || word.startsWith(FUTURE) && forms.contains(word)) {
          all.addAll(forms);
        }
      }
    }
    return Set.copyOf(all);
  }

  /** Whether a word has the strong letters of a root, in their order. */
  private static boolean hasLetters(String word, String root) {
    String letters = Letters.fold(root);
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      if (WEAK.indexOf(letters.charAt(i)) < 0) {
        at = word.indexOf(letters.charAt(i), at) + 1;
        if (at == 0) {
          return false;
        }
      }
    }
    return true;
  }
}
