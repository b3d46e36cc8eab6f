package dev.fairway.adapter.jdbc;

import dev.fairway.port.failure.StoreFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Everything in which one database differs from another. */
public abstract class Dialect {

  /** Begins a transaction whose reads see one snapshot. */
  protected abstract String beginRead();

  /**
   * Begins a transaction that will write. A text that it selects is the name of the transaction,
   * for {@link Connector#fate}.
   */
  protected abstract String beginWrite();

  /** Whether {@link #beginWrite} selects the name of the transaction. */
  protected boolean namesTransactions() {
    return false;
  }

  /** Begins a transaction that keeps every other writer, migrations included, out. */
  protected abstract String beginMigration();

  /**
   * Whether the database lets one writer in at a time. Its threads then queue up here, in order,
   * rather than poll the database.
   */
  protected abstract boolean oneWriterAtATime();

  /** Ends a query whose rows, of the table named {@code t}, are to be locked; may be empty. */
  protected abstract String lockRows();

  /** Like {@link #lockRows}, and leaves out rows that are locked; may be empty. */
  protected abstract String lockFreeRows();

  /** Keeps others from changing the graph of tasks; empty when no writer can be under way. */
  protected abstract String lockGraph();

  protected abstract void bindTime(PreparedStatement statement, int position, Instant time)
      throws SQLException;

  protected abstract @Nullable Instant time(ResultSet rows, int column) throws SQLException;

  /** Ends a transaction that has written; whoever waits for changes is told of it. */
  protected abstract String commitWrite();

  /** A column in which {@code LIKE} takes ASCII letters for small ones, and no other letters. */
  protected abstract String folded(String column);

  /** The day of a column that holds times, in UTC, as text such as {@code 2026-11-01}. */
  protected abstract String day(String column);

  /** What the driver reports, in one line for people, without SQL and without bound values. */
  protected abstract StoreFailure failure(SQLException reported);

  /**
   * The number of the last migration that the database has seen; 0 when there are none of Fairway's
   * tables.
   *
   * @param careful a question that fails must not spoil the transaction that is under way
   */
  protected abstract int version(Connection connection, boolean careful) throws SQLException;

  /** Whether a query hands out its rows as they are read, rather than all at once. */
  protected boolean streamsRows() {
    return true;
  }

  /**
   * Lets the ids that the database gives go on behind those that were loaded; a statement for each
   * table with ids of the database's; may be empty.
   */
  protected String continueIds(String table) {
    return "";
  }

  /** Said of a database without Fairway's tables. */
  protected abstract StoreFailure noStore();

  /** The store in a message: {@code store /srv/state.db}. */
  protected abstract String subject();
}
