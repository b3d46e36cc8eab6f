package dev.fairway.adapter.jdbc;

import dev.fairway.domain.task.Actor;
import dev.fairway.port.failure.StoreFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row whose columns are taken from left to right. */
final class Row {

  private final ResultSet rows;
  private final Dialect dialect;
  private int column;

  Row(ResultSet rows, Dialect dialect) {
    this.rows = rows;
    this.dialect = dialect;
  }

  boolean next() throws SQLException {
    column = 0;
    return rows.next();
  }

  String text() throws SQLException {
    return present(textOrNull());
  }

  @Nullable String textOrNull() throws SQLException {
    return rows.getString(++column);
  }

  long number() throws SQLException {
    return rows.getLong(++column);
  }

  @Nullable Long numberOrNull() throws SQLException {
    long value = rows.getLong(++column);
    return rows.wasNull() ? null : Long.valueOf(value);
  }

  @Nullable Integer integerOrNull() throws SQLException {
    int value = rows.getInt(++column);
    return rows.wasNull() ? null : Integer.valueOf(value);
  }

  boolean flag() throws SQLException {
    return rows.getBoolean(++column);
  }

  @Nullable Boolean flagOrNull() throws SQLException {
    boolean value = rows.getBoolean(++column);
    return rows.wasNull() ? null : Boolean.valueOf(value);
  }

  Instant time() throws SQLException {
    return present(timeOrNull());
  }

  @Nullable Instant timeOrNull() throws SQLException {
    return dialect.time(rows, ++column);
  }

  @Nullable LocalDate dateOrNull() throws SQLException {
    String text = textOrNull();
    try {
      return text == null ? null : Dates.date(text);
    } catch (IllegalArgumentException malformed) {
      throw damaged("a date in it cannot be read");
    }
  }

  /** Two columns: the name, and whether it is a session's. */
  Actor actor() throws SQLException {
    return new Actor(text(), flag());
  }

  /** Two columns like {@link #actor}, both null when there is none. */
  @Nullable Actor actorOrNull() throws SQLException {
    String name = textOrNull();
    boolean session = flag();
    return name == null ? null : new Actor(name, session);
  }

  /** A row that says what no row may say. */
  StoreFailure damaged(String what) {
    return new StoreFailure(
        StoreFailure.Kind.CORRUPT,
        dialect.subject() + " is damaged: " + what,
        "look closer with 'fairway db verify', go back with 'fairway db restore FILE'",
        null);
  }

  private <T> T present(@Nullable T value) {
    if (value == null) {
      throw damaged("a value that every row has is missing");
    }
    return value;
  }
}
