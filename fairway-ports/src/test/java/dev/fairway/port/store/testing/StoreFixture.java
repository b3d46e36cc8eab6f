package dev.fairway.port.store.testing;

import dev.fairway.port.store.Store;

/** A new, empty store for one test. */
public interface StoreFixture {

  /** The store; the same one at every call. */
  Store store();

  /** One more way into the same data, as another process would have; closed by the caller. */
  Store another();

  /** Fails when a transaction or a connection is still open, then closes the store. */
  void requireNothingLeftOpen();
}
