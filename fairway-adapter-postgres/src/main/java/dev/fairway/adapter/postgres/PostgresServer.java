package dev.fairway.adapter.postgres;

import dev.fairway.adapter.jdbc.Connector;
import dev.fairway.adapter.jdbc.Dialect;
import dev.fairway.adapter.jdbc.Fate;
import dev.fairway.port.failure.StoreFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.jdbc.PgConnection;

/**
 * Opens connections: the driver's class is used directly, since looking for it takes time, and
 * everything that a session needs goes along with its first message, since each answer takes a
 * round trip.
 */
final class PostgresServer implements Connector {

  /** The first release whose functions this program uses. */
  private static final int OLDEST = 14;

  /** How long a statement of a call waits for a lock; the store then tries again a few times. */
  private static final int LOCK_SECONDS = 5;

  private static final int STATEMENT_SECONDS = 120;

  /** Who holds locks and says nothing for so long has been stopped. */
  private static final int IDLE_SECONDS = 60;

  /** Longer than a statement may take: the machine, or the network to it, is gone. */
  private static final int SILENCE_SECONDS = STATEMENT_SECONDS + 20;

  private static final int PATIENT_LOCK_SECONDS = 60;

  /** For how long the server is asked what became of a transaction. */
  private static final long FATE_NANOS = TimeUnit.SECONDS.toNanos(5);

  private static final String FATE = "SELECT pg_catalog.pg_xact_status(?::xid8)";

  private final PostgresPlace place;
  private final PostgresDialect dialect;
  private final int mostOpen;
  private final String settings;
  private final int silenceSeconds;
  private final int oldest;

  private PostgresServer(
      PostgresPlace place, int mostOpen, String settings, int silenceSeconds, int oldest) {
    this.place = place;
    this.mostOpen = mostOpen;
    this.settings = settings;
    this.silenceSeconds = silenceSeconds;
    this.oldest = oldest;
    dialect = new PostgresDialect(place);
  }

  /** For what commands do: nothing of it takes long, and no one is kept waiting for long. */
  static PostgresServer forCalls(PostgresPlace place, int mostOpen) {
    String settings =
        setting("lock_timeout", LOCK_SECONDS)
            + setting("statement_timeout", STATEMENT_SECONDS)
            + setting("idle_in_transaction_session_timeout", IDLE_SECONDS);
    return new PostgresServer(place, mostOpen, settings, SILENCE_SECONDS, OLDEST);
  }

  /** For looking after the store, which takes as long as it takes. */
  static PostgresServer forMaintenance(PostgresPlace place) {
    return forMaintenance(place, OLDEST);
  }

  /**
   * @param oldest refuses releases before this one
   */
  static PostgresServer forMaintenance(PostgresPlace place, int oldest) {
    String settings = setting("lock_timeout", PATIENT_LOCK_SECONDS);
    return new PostgresServer(place, Integer.MAX_VALUE, settings, 0, oldest);
  }

  private static String setting(String name, int seconds) {
    return " -c " + name + "=" + seconds + "s";
  }

  @Override
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public int mostOpen() {
    return mostOpen;
  }

  @Override
  public Connection open() {
    Properties properties = place.address().properties();
    String own = properties.getProperty("options", "");
    properties.setProperty("options", (settings + " " + own).trim());
    properties.setProperty("currentSchema", place.schema());
    properties.setProperty("assumeMinServerVersion", Integer.toString(OLDEST));
    // rows travel as text, whatever the driver has learnt about a statement
    properties.setProperty("binaryTransfer", "false");
    properties.setProperty("reWriteBatchedInserts", "true");
    // details of errors repeat values
    properties.setProperty("logServerErrorDetail", "false");
    if (silenceSeconds > 0) {
      properties.putIfAbsent("socketTimeout", Integer.toString(silenceSeconds));
    }
    try {
      PgConnection connection =
          new PgConnection(place.address().hosts(), properties, place.address().shown());
      return requireSupported(connection);
    } catch (SQLException e) {
      throw PostgresErrors.whileOpening(place, e);
    }
  }

  private Connection requireSupported(PgConnection connection) throws SQLException {
    if (connection.haveMinimumServerVersion(oldest * 10_000)) {
      return connection;
    }
    String version = connection.getDBVersionNumber();
    connection.close();
    throw new StoreFailure(
        StoreFailure.Kind.OTHER,
        place.subject()
            + " is on PostgreSQL "
            + version
            + ", this program needs "
            + oldest
            + " or newer",
        "use a newer server, or a SQLite store",
        null);
  }

  /** Asks through a new connection, for a while when the server is starting again. */
  @Override
  public Fate fate(String transaction) {
    long start = System.nanoTime();
    do {
      try (Connection connection = open();
          PreparedStatement ask = connection.prepareStatement(FATE)) {
        ask.setString(1, transaction);
        Fate fate = answer(ask);
        if (fate != Fate.UNKNOWN) {
          return fate;
        }
      } catch (StoreFailure failure) {
        if (failure.reason() != StoreFailure.Kind.UNREACHABLE) {
          return Fate.UNKNOWN;
        }
      } catch (SQLException stillAway) {
        // asked again below
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    } while (System.nanoTime() - start < FATE_NANOS);
    return Fate.UNKNOWN;
  }

  private static Fate answer(PreparedStatement ask) throws SQLException {
    try (ResultSet rows = ask.executeQuery()) {
      String status = rows.next() ? rows.getString(1) : null;
      if (status == null) {
        return Fate.UNKNOWN;
      }
      return switch (status) {
        case "committed" -> Fate.COMMITTED;
        case "aborted" -> Fate.UNDONE;
        default -> Fate.UNKNOWN;
      };
    }
  }
}
