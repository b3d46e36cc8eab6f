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
  private static final int FETCHED = 2000;

  private final Connection connection;
  private final Dialect dialect;
  private final Map<String, Prepared> prepared = new HashMap<>();
  private int streams;

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

  /** 0 when there are none of Fairway's tables. */
  int version(boolean careful) {
    try {
      return dialect.version(connection, careful);
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  /** Begins a transaction; returns its name, null when it has none. */
  @Nullable String begin(String text) {
    if (!dialect.namesTransactions()) {
      sql(text).update();
      return null;
    }
    try {
      PreparedStatement statement = sql(text).statement();
      boolean selected = statement.execute();
      while (!selected && statement.getUpdateCount() >= 0) {
        selected = statement.getMoreResults();
      }
      if (!selected) {
        return null;
      }
      try (ResultSet rows = statement.getResultSet()) {
        return rows.next() ? rows.getString(1) : null;
      }
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  /** Reads the rows of a query that has no parameters, holding few of them at a time. */
  void stream(String query, RowReader reader) {
    if (dialect.streamsRows()) {
      sql(query).each(reader);
      return;
    }
    // a name of its own, since drivers remember what columns a statement has had
    String name = "stream_" + ++streams;
    runOnce("DECLARE " + name + " NO SCROLL CURSOR FOR " + query);
    Prepared fetch = sql("FETCH " + FETCHED + " FROM " + name);
    Counting counting = new Counting(reader);
    do {
      counting.count = 0;
      fetch.each(counting);
    } while (counting.count == FETCHED);
    runOnce("CLOSE " + name);
  }

  /** Hands rows on. */
  private static final class Counting implements RowReader {
    private final RowReader reader;
    private int count;

    Counting(RowReader reader) {
      this.reader = reader;
    }

    @Override
    public void read(Row row) throws SQLException {
      count++;
      reader.read(row);
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
