package dev.fairway.testing.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A new database on the server of this test run. All tests of a JVM share one server of each
 * release, which starts when it is first asked for; {@code FAIRWAY_TEST_POSTGRES_URL} names another
 * one that is used instead, by a role that may create databases.
 */
public final class TestDatabase implements AutoCloseable {

  private static final String EXTERNAL = "FAIRWAY_TEST_POSTGRES_URL";
  private static final Map<Release, TestDatabase> MAIN = new ConcurrentHashMap<>();
  private static final AtomicInteger MADE = new AtomicInteger();

  /** Whatever refers to whatever: references are checked in the end. */
  private static final String DELETE_ROWS =
      """
      DO $$ DECLARE each regclass; BEGIN
        SET CONSTRAINTS ALL DEFERRED;
        FOR each IN SELECT c.oid FROM pg_class c WHERE c.relkind = 'r'
          AND c.relnamespace = '%s'::regnamespace AND c.relname <> 'schema_migration'
        LOOP EXECUTE 'DELETE FROM ' || each; END LOOP;
      END $$""";

  /** Stored so that proving it takes a small part of the time, which every connection spends. */
  private static final String SAME_PASSWORD =
      "ALTER ROLE " + EmbeddedServer.USER + " PASSWORD '" + EmbeddedServer.PASSWORD + "'";

  private final TestDatabase main;
  private final String url;
  private final String name;
  private @Nullable Connection connection;

  private TestDatabase(@Nullable TestDatabase main, String url, String name) {
    this.main = main == null ? this : main;
    this.url = url;
    this.name = name;
  }

  /** An empty one on the newest server. */
  public static TestDatabase create() {
    return create(Release.NEWEST);
  }

  public static TestDatabase create(Release release) {
    return MAIN.computeIfAbsent(release, TestDatabase::mainOf).made("");
  }

  /** The database that others are made from; it lives as long as its server. */
  private static TestDatabase mainOf(Release release) {
    String external = System.getenv(EXTERNAL);
    if (external != null && !external.isEmpty()) {
      return new TestDatabase(null, external, "postgres");
    }
    String url = EmbeddedServer.start(release).url("postgres");
    TestDatabase main = new TestDatabase(null, url, "postgres");
    if (release == Release.NEWEST) {
      main.run("SET scram_iterations = 1", SAME_PASSWORD);
    }
    return main;
  }

  /** One with the same content, on the same server; nobody may be connected to this one. */
  public TestDatabase copy() {
    disconnect();
    return main.made(" TEMPLATE " + name);
  }

  private TestDatabase made(String like) {
    String fresh = "fairway_" + ProcessHandle.current().pid() + "_" + MADE.incrementAndGet();
    run("CREATE DATABASE " + fresh + like);
    return new TestDatabase(this, Login.withDatabase(url, fresh), fresh);
  }

  /** {@code postgresql://user:password@host:port/database}. */
  public String url() {
    return url;
  }

  public String name() {
    return name;
  }

  /** A connection that nothing of the program's is involved in. */
  public Connection connect() {
    try {
      return Login.connect(url);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Runs statements in this database. */
  public void run(String... statements) {
    try (Statement statement = own().createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Empties the tables of a store, which takes much less time than making a new one. */
  public void deleteRows(String schema) {
    run(DELETE_ROWS.formatted(schema));
  }

  /** The first value that a query finds; empty when it is null or there is none. */
  public String text(String query) {
    try (Statement statement = own().createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      String found = rows.next() ? rows.getString(1) : null;
      return found == null ? "" : found;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private Connection own() {
    Connection known = connection;
    if (known == null) {
      known = connect();
      connection = known;
    }
    return known;
  }

  private void disconnect() {
    try {
      if (connection != null) {
        connection.close();
        connection = null;
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** How many others are connected to it; one that has just gone may be counted, too. */
  public int connections() {
    return Integer.parseInt(
        text(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                + " AND pid <> pg_backend_pid() AND backend_type = 'client backend'"));
  }

  /** Removes it; whoever is still connected is thrown out. */
  @Override
  public void close() {
    disconnect();
    main.run("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
  }
}
