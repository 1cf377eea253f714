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
import java.util.stream.Stream;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.isnad.flink.article.SharedReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    alone = Alone.of(List.of(made.resolve("in").toString()), READER.get());
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
      new Run(RuntimeExecutionMode.STREAMING, 2, 1, false, READER)
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

  @Test
  void rowsAreThereOnceHoweverOftenAJobRuns(@TempDir Path folder) throws Exception {
    String database = "jdbc:sqlite:" + folder.resolve("found.db") + "?busy_timeout=20000";
    for (int time = 0; time < 2; time++) {
      new Run(RuntimeExecutionMode.BATCH, 1, 1, false, READER)
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
          new Run(mode, 2, 1, false, READER)
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
