package org.isnad.lexicon;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.lines.EntryException;
import org.isnad.arabic.word.FormTable;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.lexicon.term.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Everything the reader knows, compiled into tables that are looked up by folded form. Immutable;
 * one instance serves any number of readers and threads.
 */
public final class Lexicon {
  private final Map<String, Actor> actors;
  private final Map<String, Actor> countries = new HashMap<>();
  private final PhraseTable<Name> names;
  private final FormTable<Nisba> nisbas;
  private final PhraseTable<RoleForm> roles;
  private final PhraseTable<Institution> institutions;
  private final Map<String, List<Office>> officesOf;
  private final Map<String, String> composed;
  private final List<Cue> cues;
  private final List<Frame> frames;
  private final Predicates predicates;
  private final List<Issue> issues;
  private final List<StanceSign> stances;
  private final Map<String, Set<String>> wordClasses;
  private final String version;

  Lexicon(Compiler compiler) {
    this.actors = compiler.actors();
    for (Actor actor : actors.values()) {
      if (actor.kind() == EntityKind.COUNTRY && actor.country() != null) {
        countries.putIfAbsent(actor.country(), actor);
      }
    }
    this.names = compiler.names();
    this.nisbas = compiler.nisbas();
    this.roles = compiler.roles();
    this.institutions = compiler.institutions();
    this.officesOf = compiler.officesOf();
    this.composed = compiler.composed();
    this.cues = compiler.cues();
    this.frames = compiler.frames();
    this.predicates = compiler.predicates();
    this.issues = compiler.issues();
    this.stances = compiler.stances();
    this.wordClasses = compiler.wordClasses();
    this.version = compiler.version();
  }

  /** The lexicon that is shipped with the program. */
  public static Lexicon builtIn() {
    return new Lexicon(new Compiler(LexiconFiles.builtIn()));
  }

  /**
   * The shipped lexicon with a user's own files over it: a line whose kind and id are the built-in
   * ones replaces that line, any other is added.
   *
   * @param folder a folder with {@code *.lex} files
   * @throws EntryException when a line is wrong: file, line, and what was expected
   * @throws java.io.UncheckedIOException when the folder cannot be read
   */
  public static Lexicon builtInWith(Path folder) {
    List<Entry> entries = new ArrayList<>(LexiconFiles.builtIn());
    entries.addAll(LexiconFiles.of(folder));
    return new Lexicon(new Compiler(entries));
  }

  /** Every line that is wrong by itself or by the lines before it, in no order. */
  public static List<EntryException> faults(List<Entry> entries) {
    List<EntryException> faults = new ArrayList<>();
    new Compiler(entries, faults::add);
    return faults;
  }

  /** What tells a line from others: a later line of the same identity replaces it. */
  public static String identity(Entry entry) {
    return entry.kind() + "|" + Compiler.keyOf(entry);
  }

  /**
   * A fingerprint of the lines it was made of: readings made with the same version and reader are
   * the same.
   */
  public String version() {
    return version;
  }

  /** The actor of this id, or null. */
  public @Nullable Actor actor(String id) {
    return actors.get(id);
  }

  /** The country of an ISO alpha-3 code, or null. */
  public @Nullable Actor country(String iso3) {
    return countries.get(iso3);
  }

  /** All actors, in the order of the files. */
  public Collection<Actor> actors() {
    return actors.values();
  }

  /** Known names, by the forms of their words. */
  public PhraseTable<Name> names() {
    return names;
  }

  /** Adjectives of countries, without article. */
  public FormTable<Nisba> nisbas() {
    return nisbas;
  }

  /** Forms of role nouns, with and without article. */
  public PhraseTable<RoleForm> roles() {
    return roles;
  }

  /** Heads of the bodies that every state has. */
  public PhraseTable<Institution> institutions() {
    return institutions;
  }

  /**
   * The id of the actor that is a country's body ({@code SYR/government}), or null where no line
   * names it.
   */
  public @Nullable String actorOfBody(String country, Institution body) {
    return composed.get(country + "/" + body.id());
  }

  /** The offices a person held, in the order of the files; empty when none is known. */
  public List<Office> officesOf(String person) {
    return officesOf.getOrDefault(person, List.of());
  }

  /** The office a person held on a day, the most specific line first; null when none is known. */
  public @Nullable Office officeOn(String person, @Nullable LocalDate day) {
    if (day == null) {
      return null;
    }
    for (Office office : officesOf(person)) {
      if (office.heldOn(day)) {
        return office;
      }
    }
    return null;
  }

  /** The ways of reporting what somebody said. */
  public List<Cue> cues() {
    return cues;
  }

  /** The ways of telling an event. */
  public List<Frame> frames() {
    return frames;
  }

  /** The words that report and that tell events, by their written forms. */
  public Predicates predicates() {
    return predicates;
  }

  /** What actors take positions on, in the order of the files. */
  public List<Issue> issues() {
    return issues;
  }

  /** What shows where an actor stands. */
  public List<StanceSign> stances() {
    return stances;
  }

  /** The folded words of a class that a {@code %words} file names; empty when there is none. */
  public Set<String> words(String wordClass) {
    return wordClasses.getOrDefault(wordClass, Set.of());
  }
}
