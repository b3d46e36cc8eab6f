package dev.fairway.parity.ready;

import dev.fairway.adapter.postgres.PostgresAddress;
import dev.fairway.adapter.postgres.PostgresMaintenance;
import dev.fairway.adapter.postgres.PostgresPlace;
import dev.fairway.adapter.postgres.PostgresStore;
import dev.fairway.cli.store.ExportFiles;
import dev.fairway.port.store.Store;
import dev.fairway.testing.postgres.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One store, emptied for each project: making one takes longer than filling it. */
class ReadyOrderPostgresTest extends ReadyOrderContract {

  private TestDatabase database;
  private PostgresPlace place;

  @BeforeEach
  void makeStore() {
    database = TestDatabase.create();
    PostgresAddress address = PostgresAddress.of(database.url(), "nobody", null);
    place = new PostgresPlace(address, "fairway", "shop");
    new PostgresMaintenance(place, new ExportFiles(), Path.of("backups")).migrate(Instant.EPOCH);
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @Override
  protected Store newStore() {
    database.deleteRows("fairway");
    return PostgresStore.at(place);
  }
}
