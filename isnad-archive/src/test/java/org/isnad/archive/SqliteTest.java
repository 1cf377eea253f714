package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is so of an archive in a folder alone. */
class SqliteTest {
  private static final String TEXT = "نص";

  @TempDir private Path folder;

  private static void refused(ArchiveFault fault, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            ArchiveException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  @Test
  void whatIsNoArchiveIsRefusedAndLeftAlone() throws IOException, SQLException {
    refused(ArchiveFault.MISSING, () -> Archive.open(folder.resolve("nowhere")));
    refused(ArchiveFault.MISSING, () -> Archive.openToWrite(folder.resolve("nowhere")));
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(articles.resolve("a.txt"), TEXT);
    refused(ArchiveFault.NO_ARCHIVE, () -> Archive.open(articles));
    refused(ArchiveFault.NO_ARCHIVE, () -> Archive.openOrCreate(articles));
    try (var left = Files.list(articles)) {
      assertThat(left).hasSize(1);
    }
    Path other = Files.createDirectories(folder.resolve("other"));
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + other.resolve("isnad.db"));
        Statement one = connection.createStatement()) {
      one.execute("CREATE TABLE theirs (a INTEGER)");
      one.execute("PRAGMA user_version = 1");
    }
    refused(ArchiveFault.NO_ARCHIVE, () -> Archive.openOrCreate(other));
    Files.writeString(Files.createDirectories(folder.resolve("text")).resolve("isnad.db"), TEXT);
    refused(ArchiveFault.DAMAGED, () -> Archive.open(folder.resolve("text")));
  }

  /** A script that stands in the folder but not in the list would never be run. */
  @Test
  void everyMigrationIsDone() throws Exception {
    Archive.openOrCreate(folder.resolve("archive")).close();
    Path scripts = Path.of(Archive.class.getResource("store/V1__articles.sql").toURI()).getParent();
    List<String> there;
    try (Stream<Path> files = Files.list(scripts)) {
      there =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".sql"))
              .toList();
    }
    List<String> done = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive/isnad.db"));
        Statement asked = connection.createStatement();
        ResultSet rows =
            asked.executeQuery("SELECT script FROM flyway_schema_history WHERE success")) {
      while (rows.next()) {
        done.add(rows.getString(1));
      }
    }
    assertThat(done).containsAll(there);
  }
}
