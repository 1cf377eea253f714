package org.isnad.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.arabic.inflection.Inflection;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.lines.EntryException;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.FormTable;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.lexicon.term.Certainty;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Mode;
import org.isnad.lexicon.term.Stance;
import org.isnad.lexicon.term.Status;
import org.jspecify.annotations.Nullable;

/**
 * Turns lines into the tables of a {@link Lexicon}, and refuses what does not follow the format.
 *
 * <p>Lines are first keyed by kind and id, so that a later file replaces a line of an earlier one;
 * then each kind is compiled in an order in which what it refers to is already there.
 */
final class Compiler {
  private static final Set<String> ACTOR_KEYS =
      Set.of(
          "code",
          "names",
          "short",
          "qid",
          "country",
          "ambiguous",
          "credit",
          "capital",
          "nisba",
          "people",
          "lat",
          "lon",
          "type",
          "geonames",
          "in",
          "english",
          "note");
  private static final Set<String> ROLE_KEYS =
      Set.of("fem", "plural", "code", "entity", "source", "ambiguous", "definite", "names", "note");
  private static final Set<String> CUE_KEYS =
      Set.of(
          "v",
          "n",
          "p",
          "content",
          "addressee",
          "side",
          "part",
          "act",
          "event",
          "e",
          "note",
          "with",
          "only",
          "not",
          "source",
          "speaker",
          "certainty",
          "tense",
          "governs",
          "voice");
  private static final Set<String> LIGHT_ROLES = Set.of("actor", "recipient", "place");
  private static final Set<String> FRAME_KEYS =
      Set.of(
          "v",
          "n",
          "i",
          "part",
          "actor",
          "recipient",
          "place",
          "needs",
          "obj-kind",
          "gen-kind",
          "not-before",
          "not-after",
          "before",
          "e",
          "note",
          "actor-kind",
          "recipient-kind",
          "place-kind");

  private final Consumer<EntryException> faults;
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, String> composed = new HashMap<>();
  private final Map<String, List<Office>> officesOf = new HashMap<>();
  private final List<Cue> cues = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final List<Light> lights = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final List<StanceSign> stances = new ArrayList<>();
  private final List<StatusCue> statuses = new ArrayList<>();
  private final Map<String, VerbEntry> verbs = new LinkedHashMap<>();
  private final List<Entry> verbLines = new ArrayList<>();
  private final Map<String, Set<String>> wordClasses = new HashMap<>();
  private final PhraseTable.Builder<Name> names = new PhraseTable.Builder<>();
  private final FormTable.Builder<Nisba> nisbas = new FormTable.Builder<>();
  private final PhraseTable.Builder<RoleForm> roles = new PhraseTable.Builder<>();
  private final PhraseTable.Builder<Institution> institutions = new PhraseTable.Builder<>();
  private final VerbsAhead verbTable;
  private final PhraseTable<Name> nameTable;
  private final FormTable<Nisba> nisbaTable;
  private final PhraseTable<RoleForm> roleTable;
  private final PhraseTable<Institution> institutionTable;
  private long fingerprint = 0xcbf29ce484222325L;

  /** Compiles lines; the first that is wrong is thrown. */
  Compiler(List<Entry> entries) {
    this(
        entries,
        wrong -> {
          throw wrong;
        });
  }

  /**
   * Compiles lines.
   *
   * @param faults is told every line that is wrong; it is then left out
   */
  Compiler(List<Entry> entries, Consumer<EntryException> faults) {
    this.faults = faults;
    Map<String, List<Entry>> byKind = new LinkedHashMap<>();
    Map<String, Map<String, Entry>> keyed = new LinkedHashMap<>();
    for (Entry entry : entries) {
      keyed.computeIfAbsent(entry.kind(), k -> new LinkedHashMap<>()).put(keyOf(entry), entry);
    }
    keyed.forEach((kind, lines) -> byKind.put(kind, List.copyOf(lines.values())));
    for (String kind : byKind.keySet()) {
      if (!KINDS.contains(kind)) {
        faults.accept(
            byKind
                .get(kind)
                .get(0)
                .fault(
                    "unknown kind «%"
                        + kind
                        + "»; known are "
                        + String.join(", ", KINDS.stream().sorted().toList())));
      }
    }
    each(byKind.get("verbs"), this::verb);
    verbTable = new VerbsAhead(verbs.values());
    each(byKind.get("words"), this::words);
    each(byKind.get("countries"), this::country);
    each(byKind.get("actors"), this::actor);
    each(byKind.get("outlets"), this::outlet);
    each(byKind.get("places"), this::place);
    each(byKind.get("roles"), this::role);
    each(byKind.get("institutions"), this::institution);
    each(byKind.get("offices"), this::office);
    each(byKind.get("cues"), this::cue);
    each(byKind.get("frames"), this::frame);
    each(byKind.get("light"), this::light);
    each(byKind.get("status"), this::status);
    each(byKind.get("issues"), this::issue);
    each(byKind.get("stances"), this::stance);
    nameTable = names.build();
    nisbaTable = nisbas.build();
    roleTable = roles.build();
    institutionTable = institutions.build();
    actors.values().forEach(this::compose);
    for (Entry entry : entries) {
      mix(entry.kind());
      for (int i = 0; i < entry.size(); i++) {
        mix(entry.field(i));
      }
      mix(entry.file() + entry.line());
    }
  }

  private static final Set<String> KINDS =
      Set.of(
          "countries",
          "actors",
          "outlets",
          "places",
          "roles",
          "institutions",
          "offices",
          "verbs",
          "cues",
          "frames",
          "light",
          "status",
          "issues",
          "stances",
          "words");

  private void each(@Nullable List<Entry> lines, Consumer<Entry> compile) {
    if (lines == null) {
      return;
    }
    for (Entry line : lines) {
      try {
        compile.accept(line);
      } catch (EntryException wrong) {
        faults.accept(wrong);
      }
    }
  }

  private void mix(String text) {
    for (int i = 0; i < text.length(); i++) {
      fingerprint = (fingerprint ^ text.charAt(i)) * 0x100000001b3L;
    }
  }

  /**
   * Kinds whose lines have no id of their own are keyed by all that makes them different; so the
   * lines of one class of words add up.
   */
  static String keyOf(Entry entry) {
    return switch (entry.kind()) {
      case "offices" ->
          entry.field(0) + "|" + entry.field(1) + "|" + entry.field(2) + "|" + entry.field(3);
      case "light" -> entry.field(0) + "|" + entry.field(1) + "|" + entry.field(2);
      case "status" -> entry.field(0) + "|" + entry.field(1) + "|" + entry.field(2);
      case "verbs" -> entry.field(0) + "|" + entry.field(2);
      case "words" -> entry.field(0) + "|" + entry.field(1);
      default -> entry.field(0);
    };
  }

  private void country(Entry e) {
    e.allow(ACTOR_KEYS);
    String code = e.required(0, "an ISO 3166 alpha-3 code");
    if (code.length() != 3) {
      throw e.fault("«" + code + "» is no alpha-3 country code");
    }
    add(
        e,
        code,
        EntityKind.COUNTRY,
        e.required(1, "the country's name"),
        e.field(2),
        code,
        code,
        null);
    for (String masculine : e.values("nisba")) {
      String stem = Letters.fold(masculine);
      nisba(stem, code, false, 1);
      nisba(stem + "ه", code, true, 1);
      nisba(stem + "ان", code, false, 2);
      nisba(stem + "ين", code, false, 3);
      nisba(stem + "تان", code, true, 2);
      nisba(stem + "تين", code, true, 2);
      nisba(stem + "ون", code, false, 3);
      nisba(stem + "ات", code, true, 3);
    }
    for (String people : e.values("people")) {
      String folded = Letters.fold(people);
      String stem = folded.startsWith("ال") ? folded.substring(2) : folded;
      nisba(stem, code, false, 3);
    }
    for (String capital : e.values("capital")) {
      String id = code + "/capital/" + Letters.fold(capital);
      Actor actor =
          new Actor(
              id,
              EntityKind.PLACE,
              capital,
              null,
              code,
              code,
              null,
              List.of(capital),
              List.of(),
              false,
              code,
              null,
              List.of(),
              location(e));
      actors.put(id, actor);
      names.add(capital, new Name(actor, false, false));
    }
  }

  /** Where a line says that its place, or its country's capital, lies; null where it does not. */
  private static @Nullable Location location(Entry e) {
    Double lat = degrees(e, "lat", 90);
    Double lon = degrees(e, "lon", 180);
    if ((lat == null) != (lon == null)) {
      throw e.fault("lat and lon stand together or not at all");
    }
    String in = e.value("in");
    String type = e.value("type");
    return lat == null && in == null && type == null ? null : new Location(lat, lon, in, type);
  }

  private static @Nullable Double degrees(Entry e, String key, int most) {
    String value = e.value(key);
    if (value == null) {
      return null;
    }
    try {
      double degrees = Double.parseDouble(value);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException notANumber) {
      // said below
    }
    throw e.fault("«" + value + "» is no " + key + " in degrees from -" + most + " to " + most);
  }

  private void nisba(String form, String country, boolean feminine, int number) {
    nisbas.add(form, new Nisba(country, feminine, number));
  }

  private void actor(Entry e) {
    e.allow(ACTOR_KEYS);
    EntityKind kind = EntityKind.of(e.required(1, "a kind of entity"));
    if (kind == null) {
      throw e.fault(
          "«" + e.field(1) + "» is no kind of entity; one of " + words(EntityKind.values()));
    }
    String code = e.value("code");
    String country = e.value("country");
    if (country == null
        && code != null
        && code.length() >= 3
        && actors.containsKey(code.substring(0, 3))) {
      country = code.substring(0, 3);
    }
    add(e, e.required(0, "an id"), kind, e.required(2, "a name"), e.field(3), code, country, null);
  }

  private void outlet(Entry e) {
    e.allow(ACTOR_KEYS);
    String medium = e.required(1, "agency or outlet");
    if (!medium.equals("agency") && !medium.equals("outlet")) {
      throw e.fault("«" + medium + "» is neither agency nor outlet");
    }
    String code = e.value("code");
    String country = code == null || code.length() < 3 ? null : code.substring(0, 3);
    add(
        e,
        e.required(0, "an id"),
        EntityKind.ORGANIZATION,
        e.required(2, "a name"),
        e.field(3),
        code,
        country,
        medium);
  }

  private void place(Entry e) {
    e.allow(ACTOR_KEYS);
    String country = e.field(3).isEmpty() ? null : e.field(3);
    add(
        e,
        e.required(0, "an id"),
        EntityKind.PLACE,
        e.required(1, "a name"),
        e.field(2),
        country,
        country,
        null);
  }

  private void add(
      Entry e,
      String id,
      EntityKind kind,
      String name,
      String english,
      @Nullable String code,
      @Nullable String country,
      @Nullable String medium) {
    List<String> all = new ArrayList<>();
    all.add(name);
    all.addAll(e.values("names"));
    Actor actor =
        new Actor(
            id,
            kind,
            name,
            english.isEmpty() ? null : english,
            code,
            country,
            e.value("qid"),
            List.copyOf(all),
            e.values("short"),
            e.is("ambiguous"),
            null,
            medium,
            e.values("credit"),
            kind == EntityKind.PLACE ? location(e) : null);
    if (actors.put(id, actor) != null) {
      throw e.fault("the id «" + id + "» is already another line's");
    }
    for (String one : all) {
      if (!isClassNounAndName(one, all)) {
        boolean ordinary = one.equals(name) || kind == EntityKind.PLACE && one.indexOf(' ') < 0;
        names.add(one, new Name(actor, false, actor.ambiguous() && ordinary));
      }
    }
    for (String one : e.values("short")) {
      names.add(one, new Name(actor, true, actor.ambiguous()));
    }
    if (kind == EntityKind.PERSON) {
      for (String one : all) {
        String joined = joined(one);
        if (!joined.equals(one) && !all.contains(joined)) {
          names.add(joined, new Name(actor, false, false));
        }
      }
      for (String one : e.values("short")) {
        String joined = joined(one);
        if (!joined.equals(one) && !e.values("short").contains(joined)) {
          names.add(joined, new Name(actor, true, actor.ambiguous()));
        }
      }
    }
  }

  /** عبدالله, عزالدين: a name as it is written by those who join the words of a compound. */
  private String joined(String name) {
    Set<String> next = wordClasses.getOrDefault("joins-next", Set.of());
    Set<String> previous = wordClasses.getOrDefault("joins-previous", Set.of());
    String[] words = name.split(" ");
    StringBuilder joined = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      boolean one =
          next.contains(Letters.fold(words[i - 1])) || previous.contains(Letters.fold(words[i]));
      joined.append(one ? "" : " ").append(words[i]);
    }
    return joined.toString();
  }

  /**
   * مؤتمر جنيف 2 is not a name of its own beside جنيف 2: the class noun is left out of the mention.
   */
  private boolean isClassNounAndName(String name, List<String> names) {
    int space = name.indexOf(' ');
    return space > 0
        && wordClasses
            .getOrDefault("class-noun", Set.of())
            .contains(Letters.fold(name.substring(0, space)))
        && names.contains(name.substring(space + 1));
  }

  private void role(Entry e) {
    e.allow(ROLE_KEYS);
    String word = e.required(0, "a noun");
    String type = e.required(1, "office, rank, title, profession, honorific, spokesman or group");
    String given = e.value("entity");
    EntityKind entity =
        given == null
            ? (type.equals("group") ? EntityKind.POPULATION : EntityKind.PERSON)
            : EntityKind.of(given);
    if (entity == null) {
      throw e.fault("«" + given + "» is no kind of entity; one of " + words(EntityKind.values()));
    }
    Role role =
        new Role(
            word, type, e.field(2), e.value("code"), entity, e.is("source"), e.is("ambiguous"));
    List<String> words = new ArrayList<>(List.of(word));
    words.addAll(e.values("names"));
    boolean collective = role.isGroup() && e.values("plural").isEmpty();
    for (String one : words) {
      String stem = Letters.fold(one);
      boolean manyWords = stem.indexOf(' ') >= 0;
      boolean feminine = stem.endsWith("ه") && e.values("fem").isEmpty() && !manyWords;
      form(one, role, feminine, collective ? 3 : 1, false);
      if (manyWords) {
        continue;
      }
      form("ال" + one, role, feminine, collective ? 3 : 1, true);
      if (collective) {
        plural(one, role);
      } else if (!stem.endsWith("ه")) {
        form(stem + "ان", role, false, 2, false);
        form("ال" + stem + "ان", role, false, 2, true);
        // وزيرا خارجية البلدين, but also the accusative: إن مصدرا طبيا
        form(stem + "ا", role, false, 2, false);
        form(stem + "ا", role, false, 1, false);
      }
    }
    for (String feminine : e.values("fem")) {
      form(feminine, role, true, 1, false);
      if (feminine.indexOf(' ') < 0) {
        form("ال" + feminine, role, true, 1, true);
      }
    }
    for (String plural : e.values("plural")) {
      plural(plural, role);
    }
    for (String definite : e.values("definite")) {
      String folded = Letters.fold(definite);
      boolean many = isPlural(folded, e.values("plural"));
      form(definite, role, folded.indexOf("ه ") > 0, many ? 3 : 1, true);
    }
  }

  /** Whether the definite shape of a role of several words is one of its plurals. */
  private static boolean isPlural(String definite, List<String> plurals) {
    String first = firstWord(definite);
    for (String plural : plurals) {
      String other = firstWord(Letters.fold(plural));
      if (first.equals(other) || first.equals("ال" + other)) {
        return true;
      }
    }
    return false;
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /**
   * A plural with and without article; a sound masculine one in both cases and in the construct.
   */
  private void plural(String plural, Role role) {
    String folded = Letters.fold(plural);
    boolean feminine = folded.endsWith("ات");
    form(folded, role, feminine, 3, false);
    if (folded.indexOf(' ') >= 0) {
      return;
    }
    form("ال" + folded, role, feminine, 3, true);
    if (folded.endsWith("ون") || folded.endsWith("ين")) {
      String bare = folded.substring(0, folded.length() - 2);
      form(bare + "ون", role, false, 3, false);
      form(bare + "ين", role, false, 3, false);
      form("ال" + bare + "ون", role, false, 3, true);
      form("ال" + bare + "ين", role, false, 3, true);
      form(bare + "و", role, false, 3, false);
      form(bare + "ي", role, false, 3, false);
    }
  }

  private void form(String form, Role role, boolean feminine, int number, boolean definite) {
    roles.add(form, new RoleForm(role, feminine, number, definite));
  }

  private void institution(Entry e) {
    e.allow(Set.of("code", "alone", "named", "note"));
    EntityKind kind = EntityKind.of(e.required(2, "a kind of entity"));
    if (kind == null) {
      throw e.fault(
          "«" + e.field(2) + "» is no kind of entity; one of " + words(EntityKind.values()));
    }
    Institution institution =
        new Institution(
            e.required(0, "an id"),
            kind,
            e.required(3, "f or m").equals("f"),
            e.required(4, "an English name"),
            e.value("code"),
            e.is("alone"),
            e.is("named"));
    for (String head : e.values(1)) {
      institutions.add(head, institution);
    }
  }

  private void office(Entry e) {
    e.allow(Set.of("code", "note"));
    String person = e.required(0, "a person's id");
    if (!actors.containsKey(person)) {
      throw e.fault("no actor has the id «" + person + "»");
    }
    String title = e.required(1, "an office");
    Office office =
        new Office(
            person,
            title,
            Letters.fold(title),
            e.field(2),
            day(e, 3, false),
            day(e, 4, true),
            e.value("code"));
    officesOf.computeIfAbsent(person, p -> new ArrayList<>()).add(office);
  }

  /**
   * A day, the first or last of a month or year where only that is given; null for an empty field.
   */
  private static @Nullable LocalDate day(Entry e, int field, boolean last) {
    String text = e.field(field);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return switch (text.length()) {
        case 4 -> last ? LocalDate.parse(text + "-12-31") : LocalDate.parse(text + "-01-01");
        case 7 -> {
          LocalDate first = LocalDate.parse(text + "-01");
          yield last ? first.plusMonths(1).minusDays(1) : first;
        }
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException wrong) {
      throw e.fault("«" + text + "» is no date; expected YYYY, YYYY-MM or YYYY-MM-DD");
    }
  }

  private void verb(Entry e) {
    e.allow(Set.of("masdar", "note", "e"));
    VerbEntry verb = VerbEntry.of(e);
    verbs.put(verb.lemma() + "|" + verb.form(), verb);
    verbLines.add(e);
  }

  private void cue(Entry e) {
    e.allow(CUE_KEYS);
    Mode mode = null;
    String strength = "said";
    for (int i = 1; i < e.size(); i++) {
      Mode named = Mode.of(e.field(i));
      if (named != null && mode == null) {
        mode = named;
      } else if (STRENGTHS.contains(e.field(i))) {
        strength = e.field(i);
      } else if (!e.field(i).isEmpty()) {
        throw e.fault(
            "«"
                + e.field(i)
                + "» is neither a mode ("
                + words(Mode.values())
                + ") nor a strength ("
                + String.join(", ", STRENGTHS.stream().sorted().toList())
                + ")");
      }
    }
    String event = e.value("event");
    cues.add(
        new Cue(
            e.required(0, "an id"),
            e.values("v"),
            e.values("n"),
            e.values("p"),
            mode == null ? Mode.STATE : mode,
            strength,
            folded(e, "content"),
            folded(e, "addressee"),
            e.is("part"),
            event == null ? null : eventType(e, event),
            foldedList(e, "with"),
            folded(e, "only"),
            folded(e, "not"),
            folded(e, "source"),
            foldedOrNull(e.value("speaker")),
            "saying".equals(e.value("governs")),
            "own".equals(e.value("voice")),
            e.value("side"),
            "past".equals(e.value("tense")),
            certainty(e)));
  }

  private static @Nullable Certainty certainty(Entry e) {
    String word = e.value("certainty");
    Certainty certainty = word == null ? null : Certainty.of(word);
    if (word != null && certainty == null) {
      throw e.fault(
          "«"
              + word
              + "» is no certainty ("
              + String.join(", ", Arrays.stream(Certainty.values()).map(Certainty::word).toList())
              + ")");
    }
    return certainty;
  }

  private static final Set<String> STRENGTHS =
      Set.of("said", "claimed", "confirmed", "revealed", "denied", "asked", "continued");

  private void frame(Entry e) {
    e.allow(FRAME_KEYS);
    String type = e.required(1, "a PLOVER type");
    int slash = type.indexOf('/');
    frames.add(
        new Frame(
            e.required(0, "an id"),
            eventType(e, slash < 0 ? type : type.substring(0, slash)),
            slash < 0 ? null : type.substring(slash + 1),
            e.values("v"),
            e.values("n"),
            e.values("i"),
            Set.copyOf(e.values("part")),
            slots(e, "actor"),
            slots(e, "recipient"),
            slots(e, "place"),
            Set.copyOf(e.values("needs")),
            kinds(e, "obj-kind", "recipient-kind"),
            kinds(e, "gen-kind", "gen-kind"),
            kinds(e, "actor-kind", "actor-kind"),
            folded(e, "not-before"),
            folded(e, "not-after"),
            folded(e, "before")));
  }

  private static @Nullable String foldedOrNull(@Nullable String word) {
    return word == null ? null : Letters.fold(word);
  }

  private static List<String> foldedList(Entry e, String key) {
    return e.values(key).stream().map(Letters::fold).toList();
  }

  private static EventType eventType(Entry e, String word) {
    for (EventType type : EventType.values()) {
      if (type.name().equals(word)) {
        return type;
      }
    }
    throw e.fault("«" + word + "» is none of PLOVER's types");
  }

  /** Slots are parted by spaces or semicolons; {@code "من قبل"} in quotation marks is one slot. */
  private static Set<String> slots(Entry e, String key) {
    Set<String> slots = new LinkedHashSet<>();
    for (String value : e.values(key)) {
      int at = 0;
      while (at < value.length()) {
        if (value.charAt(at) == '"') {
          int close = value.indexOf('"', at + 1);
          if (close < 0) {
            throw e.fault("a quotation mark is not closed in «" + value + "»");
          }
          slots.add(Letters.fold(value.substring(at + 1, close)));
          at = close + 1;
        } else if (value.charAt(at) == ' ') {
          at++;
        } else {
          int space = value.indexOf(' ', at);
          int end = space < 0 ? value.length() : space;
          slots.add(Letters.fold(value.substring(at, end)));
          at = end;
        }
      }
    }
    return slots;
  }

  private static Set<String> kinds(Entry e, String key, String alias) {
    Set<String> kinds = new LinkedHashSet<>(e.values(key));
    kinds.addAll(e.values(alias));
    Set<String> single = new LinkedHashSet<>();
    for (String value : kinds) {
      for (String word : value.split(" ")) {
        if (EntityKind.of(word) == null) {
          throw e.fault(
              "«" + word + "» is no kind of entity; one of " + words(EntityKind.values()));
        }
        single.add(word);
      }
    }
    return Set.copyOf(single);
  }

  private static Set<String> folded(Entry e, String key) {
    Set<String> words = new LinkedHashSet<>();
    for (String value : e.values(key)) {
      words.add(Letters.fold(value));
    }
    return words;
  }

  private void light(Entry e) {
    e.allow(Set.of("e", "note", "not"));
    String role = e.required(1, "actor, recipient or place");
    if (!LIGHT_ROLES.contains(role)) {
      throw e.fault("«" + role + "» is neither actor, recipient nor place");
    }
    Set<EventType> not = EnumSet.noneOf(EventType.class);
    for (String name : e.values("not")) {
      not.add(eventType(e, name));
    }
    lights.add(
        new Light(
            e.required(0, "a verb"),
            role,
            Letters.fold(e.field(2)),
            Collections.unmodifiableSet(not)));
  }

  private void status(Entry e) {
    e.allow(Set.of("e", "note", "control"));
    String control = e.value("control");
    if (control != null && !control.equals("object")) {
      throw e.fault("«" + control + "» is no control; only object");
    }
    Status status = Status.of(e.required(1, "a status"));
    if (status == null) {
      throw e.fault("«" + e.field(1) + "» is no status; one of " + words(Status.values()));
    }
    String scope = e.required(2, "verb, noun or clause");
    String note = e.value("note");
    for (String phrase : e.values(0)) {
      String folded = Letters.fold(phrase);
      int space = folded.indexOf(' ');
      String first = space < 0 ? phrase : phrase.substring(0, phrase.indexOf(' '));
      String rest = space < 0 ? "" : folded.substring(space + 1);
      boolean verb = "verb".equals(note);
      boolean noun = "noun".equals(note) || "adjective".equals(note);
      statuses.add(
          new StatusCue(
              folded,
              verb ? first : null,
              noun ? Letters.fold(first) : null,
              rest,
              status,
              scope,
              "adjective".equals(note),
              "imperfect".equals(note),
              control != null));
    }
  }

  private void issue(Entry e) {
    e.allow(Set.of("names", "opposite", "e", "stance", "note"));
    List<String> names = e.values("names");
    if (names.isEmpty()) {
      throw e.fault("an issue needs «names:» and phrases that name it");
    }
    issues.add(
        new Issue(e.required(0, "an id"), e.required(1, "English"), names, e.values("opposite")));
  }

  private void stance(Entry e) {
    e.allow(Set.of("mode", "cue", "frame", "not", "e", "note"));
    String word = e.required(0, "a stance");
    Stance stance = Stance.of(word);
    if (stance == null) {
      throw e.fault(
          "«"
              + word
              + "» is no stance ("
              + String.join(", ", Arrays.stream(Stance.values()).map(Stance::word).toList())
              + ")");
    }
    Set<Mode> modes = EnumSet.noneOf(Mode.class);
    for (String name : e.values("mode")) {
      Mode mode = Mode.of(name);
      if (mode == null) {
        throw e.fault("«" + name + "» is no mode (" + words(Mode.values()) + ")");
      }
      modes.add(mode);
    }
    stances.add(
        new StanceSign(
            stance,
            Collections.unmodifiableSet(modes),
            Set.copyOf(e.values("cue")),
            Set.copyOf(e.values("frame")),
            Set.copyOf(e.values("not"))));
  }

  List<Issue> issues() {
    return List.copyOf(issues);
  }

  List<StanceSign> stances() {
    return List.copyOf(stances);
  }

  private void words(Entry e) {
    Set<String> words =
        wordClasses.computeIfAbsent(e.required(0, "a class of words"), c -> new LinkedHashSet<>());
    for (String value : e.values(1)) {
      words.add(Letters.fold(value));
    }
  }

  /**
   * Remembers which actor a country's body is, where one of its names is the body's head with the
   * country's adjective.
   */
  private void compose(Actor actor) {
    for (String name : actor.names()) {
      int space = name.lastIndexOf(' ');
      if (space < 0) {
        continue;
      }
      String last = Letters.fold(name.substring(space + 1));
      if (!last.startsWith("ال")) {
        continue;
      }
      for (Nisba nisba : nisbaTable.get(last, 2, last.length())) {
        for (Institution body : institutionTable.get(name.substring(0, space))) {
          if (nisba.number() == 1 && nisba.feminine() == body.feminine()) {
            composed.putIfAbsent(nisba.country() + "/" + body.id(), actor.id());
          }
        }
      }
    }
  }

  private static String words(Enum<?>[] values) {
    StringBuilder text = new StringBuilder();
    for (Enum<?> value : values) {
      text.append(text.length() == 0 ? "" : ", ")
          .append(value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
    return text.toString();
  }

  Map<String, Actor> actors() {
    return actors;
  }

  PhraseTable<Name> names() {
    return nameTable;
  }

  FormTable<Nisba> nisbas() {
    return nisbaTable;
  }

  PhraseTable<RoleForm> roles() {
    return roleTable;
  }

  PhraseTable<Institution> institutions() {
    return institutionTable;
  }

  Map<String, List<Office>> officesOf() {
    return officesOf;
  }

  Map<String, String> composed() {
    return composed;
  }

  List<Cue> cues() {
    return List.copyOf(cues);
  }

  List<Frame> frames() {
    return List.copyOf(frames);
  }

  Predicates predicates() {
    try {
      return new Predicates(verbTable.verbs(), verbTable.table(), cues, frames, lights, statuses);
    } catch (IllegalArgumentException refused) {
      // Only now is it worth the time to look for the line.
      for (Entry line : verbLines) {
        try {
          VerbEntry verb = verbs.get(line.field(0) + "|" + line.field(2));
          Inflection.of(Objects.requireNonNull(verb).verb());
        } catch (IllegalArgumentException wrong) {
          throw line.fault(String.valueOf(wrong.getMessage()));
        }
      }
      throw refused;
    }
  }

  Map<String, Set<String>> wordClasses() {
    return wordClasses;
  }

  String version() {
    return Long.toHexString(fingerprint);
  }
}
