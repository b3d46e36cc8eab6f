package dev.fairway.adapter.sqlite;

import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreMaintenance;
import dev.fairway.port.store.testing.EveryMaintenanceContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteMaintenanceTest extends EveryMaintenanceContract {

  @TempDir Path folder;

  @Override
  protected StoreMaintenance maintenance(String name) {
    return new SqliteMaintenance(folder.resolve(name).resolve("state.db"));
  }

  @Override
  protected Store store(String name) {
    return SqliteStore.at(folder.resolve(name).resolve("state.db"));
  }
}
