package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Shelved;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.StatementRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLdTest {
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String PROV = "http://www.w3.org/ns/prov#";

  /** The one context that is named by its address is at hand; nothing is fetched. */
  private static final DocumentLoader AT_HAND =
      (address, options) -> {
        if (!address.toString().equals("http://www.w3.org/ns/anno.jsonld")) {
          throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
        }
        InputStream context =
            Objects.requireNonNull(JsonLdTest.class.getResourceAsStream("anno.jsonld"));
        return JsonDocument.of(context);
      };

  @TempDir private Path folder;

  private static JsonArray expanded(String json) throws JsonLdError {
    return JsonLd.expand(JsonDocument.of(new StringReader(json))).loader(AT_HAND).get();
  }

  @Test
  void everyWordOfTheDocumentHasAMeaning() throws JsonLdError {
    try (Archive archive = Newsroom.open()) {
      String json = Newsroom.text(Format.JSONLD, archive);
      JsonObject document =
          (JsonObject) JsonDocument.of(new StringReader(json)).getJsonContent().orElseThrow();
      Set<String> names = new TreeSet<>();
      document.getJsonArray("@graph").forEach(node -> names(node, names));
      assertThat(names).contains("selector", "exact", "quotedFrom");
      JsonValue context = Objects.requireNonNull(document.get("@context"));
      for (String name : names) {
        String probe = "{\"@context\":" + context + ",\"@id\":\"urn:x\",\"" + name + "\":\"x\"}";
        assertThat(expanded(probe)).as(name).isNotEmpty();
        assertThat(expanded(probe).getJsonObject(0).keySet())
            .as(name)
            .anySatisfy(iri -> assertThat(iri).matches("https?://.+|urn:isnad:vocabulary#.+"));
      }
    }
  }

  @Test
  void termsAreUsedAsTheirVocabulariesSay() throws JsonLdError, IOException {
    try (Archive archive = Newsroom.open()) {
      assertThat(Vocabularies.faults(expanded(Newsroom.text(Format.JSONLD, archive)))).isEmpty();
    }
    String wrong =
        """
        {"@context": {"prov": "http://www.w3.org/ns/prov#", "schema": "https://schema.org/"},
         "@graph": [
           {"@id": "urn:x", "@type": "prov:Agent", "prov:wasQuotedFrom": {"@id": "urn:y"}},
           {"@id": "urn:y", "@type": "schema:Report", "schema:colour": "red"}]}
        """;
    assertThat(Vocabularies.faults(expanded(wrong)))
        .containsExactly(
            "no class schema:Report",
            "no property schema:colour",
            "prov:wasQuotedFrom does not lead to [schema:Report]",
            "prov:wasQuotedFrom is not said of [prov:Agent]");
  }

  @Test
  void aVoiceIsWhoTheArticleKnows() throws JsonLdError {
    try (Archive archive =
        Newsroom.archive(
            folder.resolve("a"),
            List.of(
                Newsroom.article(
                    "قال سيرغي لافروف إن الهدنة ستبدأ غدا.",
                    "الساحل",
                    "2015-07-21",
                    "http://a")))) {
      JsonObject speaker =
          expanded(Newsroom.text(Format.JSONLD, archive)).stream()
              .map(JsonValue::asJsonObject)
              .filter(node -> node.getString("@id").equals("urn:isnad:actor:sergey-lavrov"))
              .findFirst()
              .orElseThrow();
      assertThat(speaker.getJsonArray("@type").getValuesAs(JsonString::getString))
          .contains(PROV + "Person");
    }
  }

  private static void names(JsonValue value, Set<String> names) {
    if (value instanceof JsonArray array) {
      array.forEach(one -> names(one, names));
    } else if (value instanceof JsonObject object) {
      object.forEach(
          (name, one) -> {
            boolean own = name.startsWith("@") || name.equals("id") || name.equals("type");
            if (!own && name.length() > 2) {
              names.add(name);
            }
            if (!name.equals("name")) {
              names(one, names);
            }
          });
    }
  }

  @Test
  void selectorsGiveTheWordsBack() throws JsonLdError {
    try (Archive archive = Newsroom.open()) {
      JsonArray nodes = expanded(Newsroom.text(Format.JSONLD, archive));
      Map<String, int[]> texts = new HashMap<>();
      for (Shelved one : (Iterable<Shelved>) archive.readings()::iterator) {
        texts.put("urn:isnad:article:" + one.article().id(), one.text().codePoints().toArray());
      }
      int annotations = 0;
      for (JsonValue value : nodes) {
        JsonObject node = value.asJsonObject();
        if (!node.containsKey(OA + "hasTarget")) {
          continue;
        }
        annotations++;
        assertThat(string(node.getJsonArray("@type"))).isEqualTo(OA + "Annotation");
        JsonObject target = node.getJsonArray(OA + "hasTarget").getJsonObject(0);
        int[] text =
            Objects.requireNonNull(
                texts.get(target.getJsonArray(OA + "hasSource").getJsonObject(0).getString("@id")));
        JsonArray selectors = target.getJsonArray(OA + "hasSelector");
        JsonObject position = selectors.getJsonObject(0);
        JsonObject quote = selectors.getJsonObject(1);
        int start = number(position, "start");
        int end = number(position, "end");
        assertThat(new String(text, start, end - start)).isEqualTo(words(quote, "exact"));
        String prefix = words(quote, "prefix");
        String suffix = words(quote, "suffix");
        int before = prefix.codePointCount(0, prefix.length());
        assertThat(new String(text, start - before, before)).isEqualTo(prefix);
        assertThat(new String(text, end, suffix.codePointCount(0, suffix.length())))
            .isEqualTo(suffix);
      }
      long rows =
          Newsroom.all(archive).events().count()
              + Newsroom.all(archive).statements().count()
              + Newsroom.all(archive).figures().count();
      assertThat(annotations).isEqualTo((int) rows);
    }
  }

  @Test
  void theChainIsThatOfTheArchive() throws JsonLdError {
    try (Archive archive =
        Newsroom.archive(
            folder.resolve("a"),
            List.of(
                Newsroom.article(
                    "نقلت وكالة رويترز عن سيرغي لافروف قوله إن الهدنة ستبدأ غدا.",
                    "الساحل",
                    "2015-07-21",
                    "http://example.org/ا b")))) {
      StatementRow statement =
          Newsroom.all(archive)
              .statements()
              .filter(one -> one.origin().chain().size() > 1)
              .findFirst()
              .orElseThrow();
      Map<String, JsonObject> nodes = new HashMap<>();
      for (JsonValue value : expanded(Newsroom.text(Format.JSONLD, archive))) {
        nodes.put(value.asJsonObject().getString("@id"), value.asJsonObject());
      }
      String at = "urn:isnad:statement:" + statement.id();
      for (int i = 0; i < statement.origin().chain().size(); i++) {
        at = linked(nodes.get(at), "wasQuotedFrom");
        assertThat(linked(nodes.get(at), "wasAttributedTo"))
            .isEqualTo("urn:isnad:actor:" + statement.origin().chain().get(i).key());
      }
      assertThat(Objects.requireNonNull(nodes.get(at)).containsKey(PROV + "wasQuotedFrom"))
          .isFalse();
      assertThat(linked(nodes.get("urn:isnad:statement:" + statement.id()), "hadPrimarySource"))
          .isEqualTo(at);
      EventRow event = Newsroom.all(archive).events().findFirst().orElse(null);
      if (event != null) {
        assertThat(nodes).containsKey("urn:isnad:event:" + event.id());
      }
    }
  }

  private static String linked(@org.jspecify.annotations.Nullable JsonObject node, String name) {
    return Objects.requireNonNull(node).getJsonArray(PROV + name).getJsonObject(0).getString("@id");
  }

  private static int number(JsonObject selector, String name) {
    return Integer.parseInt(
        String.valueOf(selector.getJsonArray(OA + name).getJsonObject(0).get("@value")));
  }

  private static String words(JsonObject selector, String name) {
    JsonArray values = selector.getJsonArray(OA + name);
    return values == null ? "" : values.getJsonObject(0).getString("@value");
  }

  private static String string(JsonArray array) {
    return ((JsonString) array.get(0)).getString();
  }
}
