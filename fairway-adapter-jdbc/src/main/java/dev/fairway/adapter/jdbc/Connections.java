package dev.fairway.adapter.jdbc;

import dev.fairway.port.failure.StoreFailure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Connections that wait for their next transaction. */
final class Connections {

  static final String COMMIT = "COMMIT";
  static final String ROLLBACK = "ROLLBACK";
  private static final int MOST_IDLE = 8;

  /** For how long a thread waits when as many are open as may be. */
  private static final long PATIENCE_SECONDS = 30;

  private final Connector connector;
  private final Deque<Statements> idle = new ArrayDeque<>();
  private final Semaphore allowed;
  private boolean closed;

  Connections(Connector connector) {
    this.connector = connector;
    allowed = new Semaphore(connector.mostOpen(), true);
  }

  /** One that nobody else uses; its schema is the one this program knows. */
  Statements take() {
    requireOpen();
    acquire();
    boolean taken = false;
    try {
      Statements statements = waitingOrFresh();
      taken = true;
      return statements;
    } finally {
      if (!taken) {
        allowed.release();
      }
    }
  }

  private void requireOpen() {
    synchronized (idle) {
      if (closed) {
        throw new IllegalStateException(connector.dialect().subject() + " has been closed");
      }
    }
  }

  private void acquire() {
    try {
      if (allowed.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    throw new StoreFailure(
        StoreFailure.Kind.OTHER,
        "every connection of this process to " + connector.dialect().subject() + " is in use",
        "try again when less is going on",
        null);
  }

  private Statements waitingOrFresh() {
    synchronized (idle) {
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
    try {
      boolean clean = committed || statements.tryRun(ROLLBACK);
      synchronized (idle) {
        if (clean && !closed && idle.size() < MOST_IDLE) {
          idle.addLast(statements);
          return;
        }
      }
      statements.close();
    } finally {
      allowed.release();
    }
  }

  /** Closes those that wait. */
  void closeIdle() {
    synchronized (idle) {
      for (Statements each : idle) {
        each.close();
      }
      idle.clear();
    }
  }

  void close() {
    synchronized (idle) {
      closed = true;
    }
    closeIdle();
  }
}
