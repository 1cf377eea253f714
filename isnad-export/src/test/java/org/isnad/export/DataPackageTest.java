package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.isnad.archive.Archive;
import org.isnad.export.conflict.Acled;
import org.isnad.export.row.Layer;
import org.isnad.export.row.Tally;
import org.isnad.export.table.DataPackage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataPackageTest {
  private static final Map<String, String> TYPES =
      Map.of(
          "string", "VARCHAR", "integer", "BIGINT", "number", "DOUBLE", "boolean", "BOOLEAN",
          "date", "DATE");

  @TempDir private Path folder;

  private Map<String, byte[]> unpacked() throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (Archive archive = Newsroom.open()) {
      byte[] zip = Newsroom.bytes(new DataPackage(), Newsroom.all(archive), new Tally());
      try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
        ZipEntry entry;
        while ((entry = in.getNextEntry()) != null) {
          byte[] bytes = in.readAllBytes();
          files.put(entry.getName(), bytes);
          Files.write(folder.resolve(entry.getName()), bytes);
        }
      }
    }
    return files;
  }

  @Test
  void thePackageIsValidAndItsTablesAreAsItSays()
      throws IOException, NoSuchAlgorithmException, SQLException {
    Map<String, byte[]> files = unpacked();
    String json =
        new String(Objects.requireNonNull(files.get("datapackage.json")), StandardCharsets.UTF_8);
    Schema profile =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(DataPackageTest.class.getResourceAsStream("tabular-data-package.json"));
    assertThat(profile.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(profile.validate(json.replace("\"boolean\"", "\"truth\""), InputFormat.JSON))
        .isNotEmpty();
    JsonNode described = JsonMapper.shared().readTree(json);
    assertThat(described.get("resources")).hasSize(Layer.values().length + 1);
    for (JsonNode resource : described.get("resources")) {
      String path = resource.get("path").stringValue();
      byte[] bytes = Objects.requireNonNull(files.get(path), path);
      assertThat(resource.get("bytes").longValue()).isEqualTo(bytes.length);
      assertThat(resource.get("hash").stringValue())
          .isEqualTo(
              "sha256:"
                  + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
      table(resource, folder.resolve(path));
    }
  }

  /** DuckDB reads a table with the types that its schema names, and its constraints hold. */
  private static void table(JsonNode resource, Path file) throws SQLException {
    StringBuilder columns = new StringBuilder();
    for (JsonNode field : resource.get("schema").get("fields")) {
      assertThat(field.get("description").stringValue()).isNotBlank();
      columns
          .append(columns.length() == 0 ? "" : ", ")
          .append('\'')
          .append(field.get("name").stringValue())
          .append("': '")
          .append(TYPES.get(field.get("type").stringValue()))
          .append('\'');
    }
    List<Map<String, @Nullable Object>> rows =
        Duck.rows(
            "SELECT * FROM read_csv('"
                + file
                + "', header=true, columns={"
                + columns
                + "}, quote='\"', escape='\"', delim=',', strict_mode=false, new_line='\\r\\n')");
    assertThat(rows).as(file.toString()).isNotEmpty();
    if (resource.get("schema").has("primaryKey")) {
      Set<Object> keys = new HashSet<>();
      rows.forEach(row -> assertThat(keys.add(Objects.requireNonNull(row.get("id")))).isTrue());
    }
    for (JsonNode field : resource.get("schema").get("fields")) {
      if (field.path("constraints").has("enum")) {
        Set<String> allowed = new HashSet<>();
        field.get("constraints").get("enum").forEach(word -> allowed.add(word.stringValue()));
        for (Map<String, @Nullable Object> row : rows) {
          Object value = row.get(field.get("name").stringValue());
          if (value != null) {
            assertThat(allowed).contains(value.toString());
          }
        }
      }
    }
  }

  @Test
  void everyRowIsOfAnArticleOfThePackageAndTheCodebookCountsThem()
      throws IOException, SQLException {
    unpacked();
    String events = "read_csv('" + folder.resolve("events.csv") + "', all_varchar=true)";
    String articles = "read_csv('" + folder.resolve("articles.csv") + "', all_varchar=true)";
    String codebook = "read_csv('" + folder.resolve("codebook.csv") + "', all_varchar=true)";
    assertThat(
            Duck.rows(
                "SELECT article FROM "
                    + events
                    + " WHERE article NOT IN (SELECT id FROM "
                    + articles
                    + ")"))
        .isEmpty();
    List<Map<String, @Nullable Object>> counted =
        Duck.rows(
            "SELECT * FROM "
                + codebook
                + " WHERE vocabulary = 'event-type' AND CAST(rows AS INT) > 0");
    assertThat(counted).isNotEmpty();
    for (Map<String, @Nullable Object> word : counted) {
      assertThat(String.valueOf(word.get("columns"))).isEqualTo("events.type; stories.type");
      assertThat(String.valueOf(word.get("meaning_ar"))).isNotBlank();
    }
  }

  @Test
  void theCodebookHasTheWordsOfAcled() throws IOException, SQLException {
    unpacked();
    String stories = "read_csv('" + folder.resolve("stories.csv") + "', all_varchar=true)";
    String codebook = "read_csv('" + folder.resolve("codebook.csv") + "', all_varchar=true)";
    for (String column : List.of("disorder_type", "event_type", "sub_event_type")) {
      List<Map<String, @Nullable Object>> counted =
          Duck.rows(
              "SELECT word, CAST(rows AS BIGINT) AS n FROM "
                  + codebook
                  + " WHERE vocabulary = 'acled-"
                  + column.replace('_', '-')
                  + "' AND rows <> '0' ORDER BY word");
      assertThat(counted).isNotEmpty();
      assertThat(counted)
          .isEqualTo(
              Duck.rows(
                  "SELECT acled_$ AS word, count(*) AS n FROM ".replace("$", column)
                      + stories
                      + " WHERE acled_$ IS NOT NULL GROUP BY 1 ORDER BY 1".replace("$", column)));
    }
  }

  @Test
  void thePackageAndTheTableOfAcledCallEventsTheSame() throws IOException, SQLException {
    unpacked();
    Path table = folder.resolve("acled-table.csv");
    try (Archive archive = Newsroom.open()) {
      WholeFile.write(
          table, false, out -> new Acled().write(Newsroom.all(archive), out, new Tally()));
    }
    assertThat(
            Duck.rows(
                "SELECT a.isnad_event FROM read_csv('"
                    + table
                    + "', all_varchar=true) a JOIN read_csv('"
                    + folder.resolve("stories.csv")
                    + "', all_varchar=true) s ON s.id = a.isnad_event WHERE s.acled_event_type IS"
                    + " DISTINCT FROM a.event_type OR s.acled_sub_event_type IS DISTINCT FROM"
                    + " a.sub_event_type"))
        .isEmpty();
  }
}
