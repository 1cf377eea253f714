package org.isnad.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.cli.fault.Complaint;
import org.isnad.cli.terminal.Glyphs;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.isnad.intake.fault.Refusal;
import org.isnad.lexicon.term.Context;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TablesTest {
  private static final Labels ENGLISH = new Labels(Locale.ENGLISH);
  private static final Terminal TERMINAL = new Terminal(true, true, false, 100, Locale.ENGLISH);

  private static String print(Rendering rendering) throws Refusal {
    return rendering.before() + rendering.of(Sample.reading());
  }

  private static List<CSVRecord> csv(Rendering rendering) throws Refusal, IOException {
    String text = print(rendering);
    assertThat(text).startsWith("\uFEFF").contains("\r\n");
    try (CSVParser parser =
        CSVParser.parse(new StringReader(text.substring(1)), CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }

  private static List<JsonNode> lines(Rendering rendering) throws Refusal {
    return print(rendering).lines().map(JsonMapper.shared()::readTree).toList();
  }

  @Test
  void figuresAsCsvCarryHxlTags() throws Refusal, IOException {
    List<CSVRecord> rows = csv(Tables.figures(TableFormat.CSV, ENGLISH, TERMINAL));
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0)).contains("source", "value", "counted_by");
    assertThat(rows.get(1)).allMatch(tag -> tag.matches("#[a-z]+(\\+[a-z]+)*"));
    assertThat(rows.get(1)).hasSize(rows.get(0).size());
    assertThat(rows.get(2))
        .contains("1234567", "at-least", "مصادر في المعارضة > President Dahmashi", "2031-03-04");
  }

  @Test
  void figuresSayWhatTheyCover() throws Refusal, IOException {
    List<CSVRecord> rows = csv(Tables.figures(TableFormat.CSV, ENGLISH, TERMINAL));
    assertThat(rows.get(0)).contains("period", "place", "extent");
    assertThat(rows.get(1)).contains("#date+period", "#loc+name", "#indicator+extent");
    assertThat(rows.get(2)).contains("الزهراوية", "cumulative");
  }

  @Test
  void accountsHaveARowForEachField() throws Refusal, IOException {
    List<CSVRecord> rows = csv(Tables.accounts(TableFormat.CSV, ENGLISH, TERMINAL));
    assertThat(rows.get(1)).allMatch(tag -> tag.matches("#[a-z]+(\\+[a-z]+)*"));
    assertThat(rows).hasSize(4);
    assertThat(rows.get(2)).contains("a1", "clash", "place", "الزهراوية", "occurred");
    assertThat(rows.get(3)).contains("a1", "clash", "casualties", "1,234,567 persons");
  }

  @Test
  void csvHoldsNoFormula() throws Refusal, IOException {
    List<CSVRecord> rows = csv(Tables.said(TableFormat.CSV, ENGLISH, TERMINAL, null));
    assertThat(rows.get(2)).contains("'=SUM(A1)").doesNotContain("=SUM(A1)");
  }

  @Test
  void jsonRowsKeepListsAndNumbers() throws Refusal {
    JsonNode figure = lines(Tables.figures(TableFormat.JSONL, ENGLISH, TERMINAL)).get(0);
    assertThat(figure.get("value").intValue()).isEqualTo(1234567);
    assertThat(figure.get("counted_by")).hasSize(2);
    assertThat(figure.get("part_of").isNull()).isTrue();
    JsonNode event =
        lines(Tables.events(TableFormat.JSONL, ENGLISH, TERMINAL, EventChoice.ALL)).get(0);
    assertThat(event.get("background").booleanValue()).isTrue();
    assertThat(event.get("trigger").asString()).isEqualTo("قتلوا");
    assertThat(event.get("chain")).hasSize(2);
  }

  private static int saidBy(String actor) throws Refusal {
    return lines(Tables.said(TableFormat.JSONL, ENGLISH, TERMINAL, actor)).size();
  }

  @Test
  void findsASpeakerByAnyName() throws Refusal {
    for (String name :
        List.of("e2", "XXXGOV", "xxxgov", "dahmashi", "President Dahmashi", "الدهمشى", "الرئيس")) {
      assertThat(saidBy(name)).as(name).isEqualTo(1);
    }
    assertThat(saidBy("e1")).isZero();
    assertThat(saidBy(" ")).isZero();
  }

  private static int events(Set<EventType> types, Set<Status> statuses, Set<Context> contexts)
      throws Refusal {
    EventChoice choice = new EventChoice(types, statuses, contexts);
    return lines(Tables.events(TableFormat.JSONL, ENGLISH, TERMINAL, choice)).size();
  }

  @Test
  void filtersEvents() throws Refusal {
    assertThat(events(Set.of(), Set.of(), Set.of())).isEqualTo(1);
    assertThat(events(Set.of(EventType.ASSAULT, EventType.AID), Set.of(), Set.of())).isEqualTo(1);
    assertThat(events(Set.of(EventType.AID), Set.of(), Set.of())).isZero();
    assertThat(events(Set.of(EventType.ASSAULT), Set.of(Status.DENIED), Set.of())).isZero();
    assertThat(events(Set.of(), Set.of(), Set.of(Context.CYBER, Context.MILITARY))).isEqualTo(1);
    assertThat(events(Set.of(), Set.of(), Set.of(Context.CYBER))).isZero();
  }

  @Test
  void textColumnsStandUnderTheirHeader() throws Refusal {
    String shown = print(Tables.events(TableFormat.TEXT, ENGLISH, TERMINAL, EventChoice.ALL));
    List<String> lines =
        shown.lines().map(line -> line.replaceAll("[\u2068\u2069\u200e]", "")).toList();
    String header = lines.get(1);
    String row = lines.get(2);
    assertThat(header).startsWith("id  type");
    assertThat(row.indexOf("2031-03-03")).isEqualTo(header.indexOf("when"));
    assertThat(row.indexOf("الزهراوية")).isEqualTo(header.indexOf("place"));
    assertThat(row.indexOf("occurred")).isEqualTo(header.indexOf("status"));
  }

  @Test
  void textFitsANarrowTerminal() throws Refusal {
    Terminal narrow = new Terminal(true, true, false, 60, Locale.ENGLISH);
    String shown = print(Tables.said(TableFormat.TEXT, ENGLISH, narrow, null));
    for (String line : shown.lines().toList()) {
      assertThat(Glyphs.columns(line)).as(line).isLessThanOrEqualTo(60);
    }
    assertThat(shown).contains("SUM(A1)");
  }

  @Test
  void saysWhenThereIsNothing() throws Refusal {
    assertThat(print(Tables.said(TableFormat.TEXT, ENGLISH, TERMINAL, "nobody")))
        .contains("nothing found");
    assertThat(print(Tables.said(TableFormat.TEXT, new Labels(Labels.ARABIC), TERMINAL, "nobody")))
        .contains("لا شيء");
  }

  @Test
  void theLedgerBeginsWithTheChain() throws Refusal, IOException {
    List<CSVRecord> rows = csv(Tables.said(TableFormat.CSV, ENGLISH, TERMINAL, null));
    List<String> header = rows.get(0).toList();
    assertThat(header.indexOf("chain")).isLessThan(header.indexOf("id"));
    assertThat(rows.get(1).get(header.indexOf("grade"))).isEqualTo("role");
    assertThat(rows.get(1).get(header.indexOf("hearsay"))).isEqualTo("1");
    assertThat(rows.get(1).get(header.indexOf("certainty"))).isEqualTo("PS+");
    assertThat(rows.get(2).get(header.indexOf("teller"))).isEqualTo("doubted");
    assertThat(rows.get(2).get(header.indexOf("side"))).isEqualTo("distance");
    assertThat(rows.get(2).get(header.indexOf("credits"))).isEqualTo("وكالات");
  }

  private static int positions(@Nullable String by, @Nullable String on) throws Refusal {
    return lines(Tables.positions(TableFormat.JSONL, ENGLISH, TERMINAL, by, on)).size();
  }

  @Test
  void filtersPositions() throws Refusal {
    assertThat(positions(null, null)).isEqualTo(1);
    assertThat(positions("XXXGOV", "ceasefire")).isEqualTo(1);
    assertThat(positions("e1", null)).isZero();
    assertThat(positions(null, "sanctions")).isZero();
    JsonNode position =
        lines(Tables.positions(TableFormat.JSONL, ENGLISH, TERMINAL, null, null)).get(0);
    assertThat(position.get("favours").booleanValue()).isFalse();
    assertThat(position.get("words").asString()).isEqualTo("قتلوا في الزهراوية");
    assertThat(position.get("chain")).hasSize(2);
  }

  private static String explain(String id) throws Refusal {
    return print(new Explanation(id, ENGLISH, TERMINAL)).replaceAll("[\u2068\u2069\u200e]", "");
  }

  @Test
  void explainsEveryKindOfRecord() throws Refusal {
    assertThat(explain("v1"))
        .contains("v1 ASSAULT kill", "[قتلوا]", "rule: assault.qatala", "e3 الزهراوية")
        .contains("stands in the statement: s1 “نقلت”", "chain: e1 مصادر في المعارضة");
    assertThat(explain("s1")).contains("[نقلت]", "rule: cue.naqala", "what was said:");
    assertThat(explain("s1"))
        .contains("held for possible, by an office without a name, through one other")
        .contains(
            "link: مصادر في المعارضة · by a source that nobody can hold to it · passes it on (Uu)");
    assertThat(explain("p1")).contains("p1 refuses", "issue: ceasefire", "for it: false");
    assertThat(explain("f1")).contains("[1234567 شخصا]", "counted by: e1");
    assertThat(explain("e3")).contains("e3 الزهراوية", "kind: place", "[الزهراوية]");
  }

  @Test
  void explainsNothingThatIsNotThere() {
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> explain("v9"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(Complaint.line(refusal, Locale.ENGLISH))
                    .startsWith("ISN-302 ")
                    .contains("e1–e3, s1–s2, v1, f1, a1, p1"));
  }
}
