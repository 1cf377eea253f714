package org.isnad.server.place;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Location;
import org.isnad.lexicon.term.EventType;
import org.isnad.server.ledger.Answers;
import org.isnad.server.ledger.Axis;
import org.isnad.server.ledger.Calendar;
import org.isnad.server.ledger.Deed;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Page;
import org.isnad.server.ledger.Replies;
import org.isnad.server.ledger.Roster;
import org.isnad.server.ledger.Roster.Name;
import org.isnad.server.ledger.Scope;
import org.isnad.server.ledger.Shown;
import org.isnad.server.ledger.Somebody;
import org.isnad.server.ledger.Sums;
import org.jspecify.annotations.Nullable;

/** The places of events: all at once for a map, one after the other in a list. */
public final class PlaceRoutes {
  private final Holdings holdings;
  private final Answers<Survey> surveys;
  private final Sums<Ledger.Moment, Page, Survey> sums = Sums.ofPages();
  private final Replies maps;

  /** Routes over an archive. */
  public PlaceRoutes(Holdings holdings) {
    this.holdings = holdings;
    this.surveys = holdings.answers();
    this.maps = holdings.replies();
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/map", this::map);
    routes.get("/api/v1/places", this::places);
    routes.get("/api/v1/places/events", this::events);
  }

  /**
   * A place with its events.
   *
   * @param key its key
   * @param kind {@code place} or {@code country}
   * @param name its name
   * @param english its English name, or null
   * @param lat degrees north, or null where that is not known; a country has none
   * @param lon degrees east, or null
   * @param in the key of what it lies in, or null
   * @param tellings how often an event is told to have been there
   * @param first the first day
   * @param last the last day
   * @param types how often which type of event
   * @param at the numbers of the steps on which something was there, each with how often
   */
  record Spot(
      String key,
      String kind,
      String name,
      @Nullable String english,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable String in,
      int tellings,
      String first,
      String last,
      Map<EventType, Integer> types,
      List<List<Integer>> at) {}

  /**
   * All places of a scope.
   *
   * @param from the first day, or null where no article has one
   * @param to the last day, or null
   * @param step how long a step is: {@code day}, {@code week}, {@code month} or {@code year}
   * @param steps the first day of each step
   * @param nowhere how many tellings name no place
   * @param outside how many fall on other days, or on none
   * @param places the places, those with most tellings first
   */
  record Survey(
      @Nullable String from,
      @Nullable String to,
      String step,
      List<String> steps,
      int nowhere,
      int outside,
      List<Spot> places) {}

  private static final class Count {
    private final Calendar days = new Calendar();
    private final Map<EventType, Integer> types = new EnumMap<>(EventType.class);
    private int tellings;

    void count(Deed deed, LocalDate day, int sign) {
      tellings += sign;
      days.count(day, sign);
      types.merge(deed.type(), sign, Integer::sum);
      types.remove(deed.type(), 0);
    }
  }

  /** Counts the places of a scope. */
  private static final class Surveying implements Sums.Tally<Ledger.Moment, Page, Survey> {
    private final @Nullable Axis axis;
    private final Scope scope;
    private final Roster roster;
    private final Map<String, Count> counts = new HashMap<>();
    private int nowhere;
    private int outside;

    Surveying(@Nullable Axis axis, Scope scope, Roster roster) {
      this.axis = axis;
      this.scope = scope;
      this.roster = roster;
    }

    @Override
    public void count(Page page, int sign) {
      scope.deeds(page, roster).forEach(deed -> count(deed, sign));
    }

    private void count(Deed deed, int sign) {
      LocalDate day = deed.day();
      String place = deed.place();
      if (axis == null || day == null || !axis.holds(day)) {
        outside += sign;
      } else if (place == null) {
        nowhere += sign;
      } else {
        Count count = counts.computeIfAbsent(place, unused -> new Count());
        count.count(deed, day, sign);
        if (count.tellings == 0) {
          counts.remove(place);
        }
      }
    }

    @Override
    public Survey total(Ledger.Moment moment) {
      List<Spot> spots = new ArrayList<>();
      if (axis != null) {
        counts.forEach((key, count) -> spots.add(spot(key, count, axis, moment)));
      }
      spots.sort(Comparator.comparingInt(Spot::tellings).reversed().thenComparing(Spot::key));
      return new Survey(
          axis == null ? null : axis.from().toString(),
          axis == null ? null : axis.to().toString(),
          (axis == null ? Axis.Step.DAY : axis.step()).word(),
          axis == null ? List.of() : axis.words(),
          nowhere,
          outside,
          spots);
    }
  }

  private void map(Context context) {
    Ledger.Moment moment = holdings.now(context);
    Scope scope = Scope.of(context).ofWhatOccurred();
    maps.reply(context, moment, scope.toString(), () -> survey(scope, moment));
  }

  private Survey survey(Scope scope, Ledger.Moment moment) {
    Axis axis = Axis.of(scope, moment);
    String days = axis == null ? "" : " " + axis.from() + " " + axis.to();
    return sums.of(
        moment,
        scope,
        scope + days,
        () -> new Surveying(axis, scope, moment.roster()),
        () -> scope.near(moment).stream());
  }

  private static Spot spot(String key, Count count, Axis axis, Ledger.Moment moment) {
    Name name = moment.roster().name(key);
    Somebody one = moment.roster().of(key);
    Location location = one == null ? null : one.party().location();
    return new Spot(
        key,
        name.kind(),
        name.name(),
        name.english(),
        location == null ? null : location.lat(),
        location == null ? null : location.lon(),
        location == null ? null : location.in(),
        count.tellings,
        String.valueOf(count.days.first()),
        String.valueOf(count.days.last()),
        new EnumMap<>(count.types),
        axis.pairs(count.days));
  }

  private void places(Context context) {
    Ledger.Moment moment = holdings.now(context);
    Scope scope = Scope.of(context).ofWhatOccurred();
    Survey survey = surveys.of(context, moment, scope.toString(), () -> survey(scope, moment));
    holdings.listing().answer(context, "places", Spot.class, survey.places(), spot -> spot);
  }

  private void events(Context context) {
    Ledger.Moment moment = holdings.now(context);
    // A place that is asked for here is meant alone, without what lies in it.
    List<String> keys = Scope.given(context, "at");
    List<Deed> deeds =
        Scope.of(context)
            .ofWhatOccurred()
            .deeds(moment)
            .filter(deed -> deed.place() != null)
            .filter(deed -> keys.isEmpty() || keys.contains(deed.place()))
            .toList();
    holdings
        .listing()
        .answer(
            context,
            "events",
            Shown.EventRow.class,
            deeds,
            deed -> holdings.shown().event(moment, deed));
  }
}
