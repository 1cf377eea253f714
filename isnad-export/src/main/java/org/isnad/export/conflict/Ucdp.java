package org.isnad.export.conflict;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Omission;
import org.isnad.export.row.Origin;
import org.isnad.export.row.Party;
import org.isnad.export.row.StoryRow;
import org.isnad.export.scheme.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Deadly events in the columns of UCDP GED: armed force with at least one death in somebody's
 * figure. Who among the dead belonged to which side is not read; they stand in {@code
 * deaths_unknown}, or in {@code deaths_civilians} where all who were struck are said to bear no
 * arms. The type of violence stands only where the sides decide it ({@link Sides}).
 */
public final class Ucdp extends Sheet {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "year",
          "type_of_violence",
          "side_a",
          "side_b",
          "number_of_sources",
          "source_article",
          "source_office",
          "source_date",
          "source_headline",
          "source_original",
          "where_prec",
          "where_coordinates",
          "where_description",
          "adm_1",
          "latitude",
          "longitude",
          "geom_wkt",
          "country_iso3",
          "event_clarity",
          "date_prec",
          "date_start",
          "date_end",
          "deaths_a",
          "deaths_b",
          "deaths_civilians",
          "deaths_unknown",
          "best",
          "high",
          "low",
          "best_how",
          "type_of_violence_how");

  private final Terms terms = Terms.known();

  /** In the columns of UCDP GED. */
  public Ucdp() {
    super(COLUMNS);
  }

  @Override
  Verdict verdict(StoryRow story, Counted counted) {
    EventRow event = story.best();
    LocalDate day = event.day();
    if (!event.type().equals("ASSAULT")) {
      return Verdict.none(Omission.NO_TYPE);
    }
    if (!event.status().equals("occurred")) {
      return Verdict.none(Omission.NOT_DONE);
    }
    if (day == null) {
      return Verdict.none(Omission.NO_DAY);
    }
    return Deaths.of(story, counted)
        .map(
            deaths -> {
              counted.take(deaths.figures());
              return Verdict.line(line(story, event, day, deaths));
            })
        .orElse(Verdict.none(Omission.NO_DEATH));
  }

  private List<@Nullable Object> line(
      StoryRow story, EventRow event, LocalDate day, Deaths deaths) {
    Party place = event.place();
    Sides sides = Sides.of(story, terms);
    List<@Nullable Object> line = new ArrayList<>();
    line.add(story.id());
    line.add(day.getYear());
    line.add(sides.violence());
    line.add(sides.one() == null ? null : sides.one().label());
    line.add(sides.struck());
    line.add(story.tellings().stream().map(told -> told.origin().article()).distinct().count());
    line.add(
        story.tellings().stream()
            .map(EventRow::origin)
            .map(Ucdp::source)
            .distinct()
            .collect(Collectors.joining("; ")));
    line.add(Evidence.outlets(story));
    line.add(
        story.tellings().stream()
            .map(told -> told.origin().published())
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .map(LocalDate::toString)
            .collect(Collectors.joining("; ")));
    line.add(
        story.tellings().stream()
            .map(told -> told.origin().title())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("; ")));
    line.add(Evidence.originals(story));
    line.add(terms.exactness(place).map(Terms.Exactness::where).orElse(null));
    line.add(place == null ? null : place.label());
    line.add(place == null ? null : place.name());
    line.add(
        place == null ? null : "governorate".equals(place.sort()) ? place.label() : place.within());
    line.add(place == null ? null : place.lat());
    line.add(place == null ? null : place.lon());
    line.add(
        place == null || place.lat() == null || place.lon() == null
            ? null
            : "POINT (" + place.lon() + " " + place.lat() + ")");
    line.add(place == null ? null : place.country());
    line.add(event.precision().equals("day") && place != null ? 1 : 2);
    line.add(
        switch (event.precision()) {
          case "day" -> 1;
          case "printed" -> 2;
          case "week" -> 3;
          case "month" -> 4;
          default -> 5;
        });
    line.add(day);
    line.add(end(day, event.precision()));
    line.add(0);
    line.add(0);
    line.add(sides.onCivilians() ? deaths.best() : 0);
    line.add(sides.onCivilians() ? 0 : deaths.best());
    line.add(deaths.best());
    line.add(deaths.high());
    line.add(deaths.low());
    line.add(deaths.how());
    line.add(sides.how());
    return line;
  }

  private static LocalDate end(LocalDate day, String precision) {
    return switch (precision) {
      case "week" -> day.plusDays(6);
      case "month" -> day.with(TemporalAdjusters.lastDayOfMonth());
      case "year" -> day.with(TemporalAdjusters.lastDayOfYear());
      default -> day;
    };
  }

  private static String source(Origin origin) {
    StringBuilder source = new StringBuilder();
    source.append(Objects.requireNonNullElse(origin.outlet(), origin.source()));
    if (origin.published() != null) {
      source.append(", ").append(origin.published());
    }
    if (origin.title() != null) {
      source.append(", ").append(origin.title());
    }
    return source.toString();
  }
}
