package dev.fairway.cli;

import dev.fairway.adapter.postgres.AheadConnection;
import dev.fairway.adapter.postgres.PostgresDriver;
import dev.fairway.adapter.sqlite.NativeLibrary;
import dev.fairway.adapter.sqlite.OldQueueFile;
import dev.fairway.adapter.sqlite.SqliteChanges;
import dev.fairway.adapter.sqlite.SqliteMaintenance;
import dev.fairway.adapter.sqlite.SqliteStore;
import dev.fairway.cli.config.Settings;
import dev.fairway.port.source.OldQueueSource;
import dev.fairway.port.store.ChangeFeed;
import dev.fairway.port.store.RowFiles;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreMaintenance;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stores that a call can work with; nothing is opened here. */
final class Backends {

  private final Environment environment;

  /** Begun when the call itself names a server; null when it does not. */
  private @Nullable AheadConnection ahead;

  Backends(Environment environment) {
    this.environment = environment;
  }

  Store store(ProjectFiles files) {
    if (isPostgres(files)) {
      return PostgresBackend.store(files, environment, ahead);
    }
    locateNative();
    return SqliteStore.at(files.storeFile());
  }

  StoreMaintenance maintenance(ProjectFiles files, RowFiles rows) {
    if (isPostgres(files)) {
      return PostgresBackend.maintenance(files, environment, rows);
    }
    locateNative();
    return new SqliteMaintenance(files.storeFile());
  }

  /** A store for a process that lives long and answers several callers at once. */
  Store lasting(ProjectFiles files) {
    return isPostgres(files) ? PostgresBackend.pooled(files, environment) : store(files);
  }

  ChangeFeed changes(ProjectFiles files) {
    if (isPostgres(files)) {
      return PostgresBackend.changes(files, environment);
    }
    locateNative();
    return SqliteChanges.of(files.storeFile());
  }

  /** The database of the scripts that came before. */
  OldQueueSource oldQueue() {
    locateNative();
    return new OldQueueFile();
  }

  /** Where the store is, without its secrets. */
  String location(ProjectFiles files) {
    return isPostgres(files)
        ? PostgresBackend.location(files, environment)
        : files.storeFile().toString();
  }

  private static boolean isPostgres(ProjectFiles files) {
    return files.sound().settings().backend() == Settings.Backend.POSTGRES;
  }

  /**
   * Begins to load a driver beside everything else: the one for the server that an option or
   * variable names, or else the usual one. Which store is meant is not known for sure before the
   * configuration is, unless the call names it.
   *
   * @param args what the call was given
   */
  void preload(List<String> args) {
    if (environment.home() == null) {
      return;
    }
    String named = named(args);
    String usual = environment.variable(Settings.DEFAULT_URL_VARIABLE);
    if (named != null && named.contains("postgres") && named.contains("://")) {
      ahead = PostgresBackend.connectAhead(named, environment);
    } else if (named == null && usual != null) {
      PostgresDriver.preload();
    } else {
      locateNative();
      NativeLibrary.preload();
    }
  }

  /** What {@code --db} says, or else its variable; null when neither says anything. */
  private @Nullable String named(List<String> args) {
    String given = GlobalOptions.value(args, "--db");
    return given != null ? given : environment.variable("FAIRWAY_DB");
  }

  private void locateNative() {
    Path home = environment.home();
    if (home != null) {
      NativeLibrary.locate(home);
    }
  }
}
