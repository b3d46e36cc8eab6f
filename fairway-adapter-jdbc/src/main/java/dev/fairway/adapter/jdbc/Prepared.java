package dev.fairway.adapter.jdbc;

import dev.fairway.domain.task.Actor;
import dev.fairway.port.failure.StoreFailure;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prepared statement: its parameters are given from left to right, then it is run. What the
 * driver reports leaves here as a {@link dev.fairway.port.failure.StoreFailure}.
 */
final class Prepared {

  private static final int MOST_BATCHED = 1000;

  private final PreparedStatement statement;
  private final Dialect dialect;
  private final List<@Nullable Object> values = new ArrayList<>();
  private int batched;

  Prepared(PreparedStatement statement, Dialect dialect) {
    this.statement = statement;
    this.dialect = dialect;
  }

  PreparedStatement statement() {
    return statement;
  }

  /** Forgets parameters that were given before. */
  Prepared restart() {
    values.clear();
    return this;
  }

  Prepared text(@Nullable String value) {
    values.add(value);
    return this;
  }

  Prepared texts(List<String> all) {
    values.addAll(all);
    return this;
  }

  Prepared number(long value) {
    values.add(value);
    return this;
  }

  Prepared number(@Nullable Long value) {
    values.add(value);
    return this;
  }

  Prepared number(@Nullable Integer value) {
    values.add(value);
    return this;
  }

  Prepared flag(boolean value) {
    values.add(value);
    return this;
  }

  Prepared time(@Nullable Instant value) {
    values.add(value);
    return this;
  }

  /** Text of fixed width, such as {@code 2026-11-01}. */
  Prepared date(@Nullable LocalDate value) {
    values.add(value == null ? null : Dates.text(value));
    return this;
  }

  /** Two parameters: the name, and whether it is a session's; both null when there is nobody. */
  Prepared actor(@Nullable Actor actor) {
    values.add(actor == null ? null : actor.name());
    values.add(actor == null ? null : actor.session());
    return this;
  }

  /** A value of any of the kinds above. */
  Prepared value(@Nullable Object value) {
    values.add(value);
    return this;
  }

  <T> List<T> list(RowMapper<T> mapper) {
    List<T> found = new ArrayList<>();
    try {
      bind();
      try (ResultSet rows = statement.executeQuery()) {
        Row row = new Row(rows, dialect);
        while (row.next()) {
          found.add(mapper.map(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  void each(RowReader reader) {
    try {
      bind();
      try (ResultSet rows = statement.executeQuery()) {
        Row row = new Row(rows, dialect);
        while (row.next()) {
          reader.read(row);
        }
      }
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  <T> @Nullable T first(RowMapper<T> mapper) {
    try {
      bind();
      try (ResultSet rows = statement.executeQuery()) {
        Row row = new Row(rows, dialect);
        return row.next() ? mapper.map(row) : null;
      }
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  /** Runs an insert that returns the id of its row. */
  long insert() {
    try {
      bind();
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  /** Runs a change; returns how many rows it met. */
  int update() {
    try {
      bind();
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  /** Remembers a change; sends those remembered when there are many. */
  void batch() {
    try {
      bind();
      statement.addBatch();
      if (++batched == MOST_BATCHED) {
        sendBatch();
      }
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  /** Sends what {@link #batch} has left. */
  void finishBatch() {
    try {
      if (batched > 0) {
        sendBatch();
      }
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  /** Gives back what the driver holds for this statement. */
  void close() {
    try {
      statement.close();
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  private void sendBatch() throws SQLException {
    batched = 0;
    statement.executeBatch();
    statement.clearBatch();
  }

  private void bind() throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      bind(i + 1, values.get(i));
    }
    values.clear();
  }

  private void bind(int position, @Nullable Object value) throws SQLException {
    if (value == null) {
      statement.setNull(position, Types.NULL);
    } else if (value instanceof String text) {
      statement.setString(position, storable(text));
    } else if (value instanceof Number number) {
      statement.setLong(position, number.longValue());
    } else if (value instanceof Boolean flag) {
      statement.setBoolean(position, flag);
    } else {
      dialect.bindTime(statement, position, (Instant) value);
    }
  }

  private String storable(String text) {
    String objection = StorableText.objection(text);
    if (objection != null) {
      throw new StoreFailure(
          StoreFailure.Kind.OTHER,
          dialect.subject() + " refuses a text: " + objection,
          "remove that character; nothing was changed",
          null);
    }
    return text;
  }
}
