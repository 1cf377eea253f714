package org.isnad.export.conflict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Party;
import org.jspecify.annotations.Nullable;

/** What the data sets call what Isnad reads: the lines of {@code conflict.lex}. */
final class Terms {
  /** An event's place in ACLED's scheme. */
  record Acled(String disorder, String type, String sub) {}

  /** How exact a place is, for both data sets. */
  record Exactness(int geo, int where) {}

  private static final Acled CLASH = new Acled("Political violence", "Battles", "Armed clash");

  /** An attack of which the article says neither how nor on whom: ACLED's types all say one. */
  private static final Acled UNTOLD = new Acled("Political violence", "", "");

  private final Map<String, Acled> acled = new HashMap<>();
  private final Map<String, Exactness> where = new HashMap<>();
  private final Set<String> state = new HashSet<>();
  private final Set<String> armed = new HashSet<>();
  private final Set<String> people = new HashSet<>();

  Terms() {
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
        case "state" -> state.addAll(entry.values(0));
        case "armed" -> armed.addAll(entry.values(0));
        case "people" -> people.addAll(entry.values(0));
        default -> throw entry.fault("no such kind of line: " + entry.kind());
      }
    }
  }

  /** What ACLED calls an event; nothing where it has no type for it. */
  Optional<Acled> acled(EventRow event) {
    if (event.mode() == null && event.type().equals("ASSAULT")) {
      boolean armed =
          event.recipients().stream().anyMatch(this::isArmed)
              || event.recipients().isEmpty()
                  && event.actors().stream().filter(this::isArmed).count() > 1;
      boolean people = event.recipients().stream().anyMatch(this::isPeople);
      return armed ? Optional.of(CLASH) : people ? attack() : Optional.of(UNTOLD);
    }
    Acled found = event.mode() == null ? null : acled.get(event.type() + "/" + event.mode());
    return Optional.ofNullable(found == null ? acled.get(event.type()) : found);
  }

  private Optional<Acled> attack() {
    return Optional.ofNullable(acled.get("ASSAULT"));
  }

  /** Whether it is a state or a body of one. */
  boolean isState(Party party) {
    String sector = party.sector();
    return party.kind().equals("country") || sector != null && state.contains(sector);
  }

  /** Whether it bears arms. A state does where nothing says that it talks. */
  boolean isArmed(Party party) {
    String sector = party.sector();
    return party.kind().equals("armed-group")
        || party.kind().equals("country")
        || sector != null && armed.contains(sector);
  }

  /** Whether it is people who bear no arms. */
  boolean isPeople(Party party) {
    String sector = party.sector();
    return sector == null ? party.kind().equals("population") : people.contains(sector);
  }

  /** How exact a place is; nothing where that is not known. */
  Optional<Exactness> exactness(@Nullable Party place) {
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
   * who struck them; null where nobody is named.
   */
  static @Nullable Party doer(List<Party> parties) {
    return parties.stream()
        .filter(party -> !party.kind().equals("population"))
        .findFirst()
        .orElse(null);
  }

  /** The first of some parties, or null. */
  static @Nullable Party first(List<Party> parties) {
    return parties.isEmpty() ? null : parties.get(0);
  }
}
