package dev.fairway.port.store.testing;

import dev.fairway.port.store.Store;

/** The in-memory store under test. */
final class InMemoryFixture implements StoreFixture {

  private final InMemoryStore store = new InMemoryStore();

  @Override
  public Store store() {
    return store;
  }

  @Override
  public Store another() {
    return store;
  }

  @Override
  public void requireNothingLeftOpen() {
    store.requireNoTransaction();
    store.close();
  }
}
