package dev.fairway.port.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looking after a store as a whole. Only {@link #migrate} and {@link #restore} create one; every
 * method throws {@link dev.fairway.port.failure.StoreFailure} when the store cannot be used.
 */
public interface StoreMaintenance {

  /** A numbered change of the schema. */
  record Migration(int version, String name) {}

  /**
   * What a migration did or would do.
   *
   * @param from the version before; 0 when there was no store
   * @param backup the copy that was taken first; null when there was nothing to lose
   */
  record MigrationReport(int from, int to, List<Migration> migrations, @Nullable Path backup) {}

  /**
   * @param location for people: a path, or a URL without its secrets
   * @param version 0 when there is no store
   * @param bytes size on disk
   * @param journalMode how the store keeps transactions safe, in its own words
   * @param server null for a store that is a file
   */
  record Status(
      String backend,
      String location,
      boolean exists,
      int version,
      int newestVersion,
      List<Migration> pending,
      long bytes,
      @Nullable String journalMode,
      List<TableSize> tables,
      @Nullable Server server) {}

  /**
   * The program that keeps a store.
   *
   * @param product such as {@code PostgreSQL 18.4}
   * @param schema what of it the store is in
   * @param roundTripNanos the shortest time that a question to it took
   */
  record Server(String product, String schema, long roundTripNanos) {}

  record TableSize(String table, long rows) {}

  /**
   * @param path what it is about, such as {@code task/A-1}
   */
  record Finding(String check, @Nullable String path, String message) {}

  record CopyReport(Path path, long bytes) {}

  MigrationReport pendingMigrations();

  /** Brings the schema to the newest version, one transaction per migration, after a backup. */
  MigrationReport migrate(Instant now);

  /**
   * Makes the store this project's, whosever it was. Does nothing where a store cannot be another
   * project's.
   */
  default void adopt() {}

  Status status();

  /** A consistent copy; never overwrites a file. */
  CopyReport backup(Path target);

  /**
   * Replaces the store by a backup, which is checked first. The store that was there is kept beside
   * it.
   *
   * @return where the former store is now, if there was one
   */
  Optional<Path> restore(Path backup, Instant now);

  /**
   * Replaces the store by exported rows. The store that was there is kept beside it.
   *
   * @return where the former store is now, if there was one
   */
  Optional<Path> replace(RowSource source, Instant now);

  /** Integrity, foreign keys, and history consistent with state; empty when all is well. */
  List<Finding> verify();

  /** Hands out every row of every table, in one snapshot, ordered by key. */
  void export(RowSink sink);

  /**
   * Fills an empty store of the newest version from exported rows, in one transaction.
   *
   * @throws dev.fairway.port.failure.StoreFailure when the store is not empty
   */
  default void load(RowSource source) {
    load(source, rows -> {});
  }

  /**
   * The same, with a look at the result before it is kept.
   *
   * @param check is handed the rows that the store now has; what it throws undoes everything
   */
  void load(RowSource source, Consumer<? super RowSource> check);
}
