package dev.fairway.adapter.jdbc;

import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.StaleRow;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreSession;
import dev.fairway.port.store.StoreView;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Transactions over a relational database. Nothing is opened before the first one. A transaction
 * that found the database busy, or whose task had been changed meanwhile, is run again a few times.
 */
public final class JdbcStore implements Store {

  private static final int MOST_RUNS = 6;

  private final Connector connector;
  private final Dialect dialect;
  private final Connections connections;
  private final ReentrantLock writers = new ReentrantLock(true);

  public JdbcStore(Connector connector) {
    this.connector = connector;
    dialect = connector.dialect();
    connections = new Connections(connector);
  }

  @Override
  public <T> T read(Function<? super StoreView, ? extends T> work) {
    for (int run = 1; ; run++) {
      try {
        return readOnce(work);
      } catch (StoreFailure failure) {
        Patience.mayRetry(failure, run, MOST_RUNS);
      }
      Patience.pause(run);
    }
  }

  private <T> T readOnce(Function<? super StoreView, ? extends T> work) {
    Statements statements = connections.take();
    JdbcView view = new JdbcView(statements);
    boolean committed = false;
    try {
      statements.sql(dialect.beginRead()).update();
      T result = work.apply(view);
      statements.sql(Connections.COMMIT).update();
      committed = true;
      return result;
    } finally {
      view.end();
      connections.giveBack(statements, committed);
    }
  }

  @Override
  public <T> T write(Function<? super StoreSession, ? extends T> work) {
    if (writers.isHeldByCurrentThread()) {
      throw new IllegalStateException("a write cannot begin inside another one");
    }
    for (int run = 1; ; run++) {
      try {
        return writeOnce(work);
      } catch (StaleRow lost) {
        if (run == MOST_RUNS) {
          throw lost;
        }
      } catch (StoreFailure failure) {
        Patience.mayRetry(failure, run, MOST_RUNS);
      }
      Patience.pause(run);
    }
  }

  private <T> T writeOnce(Function<? super StoreSession, ? extends T> work) {
    boolean queue = dialect.oneWriterAtATime();
    if (queue) {
      writers.lock();
    }
    try {
      return inTurn(connections.take(), work);
    } finally {
      if (queue) {
        writers.unlock();
      }
    }
  }

  private <T> T inTurn(Statements statements, Function<? super StoreSession, ? extends T> work) {
    JdbcSession session = new JdbcSession(statements);
    boolean committed = false;
    Turn turn = connector.turn();
    try {
      statements.sql(dialect.beginWrite()).update();
      T result = work.apply(session);
      statements.sql(Connections.COMMIT).update();
      committed = true;
      return result;
    } finally {
      session.end();
      connections.giveBack(statements, committed);
      turn.close();
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
