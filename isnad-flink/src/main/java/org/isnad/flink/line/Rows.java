package org.isnad.flink.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/**
 * Writes lines into a table of any database that knows {@code ON CONFLICT}. What was handed over is
 * committed before a checkpoint is.
 */
public final class Rows implements Sink<String> {
  private static final long serialVersionUID = 1L;

  /** So many go to the database together. */
  private static final int TOGETHER = 500;

  private final String address;
  private final String table;

  /**
   * Lines into a table, which is made where there is none.
   *
   * @param address of the database
   * @param table its name, letters and underscores
   */
  public Rows(String address, String table) {
    this.address = address;
    this.table = table;
  }

  @Override
  public SinkWriter<String> createWriter(WriterInitContext context) throws IOException {
    try {
      return new Writer(address, table);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static final class Writer implements SinkWriter<String> {
    private final Connection connection;
    private final PreparedStatement insert;
    private int waiting;

    Writer(String address, String table) throws SQLException {
      connection = DriverManager.getConnection(address);
      try (Statement make = connection.createStatement()) {
        make.execute(
            "CREATE TABLE IF NOT EXISTS "
                + table
                + " (id TEXT PRIMARY KEY, record "
                + (address.startsWith("jdbc:postgresql:") ? "JSONB" : "TEXT")
                + " NOT NULL)");
      } catch (SQLException e) {
        // Two tasks that make it at once: one is too late, and it is there.
        try (Statement ask = connection.createStatement()) {
          ask.execute("SELECT COUNT(*) FROM " + table);
        } catch (SQLException missing) {
          connection.close();
          e.addSuppressed(missing);
          throw e;
        }
      }
      connection.setAutoCommit(false);
      insert =
          connection.prepareStatement(
              "INSERT INTO "
                  + table
                  + " VALUES (?, "
                  + (address.startsWith("jdbc:postgresql:") ? "?::jsonb" : "?")
                  + ") ON CONFLICT (id) DO NOTHING");
    }

    @Override
    public void write(String line, Context context) throws IOException {
      try {
        insert.setString(1, hash(line));
        // PostgreSQL's text knows no zero byte; JSON escapes it, and JSONB does not take it.
        insert.setString(2, line.replace("\\u0000", "\\ufffd"));
        insert.addBatch();
        if (++waiting >= TOGETHER) {
          flush(false);
        }
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }

    @Override
    public void flush(boolean end) throws IOException {
      if (waiting == 0) {
        return;
      }
      try {
        insert.executeBatch();
        connection.commit();
        waiting = 0;
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }

    private static String hash(String line) {
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
