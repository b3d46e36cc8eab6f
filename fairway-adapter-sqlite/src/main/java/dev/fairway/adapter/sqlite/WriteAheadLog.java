package dev.fairway.adapter.sqlite;

import dev.fairway.adapter.jdbc.JdbcMaintenance;
import dev.fairway.port.failure.StoreFailure;

/** The journal mode in which readers and a writer do not keep each other waiting. */
final class WriteAheadLog {

  private static final int MOST_TRIES = 6;

  private WriteAheadLog() {}

  /** Stays on for good. SQLite may refuse while others open the file for the first time, too. */
  static void turnOn(JdbcMaintenance maintenance) {
    for (int attempt = 1; ; attempt++) {
      try {
        maintenance.text("PRAGMA journal_mode = WAL");
        return;
      } catch (StoreFailure failure) {
        if (failure.reason() != StoreFailure.Kind.BUSY || attempt == MOST_TRIES) {
          throw failure;
        }
      }
    }
  }

  /**
   * Brings everything into the one file and removes the log; nobody else may have it open.
   *
   * @return whether that worked
   */
  static boolean turnOff(JdbcMaintenance maintenance) {
    try {
      return "delete".equals(maintenance.text("PRAGMA journal_mode = DELETE"));
    } catch (StoreFailure failure) {
      if (failure.reason() == StoreFailure.Kind.BUSY) {
        return false;
      }
      throw failure;
    }
  }
}
