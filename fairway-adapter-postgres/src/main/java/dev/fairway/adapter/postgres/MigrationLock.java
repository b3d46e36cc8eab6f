package dev.fairway.adapter.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The right to make or change the tables of a schema, held on a connection of its own until it is
 * closed: also what is no part of a transaction is done by one process at a time.
 */
final class MigrationLock implements AutoCloseable {

  private static final String COMMENT =
      """
      DO $$ BEGIN
        IF to_regclass(format('%I.schema_migration', current_setting('fairway.schema'))) IS NOT NULL
        THEN
          EXECUTE format('COMMENT ON TABLE %I.schema_migration IS %L',
            current_setting('fairway.schema'), current_setting('fairway.mark'));
        END IF;
      END $$""";

  private final Connection connection;
  private final PostgresPlace place;
  private boolean taken;

  private MigrationLock(Connection connection, PostgresPlace place) {
    this.connection = connection;
    this.place = place;
  }

  static MigrationLock take(PostgresServer server, PostgresPlace place) {
    MigrationLock lock = new MigrationLock(server.open(), place);
    try {
      lock.run("SELECT pg_catalog.pg_advisory_lock(" + AdvisoryKey.migration(place.schema()) + ")");
      lock.taken = true;
      return lock;
    } finally {
      if (!lock.taken) {
        lock.close();
      }
    }
  }

  void requireTaken() {
    if (!taken) {
      throw new IllegalStateException("the lock was given back");
    }
  }

  /** Unless somebody has prepared one: that may take rights that this user lacks. */
  void createSchema() {
    try (PreparedStatement ask =
        connection.prepareStatement("SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = ?")) {
      ask.setString(1, place.schema());
      try (ResultSet rows = ask.executeQuery()) {
        if (rows.next()) {
          return;
        }
      }
    } catch (SQLException e) {
      throw PostgresErrors.failure(place, e);
    }
    run("CREATE SCHEMA " + place.schema());
  }

  /** Writes down whose store it is, if there is one. */
  void mark() {
    try (PreparedStatement name =
        connection.prepareStatement(
            "SELECT set_config('fairway.schema', ?, false), set_config('fairway.mark', ?, false)")) {
      name.setString(1, place.schema());
      name.setString(2, ProjectMark.of(place.project()));
      name.execute();
    } catch (SQLException e) {
      throw PostgresErrors.failure(place, e);
    }
    run(COMMENT);
  }

  /** Moves a schema out of the way and another one to where it was. */
  void rename(String schema, String aside, String successor) {
    run(
        "BEGIN; ALTER SCHEMA "
            + schema
            + " RENAME TO "
            + aside
            + "; ALTER SCHEMA "
            + successor
            + " RENAME TO "
            + schema
            + "; COMMIT");
  }

  private void run(String statement) {
    try (Statement once = connection.createStatement()) {
      once.execute(statement);
    } catch (SQLException e) {
      throw PostgresErrors.failure(place, e);
    }
  }

  @Override
  public void close() {
    taken = false;
    try {
      connection.close();
    } catch (SQLException e) {
      throw PostgresErrors.failure(place, e);
    }
  }
}
