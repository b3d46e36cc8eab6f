package dev.fairway.port.store;

import java.time.Duration;

/**
 * Tells that something was committed to a store, by any process of any machine that shares it. For
 * one thread; costs next to nothing while nothing changes.
 */
public interface ChangeFeed extends AutoCloseable {

  /**
   * Waits until something may have changed since the last call, or since the feed was opened.
   *
   * @param atMost for how long; a change is told within half a second
   * @return false when the time has passed without a change
   * @throws dev.fairway.port.failure.StoreFailure when the store cannot be watched at the moment;
   *     calling again tries again
   */
  boolean await(Duration atMost) throws InterruptedException;

  @Override
  void close();
}
