package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.archive.Archive;
import org.isnad.export.plover.Plover;
import org.isnad.export.row.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PloverTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir private Path folder;

  @Test
  void everyRecordHasTheFieldsOfTheManual() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PloverTest.class.getResourceAsStream("plover.schema.json"));
    try (Archive archive = Newsroom.open()) {
      List<String> lines = Newsroom.text(Format.PLOVER, archive).lines().toList();
      assertThat(lines).hasSizeGreaterThan(20);
      for (String line : lines) {
        assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
      }
    }
  }

  @Test
  void nothingIsLostUncounted() {
    try (Archive archive = Newsroom.open()) {
      Tally tally = new Tally();
      Newsroom.bytes(new Plover(), Newsroom.all(archive), tally);
      long omitted = tally.omitted().values().stream().mapToLong(Long::longValue).sum();
      assertThat(tally.written() + omitted).isEqualTo(Newsroom.all(archive).events().count());
      assertThat(tally.omitted()).isNotEmpty();
    }
  }

  @Test
  void arabicNewsIsCodedAsAPloverCoderWould() {
    try (Archive archive =
        Newsroom.archive(
            folder.resolve("a"),
            List.of(
                Newsroom.article(
                    "التقى سيرغي لافروف جون كيري في جنيف.", "الساحل", "2015-07-21", "http://a"),
                Newsroom.article(
                    "قصف الجيش السوري مدينة حلب وقتل 12 مدنيا وأصاب 30 آخرين.",
                    "الساحل",
                    "2015-07-22",
                    "http://b")))) {
      List<JsonNode> records =
          Newsroom.text(Format.PLOVER, archive).lines().map(JSON::readTree).toList();
      JsonNode talks =
          records.stream()
              .filter(one -> one.get("event").stringValue().equals("CONSULT"))
              .findFirst()
              .orElseThrow();
      assertThat(talks.get("date").stringValue()).isEqualTo("2015-07-21");
      assertThat(
              talks.get("actor").valueStream().map(one -> one.get("code").stringValue()).toList())
          .containsExactlyInAnyOrder("RUS", "USA");
      assertThat(talks.has("recipient")).isFalse();
      assertThat(talks.get("quad_code").stringValue()).isEqualTo("V-Coop");
      assertThat(talks.get("cite_info").get("url").stringValue()).isEqualTo("http://a");
      JsonNode strike =
          records.stream()
              .filter(one -> one.get("event").stringValue().equals("ASSAULT"))
              .findFirst()
              .orElseThrow();
      assertThat(strike.get("text_info").get("size").get("dead").intValue()).isEqualTo(12);
      assertThat(strike.get("event_loc").get("country_code").stringValue()).isEqualTo("SYR");
      assertThat(strike.get("event_loc").get("resolution").intValue()).isEqualTo(4);
      assertThat(strike.get("context").valueStream().map(JsonNode::stringValue).toList())
          .contains("military");
    }
  }

  @Test
  void everyRowOfPolecatHasAllColumns() {
    try (Archive archive = Newsroom.open()) {
      List<String> lines = Newsroom.text(Format.POLECAT, archive).lines().toList();
      String[] names = lines.get(0).split("\t");
      assertThat(names)
          .startsWith("Event ID", "Event Date", "Event Type", "Event Mode", "Intensity");
      assertThat(lines).hasSizeGreaterThan(20);
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split("\t", -1);
        assertThat(cells).hasSameSizeAs(names).allSatisfy(cell -> assertThat(cell).isNotBlank());
        int[] ends =
            IntStream.of(List.of(names).indexOf("Isnad Start"), List.of(names).indexOf("Isnad End"))
                .map(at -> Integer.parseInt(cells[at]))
                .toArray();
        assertThat(ends[0]).isLessThan(ends[1]);
      }
    }
  }
}
