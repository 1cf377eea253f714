package org.isnad.reader.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.Certainty;
import org.isnad.lexicon.term.Context;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Mode;
import org.isnad.lexicon.term.Stance;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Account;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.AccountKind;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Bound;
import org.isnad.reader.record.Commitment;
import org.isnad.reader.record.Credit;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Filler;
import org.isnad.reader.record.Form;
import org.isnad.reader.record.Link;
import org.isnad.reader.record.Position;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.SourceGrade;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.Statement;
import org.isnad.reader.record.TimeExpression;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingJsonTest {
  private static final String TEXT = "قال الوسيط إن الهدنة قائمة وقتل 12 شخصا أمس";
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ReadingJson.schema());

  private static Reading sample(String text) {
    return new Reading(
        new Article("a/b c.txt", text, "الساحل", LocalDate.of(2031, 3, 4), null, null),
        List.of(new Span(0, text.codePointCount(0, text.length()))),
        List.of(
            new Entity(
                "e1",
                EntityKind.ARMED_GROUP,
                "الوسيط \"الثاني\"",
                null,
                null,
                null,
                "Q7",
                "mediator",
                List.of(new Span(4, 10)))),
        List.of(
            new TimeExpression(new Span(0, 3), null, null),
            new TimeExpression(new Span(4, 6), "2031-03-03", "الاثنين is 2031-03-03")),
        List.of(
            new Figure(
                "f1",
                new Span(3, 5),
                new BigDecimal("2.40E+9"),
                "USD",
                Bound.AT_LEAST,
                "pledge",
                null,
                null,
                "s1",
                List.of("e1"),
                new Filler(new Span(0, 3), "P2W"),
                new Filler(new Span(4, 10), "e1"),
                new Filler(new Span(0, 3), "cumulative"))),
        List.of(
            new Statement(
                "s1",
                new Span(0, 3),
                "e1",
                null,
                new Span(14, 26),
                Mode.STATE,
                Form.INDIRECT,
                "said",
                List.of("e1"),
                "ar.cue.qala",
                Certainty.CT_PLUS,
                Commitment.REPORTED,
                Certainty.UU,
                null,
                List.of(
                    new Link(
                        "e1",
                        new Span(4, 10),
                        SourceGrade.ROLE,
                        Commitment.ASSERTED,
                        Certainty.CT_PLUS)))),
        List.of(
            new Event(
                "v1",
                EventType.ASSAULT,
                "kill",
                new Span(28, 31),
                List.of(),
                List.of("e1"),
                null,
                "2031-03-03",
                Status.OCCURRED,
                false,
                null,
                null,
                List.of(Context.MILITARY, Context.TERRORISM),
                "assault.qatala")),
        List.of(
            new Account(
                "a1",
                AccountKind.TRUCE,
                new Span(14, 20),
                null,
                "s1",
                List.of(),
                Map.of(
                    AccountField.STAGE,
                    List.of(new Filler(new Span(21, 26), "in-force")),
                    AccountField.PARTIES,
                    List.of(new Filler(new Span(4, 10), "e1"))))),
        List.of(new Credit(new Span(0, 3), "rasid", "الراصد", true)),
        List.of(
            new Position(
                "p1",
                "e1",
                "ceasefire",
                true,
                Stance.ACCEPTS_ON_CONDITION,
                new Span(14, 20),
                new Span(21, 26),
                "2031-03-04",
                "s1",
                null,
                "refuse.rafad"),
            new Position(
                "p2",
                "e1",
                null,
                null,
                Stance.REFUSES,
                new Span(14, 20),
                null,
                null,
                null,
                "v1",
                "agree.wafaqa")));
  }

  private static List<String> faults(String line) {
    return SCHEMA.validate(line, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static List<String> names(JsonNode node) {
    return new ArrayList<>(node.propertyNames());
  }

  @Test
  void writesTheFieldsOfTheContractInItsOrder() {
    JsonNode json = MAPPER.readTree(ReadingJson.line(sample(TEXT)));
    assertThat(names(json))
        .containsExactly(
            "reading",
            "article",
            "text",
            "sentences",
            "entities",
            "times",
            "figures",
            "statements",
            "events",
            "accounts",
            "credits",
            "positions");
    assertThat(names(json.get("accounts").get(0)))
        .containsExactly("id", "kind", "words", "status", "statement", "events", "fields");
    assertThat(names(json.get("accounts").get(0).get("fields")))
        .containsExactly(
            "stage",
            "form",
            "parties",
            "sidedness",
            "agreement",
            "place",
            "start",
            "end",
            "purpose",
            "mediator");
    assertThat(names(json.get("credits").get(0)))
        .containsExactly("start", "end", "agency", "name", "at");
    assertThat(names(json.get("positions").get(0)))
        .containsExactly(
            "id",
            "actor",
            "issue",
            "favours",
            "stance",
            "words",
            "condition",
            "date",
            "statement",
            "event",
            "rule");
    assertThat(names(json.get("statements").get(0).get("links").get(0)))
        .containsExactly("entity", "words", "grade", "commitment", "certainty");
    assertThat(names(json.get("article")))
        .containsExactly("id", "source", "outlet", "published", "title", "url", "language");
    assertThat(names(json.get("entities").get(0)))
        .containsExactly(
            "id", "kind", "name", "english", "code", "role", "mentions", "wikidata", "lexicon");
    assertThat(names(json.get("times").get(0))).containsExactly("start", "end", "value");
    assertThat(names(json.get("times").get(1)))
        .containsExactly("start", "end", "value", "conflict");
    assertThat(names(json.get("figures").get(0)))
        .containsExactly(
            "start",
            "end",
            "value",
            "unit",
            "bound",
            "counts",
            "id",
            "statement",
            "chain",
            "part_of",
            "vague",
            "period",
            "place",
            "extent");
    assertThat(names(json.get("figures").get(0).get("place")))
        .containsExactly("start", "end", "value");
    assertThat(names(json.get("statements").get(0)))
        .containsExactly(
            "id",
            "cue",
            "speaker",
            "addressee",
            "content",
            "mode",
            "form",
            "chain",
            "strength",
            "rule",
            "certainty",
            "teller",
            "side",
            "grade",
            "hearsay",
            "links");
    assertThat(names(json.get("events").get(0)))
        .containsExactly(
            "id",
            "type",
            "mode",
            "trigger",
            "actors",
            "recipients",
            "place",
            "time",
            "status",
            "statement",
            "rule",
            "background",
            "same_as",
            "contexts");
    assertThat(json.get("entities").get(0).get("kind").asString()).isEqualTo("armed-group");
    assertThat(json.get("figures").get(0).get("bound").asString()).isEqualTo("at-least");
    assertThat(json.get("article").get("published").asString()).isEqualTo("2031-03-04");
    assertThat(json.get("text").asString()).isEqualTo(TEXT);
  }

  @Test
  void writesNumbersPlainly() {
    assertThat(ReadingJson.line(sample(TEXT))).contains("\"value\":2400000000,");
  }

  @Test
  void isOneLineWhateverTheTextHolds() {
    String text = "أ\r\nب\u0085ج\u2028د\u2029ه\u000bو\tز\"\\";
    String line = ReadingJson.line(sample(text));
    assertThat(line.lines()).hasSize(1);
    assertThat(line).doesNotContain("\u0085", "\u2028", "\u2029", "\u000b");
    assertThat(MAPPER.readTree(line).get("text").asString()).isEqualTo(text);
  }

  @Test
  void keepsHalfCharactersAsEscapes() {
    for (String half : List.of("\ud83d", "\ude00", "\ude00\ud83d")) {
      String line = ReadingJson.line(sample("نص " + half + " نص"));
      assertThat(line).isASCII().contains(String.format("\\u%04X", (int) half.charAt(0)));
      assertThat(MAPPER.readTree(line).get("text").asString()).isEqualTo("نص " + half + " نص");
    }
    assertThat(ReadingJson.line(sample("نص \ud83d\ude00"))).contains("نص \ud83d\ude00");
  }

  @Test
  void doesNotAskTheLocale() {
    String expected = ReadingJson.line(sample(TEXT));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(ReadingJson.line(sample(TEXT))).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void namesAnArticleByItsText() {
    // echo -n 'سلام' | sha256sum
    assertThat(ReadingJson.id("سلام"))
        .isEqualTo("bda1fa48345336618741fd2c4bc02809eb099c49a9b02fb5056401ab6d4dc3e6");
  }

  @Test
  void everyLineFollowsTheSchema() {
    assertThat(faults(ReadingJson.line(sample(TEXT)))).isEmpty();
    assertThat(
            faults(
                ReadingJson.line(
                    new Reader(org.isnad.lexicon.Lexicon.builtIn()).read(Article.of("-", TEXT)))))
        .isEmpty();
    assertThat(faults(ReadingJson.error(Article.of("x.txt", ""), "ISN-102", "the file is empty")))
        .isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNotInTheContract() {
    String line = ReadingJson.line(sample(TEXT));
    assertThat(faults(line.replace("\"ASSAULT\"", "\"BATTLE\""))).isNotEmpty();
    assertThat(faults(line.replace("\"in-force\"", "\"holding\""))).isNotEmpty();
    assertThat(faults(line.replace("\"kind\":\"truce\"", "\"kind\":\"clash\""))).isNotEmpty();
    assertThat(faults(line.replace("\"cumulative\"", "\"total\""))).isNotEmpty();
    assertThat(faults(line.replace("\"start\":0", "\"start\":-1"))).isNotEmpty();
    assertThat(faults(line.replace("\"speaker\":\"e1\"", "\"speaker\":\"ali\""))).isNotEmpty();
    assertThat(faults(line.replace("\"reading\":1", "\"reading\":2"))).isNotEmpty();
    assertThat(faults(line.replace(",\"events\":", ",\"event\":"))).isNotEmpty();
    assertThat(faults(line.substring(0, line.length() - 1) + ",\"error\":{}}")).isNotEmpty();
  }

  @Test
  void anErrorKeepsWhatIsKnownOfTheArticle() {
    Article article =
        new Article("x.txt", "", "الساحل", LocalDate.of(2031, 1, 2), "عنوان", "https://x.example/");
    JsonNode json = MAPPER.readTree(ReadingJson.error(article, "ISN-101", "missing"));
    assertThat(names(json)).containsExactly("reading", "article", "error");
    assertThat(json.get("article").get("id").isNull()).isTrue();
    assertThat(json.get("article").get("title").asString()).isEqualTo("عنوان");
    assertThat(json.get("error").get("code").asString()).isEqualTo("ISN-101");
  }

  @Test
  void theTextSurvivesUtf8() {
    byte[] bytes = ReadingJson.line(sample(TEXT)).getBytes(StandardCharsets.UTF_8);
    assertThat(MAPPER.readTree(bytes).get("text").asString()).isEqualTo(TEXT);
  }

  /** Every field that is written is read back: a new one that is not, breaks this. */
  @Test
  void layersAreReadBackAsTheyWere() {
    Reading made = sample(TEXT);
    assertThat(ReadingJson.line(ReadingJson.reading(made.article(), ReadingJson.layers(made))))
        .isEqualTo(ReadingJson.line(made));
    assertThat(ReadingJson.line(ReadingJson.reading(made.article(), ReadingJson.line(made))))
        .isEqualTo(ReadingJson.line(made));
    Reader reader = new Reader(Lexicon.builtIn());
    for (String text :
        List.of(
            "قال المتحدث باسم الأمم المتحدة أمس إن نحو 120 شخصا قتلوا في حلب، بينهم 12 طفلا.",
            "أعلن لافروف أنه التقى كيري في جنيف، ونقلت رويترز عن مصادر أن المحادثات تعثرت.",
            "😀 تعهدت السعودية بتقديم 5ر6 مليارات دولار، ونفى الحوثيون قصف عدن عشرات المرات.")) {
      Reading reading = reader.read(Article.of("t", text).withPublished(LocalDate.of(2015, 7, 21)));
      assertThat(reading.entities()).isNotEmpty();
      assertThat(
              ReadingJson.line(ReadingJson.reading(reading.article(), ReadingJson.layers(reading))))
          .isEqualTo(ReadingJson.line(reading));
    }
  }

  @Test
  void fieldsOfALaterProgramArePassedOver() {
    Reading made = sample(TEXT);
    String later =
        ReadingJson.layers(made)
            .replaceFirst("\\{", "{\"moods\":[{\"a\":[1,{}]}],")
            .replace("{\"id\":\"s1\"", "{\"mood\":[{\"x\":1}],\"id\":\"s1\"");
    assertThat(ReadingJson.line(ReadingJson.reading(made.article(), later)))
        .isEqualTo(ReadingJson.line(made));
  }
}
