package org.isnad.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the statements that a connection prepared: SQLite's driver would prepare the same few again
 * for each article, which takes as long as what they do. Of one connection, and used as it is by
 * one thread at a time.
 */
final class PreparedStatements extends DefaultStatementBuilder {
  /** More than there are statements without lists of numbers. */
  private static final int MOST = 128;

  /** Those that nobody uses just now, the longest unused first. */
  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>(64, 0.75f, true);

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    PreparedStatement kept = idle.remove(sql);
    return kept != null ? kept : super.create(connection, sql, context);
  }

  @Override
  public void close(Connection connection, @Nullable String sql, Statement statement)
      throws SQLException {
    if (sql == null || !(statement instanceof PreparedStatement prepared) || prepared.isClosed()) {
      statement.close();
      return;
    }
    prepared.clearParameters();
    prepared.clearBatch();
    PreparedStatement same = idle.put(sql, prepared);
    if (same != null) {
      same.close();
    }
    if (idle.size() > MOST) {
      String eldest = idle.keySet().iterator().next();
      PreparedStatement dropped = idle.remove(eldest);
      if (dropped != null) {
        dropped.close();
      }
    }
  }

  /** They end with their connection. */
  @Override
  public void close(Connection connection) {
    idle.clear();
  }
}
