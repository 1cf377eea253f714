package org.isnad.lexicon.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.inflection.Inflection;
import org.isnad.arabic.inflection.Measure;
import org.isnad.arabic.inflection.Verb;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.lines.EntryException;
import org.isnad.arabic.text.Letters;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.lexicon.check.Finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Checks the lines of a lexicon: their format, what they refer to, verbs that cannot be inflected,
 * ids and names that are given twice, and the examples and their marks. Whether the reader finds
 * what an example marks is not checked here.
 */
public final class LexiconCheck {
  /** How many fields without a name a line of a kind has at the most. */
  private static final Map<String, Integer> FIELDS =
      Map.ofEntries(
          Map.entry("countries", 3),
          Map.entry("actors", 4),
          Map.entry("outlets", 4),
          Map.entry("places", 4),
          Map.entry("roles", 3),
          Map.entry("institutions", 5),
          Map.entry("offices", 5),
          Map.entry("verbs", 4),
          Map.entry("cues", 3),
          Map.entry("frames", 2),
          Map.entry("light", 3),
          Map.entry("status", 3),
          Map.entry("issues", 2),
          Map.entry("stances", 1),
          Map.entry("words", 2));

  /** Kinds whose lines are the names of somebody or something. */
  private static final Set<String> NAMING = Set.of("countries", "actors", "outlets", "places");

  private static final Set<String> WITH_EXAMPLE =
      Set.of("cues", "frames", "light", "issues", "stances");

  private final List<Entry> builtIn = LexiconFiles.builtIn();
  private final List<Entry> own = new ArrayList<>();
  private final List<Entry> all = new ArrayList<>();
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> actors = new HashSet<>();

  private LexiconCheck() {}

  /**
   * What is wrong with the built-in lexicon, or with a user's files over it.
   *
   * @param userFolder a folder of {@code .lex} files, of which the findings are then; null for the
   *     built-in files
   * @return the findings by file and line; empty when all is well
   * @throws UncheckedIOException when the folder or a file in it cannot be read
   */
  public static List<Finding> run(@Nullable Path userFolder) {
    LexiconCheck check = new LexiconCheck();
    if (userFolder != null) {
      check.read(userFolder);
    }
    check.all.addAll(check.builtIn);
    check.all.addAll(check.own);
    check.lines(userFolder == null ? check.builtIn : check.own);
    return check.findings.stream()
        .sorted(
            java.util.Comparator.comparing(Finding::file)
                .thenComparing(Finding::line)
                .thenComparing(Finding::severity))
        .toList();
  }

  private void read(Path folder) {
    List<Path> files = LexiconFiles.in(folder);
    if (files.isEmpty()) {
      findings.add(
          new Finding(folder.toString(), 0, Severity.WARNING, "there is no .lex file in it"));
    }
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        own.addAll(Entries.read(file.toString(), in));
      } catch (EntryException e) {
        add(e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void lines(List<Entry> checked) {
    Lexicon.faults(all).forEach(this::add);
    for (Entry entry : all) {
      switch (entry.kind()) {
        case "verbs" -> verbs.add(entry.field(0));
        case "countries" -> {
          countries.add(entry.field(0));
          actors.add(entry.field(0));
        }
        case "actors", "outlets", "places" -> actors.add(entry.field(0));
        default -> {}
      }
    }
    for (Entry entry : checked) {
      fields(entry);
      references(entry);
      examples(entry);
    }
    ids(checked);
    names(checked);
  }

  private void fields(Entry entry) {
    Integer most = FIELDS.get(entry.kind());
    if (most != null && entry.size() > most) {
      error(
          entry,
          "«"
              + entry.field(most)
              + "» is one field too many, or its name before the : is not right");
    }
  }

  private void references(Entry entry) {
    switch (entry.kind()) {
      case "verbs" -> inflect(entry);
      case "cues", "frames" -> entry.values("v").forEach(verb -> verb(entry, verb));
      case "light" -> verb(entry, entry.field(0));
      case "status" -> {
        if ("verb".equals(entry.value("note"))) {
          entry.values(0).forEach(phrase -> verb(entry, phrase.split(" ", 2)[0]));
        }
      }
      case "offices" -> {
        String of = entry.field(2);
        if (!of.isEmpty() && !actors.contains(of)) {
          error(entry, "no country or actor has the id «" + of + "»");
        }
      }
      case "places" -> country(entry, entry.field(3));
      case "actors" -> country(entry, entry.value("country"));
      default -> {}
    }
  }

  private void inflect(Entry entry) {
    try {
      Inflection.of(
          new Verb(
              entry.field(0),
              entry.field(1),
              Measure.of(entry.field(2)),
              entry.field(3),
              entry.values("masdar")));
    } catch (IllegalArgumentException e) {
      error(entry, String.valueOf(e.getMessage()));
    }
  }

  private void verb(Entry entry, String verb) {
    if (!verb.isEmpty() && !verbs.contains(verb)) {
      error(entry, "no %verbs line has the verb «" + verb + "»");
    }
  }

  private void country(Entry entry, @Nullable String country) {
    if (country != null && !country.isEmpty() && !countries.contains(country)) {
      error(entry, "no %countries line has the code «" + country + "»");
    }
  }

  private void examples(Entry entry) {
    String participants =
        switch (entry.kind()) {
          case "cues" -> "sca";
          case "issues", "stances" -> "atd";
          case "frames", "light", "status" -> "arp";
          default -> "";
        };
    if (participants.isEmpty()) {
      return;
    }
    List<String> examples = entry.whole("e");
    if (examples.isEmpty() && WITH_EXAMPLE.contains(entry.kind())) {
      error(entry, "it has no example; expected «e:» and a sentence with its words marked");
    }
    for (String field : examples) {
      for (String example : field.split(";", -1)) {
        String wrong = wrongMark(example, participants);
        if (wrong != null) {
          error(entry, wrong + " in «" + example.strip() + "»");
        }
      }
    }
  }

  /** What is wrong with the marks of an example, or null. */
  private static @Nullable String wrongMark(String example, String participants) {
    char open = 0;
    int words = 0;
    for (int i = 0; i < example.length(); i++) {
      char c = example.charAt(i);
      if (c == '[' || c == '{') {
        if (open != 0) {
          return "«" + c + "» stands inside «" + open + "»";
        }
        open = c;
      } else if (c == ']' || c == '}') {
        if (open != (c == ']' ? '[' : '{')) {
          return "«" + c + "» closes nothing";
        }
        open = 0;
        if (c == ']') {
          words++;
        } else if (i + 1 == example.length() || participants.indexOf(example.charAt(i + 1)) < 0) {
          return "behind «}» one of the letters "
              + String.join(", ", participants.split(""))
              + " is missing";
        }
      }
    }
    if (open != 0) {
      return "«" + open + "» is not closed";
    }
    return words == 1 ? null : "expected one word in [ ], found " + words;
  }

  private void ids(List<Entry> checked) {
    Map<String, Entry> first = new HashMap<>();
    for (Entry entry : checked) {
      Entry before = first.putIfAbsent(Lexicon.identity(entry), entry);
      if (before != null && !mayRecur(entry, before)) {
        error(
            entry,
            "«"
                + entry.field(0)
                + "» stands at "
                + before.file()
                + ":"
                + before.line()
                + " already");
      }
    }
  }

  /**
   * The lines of a class of words add up, and a file may name a verb that another names too, so
   * that each can be read by itself.
   */
  private static boolean mayRecur(Entry entry, Entry before) {
    return entry.kind().equals("words")
        || entry.kind().equals("verbs") && !entry.file().equals(before.file());
  }

  /** Names that two of the same kind bear: only one of them will be found. */
  private void names(List<Entry> checked) {
    Map<String, Entry> bearers = new HashMap<>();
    Set<Entry> reported = new HashSet<>(checked);
    for (Entry entry : all) {
      if (!NAMING.contains(entry.kind()) || entry.is("ambiguous")) {
        continue;
      }
      boolean actor = entry.kind().equals("actors");
      String kind = actor ? entry.field(1) : entry.kind();
      Set<String> names = new LinkedHashSet<>(entry.values("names"));
      names.add(entry.field(actor || entry.kind().equals("outlets") ? 2 : 1));
      for (String name : names) {
        Entry other = bearers.putIfAbsent(kind + "|" + Letters.fold(name), entry);
        if (other != null && !other.field(0).equals(entry.field(0)) && reported.contains(entry)) {
          findings.add(
              new Finding(
                  entry.file(),
                  entry.line(),
                  Severity.WARNING,
                  "«" + name + "» is also a name of «" + other.field(0) + "»"));
        }
      }
    }
  }

  private void add(EntryException e) {
    findings.add(new Finding(e.file(), e.line(), Severity.ERROR, String.valueOf(e.getMessage())));
  }

  private void error(Entry entry, String message) {
    findings.add(new Finding(entry.file(), entry.line(), Severity.ERROR, message));
  }
}
