package dev.fairway.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.store.Store;
import dev.fairway.port.store.testing.StoreFixture;
import dev.fairway.testing.postgres.Release;
import dev.fairway.testing.postgres.TestDatabase;
import java.util.concurrent.locks.LockSupport;

/** A store in a new database. */
final class PostgresFixture implements StoreFixture {

  private static final String OPEN =
      "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
          + " AND pid <> pg_backend_pid() AND state LIKE 'idle in transaction%'";

  /** Only a connection that nobody closes stays for so long. */
  private static final int PATIENCE = 2000;

  private final Release release;
  private final TestDatabase database;
  private final PostgresPlace place;
  private final PostgresStore store;

  PostgresFixture(Release release) {
    this.release = release;
    database = Databases.withStore(release);
    place = Databases.place(database, "fairway");
    store = PostgresStore.at(place);
  }

  @Override
  public Store store() {
    return store;
  }

  @Override
  public Store another() {
    return PostgresStore.at(place);
  }

  TestDatabase database() {
    return database;
  }

  /** The server notices the end of a connection a moment after the client has closed it. */
  @Override
  public void requireNothingLeftOpen() {
    assertThat(database.text(OPEN)).as("open transactions").isEqualTo("0");
    store.close();
    for (int i = 0; database.connections() > 0 && i < PATIENCE; i++) {
      LockSupport.parkNanos(1_000_000);
    }
    assertThat(database.connections()).as("open connections").isZero();
    Databases.giveBack(database, release);
  }
}
