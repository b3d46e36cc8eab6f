package dev.fairway.port.store;

import java.util.function.Function;

/**
 * The record of everything that happened. Opened lazily: nothing is touched before the first call.
 *
 * <p>The view or session that {@code work} gets is of no use once {@code work} has returned. A
 * store may be used by several threads at once.
 *
 * <p>Every method throws {@link dev.fairway.port.failure.StoreFailure} when the store cannot be
 * used, and none creates or migrates one.
 */
public interface Store extends AutoCloseable {

  /** Runs {@code work} on one consistent snapshot. */
  <T> T read(Function<? super StoreView, ? extends T> work);

  /**
   * Runs {@code work} in one transaction that excludes other writers of what it locks, and commits
   * when it returns. An exception rolls everything back and is passed on.
   *
   * <p>{@code work} may be run again from its start when the store lost a race, so it must have no
   * effects but those on the session, and must not keep anything it saw in a run that failed. It
   * cannot begin another write.
   */
  <T> T write(Function<? super StoreSession, ? extends T> work);

  @Override
  void close();
}
