package org.isnad.archive.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** The migrations: one list of scripts for all databases, in the SQL of SQLite. */
final class Scripts {
  private static final List<String> NAMES =
      List.of(
          "V1__articles.sql",
          "V2__actors.sql",
          "V3__decisions.sql",
          "V4__watch.sql",
          "V5__events.sql",
          "V6__samples.sql",
          "V7__standing.sql");

  /** How many there are. */
  static final int VERSION = NAMES.size();

  private Scripts() {}

  /**
   * Does those that were not done yet.
   *
   * @param to the database
   * @param clustered what says of a table that it is kept in the order of its primary key
   * @param dialect a script in the words of the database
   */
  static void run(DataSource to, String clustered, UnaryOperator<String> dialect) {
    Flyway.configure(Scripts.class.getClassLoader())
        .dataSource(to)
        .resourceProvider(new Provider(dialect))
        .placeholders(Map.of("clustered", clustered))
        // A schema of PostgreSQL is claimed before, so that it is not empty.
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }

  private record Provider(UnaryOperator<String> dialect) implements ResourceProvider {
    @Override
    public @Nullable LoadableResource getResource(String name) {
      return NAMES.contains(name) ? new Script(name, dialect) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
      return NAMES.stream()
          .filter(name -> name.startsWith(prefix))
          .filter(name -> List.of(suffixes).stream().anyMatch(name::endsWith))
          .map(name -> (LoadableResource) new Script(name, dialect))
          .toList();
    }
  }

  private static final class Script extends LoadableResource {
    private final String name;
    private final UnaryOperator<String> dialect;

    Script(String name, UnaryOperator<String> dialect) {
      this.name = name;
      this.dialect = dialect;
    }

    @Override
    public Reader read() {
      try (InputStream in = Objects.requireNonNull(Scripts.class.getResourceAsStream(name))) {
        return new StringReader(
            dialect.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String getAbsolutePath() {
      return name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return name;
    }

    @Override
    public String getFilename() {
      return name;
    }

    @Override
    public String getRelativePath() {
      return name;
    }
  }
}
