package dev.fairway.adapter.jdbc;

import dev.fairway.port.failure.StoreFailure;
import java.util.concurrent.locks.LockSupport;

/** How often and after how long something that lost a race is tried again. */
final class Patience {

  private static final long SHORTEST_NANOS = 500_000;

  private Patience() {}

  /** Returns when another run may help; else throws the failure. */
  static void mayRetry(StoreFailure failure, int run, int mostRuns) {
    if (failure.reason() != StoreFailure.Kind.BUSY || run >= mostRuns) {
      throw failure;
    }
  }

  /**
   * Waits a little, each time about twice as long. The low digits of the clock spread out those who
   * failed together; they need not be random.
   */
  static void pause(int run) {
    long spread = (System.nanoTime() >>> 4) % SHORTEST_NANOS;
    LockSupport.parkNanos((SHORTEST_NANOS << Math.min(run, 6)) + spread);
  }
}
