package dev.fairway.adapter.sqlite;

import dev.fairway.adapter.jdbc.JdbcMaintenance;
import dev.fairway.adapter.jdbc.Migrations;
import dev.fairway.port.failure.InputFailure;
import dev.fairway.port.failure.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a backup in the place of a store. The backup is copied and checked beside the store, and
 * takes over its name in one step; at no time is there no store.
 *
 * <p>A process that has the former store open would go on writing to it, and SQLite would delete
 * the new one's log when that process ends. So a store that others have open is not replaced.
 */
final class Restore {

  private static final String INTEGRITY = "SELECT c.integrity_check FROM pragma_integrity_check c";

  private static final List<String> LOGS = List.of("-wal", "-shm", "-journal");

  private final SqliteFile store;
  private final Path place;
  private final Migrations migrations;

  Restore(SqliteFile store, Migrations migrations) {
    this.store = store;
    this.migrations = migrations;
    place = store.file().toPath();
  }

  Optional<Path> from(Path backup, Instant now) {
    requireOtherFile(backup);
    Folders.createAbove(place);
    Path fresh = Copies.unfinished(place);
    try {
      copy(new SqliteFile(backup), fresh);
      prepare(new SqliteFile(fresh), backup);
      Folders.sync(fresh);
      return takePlace(fresh, Copies.stamp(now));
    } catch (IOException e) {
      throw new InputFailure("cannot replace store " + place, "check the folder's permissions", e);
    } finally {
      Folders.discard(fresh);
    }
  }

  private void requireOtherFile(Path backup) {
    if (backup.toAbsolutePath().normalize().equals(place)) {
      throw new InputFailure(
          backup + " is the store itself", "name a backup: 'fairway db backup' makes one", null);
    }
    if (!Files.isRegularFile(backup)) {
      throw new InputFailure("no backup at " + backup, null, null);
    }
  }

  /** Reads the backup through SQLite, so that a log beside it is not lost. */
  private void copy(SqliteFile backup, Path fresh) {
    try (JdbcMaintenance maintenance =
        new JdbcMaintenance(backup.open(), backup.dialect(), migrations)) {
      maintenance.requireKnownVersion();
      maintenance.run("VACUUM INTO ?", fresh.toString());
    }
  }

  private void prepare(SqliteFile fresh, Path backup) {
    try (JdbcMaintenance maintenance =
        new JdbcMaintenance(fresh.open(), fresh.dialect(), migrations)) {
      String integrity = maintenance.text(INTEGRITY);
      if (!"ok".equals(integrity)) {
        throw SqliteErrors.damaged(backup.toFile(), String.valueOf(integrity), null);
      }
      WriteAheadLog.turnOn(maintenance);
    }
  }

  private Optional<Path> takePlace(Path fresh, String stamp) throws IOException {
    Path aside = aside(stamp);
    copyLogs(aside);
    if (!Files.exists(place)) {
      deleteLogs(place);
      Folders.replace(fresh, place);
      return Optional.empty();
    }
    try (JdbcMaintenance former = closedToOthers()) {
      if (former == null) {
        deleteLogs(place);
      } else {
        deleteLogs(aside);
      }
      Folders.keepAs(place, aside);
      Folders.replace(fresh, place);
      return Optional.of(aside);
    } catch (StoreFailure failure) {
      deleteLogs(aside);
      throw failure;
    }
  }

  /** The former store, locked; null when it is beyond opening. */
  private @Nullable JdbcMaintenance closedToOthers() {
    JdbcMaintenance former = null;
    boolean locked = false;
    try {
      former = new JdbcMaintenance(store.open(), store.dialect(), migrations);
      if (!WriteAheadLog.turnOff(former)) {
        throw inUse();
      }
      former.run("BEGIN EXCLUSIVE");
      locked = true;
      return former;
    } catch (StoreFailure failure) {
      if (failure.reason() == StoreFailure.Kind.CORRUPT) {
        return null;
      }
      throw failure;
    } finally {
      if (former != null && !locked) {
        former.close();
      }
    }
  }

  private Path aside(String stamp) {
    String name = place.getFileName() + ".before-restore-" + stamp;
    Path aside = place.resolveSibling(name);
    for (int i = 2; Files.exists(aside); i++) {
      aside = place.resolveSibling(name + "-" + i);
    }
    return aside;
  }

  /**
   * Before the former store is opened: SQLite deletes the log of a file that it cannot read, and
   * with it what might help to save the file. And it believes any log that lies beside a file, so
   * none may be left for the new store to find.
   */
  private void copyLogs(Path aside) throws IOException {
    for (String suffix : LOGS) {
      Path log = beside(place, suffix);
      if (Files.exists(log)) {
        Files.copy(log, beside(aside, suffix));
      }
    }
  }

  private static void deleteLogs(Path file) throws IOException {
    for (String suffix : LOGS) {
      Files.deleteIfExists(beside(file, suffix));
    }
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }

  private StoreFailure inUse() {
    return new StoreFailure(
        StoreFailure.Kind.BUSY,
        "store " + place + " is in use, so it was not replaced",
        "stop what has it open, such as 'fairway dashboard stop', and try again",
        null);
  }
}
