package org.isnad.export.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.export.row.Count;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Origin;
import org.isnad.export.row.StoryRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeathsTest {
  private static Count count(int killed, @Nullable String period, @Nullable String extent) {
    return new Count(
        "f",
        "killed",
        "persons",
        BigDecimal.valueOf(killed),
        "exact",
        null,
        "",
        false,
        period,
        extent);
  }

  @Test
  void whatOneRowHasCountedTheNextDoesNot() {
    EventRow telling = telling(1, count(5, null, null));
    StoryRow story =
        new StoryRow(
            telling.id(), telling, List.of(telling), 1, List.of(List.of(telling.id())), List.of());
    Counted counted = new Counted();
    Deaths first = Deaths.of(story, counted).orElseThrow();
    assertThat(first.figures()).containsExactly("f");
    assertThat(Deaths.of(story, counted)).contains(first);
    counted.take(first.figures());
    assertThat(Deaths.of(story, counted)).isEmpty();
  }

  private static EventRow telling(int number, Count... counts) {
    Origin origin =
        new Origin(
            "a" + number,
            "test",
            null,
            "وسيلة " + number,
            List.of("وسيلة " + number),
            null,
            null,
            List.of(),
            0,
            1,
            "x",
            0,
            "x",
            List.of(),
            "rule",
            "r",
            "l");
    return new EventRow(
        "a" + number + "/v1",
        "ASSAULT",
        null,
        "occurred",
        false,
        null,
        "2015-07-21",
        LocalDate.of(2015, 7, 21),
        "day",
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        "CT+",
        List.of(counts),
        origin);
  }

  /** Best, low and high of tellings, each a witness of its own. */
  private static String deaths(EventRow... tellings) {
    List<List<String>> witnesses = new ArrayList<>();
    for (EventRow telling : tellings) {
      witnesses.add(List.of(telling.id()));
    }
    return deaths(witnesses, tellings);
  }

  private static String deaths(List<List<String>> witnesses, EventRow... tellings) {
    StoryRow story =
        new StoryRow(
            tellings[0].id(),
            tellings[0],
            List.of(tellings),
            witnesses.size(),
            witnesses,
            List.of());
    return Deaths.of(story, new Counted())
        .map(
            one ->
                one.best().toPlainString()
                    + " "
                    + one.low().toPlainString()
                    + "–"
                    + one.high().toPlainString())
        .orElse("none");
  }

  @Test
  void whatMostWitnessesGiveIsBest() {
    assertThat(
            deaths(
                telling(1, count(12, null, null)),
                telling(2, count(20, null, null)),
                telling(3, count(20, null, null))))
        .isEqualTo("20 12–20");
    assertThat(deaths(telling(1, count(20, null, null)), telling(2, count(12, null, null))))
        .isEqualTo("12 12–20");
  }

  @Test
  void reprintsAreOneWitness() {
    EventRow one = telling(1, count(12, null, null));
    EventRow reprinted = telling(2, count(20, null, null));
    EventRow again = telling(3, count(20, null, null));
    assertThat(
            deaths(
                List.of(List.of(one.id()), List.of(reprinted.id(), again.id())),
                one,
                reprinted,
                again))
        .isEqualTo("12 12–20");
  }

  @Test
  void totalsAndOtherDaysAreNotTheEventsOwn() {
    assertThat(
            deaths(
                telling(1, count(12, null, null), count(900, null, "cumulative")),
                telling(2, count(300, "2015-07", null), count(14, "2015-07-21", null))))
        .isEqualTo("12 12–14");
    assertThat(deaths(telling(1, count(900, null, "cumulative")))).isEqualTo("none");
    assertThat(deaths(telling(1))).isEqualTo("none");
  }
}
