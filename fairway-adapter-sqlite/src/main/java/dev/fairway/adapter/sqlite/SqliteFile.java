package dev.fairway.adapter.sqlite;

import dev.fairway.adapter.jdbc.Connector;
import dev.fairway.adapter.jdbc.Dialect;
import dev.fairway.adapter.jdbc.Turn;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.SQLiteConnection;
import org.sqlite.jdbc4.JDBC4Connection;

/** Opens the file. */
final class SqliteFile implements Connector {

  /** For how long SQLite polls a lock before it gives up; the store then tries again. */
  private static final int BUSY_MILLIS = 1700;

  // https://www.sqlite.org/c3ref/c_open_autoproxy.html
  private static final int READ_WRITE = 0x2;
  private static final int CREATE = 0x4;
  private static final int URI = 0x40;
  private static final int NO_MUTEX = 0x8000;

  /**
   * Foreign keys are off unless asked for. A commit waits until the disk has it, because a claim
   * that was reported must survive a power cut. Write-ahead logging is a property of the file.
   */
  private static final String SETTINGS = "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL";

  private final File file;
  private final SqliteDialect dialect;
  private final int busyMillis;

  SqliteFile(Path path) {
    this(path, BUSY_MILLIS);
  }

  SqliteFile(Path path, int busyMillis) {
    this.busyMillis = busyMillis;
    file = path.toAbsolutePath().normalize().toFile();
    dialect = new SqliteDialect(file);
  }

  File file() {
    return file;
  }

  @Override
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public Connection open() {
    if (!file.exists()) {
      throw SqliteErrors.missing(file);
    }
    return connect(READ_WRITE);
  }

  @Override
  public Turn turn() {
    return new WriterQueue(file).turn();
  }

  Connection openOrCreate() {
    return connect(READ_WRITE | CREATE);
  }

  private Connection connect(int mode) {
    if (file.isDirectory()) {
      throw SqliteErrors.folder(file);
    }
    Properties properties = new Properties();
    properties.setProperty("open_mode", Integer.toString(mode | URI | NO_MUTEX));
    properties.setProperty("busy_timeout", Integer.toString(busyMillis));
    try {
      return configured(new JDBC4Connection("jdbc:sqlite:" + file, address(), properties));
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  private static Connection configured(SQLiteConnection connection) throws SQLException {
    try {
      connection.getDatabase()._exec(SETTINGS);
      // keeps the driver from adding a BEGIN and a COMMIT of its own to every statement
      connection.getConnectionConfig().setAutoCommit(false);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** The path; as a URI where the driver would take a part of it for options. */
  private String address() {
    String path = file.getPath();
    if (path.indexOf('?') < 0 && !path.contains("mode=memory")) {
      return path;
    }
    return "file:"
        + path.replace("%", "%25").replace("?", "%3f").replace("#", "%23").replace("=", "%3d");
  }
}
