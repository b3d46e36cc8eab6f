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
import org.jspecify.annotations.Nullable;
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

  /**
   * For what is asked outside of transactions, which name theirs: a replica refuses a server's
   * default of {@code serializable}.
   */
  private static final String ISOLATION = " -c default_transaction_isolation=read\\ committed";

  private static final String CALL_SETTINGS =
      ISOLATION
          + setting("lock_timeout", LOCK_SECONDS)
          + setting("statement_timeout", STATEMENT_SECONDS)
          + setting("idle_in_transaction_session_timeout", IDLE_SECONDS);

  private final PostgresPlace place;
  private final PostgresDialect dialect;
  private final int mostOpen;
  private final boolean maintenance;
  private final @Nullable AheadConnection ahead;
  private final int oldest;

  private PostgresServer(
      PostgresPlace place,
      int mostOpen,
      boolean maintenance,
      @Nullable AheadConnection ahead,
      int oldest) {
    this.place = place;
    this.mostOpen = mostOpen;
    this.maintenance = maintenance;
    this.ahead = ahead;
    this.oldest = oldest;
    dialect = new PostgresDialect(place);
  }

  /**
   * For what commands do: nothing of it takes long, and no one is kept waiting for long.
   *
   * @param ahead the first connection, if it was begun before
   */
  static PostgresServer forCalls(
      PostgresPlace place, int mostOpen, @Nullable AheadConnection ahead) {
    return new PostgresServer(place, mostOpen, false, ahead, OLDEST);
  }

  /** For looking after the store, which takes as long as it takes. */
  static PostgresServer forMaintenance(PostgresPlace place) {
    return forMaintenance(place, OLDEST);
  }

  /**
   * @param oldest refuses releases before this one
   */
  static PostgresServer forMaintenance(PostgresPlace place, int oldest) {
    return new PostgresServer(place, Integer.MAX_VALUE, true, null, oldest);
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
    try {
      Connection begun = ahead == null ? null : ahead.take();
      Connection connection = begun != null ? begun : openNow();
      return requireSupported((PgConnection) connection);
    } catch (SQLException e) {
      throw PostgresErrors.whileOpening(place, e);
    }
  }

  private Connection openNow() throws SQLException {
    if (!maintenance) {
      return openForCalls(place.address());
    }
    Properties properties = new Properties();
    properties.setProperty("currentSchema", place.schema());
    return open(
        place.address(), properties, ISOLATION + setting("lock_timeout", PATIENT_LOCK_SECONDS));
  }

  /** In no schema yet: that comes with the question for the version, see PostgresDialect. */
  static Connection openForCalls(PostgresAddress address) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("socketTimeout", Integer.toString(SILENCE_SECONDS));
    return open(address, properties, CALL_SETTINGS);
  }

  private static Connection open(PostgresAddress address, Properties defaults, String settings)
      throws SQLException {
    Properties properties = address.properties();
    defaults.forEach(properties::putIfAbsent);
    String own = properties.getProperty("options", "");
    properties.setProperty("options", (settings + " " + own).trim());
    properties.setProperty("assumeMinServerVersion", Integer.toString(OLDEST));
    // rows travel as text, whatever the driver has learnt about a statement
    properties.setProperty("binaryTransfer", "false");
    properties.setProperty("reWriteBatchedInserts", "true");
    // details of errors repeat values
    properties.setProperty("logServerErrorDetail", "false");
    return new PgConnection(address.hosts(), properties, address.shown());
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
