package dev.fairway.adapter.sqlite;

import dev.fairway.port.store.testing.EveryStoreContract;
import dev.fairway.port.store.testing.StoreFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends EveryStoreContract {

  @TempDir Path folder;

  @Override
  protected StoreFixture newFixture() {
    return new SqliteFixture(folder.resolve("state.db"));
  }
}
