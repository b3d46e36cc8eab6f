package dev.fairway.adapter.sqlite;

import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.ChangeFeed;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the files of a store a few times a second. Only when their sizes or times have changed
 * is the store itself asked, by {@code PRAGMA data_version}, whether somebody has committed; and it
 * is asked for a while longer, because a commit is written to the log first and is told to others
 * only when the disk has taken it, and because two writes within one tick of the clock leave the
 * files looking the same.
 */
public final class SqliteChanges implements ChangeFeed {

  // https://www.sqlite.org/pragma.html#pragma_data_version
  private static final String VERSION = "PRAGMA data_version";
  private static final long PAUSE_MILLIS = 200;

  /** How long a disk may take at most for a commit that is already in the log. */
  private static final Duration SETTLES_WITHIN = Duration.ofSeconds(30);

  private final SqliteFile file;
  private final Path store;
  private final Path log;
  private @Nullable Connection connection;
  private long version = -1;
  private String seen;
  private long restlessSince = System.nanoTime();
  private boolean restless = true; // somebody may be about to commit what the log holds already

  private SqliteChanges(SqliteFile file) {
    this.file = file;
    store = file.file().toPath();
    log = new File(file.file().getPath() + "-wal").toPath();
    seen = sign(store) + sign(log);
    version = versionIfThere();
  }

  /** The changes of the store at a place from now on, whether it is there or not. */
  public static SqliteChanges of(Path file) {
    return new SqliteChanges(new SqliteFile(file));
  }

  @Override
  public boolean await(Duration atMost) throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    while (!hasChanged()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      Thread.sleep(Math.min(left, PAUSE_MILLIS));
    }
    return true;
  }

  private boolean hasChanged() {
    String now = sign(store) + sign(log);
    if (!now.equals(seen)) {
      restless = true;
      restlessSince = System.nanoTime();
    } else if (!restless) {
      return false;
    } else if (System.nanoTime() - restlessSince > SETTLES_WITHIN.toNanos()) {
      restless = false; // and look once more
    }
    boolean other = !identity(now).equals(identity(seen));
    seen = now;
    if (other) {
      close(); // the file was replaced: the old one never changes again
    }
    long before = version;
    version = version();
    return before != version || other;
  }

  /** Size, time and identity of a file, as far as they can be told. */
  private static String sign(Path path) {
    try {
      BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class);
      return is.fileKey() + "|" + is.size() + "|" + is.lastModifiedTime() + "|";
    } catch (IOException absent) {
      return "-|";
    }
  }

  private static String identity(String sign) {
    int bar = sign.indexOf('|');
    return bar < 0 ? "" : sign.substring(0, bar);
  }

  private long versionIfThere() {
    try {
      return version();
    } catch (StoreFailure notYet) {
      restless = false;
      seen = sign(store) + sign(log);
      return -1;
    }
  }

  private long version() {
    try {
      if (connection == null) {
        connection = file.open();
      }
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(VERSION)) {
        return rows.next() ? rows.getLong(1) : -1;
      }
    } catch (SQLException e) {
      seen = "";
      close();
      throw SqliteErrors.failure(file.file(), e);
    } catch (StoreFailure unusable) {
      seen = "";
      throw unusable;
    }
  }

  @Override
  public void close() {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        throw SqliteErrors.failure(file.file(), e);
      } finally {
        connection = null;
        version = -1;
      }
    }
  }
}
