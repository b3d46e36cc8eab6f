package dev.fairway.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.store.Store;
import dev.fairway.port.store.testing.Samples;
import dev.fairway.port.store.testing.StoreFixture;
import java.nio.file.Files;
import java.nio.file.Path;

/** A store in a new file. */
final class SqliteFixture implements StoreFixture {

  private final Path file;
  private final SqliteStore store;

  SqliteFixture(Path file) {
    this.file = file;
    new SqliteMaintenance(file).migrate(Samples.NOON);
    store = SqliteStore.at(file);
  }

  @Override
  public Store store() {
    return store;
  }

  @Override
  public Store another() {
    return SqliteStore.at(file);
  }

  /**
   * A transaction that is still open keeps the log from being emptied, and a connection that is
   * still open keeps it from being deleted.
   */
  @Override
  public void requireNothingLeftOpen() {
    try (RawFile raw = RawFile.open(file)) {
      assertThat(raw.text("PRAGMA wal_checkpoint(TRUNCATE)"))
          .as("an open transaction")
          .isEqualTo("0");
    }
    store.close();
    assertThat(Files.exists(file.resolveSibling(file.getFileName() + "-wal")))
        .as("an open connection")
        .isFalse();
  }
}
