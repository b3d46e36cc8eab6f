package dev.fairway.adapter.jdbc;

import java.sql.Connection;

/** Opens one database. */
public interface Connector {

  /**
   * A new connection, ready for use and outside any transaction. Never creates a database.
   *
   * @throws dev.fairway.port.failure.StoreFailure when it cannot be opened
   */
  Connection open();

  Dialect dialect();

  /** Waits until it is this process's turn to write; comes before {@link Dialect#beginWrite}. */
  default Turn turn() {
    return Turn.always();
  }
}
