package dev.fairway.parity.ready;

import dev.fairway.adapter.sqlite.SqliteMaintenance;
import dev.fairway.adapter.sqlite.SqliteStore;
import dev.fairway.port.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;

class ReadyOrderSqliteTest extends ReadyOrderContract {

  private @TempDir Path folder = Path.of("");
  private int made;

  @Override
  protected Store newStore() {
    Path file = folder.resolve("ready-" + made++ + ".db");
    new SqliteMaintenance(file).migrate(Instant.EPOCH);
    return SqliteStore.at(file);
  }
}
