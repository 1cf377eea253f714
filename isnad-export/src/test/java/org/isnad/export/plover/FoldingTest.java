package org.isnad.export.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Origin;
import org.isnad.export.row.Party;
import org.isnad.export.row.Tally;
import org.isnad.lexicon.Frame;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EventType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldingTest {
  private static final Folding FOLDING = new Folding();

  private static Party party(String code) {
    return new Party(
        code.toLowerCase(Locale.ROOT),
        "organization",
        code,
        null,
        code,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static EventRow event(
      String type, @Nullable String mode, String status, String actors, String to, String rule) {
    Origin origin =
        new Origin(
            "a", "test", null, null, List.of(), null, null, List.of(), 0, 1, "x", 0, "x", List.of(),
            rule, "r", "l");
    return new EventRow(
        "a/v1",
        type,
        mode,
        status,
        false,
        null,
        "2015-07-21",
        LocalDate.of(2015, 7, 21),
        "day",
        parties(actors),
        parties(to),
        null,
        List.of("cbrn", "military"),
        null,
        "CT+",
        List.of(),
        origin);
  }

  private static List<Party> parties(String codes) {
    return Arrays.stream(codes.split(" "))
        .filter(code -> !code.isEmpty())
        .map(FoldingTest::party)
        .toList();
  }

  /** What becomes of {@code TYPE/mode status: ACTORS → RECIPIENTS}, or why nothing does. */
  private static String fold(EventRow event) {
    Tally tally = new Tally();
    Optional<Coded> coded = FOLDING.fold(event, tally);
    return coded
        .map(
            one ->
                (one.mode() == null ? one.type() : one.type() + "/" + one.mode())
                    + ": "
                    + codes(one.actors())
                    + " → "
                    + codes(one.recipients()))
        .orElseGet(() -> tally.omitted().keySet().iterator().next().name());
  }

  private static String codes(List<Party> parties) {
    return parties.stream().map(Party::code).collect(Collectors.joining(" "));
  }

  private static void check(String type, String status, String actors, String to, String expected) {
    String[] parts = type.split("/");
    assertThat(
            fold(event(parts[0], parts.length > 1 ? parts[1] : null, status, actors, to, "none")))
        .as("%s %s", type, status)
        .isEqualTo(expected);
  }

  /** A set made by hand from the rules of PLOVER's manual. */
  @Test
  void whatIsAnnouncedIsFolded() {
    check("CONSULT", "occurred", "RUS", "USA", "CONSULT: RUS → USA");
    check("CONSULT/visit", "planned", "RUS", "USA", "AGREE: RUS → USA");
    check("SUPPORT", "planned", "RUS", "SYR", "AGREE: RUS → SYR");
    check("AID", "planned", "RUS", "SYR", "AGREE: RUS → SYR");
    check("COOPERATE", "planned", "RUS", "", "AGREE: RUS → ");
    check("RETREAT/ceasefire", "planned", "SYRMIL", "", "CONCEDE: SYRMIL → ");
    check("RETREAT/ceasefire", "occurred", "SYRMIL", "", "RETREAT/ceasefire: SYRMIL → ");
    check("CONCEDE", "planned", "SYRMIL", "", "CONCEDE: SYRMIL → ");
    check("ASSAULT/aerial", "planned", "USA", "SYR", "THREATEN/violence: USA → SYR");
    check("COERCE/arrest", "planned", "EGYCOP", "EGY", "THREATEN/arrest: EGYCOP → EGY");
    check("COERCE/curfew", "planned", "EGYGOV", "", "THREATEN/restrict: EGYGOV → ");
    check("SANCTION/expel", "planned", "USA", "RUS", "THREATEN/expel: USA → RUS");
    check("PROTEST/demo", "planned", "EGY", "", "NOT_DONE");
  }

  @Test
  void whatPloverHasNoPlaceForIsLeftOutWithItsReason() {
    check("ASSAULT", "occurred", "", "SYR", "NO_ACTOR");
    check("AID", "occurred", "RUS", "", "NO_RECIPIENT");
    check("SANCTION", "occurred", "RUS", "", "NO_RECIPIENT");
    check("COOPERATE", "occurred", "RUS SYR", "", "COOPERATE: RUS SYR → ");
    check("ASSAULT", "denied", "USA", "SYR", "NOT_DONE");
    check("ASSAULT", "possible", "USA", "SYR", "NOT_DONE");
    check("CONSULT", "conditional", "USA", "SYR", "NOT_DONE");
  }

  @Test
  void bothSidesAreActorsAndHostsAreVisited() {
    assertThat(fold(event("CONSULT", null, "occurred", "RUS", "USA", "consult.iltaqa")))
        .isEqualTo("CONSULT: RUS USA → ");
    assertThat(fold(event("ASSAULT", null, "occurred", "SYRMIL", "SYRREB", "assault.ishtabaka")))
        .isEqualTo("ASSAULT: SYRMIL SYRREB → ");
    assertThat(fold(event("CONSULT", null, "occurred", "EGYGOV", "USAGOV", "consult.istaqbala")))
        .isEqualTo("CONSULT/visit: USAGOV → EGYGOV");
    assertThat(fold(event("CONSULT", null, "planned", "EGYGOV", "USAGOV", "consult.istaqbala")))
        .isEqualTo("AGREE: USAGOV → EGYGOV");
    assertThat(fold(event("ASSAULT", null, "occurred", "", "SYRREB", "assault.ishtabaka")))
        .isEqualTo("ASSAULT: SYRREB → ");
  }

  @Test
  void contextsAreTheReadings() {
    Coded coded =
        FOLDING
            .fold(
                event("ASSAULT", "unconventional", "occurred", "SYRMIL", "SYRREF", "x"),
                new Tally())
            .orElseThrow();
    assertThat(coded.contexts()).containsExactly("cbrn", "military");
    assertThat(coded.quad()).isEqualTo("M-Conf");
    assertThat(coded.score()).isEqualByComparingTo("-10");
    assertThat(FOLDING.sectors(party("GBRMED"))).containsExactly("JRN");
  }

  @Test
  void everyTypeIsCodedAndEveryFrameIsInTheLexicon() {
    for (EventType type : EventType.values()) {
      check(type.name(), "occurred", "RUS", "USA", type.name() + ": RUS → USA");
    }
    Set<String> frames =
        Lexicon.builtIn().frames().stream().map(Frame::id).collect(Collectors.toSet());
    assertThat(frames).containsAll(FOLDING.frames());
  }
}
