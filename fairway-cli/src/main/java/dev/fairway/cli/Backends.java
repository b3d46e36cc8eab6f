package dev.fairway.cli;

import dev.fairway.adapter.sqlite.NativeLibrary;
import dev.fairway.adapter.sqlite.SqliteChanges;
import dev.fairway.adapter.sqlite.SqliteMaintenance;
import dev.fairway.adapter.sqlite.SqliteStore;
import dev.fairway.cli.config.Settings;
import dev.fairway.port.store.ChangeFeed;
import dev.fairway.port.store.RowFiles;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreMaintenance;
import java.nio.file.Path;

/** The stores that this program can work with; nothing is opened here. */
final class Backends {

  private Backends() {}

  static Store store(ProjectFiles files, Environment environment) {
    if (isPostgres(files)) {
      return PostgresBackend.store(files, environment);
    }
    locateNative(environment);
    return SqliteStore.at(files.storeFile());
  }

  static StoreMaintenance maintenance(ProjectFiles files, Environment environment, RowFiles rows) {
    if (isPostgres(files)) {
      return PostgresBackend.maintenance(files, environment, rows);
    }
    locateNative(environment);
    return new SqliteMaintenance(files.storeFile());
  }

  /** A store for a process that lives long and answers several callers at once. */
  static Store lasting(ProjectFiles files, Environment environment) {
    return isPostgres(files)
        ? PostgresBackend.pooled(files, environment)
        : store(files, environment);
  }

  static ChangeFeed changes(ProjectFiles files, Environment environment) {
    if (isPostgres(files)) {
      return PostgresBackend.changes(files, environment);
    }
    locateNative(environment);
    return SqliteChanges.of(files.storeFile());
  }

  /** Where the store is, without its secrets. */
  static String location(ProjectFiles files, Environment environment) {
    return isPostgres(files)
        ? PostgresBackend.location(files, environment)
        : files.storeFile().toString();
  }

  private static boolean isPostgres(ProjectFiles files) {
    return files.sound().settings().backend() == Settings.Backend.POSTGRES;
  }

  /** Begins to load the usual store's driver beside everything else. */
  static void preload(Environment environment) {
    if (environment.home() != null) {
      locateNative(environment);
      NativeLibrary.preload();
    }
  }

  private static void locateNative(Environment environment) {
    Path home = environment.home();
    if (home != null) {
      NativeLibrary.locate(home);
    }
  }
}
