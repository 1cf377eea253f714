package org.isnad.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.isnad.archive.record.Location;
import org.isnad.story.Blocks;
import org.jspecify.annotations.Nullable;

/**
 * The databases that an archive may be kept in: what holds of an archive is tested in each. The
 * address of a PostgreSQL server is given by {@code -Disnad.postgres} or {@code ISNAD_POSTGRES};
 * where there is none, it is left out, which {@link PostgresTest} says.
 */
enum Stores {
  SQLITE,
  POSTGRES;

  private static final Set<String> SCHEMAS = new ConcurrentSkipListSet<>();

  static Stream<Stores> all() {
    return postgres() == null ? Stream.of(SQLITE) : Stream.of(values());
  }

  /** The server's address, or null where none is named. */
  static @Nullable String postgres() {
    String named = System.getProperty("isnad.postgres", System.getenv("ISNAD_POSTGRES"));
    return named == null || named.isBlank() ? null : named;
  }

  /** A place for an archive that goes with a folder that is not there yet. */
  Location at(Path folder) {
    if (this == SQLITE) {
      return Location.of(folder);
    }
    String schema = "isnad_test_" + Long.toHexString(Blocks.rank(folder.toString()));
    if (SCHEMAS.isEmpty()) {
      Runtime.getRuntime().addShutdownHook(new Thread(Stores::drop));
    }
    SCHEMAS.add(schema);
    String url = Objects.requireNonNull(postgres());
    return Location.of(
        url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema, folder.resolve("local"));
  }

  private static void drop() {
    Location server = Location.of(Objects.requireNonNull(postgres()), Path.of("unused"));
    for (String schema : SCHEMAS) {
      try {
        sql(server, "DROP SCHEMA IF EXISTS " + schema + " CASCADE");
      } catch (SQLException e) {
        // The server has gone before.
      }
    }
  }

  /** Says something to the database behind the archive's back. */
  static void sql(Location location, String statement) throws SQLException {
    String url = location.url();
    try (Connection connection =
            DriverManager.getConnection(
                url == null ? "jdbc:sqlite:" + location.folder().resolve("isnad.db") : url);
        Statement one = connection.createStatement()) {
      one.execute(statement);
    }
  }

  /** A byte 0 as its SQL has it. */
  String zeroByte() {
    return this == SQLITE ? "x'00'" : "'\\x00'";
  }

  /** Makes the archive one of a later program. */
  String later() {
    return this == SQLITE ? "PRAGMA user_version = 99" : "UPDATE isnad_archive SET version = 99";
  }
}
