package dev.fairway.adapter.jdbc;

import java.util.ArrayDeque;
import java.util.Deque;

/** Connections that wait for their next transaction. */
final class Connections {

  static final String COMMIT = "COMMIT";
  static final String ROLLBACK = "ROLLBACK";
  private static final int MOST_IDLE = 8;

  private final Connector connector;
  private final Deque<Statements> idle = new ArrayDeque<>();
  private boolean closed;

  Connections(Connector connector) {
    this.connector = connector;
  }

  /** One that nobody else uses; its schema is the one this program knows. */
  Statements take() {
    synchronized (idle) {
      if (closed) {
        throw new IllegalStateException(connector.dialect().subject() + " has been closed");
      }
      Statements waiting = idle.pollLast();
      if (waiting != null) {
        return waiting;
      }
    }
    Statements fresh = new Statements(connector.open(), connector.dialect());
    boolean usable = false;
    try {
      SchemaVersion.require(fresh);
      usable = true;
      return fresh;
    } finally {
      if (!usable) {
        fresh.close();
      }
    }
  }

  /**
   * Ends the use of a connection.
   *
   * @param committed false undoes what the transaction has done, by closing the connection if the
   *     database does not answer to anything else
   */
  void giveBack(Statements statements, boolean committed) {
    boolean clean = committed || statements.tryRun(ROLLBACK);
    synchronized (idle) {
      if (clean && !closed && idle.size() < MOST_IDLE) {
        idle.addLast(statements);
        return;
      }
    }
    statements.close();
  }

  void close() {
    synchronized (idle) {
      closed = true;
      for (Statements each : idle) {
        each.close();
      }
      idle.clear();
    }
  }
}
