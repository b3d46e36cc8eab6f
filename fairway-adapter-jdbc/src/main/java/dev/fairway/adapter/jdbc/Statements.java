package dev.fairway.adapter.jdbc;

import dev.fairway.port.failure.StoreFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One connection with the statements that were prepared on it; for one thread at a time. */
final class Statements implements AutoCloseable {

  private static final int MOST_PREPARED = 200;

  private final Connection connection;
  private final Dialect dialect;
  private final Map<String, Prepared> prepared = new HashMap<>();

  Statements(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  Dialect dialect() {
    return dialect;
  }

  /** The statement, ready for its first parameter. */
  Prepared sql(String text) {
    Prepared known = prepared.get(text);
    if (known == null) {
      known = prepare(text);
    }
    return known.restart();
  }

  private Prepared prepare(String text) {
    if (prepared.size() >= MOST_PREPARED) {
      forgetAll();
    }
    try {
      Prepared fresh = new Prepared(connection.prepareStatement(text), dialect);
      prepared.put(text, fresh);
      return fresh;
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  private void forgetAll() {
    for (Prepared each : prepared.values()) {
      each.close();
    }
    prepared.clear();
  }

  /** The first row of a query; null when there is none, or no such table. */
  <T> @Nullable T ifTableExists(String text, RowMapper<T> mapper) {
    try (PreparedStatement statement = connection.prepareStatement(text);
        ResultSet rows = statement.executeQuery()) {
      Row row = new Row(rows, dialect);
      return row.next() ? mapper.map(row) : null;
    } catch (SQLException e) {
      if (dialect.isMissingTable(e)) {
        return null;
      }
      throw dialect.failure(e);
    }
  }

  /** Runs a statement that will not be needed again. */
  void runOnce(String text) {
    try (PreparedStatement statement = connection.prepareStatement(text)) {
      statement.execute();
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  /** Runs a statement without parameters; returns whether that worked. */
  boolean tryRun(String text) {
    try {
      sql(text).update();
      return true;
    } catch (StoreFailure failed) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }
}
