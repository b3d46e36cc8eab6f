package dev.fairway.adapter.sqlite;

import dev.fairway.port.failure.InputFailure;
import dev.fairway.port.source.OldQueueSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.jdbc4.JDBC4Connection;

/** The old queue's database, opened for reading only. */
public final class OldQueueFile implements OldQueueSource {

  // https://www.sqlite.org/c3ref/c_open_autoproxy.html
  private static final int READ_ONLY = 0x1;

  @Override
  public OldQueue read(Path file, Mapping mapping) {
    if (!Files.isRegularFile(file)) {
      throw new InputFailure("there is no old queue at " + file, null, null);
    }
    Properties properties = new Properties();
    properties.setProperty("open_mode", Integer.toString(READ_ONLY));
    try (Connection connection =
            new JDBC4Connection("jdbc:sqlite:" + file, file.toString(), properties);
        Statement statement = connection.createStatement()) {
      List<OldTask> tasks = tasks(statement, mapping);
      return new OldQueue(tasks, count(statement, mapping.evidence()));
    } catch (SQLException unreadable) {
      throw new InputFailure(
          "the old queue cannot be read: " + firstLine(unreadable),
          "[old_queue] in parity.toml says where its tables and columns are",
          unreadable);
    }
  }

  private static List<OldTask> tasks(Statement statement, Mapping mapping) throws SQLException {
    String id = quoted(mapping.id());
    String sql =
        "SELECT "
            + String.join(
                ", ",
                id,
                quoted(mapping.status()),
                column(mapping.owner()),
                column(mapping.commit()))
            + " FROM "
            + quoted(mapping.tasks())
            + " ORDER BY "
            + id;
    List<OldTask> tasks = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        tasks.add(
            new OldTask(
                String.valueOf(rows.getString(1)),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4)));
      }
    }
    return tasks;
  }

  private static @Nullable Long count(Statement statement, @Nullable String table)
      throws SQLException {
    if (table == null) {
      return null;
    }
    try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + quoted(table))) {
      return rows.next() ? rows.getLong(1) : 0L;
    }
  }

  private static String column(@Nullable String name) throws SQLException {
    return name == null ? "NULL" : quoted(name);
  }

  /**
   * A name that comes from a configuration, as an identifier and nothing else. Brackets, because
   * SQLite takes a quoted name that it does not know for a text.
   */
  private static String quoted(String name) throws SQLException {
    if (name.isEmpty() || name.indexOf(']') >= 0) {
      throw new SQLException("'" + name + "' is not the name of a table or column");
    }
    return "[" + name + "]";
  }

  private static String firstLine(SQLException reported) {
    return String.valueOf(reported.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
