package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.record.Location;
import org.isnad.archive.record.Watcher;
import org.isnad.archive.search.Query;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is so of an archive in PostgreSQL alone. */
class PostgresTest {
  @TempDir private Path folder;

  private Location location() {
    Assumptions.assumeTrue(
        Stores.postgres() != null,
        "ISNAD_POSTGRES names no server: archives were tested in SQLite alone");
    return Stores.POSTGRES.at(folder.resolve("archive"));
  }

  private static void refused(ArchiveFault fault, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            ArchiveException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  @Test
  void whatIsNoArchiveIsRefusedAndLeftAlone() throws SQLException {
    Location location = location();
    refused(ArchiveFault.NO_ARCHIVE, () -> Archive.open(location));
    refused(ArchiveFault.NO_ARCHIVE, () -> Archive.openToWrite(location));
    Location foreign = Stores.POSTGRES.at(folder.resolve("foreign"));
    String schema = String.valueOf(foreign.url()).replaceFirst(".*currentSchema=(\\w+).*", "$1");
    Stores.sql(foreign, "CREATE SCHEMA " + schema);
    Stores.sql(foreign, "CREATE TABLE theirs (a INTEGER)");
    refused(ArchiveFault.NO_ARCHIVE, () -> Archive.openOrCreate(foreign));
    String nowhere = String.valueOf(location.url()).replaceFirst("/[^/?]*\\?", "/nowhere?");
    refused(ArchiveFault.MISSING, () -> Archive.openOrCreate(Location.of(nowhere, folder)));
  }

  @Test
  void aServerThatDoesNotAnswerIsSaid() {
    refused(
        ArchiveFault.UNREACHABLE,
        () -> Archive.openOrCreate(Location.of("postgresql://127.0.0.1:1/none", folder)));
  }

  @Test
  void eachArchiveHasAnIndexOfItsOwnOnEachMachine() throws SQLException {
    Location location = location();
    Path there;
    try (Archive archive = Archive.openOrCreate(location)) {
      archive.add(Press.candidates(Press.random(1, 5)), Press.READER, 1, Watcher.NONE);
      there = archive.folder();
      assertThat(archive.name()).startsWith("postgresql://").doesNotContain("?", "@");
    }
    // Another machine has no index, and makes its own.
    Location elsewhere = new Location(folder.resolve("elsewhere"), location.url());
    try (Archive archive = Archive.openToWrite(elsewhere)) {
      assertThat(archive.behind()).isPositive();
      archive.catchUp(1, Watcher.NONE);
      assertThat(archive.search(Query.of(""), 0, 0, false).total()).isEqualTo(5);
    }
    // An archive that is made anew under the same name does not find the old one's index.
    String schema = String.valueOf(location.url()).replaceFirst(".*currentSchema=(\\w+).*", "$1");
    Stores.sql(location, "DROP SCHEMA " + schema + " CASCADE");
    try (Archive archive = Archive.openOrCreate(location)) {
      assertThat(archive.folder()).isNotEqualTo(there);
      assertThat(archive.search(Query.of(""), 0, 0, false).total()).isZero();
    }
  }

  @Test
  void passwordsAreNotTold() {
    Location named =
        Location.of("postgres://ali:secret@db.example.org:5433/news?currentSchema=a", folder);
    assertThat(named.url())
        .isEqualTo(
            "jdbc:postgresql://db.example.org:5433/news?currentSchema=a&user=ali&password=secret");
    assertThat(named).hasToString("postgresql://db.example.org:5433/news");
    assertThat(List.of("news", "a/b", "/postgresql"))
        .allSatisfy(name -> assertThat(Location.of(name, folder).isFolder()).isTrue());
  }
}
