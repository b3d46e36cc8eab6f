package dev.fairway.cli;

import dev.fairway.adapter.sqlite.NativeLibrary;
import dev.fairway.adapter.sqlite.SqliteChanges;
import dev.fairway.adapter.sqlite.SqliteMaintenance;
import dev.fairway.adapter.sqlite.SqliteStore;
import dev.fairway.cli.config.Settings;
import dev.fairway.port.store.ChangeFeed;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreMaintenance;
import java.nio.file.Path;

/** The stores that this program can work with; nothing is opened here. */
final class Backends {

  private Backends() {}

  static Store store(ProjectFiles files, Environment environment) {
    requireSqlite(files);
    locateNative(environment);
    return SqliteStore.at(files.storeFile());
  }

  static StoreMaintenance maintenance(ProjectFiles files, Environment environment) {
    requireSqlite(files);
    locateNative(environment);
    return new SqliteMaintenance(files.storeFile());
  }

  static ChangeFeed changes(ProjectFiles files, Environment environment) {
    requireSqlite(files);
    locateNative(environment);
    return SqliteChanges.of(files.storeFile());
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

  private static void requireSqlite(ProjectFiles files) {
    if (files.backend() != Settings.Backend.SQLITE) {
      throw Complaint.validation(
          "this version of Fairway has no PostgreSQL store",
          "use an embedded one: backend = \"sqlite\", or --db FILE");
    }
  }
}
