package dev.fairway.adapter.sqlite;

import dev.fairway.adapter.jdbc.Dialect;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.port.failure.StoreFailure;
import java.io.File;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** SQLite's spelling. One writer at a time is all it has, so nothing else needs a lock. */
final class SqliteDialect extends Dialect {

  private static final String VERSION = "SELECT max(m.version) FROM schema_migration m";

  private final File file;

  SqliteDialect(File file) {
    this.file = file;
  }

  @Override
  protected String beginRead() {
    return "BEGIN";
  }

  /**
   * Takes the lock at once. A transaction that begins by reading would fail in the middle, and not
   * even wait, when another one commits before its first change.
   */
  @Override
  protected String beginWrite() {
    return "BEGIN IMMEDIATE";
  }

  @Override
  protected String beginMigration() {
    return "BEGIN IMMEDIATE";
  }

  @Override
  protected boolean oneWriterAtATime() {
    return true;
  }

  @Override
  protected String lockRows() {
    return "";
  }

  @Override
  protected String lockFreeRows() {
    return "";
  }

  @Override
  protected String lockGraph() {
    return "";
  }

  @Override
  protected void bindTime(PreparedStatement statement, int position, Instant time)
      throws SQLException {
    statement.setString(position, Timestamps.text(time));
  }

  @Override
  protected @Nullable Instant time(ResultSet rows, int column) throws SQLException {
    String text = rows.getString(column);
    if (text == null) {
      return null;
    }
    try {
      return Timestamps.instant(text);
    } catch (IllegalArgumentException malformed) {
      throw SqliteErrors.damaged(file, "a time in it cannot be read", null);
    }
  }

  /** Whoever waits for changes looks at the files. */
  @Override
  protected String commitWrite() {
    return "COMMIT";
  }

  /** {@code LIKE} does so by itself. */
  @Override
  protected String folded(String column) {
    return column;
  }

  /** Times are text that begins with the day. */
  @Override
  protected String day(String column) {
    return "substr(" + column + ", 1, 10)";
  }

  @Override
  protected StoreFailure failure(SQLException reported) {
    return SqliteErrors.failure(file, reported);
  }

  /** A question that fails spoils nothing here. */
  @Override
  protected int version(Connection connection, boolean careful) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(VERSION);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getInt(1) : 0;
    } catch (SQLException reported) {
      String message = reported.getMessage();
      if (message != null && message.contains("no such table")) {
        return 0;
      }
      throw reported;
    }
  }

  @Override
  protected StoreFailure noStore() {
    return SqliteErrors.noStore(file);
  }

  @Override
  protected String subject() {
    return "store " + file;
  }
}
