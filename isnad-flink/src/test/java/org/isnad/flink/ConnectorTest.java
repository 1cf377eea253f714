package org.isnad.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.isnad.flink.article.SharedReader;
import org.isnad.parquet.RowWriter;
import org.isnad.parquet.Rows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Articles from Kafka, and results to Kafka and to a database. */
class ConnectorTest {
  private static final SharedReader READER = new SharedReader(null);

  @TempDir private static Path made;
  private static Map<String, List<String>> alone;

  @BeforeAll
  static void make() throws IOException {
    Files.createDirectory(made.resolve("in"));
    Reports.write(made.resolve("in"), 20260102, 15, 2);
    Files.delete(made.resolve("in/empty.txt"));
    Files.delete(made.resolve("in/english.txt"));
    Path out = Files.createDirectory(made.resolve("alone"));
    Alone.over(List.of(made.resolve("in").toString()), READER.get()).into(out);
    alone = Written.lines(out);
  }

  @Test
  void whatComesFromATopicGivesWhatFilesGiveAndGoesToTopicsOnce(@TempDir Path folder)
      throws Exception {
    List<String> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(made.resolve("in"))) {
      for (Path file : files.toList()) {
        articles.addAll(Files.readAllLines(file));
      }
    }
    articles.add("no article");
    try (Broker broker = new Broker(folder)) {
      broker.write("news", articles);
      String base = "kafka:" + broker.address();
      new Run(RuntimeExecutionMode.STREAMING, 2, 1, null, false, READER, restart -> {})
          .of(List.of(base + "/news"), base + "/found");
      for (String kind : List.of("copies", "events", "rivals", "readings")) {
        assertThat(unsourced(broker.lines("found-" + kind)))
            .as(kind)
            .isEqualTo(unsourced(alone.getOrDefault(kind, List.of())));
      }
      assertThat(broker.lines("found-refused"))
          .singleElement()
          .asString()
          .contains("news/", "ISN-1");
    }
  }

  /** What came from a topic is called otherwise than what came from a file. */
  private static List<String> unsourced(List<String> lines) {
    return lines.stream()
        .map(line -> line.replaceFirst("\"source\":\"[^\"]*\",", ""))
        .sorted()
        .toList();
  }

  /** An article as other programs keep it. */
  record Row(String content, String source, String published, String url) {}

  @Test
  void tablesAreReadAndWrittenAsLinesAre(@TempDir Path folder) throws Exception {
    JsonMapper mapper = JsonMapper.shared();
    Path in = Files.createDirectory(folder.resolve("in"));
    try (Stream<Path> files = Files.list(made.resolve("in"))) {
      for (Path file : files.sorted().toList()) {
        Path table = in.resolve(file.getFileName() + ".parquet");
        try (RowWriter<Row> rows = new RowWriter<>(Files.newOutputStream(table), Row.class)) {
          for (String line : Files.readAllLines(file)) {
            if (line.startsWith("{")) {
              rows.write(mapper.readValue(line, Row.class));
            }
          }
        }
      }
    }
    Path out = folder.resolve("out");
    new Run(RuntimeExecutionMode.BATCH, 2, 1, null, false, READER, restart -> {})
        .of(List.of(in.toUri().toString()), out.toUri().toString(), Folders.Format.PARQUET);
    for (String kind : List.of("copies", "events", "rivals", "readings")) {
      List<String> lines = unsourced(alone.getOrDefault(kind, List.of()));
      assertThat(lines).as(kind).isNotEmpty();
      assertThat(rows(out.resolve(kind)))
          .as(kind)
          .containsExactlyInAnyOrderElementsOf(
              lines.stream().map(line -> plain(mapper.readTree(line)).toString()).toList());
    }
  }

  private static List<String> rows(Path folder) throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(one -> !one.getFileName().toString().startsWith(".")).toList()) {
        assertThat(file.toString()).endsWith(".parquet");
        try (Rows rows = Rows.open(file, Integer.MAX_VALUE, Integer.MAX_VALUE)) {
          for (Map<String, ?> row = rows.next(); row != null; row = rows.next()) {
            ObjectNode node = JsonMapper.shared().valueToTree(row);
            if (node.path("article").isObject()) {
              ((ObjectNode) node.path("article")).remove("source");
            }
            all.add(plain(node).toString());
          }
        }
      }
    }
    return all;
  }

  /**
   * What a column can't tell from another: a field left out from null, 1 from 1.0, JSON from words.
   */
  private static JsonNode plain(JsonNode node) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (node.isArray()) {
      ArrayNode array = nodes.arrayNode();
      node.forEach(one -> array.add(plain(one)));
      return array;
    }
    if (node.isObject()) {
      ObjectNode object = nodes.objectNode();
      new TreeMap<>(
              node.properties().stream()
                  .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
          .forEach(
              (name, value) -> {
                if (!value.isNull()) {
                  object.set(
                      name,
                      name.equals("fields") && value.isObject()
                          ? nodes.stringNode(value.toString())
                          : plain(value));
                }
              });
      return object;
    }
    return node.isNumber()
        ? nodes.stringNode(node.decimalValue().stripTrailingZeros().toPlainString())
        : node;
  }

  @Test
  void rowsAreThereOnceHoweverOftenAJobRuns(@TempDir Path folder) throws Exception {
    String database = "jdbc:sqlite:" + folder.resolve("found.db") + "?busy_timeout=20000";
    for (int time = 0; time < 2; time++) {
      new Run(RuntimeExecutionMode.BATCH, 1, 1, null, false, READER, restart -> {})
          .of(List.of(made.resolve("in").toUri().toString()), database);
      for (String kind : List.of("copies", "events", "rivals", "readings")) {
        assertThat(records(database, "isnad_" + kind))
            .as(kind)
            .isEqualTo(alone.getOrDefault(kind, List.of()));
      }
    }
  }

  @Test
  void rowsOfPostgresAreThereOnceWhetherInOnePieceOrAsTheyCome() throws Exception {
    String server = System.getProperty("isnad.postgres", System.getenv("ISNAD_POSTGRES"));
    assumeTrue(server != null && !server.isBlank(), "no PostgreSQL is named here");
    URI address = URI.create(Objects.requireNonNull(server));
    String schema = "isnad_flink_" + ProcessHandle.current().pid();
    String bare =
        "jdbc:postgresql://" + address.getHost() + ":" + address.getPort() + address.getPath();
    String[] user = Objects.requireNonNullElse(address.getUserInfo(), "").split(":", 2);
    String named =
        bare
            + "?user="
            + user[0]
            + (user.length > 1 ? "&password=" + user[1] : "")
            + "&currentSchema="
            + schema;
    try (Connection connection = DriverManager.getConnection(named);
        Statement told = connection.createStatement()) {
      told.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
      told.execute("CREATE SCHEMA " + schema);
      try {
        for (RuntimeExecutionMode mode :
            List.of(RuntimeExecutionMode.BATCH, RuntimeExecutionMode.STREAMING)) {
          new Run(mode, 2, 1, null, false, READER, restart -> {})
              .of(List.of(made.resolve("in").toUri().toString()), named);
          for (String kind : List.of("copies", "events", "rivals", "readings")) {
            assertThat(trees(records(named, "isnad_" + kind)))
                .as(kind)
                .containsExactlyInAnyOrderElementsOf(trees(alone.getOrDefault(kind, List.of())));
          }
        }
      } finally {
        told.execute("DROP SCHEMA " + schema + " CASCADE");
      }
    }
  }

  /** The database keeps the fields of a record in an order of its own. */
  private static List<JsonNode> trees(List<String> records) {
    return records.stream().map(JsonMapper.shared()::readTree).toList();
  }

  private static List<String> records(String database, String table) throws Exception {
    List<String> records = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(database);
        Statement ask = connection.createStatement();
        ResultSet rows = ask.executeQuery("SELECT record FROM " + table)) {
      while (rows.next()) {
        records.add(rows.getString(1));
      }
    }
    records.sort(null);
    return records;
  }

  @Test
  void anAddressThatIsNoTopicIsSaid() {
    assertThat(Topic.of("kafka:one:9092,two:9092/news"))
        .isEqualTo(new Topic("one:9092,two:9092", "news"));
    assertThatThrownBy(() -> Topic.of("kafka:one/news")).hasMessageContaining("kafka:HOST:PORT");
  }
}
