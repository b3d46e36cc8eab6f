package dev.fairway.adapter.jdbc;

import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.StaleRow;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreSession;
import dev.fairway.port.store.StoreView;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Transactions over a relational database. Nothing is opened before the first one. A transaction
 * that found the database busy, whose task had been changed meanwhile, or whose connection broke
 * before it was committed, is run again a few times.
 */
public final class JdbcStore implements Store {

  private static final int MOST_RUNS = 6;

  private final Connector connector;
  private final Dialect dialect;
  private final Connections connections;
  private final ReentrantLock writers = new ReentrantLock(true);
  private final Set<Thread> writing = ConcurrentHashMap.newKeySet();

  public JdbcStore(Connector connector) {
    this.connector = connector;
    dialect = connector.dialect();
    connections = new Connections(connector);
  }

  @Override
  public <T> T read(Function<? super StoreView, ? extends T> work) {
    for (int run = 1; ; run++) {
      try {
        return readOnce(connections.take(), work);
      } catch (LostConnection lost) {
        forget(lost, run);
      } catch (StoreFailure failure) {
        Patience.mayRetry(failure, run, MOST_RUNS);
      }
      Patience.pause(run);
    }
  }

  private <T> T readOnce(Statements statements, Function<? super StoreView, ? extends T> work) {
    JdbcView view = new JdbcView(statements);
    boolean committed = false;
    try {
      statements.begin(dialect.beginRead());
      T result = work.apply(view);
      statements.sql(Connections.COMMIT).update();
      committed = true;
      return result;
    } catch (StoreFailure failure) {
      throw LostConnection.orOther(failure);
    } finally {
      view.end();
      connections.giveBack(statements, committed);
    }
  }

  @Override
  public <T> T write(Function<? super StoreSession, ? extends T> work) {
    if (!writing.add(Thread.currentThread())) {
      throw new IllegalStateException("a write cannot begin inside another one");
    }
    try {
      return writeUntilDone(work);
    } finally {
      writing.remove(Thread.currentThread());
    }
  }

  private <T> T writeUntilDone(Function<? super StoreSession, ? extends T> work) {
    for (int run = 1; ; run++) {
      try {
        return writeOnce(work);
      } catch (StaleRow lost) {
        if (run == MOST_RUNS) {
          throw lost;
        }
      } catch (LostConnection lost) {
        forget(lost, run);
      } catch (StoreFailure failure) {
        Patience.mayRetry(failure, run, MOST_RUNS);
      }
      Patience.pause(run);
    }
  }

  /** Whatever broke one connection has most likely broken those that wait, too. */
  private void forget(LostConnection lost, int run) {
    if (run == MOST_RUNS) {
      throw lost.failure();
    }
    connections.closeIdle();
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
      String transaction = statements.begin(dialect.beginWrite());
      T result = work.apply(session);
      committed = new Commit(connector, statements, transaction).isAnswered();
      return result;
    } catch (StoreFailure failure) {
      throw LostConnection.orOther(failure);
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
