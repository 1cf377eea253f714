package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.archive.Archive;
import org.isnad.export.plover.Plover;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Party;
import org.isnad.export.row.Tally;
import org.isnad.export.row.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PloverTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir private Path folder;

  private int sets;

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

  /**
   * A set coded by hand from PLOVER's manual, one for each of its types: news is read, written as
   * PLOVER and read back, and what comes back is what a coder writes down.
   */
  @Test
  void aHandMadeSetComesBackAsItWasCoded() {
    code("وقعت روسيا وتركيا اتفاقا لإنشاء محطة نووية أمس.", "AGREE: RUS TUR → ");
    code("التقى سيرغي لافروف جون كيري في جنيف أمس.", "CONSULT: RUSGOV USAGOV → ");
    code("أشادت تركيا بموقف قطر أمس.", "SUPPORT: TUR → QAT");
    code("رفعت الولايات المتحدة العقوبات عن إيران أمس.", "CONCEDE: USA → IRN");
    code("تعاونت روسيا مع الصين في مجال الطاقة أمس.", "COOPERATE: RUS CHN → ");
    code("أرسلت السعودية مساعدات إنسانية إلى اليمن أمس.", "AID: SAU → YEM");
    code("أفرجت السلطات المصرية عن المعتقلين أمس.", "RETREAT/release: EGYGOV → ");
    code("طالبت فرنسا إيران بوقف تخصيب اليورانيوم أمس.", "REQUEST/yield: FRA → IRN");
    code("اتهمت السعودية إيران بدعم الحوثيين أمس.", "ACCUSE/allege: SAU → IRN");
    code("رفضت إيران طلب الولايات المتحدة أمس.", "REJECT: IRN → USA");
    code("هددت إسرائيل حزب الله أمس.", "THREATEN: ISR → LBNREB");
    code("تظاهر آلاف المصريين في القاهرة أمس ضد الحكومة المصرية.", "PROTEST/demo: EGYCVL → EGYGOV");
    code("فرض الاتحاد الأوروبي عقوبات على روسيا أمس.", "SANCTION/discontinue: IGOEEC → RUS");
    code("نشرت تركيا قوات على الحدود مع سوريا أمس.", "MOBILIZE/troops: TUR → ");
    code("اعتقلت الشرطة المصرية متظاهرين في القاهرة أمس.", "COERCE/arrest: EGYCOP → ");
    code("قصف الجيش السوري جبهة النصرة في حلب أمس.", "ASSAULT/heavy-weapons: SYRMIL → SYRREB");
  }

  /** Folding forgets; what stands beside the folded record is the row that it was made of. */
  @Test
  void whatIsFoldedCanBeUnfolded() {
    try (Archive archive = Newsroom.open()) {
      Map<String, EventRow> rows = new HashMap<>();
      Newsroom.all(archive).events().forEach(row -> rows.put(row.id(), row));
      for (String line : Newsroom.text(Format.PLOVER, archive).lines().toList()) {
        JsonNode record = JSON.readTree(line);
        JsonNode own = record.get("isnad");
        EventRow row = Objects.requireNonNull(rows.get(record.get("id").stringValue()));
        assertThat(own.get("article").stringValue()).isEqualTo(row.origin().article());
        assertThat(own.get("type").stringValue()).isEqualTo(row.type());
        assertThat(own.path("mode").asString("")).isEqualTo(Objects.toString(row.mode(), ""));
        assertThat(own.get("status").stringValue()).isEqualTo(row.status());
        assertThat(own.get("background").booleanValue()).isEqualTo(row.background());
        assertThat(own.get("precision").stringValue()).isEqualTo(row.precision());
        assertThat(keys(own.path("actors"))).isEqualTo(keys(row.actors()));
        assertThat(keys(own.path("recipients"))).isEqualTo(keys(row.recipients()));
        assertThat(own.path("statement").asString(""))
            .isEqualTo(Objects.toString(row.statement(), ""));
        assertThat(own.get("certainty").stringValue()).isEqualTo(row.certainty());
        assertThat(own.path("chain").valueStream().map(one -> one.get("id").stringValue()))
            .containsExactlyElementsOf(row.origin().chain().stream().map(Voice::key).toList());
        assertThat(own.get("rule").stringValue()).isEqualTo(row.origin().rule());
        assertThat(record.get("event_text").stringValue()).isEqualTo(row.origin().words());
        assertThat(record.get("text").stringValue()).isEqualTo(row.origin().sentence());
        assertThat(record.get("text_info").get("start").intValue()).isEqualTo(row.origin().start());
        assertThat(record.get("text_info").get("end").intValue()).isEqualTo(row.origin().end());
        assertThat(record.path("event_loc").path("place_id").asString(""))
            .isEqualTo(row.place() == null ? "" : row.place().key());
        assertThat(record.get("cite_info").path("url").asString(""))
            .isEqualTo(Objects.toString(row.origin().url(), ""));
      }
    }
  }

  private static List<String> keys(JsonNode list) {
    return list.valueStream().map(JsonNode::stringValue).toList();
  }

  private static List<String> keys(List<Party> parties) {
    return parties.stream().map(Party::key).toList();
  }

  private void code(String text, String expected) {
    try (Archive archive =
        Newsroom.archive(
            folder.resolve("s" + ++sets),
            List.of(Newsroom.article(text, "الساحل", "2015-07-22", "http://a")))) {
      assertThat(Newsroom.text(Format.PLOVER, archive).lines().map(JSON::readTree))
          .as(text)
          .extracting(PloverTest::coded)
          .contains(expected);
    }
  }

  private static String coded(JsonNode record) {
    return record.get("event").stringValue()
        + (record.has("mode") ? "/" + record.get("mode").stringValue() : "")
        + ": "
        + codes(record.path("actor"))
        + " → "
        + codes(record.path("recipient"));
  }

  private static String codes(JsonNode parties) {
    return parties
        .valueStream()
        .map(one -> one.path("code").asString("") + one.path("sector").asString(""))
        .collect(Collectors.joining(" "));
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
