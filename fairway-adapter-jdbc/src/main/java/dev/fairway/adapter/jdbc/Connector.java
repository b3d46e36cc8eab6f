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

  /**
   * What became of a transaction whose commit was not answered.
   *
   * @param transaction its name, see {@link Dialect#beginWrite}
   */
  default Fate fate(String transaction) {
    return Fate.UNKNOWN;
  }

  /** The most connections that one store may have open at once. */
  default int mostOpen() {
    return Integer.MAX_VALUE;
  }

  /** Waits until it is this process's turn to write; comes before {@link Dialect#beginWrite}. */
  default Turn turn() {
    return Turn.always();
  }
}
