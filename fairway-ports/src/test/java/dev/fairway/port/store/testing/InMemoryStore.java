package dev.fairway.port.store.testing;

import dev.fairway.port.store.StaleRow;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreSession;
import dev.fairway.port.store.StoreView;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A store for tests that behaves like a real one: readers see one snapshot, writers take turns, an
 * exception undoes everything, references are checked at the end of a transaction.
 */
public final class InMemoryStore implements Store {

  private static final int MOST_RUNS = 10;

  private final ReentrantLock writing = new ReentrantLock(true);
  private final AtomicInteger reading = new AtomicInteger();
  private volatile MemoryTables committed = new MemoryTables();

  @Override
  public <T> T read(Function<? super StoreView, ? extends T> work) {
    MemoryView view = new MemoryView(committed);
    reading.incrementAndGet();
    try {
      return work.apply(view);
    } finally {
      reading.decrementAndGet();
      view.end();
    }
  }

  @Override
  public <T> T write(Function<? super StoreSession, ? extends T> work) {
    if (writing.isHeldByCurrentThread()) {
      throw new IllegalStateException("a write cannot begin inside another one");
    }
    for (int run = 1; ; run++) {
      try {
        return runOnce(work);
      } catch (StaleRow lost) {
        if (run == MOST_RUNS) {
          throw lost;
        }
      }
    }
  }

  private <T> T runOnce(Function<? super StoreSession, ? extends T> work) {
    writing.lock();
    MemoryTables draft = committed.copy();
    MemorySession session = new MemorySession(draft);
    try {
      T result = work.apply(session);
      draft.checkReferences();
      draft.checkTexts();
      committed = draft;
      return result;
    } finally {
      session.end();
      writing.unlock();
    }
  }

  /** Fails when a transaction is still under way. */
  void requireNoTransaction() {
    if (writing.isLocked() || reading.get() != 0) {
      throw new AssertionError("a transaction was left open");
    }
  }

  @Override
  public void close() {
    // nothing is open between two calls
  }
}
