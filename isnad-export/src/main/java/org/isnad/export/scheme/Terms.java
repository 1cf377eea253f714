package org.isnad.export.scheme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.text.Letters;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Party;
import org.jspecify.annotations.Nullable;

/** What the data sets call what Isnad reads: the lines of {@code conflict.lex}. */
public final class Terms {
  /**
   * An event's place in ACLED's scheme.
   *
   * @param disorder disorder types, parted by a semicolon and a space
   * @param type event type
   * @param sub sub-event type
   */
  public record Acled(String disorder, String type, String sub) {}

  /**
   * How exact a place is, for both data sets.
   *
   * @param geo ACLED's geo_precision
   * @param where UCDP's where_prec
   */
  public record Exactness(int geo, int where) {}

  private static final Acled CLASH = new Acled("Political violence", "Battles", "Armed clash");

  /** What an event is where a frame says more than its type: by whether a state did it. */
  private record Framed(Acled byState, Acled byOthers) {}

  /**
   * Whom a data set writes where nobody is named.
   *
   * @param label its words
   * @param inter ACLED's inter code of them
   */
  public record Unnamed(String label, int inter) {}

  private final Map<String, Acled> acled = new HashMap<>();
  private final Map<String, Exactness> where = new HashMap<>();
  private final Map<String, Framed> framed = new HashMap<>();
  private final Map<String, Unnamed> unnamed = new HashMap<>();
  private final Map<String, Integer> inter = new HashMap<>();
  private final Set<String> state = new HashSet<>();
  private final Set<String> armed = new HashSet<>();
  private final Set<String> people = new HashSet<>();
  private String article = "";
  private final Set<String> armedWords = new HashSet<>();
  private final Set<String> civilianWords = new HashSet<>();

  /** Read when first asked for. */
  private static final class Known {
    static final Terms TERMS = new Terms();
  }

  /** As the lines say. */
  public static Terms known() {
    return Known.TERMS;
  }

  private Terms() {
    for (Entry entry : Entries.resource(Terms.class, "conflict.lex")) {
      switch (entry.kind()) {
        case "acled" ->
            acled.put(
                entry.field(0),
                new Acled(
                    String.join("; ", entry.values(1)),
                    entry.required(2, "event type"),
                    entry.required(3, "sub-event type")));
        case "where" ->
            where.put(
                entry.field(0),
                new Exactness(
                    Integer.parseInt(entry.required(1, "geo_precision")),
                    Integer.parseInt(entry.required(2, "where_prec"))));
        case "frame" -> {
          String type = entry.required(1, "event type");
          Framed one =
              new Framed(
                  new Acled(CLASH.disorder(), type, entry.required(2, "sub-event type")),
                  new Acled(CLASH.disorder(), type, entry.required(3, "sub-event type")));
          entry.values(0).forEach(id -> framed.put(id, one));
        }
        case "unnamed" ->
            unnamed.put(
                entry.field(0),
                new Unnamed(
                    entry.required(1, "words"), Integer.parseInt(entry.required(2, "inter"))));
        case "inter" -> {
          int code = Integer.parseInt(entry.field(0));
          entry.values(1).forEach(sector -> inter.putIfAbsent(sector, code));
        }
        case "state" -> state.addAll(entry.values(0));
        case "armed" -> armed.addAll(entry.values(0));
        case "people" -> people.addAll(entry.values(0));
        case "article" -> article = entry.field(0);
        case "armed-word" -> entry.values(0).forEach(word -> armedWords.add(Letters.fold(word)));
        case "civilian-word" ->
            entry.values(0).forEach(word -> civilianWords.add(Letters.fold(word)));
        default -> throw entry.fault("no such kind of line: " + entry.kind());
      }
    }
  }

  /** All that ACLED calls events here, each class once, in alphabetical order. */
  public List<Acled> acled() {
    return Stream.concat(
            acled.values().stream(),
            framed.values().stream().flatMap(one -> Stream.of(one.byState(), one.byOthers())))
        .distinct()
        .sorted(
            Comparator.comparing(Acled::disorder)
                .thenComparing(Acled::type)
                .thenComparing(Acled::sub))
        .toList();
  }

  /** What ACLED calls an event; nothing where it has no type for it. */
  public Optional<Acled> acled(EventRow event) {
    if (event.mode() == null && event.type().equals("ASSAULT")) {
      Framed frame = framed.get(event.origin().rule());
      if (frame != null) {
        Party doer = doer(event.actors());
        return Optional.of(doer != null && isState(doer) ? frame.byState() : frame.byOthers());
      }
      boolean armed =
          event.recipients().stream().anyMatch(this::isArmed)
              || event.recipients().isEmpty()
                  && event.actors().stream().filter(this::isArmed).count() > 1;
      // An attack of which the article says neither how nor on whom has no type: ACLED's all say
      // one.
      return armed
          ? Optional.of(CLASH)
          : event.recipients().stream().anyMatch(this::isPeople) ? attack() : Optional.empty();
    }
    Acled found = event.mode() == null ? null : acled.get(event.type() + "/" + event.mode());
    return Optional.ofNullable(found == null ? acled.get(event.type()) : found);
  }

  /** Whom ACLED writes as the actor of such an event where nobody is named. */
  public Optional<Unnamed> unnamed(Acled type) {
    return Optional.ofNullable(unnamed.get(type.type()));
  }

  /** ACLED's inter code of what somebody is, wherever he acts; nothing where that is not known. */
  public Optional<Integer> inter(Party party) {
    Integer code = party.kind().equals("country") ? Integer.valueOf(1) : null;
    if (code == null && party.sector() != null) {
      code = inter.get(party.sector());
    }
    if (code == null && party.country() != null) {
      // Bodies of no one country have their class where others have it; so have roles without one.
      code = inter.get(party.country());
    }
    if (code == null) {
      code =
          switch (party.kind()) {
            case "armed-group" -> 2;
            case "population" -> 7;
            default -> null;
          };
    }
    return Optional.ofNullable(code);
  }

  private Optional<Acled> attack() {
    return Optional.ofNullable(acled.get("ASSAULT"));
  }

  /** Whether it is a state or a body of one. */
  public boolean isState(Party party) {
    String sector = party.sector();
    return party.kind().equals("country") || sector != null && state.contains(sector);
  }

  /** Whether it bears arms. A state does where nothing says that it talks. */
  public boolean isArmed(Party party) {
    String sector = party.sector();
    return party.kind().equals("armed-group")
        || party.kind().equals("country")
        || (sector != null ? armed.contains(sector) : isDescribed(party, armedWords));
  }

  /** Whether it is people of whom nothing says that they bear arms. */
  public boolean isPeople(Party party) {
    String sector = party.sector();
    return sector == null
        ? party.kind().equals("population") && !isDescribed(party, armedWords)
        : people.contains(sector);
  }

  /** Whether it is people who are said to bear no arms. */
  public boolean isCivilian(Party party) {
    return party.sector() == null
        ? isPeople(party) && isDescribed(party, civilianWords)
        : isPeople(party);
  }

  /** Whether one of its words is among these. Of a described crowd the words are all there is. */
  private boolean isDescribed(Party party, Set<String> words) {
    return party.kind().equals("population")
        && Stream.of(Letters.fold(party.name()).split("[^\\p{L}]+", -1))
            .map(word -> word.startsWith(article) ? word.substring(article.length()) : word)
            .anyMatch(words::contains);
  }

  /** How exact a place is; nothing where that is not known. */
  public Optional<Exactness> exactness(@Nullable Party place) {
    if (place == null) {
      return Optional.empty();
    }
    String sort = place.kind().equals("country") ? "country" : place.sort();
    if (sort == null) {
      // A capital stands in the line of its country, which says where it lies and no more.
      sort = place.lat() == null ? "" : "city";
    }
    return Optional.ofNullable(where.get(sort.toLowerCase(Locale.ROOT)));
  }

  /**
   * Who stands for those who did it: the first that is no crowd, as victims are told beside those
   * who struck them, and no town or district, which is where it was done; null where nobody is
   * named. A capital may stand for its state, and has no sort.
   */
  public static @Nullable Party doer(List<Party> parties) {
    return parties.stream()
        .filter(party -> !party.kind().equals("population"))
        .filter(party -> !party.kind().equals("place") || party.sort() == null)
        .findFirst()
        .orElse(null);
  }

  /** The first of some parties, or null. */
  public static @Nullable Party first(List<Party> parties) {
    return parties.isEmpty() ? null : parties.get(0);
  }
}
