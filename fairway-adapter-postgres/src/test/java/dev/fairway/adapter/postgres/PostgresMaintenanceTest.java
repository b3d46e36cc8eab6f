package dev.fairway.adapter.postgres;

import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreMaintenance;
import dev.fairway.port.store.testing.EveryMaintenanceContract;
import dev.fairway.testing.postgres.Release;
import dev.fairway.testing.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Each name is a schema of one database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresMaintenanceTest extends EveryMaintenanceContract {

  private TestDatabase database;
  private int test;

  @BeforeAll
  void makeDatabase() {
    database = TestDatabase.create(release());
  }

  @AfterAll
  void removeDatabase() {
    database.close();
  }

  @BeforeEach
  void useOtherSchemas() {
    test++;
  }

  Release release() {
    return Release.NEWEST;
  }

  @Override
  protected StoreMaintenance maintenance(String name) {
    return Databases.maintenance(Databases.place(database, name + test));
  }

  @Override
  protected Store store(String name) {
    return PostgresStore.at(Databases.place(database, name + test));
  }
}
