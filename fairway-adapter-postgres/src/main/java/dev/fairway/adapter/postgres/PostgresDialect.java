package dev.fairway.adapter.postgres;

import dev.fairway.adapter.jdbc.Dialect;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.port.failure.StoreFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's spelling. Writers work side by side, so rows are locked; a lock that lets others
 * refer to the row is enough, since ids never change.
 */
final class PostgresDialect extends Dialect {

  private final PostgresPlace place;
  private final String enter;
  private final String version;
  private final String tables;
  private final String others;

  PostgresDialect(PostgresPlace place) {
    this.place = place;
    String table = place.schema() + ".schema_migration";
    enter = "SET search_path TO " + place.schema() + "; ";
    tables = "SELECT pg_catalog.to_regclass('" + table + "') IS NOT NULL";
    others = Catalog.otherTables(place.schema());
    version =
        "SELECT max(m.version), pg_catalog.obj_description('"
            + table
            + "'::regclass, 'pg_class')"
            + " FROM "
            + table
            + " m";
  }

  @Override
  protected String beginRead() {
    return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
  }

  /**
   * Each statement sees what was committed before it: a task that was locked is read as it is now.
   * The transaction's number is what its fate is asked by, should its commit not be answered.
   */
  @Override
  protected String beginWrite() {
    return "BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_catalog.pg_current_xact_id()::text";
  }

  @Override
  protected boolean namesTransactions() {
    return true;
  }

  /** Whoever migrates has a lock of its own on the whole of it, see {@link MigrationLock}. */
  @Override
  protected String beginMigration() {
    return "BEGIN ISOLATION LEVEL READ COMMITTED";
  }

  @Override
  protected boolean oneWriterAtATime() {
    return false;
  }

  @Override
  protected String lockRows() {
    return " FOR NO KEY UPDATE OF t";
  }

  @Override
  protected String lockFreeRows() {
    return " FOR NO KEY UPDATE OF t SKIP LOCKED";
  }

  @Override
  protected String lockGraph() {
    return "SELECT pg_catalog.pg_advisory_xact_lock(" + AdvisoryKey.graph(place.schema()) + ")";
  }

  @Override
  protected boolean streamsRows() {
    return false;
  }

  @Override
  protected String continueIds(String table) {
    return "SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('"
        + place.schema()
        + "."
        + table
        + "', 'id'), max(t.id)) FROM "
        + table
        + " t HAVING max(t.id) IS NOT NULL";
  }

  /** One message takes both. Notifications go to a whole database, so each names its schema. */
  @Override
  protected String commitWrite() {
    return "NOTIFY " + PostgresChanges.CHANNEL + ", '" + place.schema() + "'; COMMIT";
  }

  /** In the collation of all of our columns only ASCII letters have a small form. */
  @Override
  protected String folded(String column) {
    return "lower(" + column + ")";
  }

  @Override
  protected String day(String column) {
    return "to_char(" + column + " AT TIME ZONE 'UTC', 'YYYY-MM-DD')";
  }

  /** As text of no type, which the server takes for what the column holds. */
  @Override
  protected void bindTime(PreparedStatement statement, int position, Instant time)
      throws SQLException {
    String text = Timestamps.text(time);
    boolean yearZero = text.startsWith("0000");
    statement.setObject(
        position, yearZero ? "0001" + text.substring(4) + " BC" : text, Types.OTHER);
  }

  @Override
  protected @Nullable Instant time(ResultSet rows, int column) throws SQLException {
    String text = rows.getString(column);
    if (text == null) {
      return null;
    }
    try {
      return TimeText.instant(text);
    } catch (IllegalArgumentException | DateTimeException malformed) {
      throw PostgresErrors.damaged(place, "a time in it cannot be read", null);
    }
  }

  @Override
  protected StoreFailure failure(SQLException reported) {
    return PostgresErrors.failure(place, reported);
  }

  /**
   * Compares the project, too: a schema belongs to one. The first question on a connection for
   * calls also tells the server which schema is meant: one message instead of two.
   */
  @Override
  protected int version(Connection connection, boolean careful) throws SQLException {
    if (careful && !hasTables(connection)) {
      return 0;
    }
    String question = careful ? version : enter + version;
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      boolean answered = statement.execute() || statement.getMoreResults();
      try (ResultSet rows = statement.getResultSet()) {
        return answered && rows.next() ? checked(rows) : 0;
      }
    } catch (SQLException reported) {
      if (!PostgresErrors.isMissingTable(reported)) {
        throw reported;
      }
    }
    if (holdsOthers(connection)) {
      throw PostgresErrors.foreign(place);
    }
    return 0;
  }

  private boolean holdsOthers(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(others);
        ResultSet rows = statement.executeQuery()) {
      return rows.next();
    }
  }

  private int checked(ResultSet rows) throws SQLException {
    String owner = ProjectMark.project(rows.getString(2));
    if (owner != null && !owner.equals(place.project())) {
      throw PostgresErrors.anotherProject(place, owner);
    }
    return rows.getInt(1);
  }

  private boolean hasTables(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(tables);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  @Override
  protected StoreFailure noStore() {
    return PostgresErrors.missing(place);
  }

  @Override
  protected String subject() {
    return place.subject();
  }
}
