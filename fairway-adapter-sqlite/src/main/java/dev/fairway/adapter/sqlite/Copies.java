package dev.fairway.adapter.sqlite;

import dev.fairway.adapter.jdbc.JdbcMaintenance;
import dev.fairway.adapter.jdbc.Migrations;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.port.failure.InputFailure;
import dev.fairway.port.store.StoreMaintenance.CopyReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Consistent copies of a store that others go on using. */
final class Copies {

  private final SqliteFile store;
  private final Migrations migrations;

  Copies(SqliteFile store, Migrations migrations) {
    this.store = store;
    this.migrations = migrations;
  }

  /** A copy under {@code backups} beside the store. */
  Path beforeMigration(int version, Instant now) {
    String name = store.file().getName();
    String stem = name.endsWith(".db") ? name.substring(0, name.length() - 3) : name;
    String first = stem + "-v" + version + "-" + stamp(now);
    Path folder = store.file().toPath().resolveSibling("backups");
    Path target = folder.resolve(first + ".db");
    for (int i = 2; !write(target); i++) {
      target = folder.resolve(first + "-" + i + ".db");
    }
    return target;
  }

  CopyReport to(Path target) {
    Path absolute = target.toAbsolutePath().normalize();
    if (!write(absolute)) {
      throw new InputFailure(
          target + " exists already and is never overwritten", "name another file", null);
    }
    return new CopyReport(absolute, absolute.toFile().length());
  }

  /** False when there is a file of that name. */
  private boolean write(Path target) {
    if (Files.exists(target)) {
      return false;
    }
    Path unfinished = unfinished(target);
    try (JdbcMaintenance maintenance =
        new JdbcMaintenance(store.open(), store.dialect(), migrations)) {
      maintenance.requireKnownVersion();
      Folders.createAbove(target);
      maintenance.run("VACUUM INTO ?", unfinished.toString());
      return Folders.publish(unfinished, target);
    } catch (IOException e) {
      throw new InputFailure("cannot write " + target, "check the folder's permissions", e);
    } finally {
      Folders.discard(unfinished);
    }
  }

  /** A name beside the target that no other process uses. */
  static Path unfinished(Path target) {
    String mark = ".unfinished-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
    return target.resolveSibling(target.getFileName() + mark);
  }

  /** {@code 20261101T093000000Z}: a time as a part of a file's name. */
  static String stamp(Instant now) {
    StringBuilder stamp = new StringBuilder();
    String text = Timestamps.text(now);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        stamp.append(text.charAt(i));
      }
    }
    return stamp.toString();
  }
}
