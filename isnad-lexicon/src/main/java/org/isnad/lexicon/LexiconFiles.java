package org.isnad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.inflection.Verb;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;

/**
 * Where lexicon lines come from: the program's own files, named in {@code files.lex}, and a user's
 * folder.
 */
public final class LexiconFiles {
  private LexiconFiles() {}

  /** Every line that is shipped, in the order of {@code files.lex}. */
  public static List<Entry> builtIn() {
    List<Entry> all = new ArrayList<>();
    for (Entry file : Entries.resource(Lexicon.class, "files.lex")) {
      all.addAll(Entries.resource(Lexicon.class, file.required(0, "a file name")));
    }
    return all;
  }

  /** The verbs that are shipped, for whoever needs nothing else of the lexicon. */
  public static List<Verb> verbs() {
    List<VerbEntry> entries = new ArrayList<>();
    for (Entry file : Entries.resource(Lexicon.class, "files.lex")) {
      String name = file.required(0, "a file name");
      if (name.startsWith("verbs-")) {
        Entries.resource(Lexicon.class, name).forEach(line -> entries.add(VerbEntry.of(line)));
      }
    }
    return Predicates.verbs(entries);
  }

  /**
   * The folder's {@code *.lex} files, in the order of their names.
   *
   * @throws UncheckedIOException when the folder cannot be read
   */
  public static List<Path> in(Path folder) {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.filter(p -> p.toString().endsWith(".lex")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every line of the folder's {@code *.lex} files, in the order of their names. */
  static List<Entry> of(Path folder) {
    List<Entry> all = new ArrayList<>();
    for (Path file : in(folder)) {
      try (InputStream in = Files.newInputStream(file)) {
        all.addAll(Entries.read(file.toString(), in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }
}
