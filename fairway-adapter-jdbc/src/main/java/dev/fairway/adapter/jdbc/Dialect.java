package dev.fairway.adapter.jdbc;

import dev.fairway.port.failure.StoreFailure;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Everything in which one database differs from another. */
public abstract class Dialect {

  /** Begins a transaction whose reads see one snapshot. */
  protected abstract String beginRead();

  /** Begins a transaction that will write. */
  protected abstract String beginWrite();

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

  /** A column in which {@code LIKE} takes ASCII letters for small ones, and no other letters. */
  protected abstract String folded(String column);

  /** The day of a column that holds times, in UTC, as text such as {@code 2026-11-01}. */
  protected abstract String day(String column);

  /** What the driver reports, in one line for people, without SQL and without bound values. */
  protected abstract StoreFailure failure(SQLException reported);

  protected abstract boolean isMissingTable(SQLException reported);

  /** Said of a database without Fairway's tables. */
  protected abstract StoreFailure noStore();

  /** The store in a message: {@code store /srv/state.db}. */
  protected abstract String subject();
}
