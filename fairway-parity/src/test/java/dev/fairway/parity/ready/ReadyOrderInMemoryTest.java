package dev.fairway.parity.ready;

import dev.fairway.port.store.Store;
import dev.fairway.port.store.testing.InMemoryStore;

class ReadyOrderInMemoryTest extends ReadyOrderContract {

  @Override
  protected Store newStore() {
    return new InMemoryStore();
  }
}
