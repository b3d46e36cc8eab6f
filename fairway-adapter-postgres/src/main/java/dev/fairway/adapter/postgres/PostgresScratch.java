package dev.fairway.adapter.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Schemas that were made to be thrown away, such as those of a parity run. */
public final class PostgresScratch {

  /** What the name of every such schema begins with: no other is ever dropped. */
  public static final String PREFIX = "fairway_scratch_";

  private static final String NAMES =
      "SELECT nspname::text FROM pg_catalog.pg_namespace WHERE starts_with(nspname::text, ?)"
          + " ORDER BY 1";

  private PostgresScratch() {}

  /**
   * Drops every schema whose name begins so, with all that is in it.
   *
   * @param names begins with {@link #PREFIX}
   */
  public static void drop(PostgresAddress address, String names) {
    if (!names.startsWith(PREFIX) || names.equals(PREFIX) || !PostgresPlace.isSchemaName(names)) {
      throw new IllegalArgumentException("'" + names + "' may be in use");
    }
    PostgresPlace place = new PostgresPlace(address, names, "scratch");
    PostgresServer server = PostgresServer.forMaintenance(place);
    try (Connection connection = server.open();
        Statement drop = connection.createStatement()) {
      connection.setAutoCommit(true);
      for (String schema : named(connection, names)) {
        if (PostgresPlace.isSchemaName(schema)) {
          drop.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
        }
      }
    } catch (SQLException e) {
      throw PostgresErrors.whileOpening(place, e);
    }
  }

  private static List<String> named(Connection connection, String names) throws SQLException {
    List<String> schemas = new ArrayList<>();
    try (PreparedStatement ask = connection.prepareStatement(NAMES)) {
      ask.setString(1, names);
      try (ResultSet rows = ask.executeQuery()) {
        while (rows.next()) {
          schemas.add(rows.getString(1));
        }
      }
    }
    return schemas;
  }
}
