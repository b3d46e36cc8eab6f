package dev.fairway.adapter.postgres;

import dev.fairway.port.store.testing.EveryStoreContract;
import dev.fairway.port.store.testing.StoreFixture;
import dev.fairway.testing.postgres.Release;

class PostgresStoreTest extends EveryStoreContract {

  @Override
  protected StoreFixture newFixture() {
    return new PostgresFixture(Release.NEWEST);
  }
}
