package dev.fairway.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.store.Store;
import dev.fairway.port.store.testing.Samples;
import dev.fairway.port.store.testing.StoreFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A store in a new file. */
final class SqliteFixture implements StoreFixture {

  private final Path file;
  private final SqliteStore store;

  SqliteFixture(Path file) {
    this.file = file;
    Empty.copyTo(file);
    store = SqliteStore.at(file);
  }

  /** An empty store, made once: making one waits for the disk many times. */
  private static final class Empty {
    private static final byte[] BYTES = make();

    private static byte[] make() {
      try {
        Path folder = Files.createTempDirectory("fairway-empty");
        Path file = folder.resolve("state.db");
        new SqliteMaintenance(file).migrate(Samples.NOON);
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        Files.delete(folder);
        return bytes;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static void copyTo(Path file) {
      try {
        Files.write(file, BYTES);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
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
