package org.isnad.export.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Omission;
import org.isnad.export.row.Party;
import org.isnad.export.row.StoryRow;
import org.isnad.export.scheme.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Events in ACLED's columns. Fatalities are the most conservative figure, as ACLED's rule is; what
 * others say stands in {@code fatalities_low}, {@code fatalities_high} and {@code fatalities_how}.
 * Where nobody is named who did it, {@code actor1} has ACLED's own words for that (Unidentified
 * Armed Group, Protesters), and {@code actor1_how} says so; people without arms are Civilians, with
 * the article's words in {@code assoc_actor_2}.
 */
public final class Acled extends Sheet {
  private static final List<String> COLUMNS =
      List.of(
          "event_id_cnty",
          "event_date",
          "year",
          "time_precision",
          "disorder_type",
          "event_type",
          "sub_event_type",
          "actor1",
          "assoc_actor_1",
          "inter1",
          "actor2",
          "assoc_actor_2",
          "inter2",
          "interaction",
          "civilian_targeting",
          "iso3",
          "admin1",
          "location",
          "latitude",
          "longitude",
          "geo_precision",
          "source",
          "source_scale",
          "notes",
          "fatalities",
          "fatalities_best",
          "fatalities_low",
          "fatalities_high",
          "fatalities_how",
          "actor1_how",
          "tags");

  private static final int ID_LETTERS = 12;
  private static final int STATE = 1;
  private static final int MILITIA = 3;
  private static final int EXTERNAL = 8;

  private static final String CIVILIANS = "Civilians";
  private static final Map<String, String> COUNTRIES = countries();

  private final Terms terms = Terms.known();

  /** In ACLED's columns. */
  public Acled() {
    super(COLUMNS);
  }

  @Override
  Verdict verdict(StoryRow story, Counted counted) {
    EventRow event = story.best();
    Optional<Terms.Acled> type = terms.acled(event);
    if (type.isEmpty()) {
      return Verdict.none(Omission.NO_TYPE);
    }
    if (!event.status().equals("occurred")) {
      return Verdict.none(Omission.NOT_DONE);
    }
    return event.day() == null
        ? Verdict.none(Omission.NO_DAY)
        : Verdict.line(line(story, event, type.get(), counted));
  }

  private List<@Nullable Object> line(
      StoryRow story, EventRow event, Terms.Acled type, Counted counted) {
    Party place = event.place();
    boolean crowd = event.type().equals("PROTEST");
    Party one = crowd ? Terms.first(event.actors()) : Terms.doer(event.actors());
    Party other = Terms.first(event.recipients());
    if (other == null && type.type().equals("Battles") && event.actors().size() > 1) {
      other = event.actors().get(1);
    }
    Optional<Terms.Unnamed> unnamed = terms.unnamed(type);
    boolean crowded = unnamed.isPresent() && unnamed.get().inter() != MILITIA;
    boolean named = one != null && !(crowd && crowded && one.kind().equals("population"));
    String actor1 =
        one != null && named
            ? one.label()
            : unnamed.map(words -> in(words.label(), place)).orElse(null);
    Integer inter1 =
        unnamed.isPresent() && (crowded || !named)
            ? Integer.valueOf(unnamed.get().inter())
            : inter(one, place);
    boolean people = other != null && other.kind().equals("population");
    String actor2 = other == null ? null : people ? in(CIVILIANS, place) : other.label();
    Integer inter2 = inter(other, place);
    Optional<Deaths> deaths = Deaths.of(story, counted);
    deaths.ifPresent(found -> counted.take(found.figures()));
    List<@Nullable Object> line = new ArrayList<>();
    line.add(id(story, place));
    line.add(event.day());
    line.add(event.day() == null ? null : event.day().getYear());
    line.add(
        switch (event.precision()) {
          case "day" -> 1;
          case "printed", "week" -> 2;
          default -> 3;
        });
    line.add(type.disorder());
    line.add(type.type());
    line.add(type.sub());
    line.add(actor1);
    line.add(others(event.actors(), named ? one : null, other));
    line.add(inter1);
    line.add(actor2);
    line.add(others(event.recipients(), people ? null : other, one));
    line.add(inter2);
    line.add(interaction(inter1, inter2));
    line.add(
        event.recipients().stream().anyMatch(terms::isPeople) && event.type().equals("ASSAULT")
            ? "Civilian targeting"
            : null);
    line.add(place == null ? null : place.country());
    line.add(
        place == null ? null : "governorate".equals(place.sort()) ? place.label() : place.within());
    line.add(place == null ? null : place.label());
    line.add(place == null ? null : place.lat());
    line.add(place == null ? null : place.lon());
    line.add(terms.exactness(place).map(Terms.Exactness::geo).orElse(null));
    line.add(Evidence.outlets(story));
    line.add(null);
    line.add(event.origin().sentence());
    line.add(deaths.map(Deaths::low).orElse(BigDecimal.ZERO));
    line.add(deaths.map(Deaths::best).orElse(null));
    line.add(deaths.map(Deaths::low).orElse(null));
    line.add(deaths.map(Deaths::high).orElse(null));
    line.add(
        deaths
            .map(Deaths::how)
            .orElse(
                Deaths.of(story, new Counted()).isPresent()
                    ? "counted in an earlier row of the same sentence"
                    : "no figure"));
    line.add(
        actor1 == null
            ? "nobody is named"
            : named ? "named" : "nobody is named: ACLED's own words");
    line.add(null);
    return line;
  }

  private static String id(StoryRow story, @Nullable Party place) {
    String country = place == null ? null : place.country();
    int slash = story.id().indexOf('/');
    return (country == null ? "XXX" : country)
        + story.id().substring(0, Math.min(ID_LETTERS, slash))
        + story.id().substring(slash + 1);
  }

  private static @Nullable String others(
      List<Party> parties, @Nullable Party first, @Nullable Party second) {
    String others =
        parties.stream()
            .filter(party -> !party.equals(first) && !party.equals(second))
            .map(Party::label)
            .collect(Collectors.joining("; "));
    return others.isEmpty() ? null : others;
  }

  private @Nullable Integer inter(@Nullable Party party, @Nullable Party place) {
    Integer code = party == null ? null : terms.inter(party).orElse(null);
    if (party == null || code == null || code != STATE) {
      return code;
    }
    String own = party.country();
    String there = place == null ? null : place.country();
    return own != null && there != null && !own.equals(there) && COUNTRIES.containsKey(own)
        ? Integer.valueOf(EXTERNAL)
        : code;
  }

  /** As ACLED writes those that go by no name: what they are, and in which country. */
  private static String in(String words, @Nullable Party place) {
    String code = place == null ? null : place.country();
    return code == null ? words : words + " (" + COUNTRIES.getOrDefault(code, code) + ")";
  }

  private static Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>();
    for (String two : Locale.getISOCountries()) {
      Locale country = new Locale("", two);
      countries.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    return countries;
  }

  private static @Nullable String interaction(@Nullable Integer one, @Nullable Integer other) {
    if (one == null) {
      return null;
    }
    int second = other == null ? 0 : other;
    return second != 0 && second < one ? "" + second + one : "" + one + second;
  }
}
