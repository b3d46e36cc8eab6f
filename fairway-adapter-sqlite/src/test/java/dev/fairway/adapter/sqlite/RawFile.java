package dev.fairway.adapter.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** A SQLite file without anything of ours in between. */
final class RawFile implements AutoCloseable {

  private final Connection connection;

  private RawFile(Connection connection) {
    this.connection = connection;
  }

  static RawFile open(Path file) {
    try {
      Properties impatient = new Properties();
      impatient.setProperty("busy_timeout", "50");
      return new RawFile(org.sqlite.JDBC.createConnection("jdbc:sqlite:" + file, impatient));
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** The first value that a query finds. */
  String text(String query) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : "";
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** How SQLite would go about a query: its steps. */
  String plan(String query) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("EXPLAIN QUERY PLAN " + query)) {
      StringBuilder steps = new StringBuilder();
      while (rows.next()) {
        steps.append(rows.getString("detail")).append(" \n");
      }
      return steps.toString();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  RawFile run(String... statements) {
    try (Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
      return this;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
