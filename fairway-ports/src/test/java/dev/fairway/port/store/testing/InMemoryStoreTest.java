package dev.fairway.port.store.testing;

class InMemoryStoreTest extends EveryStoreContract {

  @Override
  protected StoreFixture newFixture() {
    return new InMemoryFixture();
  }
}
