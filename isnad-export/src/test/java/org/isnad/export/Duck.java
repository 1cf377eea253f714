package org.isnad.export;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.duckdb.DuckDBDriver;
import org.duckdb.DuckDBStruct;
import org.jspecify.annotations.Nullable;

/** Asks DuckDB about files. */
final class Duck {
  private Duck() {}

  /** The rows of a query, each by the names of its columns. */
  static List<Map<String, @Nullable Object>> rows(String sql) throws SQLException {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    each(sql, rows::add);
    return rows;
  }

  /** Gives the rows of a query one after the other; says how many there were. */
  static long each(String sql, Consumer<Map<String, @Nullable Object>> taker) throws SQLException {
    Properties streaming = new Properties();
    streaming.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", streaming);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      long count = 0;
      for (; result.next(); count++) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.put(result.getMetaData().getColumnName(i), plain(result.getObject(i)));
        }
        taker.accept(row);
      }
      return count;
    }
  }

  /** Structures as maps and arrays as lists, all the way down. */
  private static @Nullable Object plain(@Nullable Object value) throws SQLException {
    if (value instanceof DuckDBStruct struct) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      for (Map.Entry<String, Object> field : struct.getMap().entrySet()) {
        map.put(field.getKey(), plain(field.getValue()));
      }
      return map;
    }
    if (value instanceof Array array) {
      List<@Nullable Object> list = new ArrayList<>();
      for (Object one : (Object[]) array.getArray()) {
        list.add(plain(one));
      }
      return list;
    }
    return value;
  }
}
