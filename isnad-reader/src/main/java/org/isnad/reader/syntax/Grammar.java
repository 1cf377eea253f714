package org.isnad.reader.syntax;

import java.util.HashMap;
import java.util.Map;
import org.isnad.arabic.word.FormTable;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Predicates;

/** The closed classes of words, compiled from the lexicon's {@code %words}. Immutable. */
public final class Grammar {
  /** A preposition, or a noun that works as one. */
  public static final int PREPOSITION = 1;

  /** Negates what follows. */
  public static final int NEGATION = 1 << 1;

  /** الذي and its forms. */
  public static final int RELATIVE = 1 << 2;

  /** أن, إن and their forms with pronouns. */
  public static final int COMPLEMENTIZER = 1 << 3;

  /** Opens a clause: حيث, فيما, بينما. */
  public static final int OPENER = 1 << 4;

  /** هذا and its like. */
  public static final int DEMONSTRATIVE = 1 << 5;

  /** هو and its like. */
  public static final int PRONOUN = 1 << 6;

  /** كان, قد and their like. */
  public static final int AUXILIARY = 1 << 7;

  /** Stands between a verb and its subject and belongs to neither. */
  public static final int ADVERB = 1 << 8;

  /** The complementizer carries the subject of its clause as a pronoun: أنه, بأنها. */
  public static final int WITH_PRONOUN = 1 << 9;

  /**
   * Opens the next clause where it stands last, and so does not belong to what is said before it.
   */
  public static final int EDGE = 1 << 10;

  /** Any of the classes above: a word that does the work of grammar. */
  public static final int CLOSED = (1 << 11) - 1;

  /** A preposition with its pronoun, which may stand for what a relative clause describes: فيه. */
  public static final int RESUMPTIVE = 1 << 12;

  /** Puts the verb behind it into the future: سوف. */
  public static final int FUTURE = 1 << 13;

  /** Spelt as a form of some verb, but hardly ever one. */
  public static final int NO_PREDICATE = 1 << 11;

  private static final String[] CLASSES = {
    "preposition",
    "negation",
    "relative",
    "complementizer",
    "clause-opener",
    "demonstrative",
    "pronoun",
    "auxiliary",
    "adverb",
    "complementizer-with-pronoun",
    "edge",
    "no-predicate",
    "resumptive",
    "future"
  };

  private final FormTable<Integer> classes;
  private final Predicates predicates;

  /** The grammar of a lexicon. */
  public Grammar(Lexicon lexicon) {
    Map<String, Integer> bits = new HashMap<>();
    for (int c = 0; c < CLASSES.length; c++) {
      for (String word : lexicon.words(CLASSES[c])) {
        bits.merge(word, 1 << c, (a, b) -> a | b);
      }
    }
    FormTable.Builder<Integer> table = new FormTable.Builder<>();
    bits.forEach(table::add);
    this.classes = table.build();
    this.predicates = lexicon.predicates();
  }

  /** The classes of {@code form[from, to)}, as bits; 0 when it is in none. */
  int classes(String form, int from, int to) {
    var found = classes.get(form, from, to);
    return found.isEmpty() ? 0 : found.get(0);
  }

  Predicates predicates() {
    return predicates;
  }
}
