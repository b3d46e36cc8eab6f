package dev.fairway.adapter.postgres;

import dev.fairway.adapter.postgres.scram.ScramExchange;
import java.io.IOException;
import java.net.Socket;
import org.postgresql.core.v3.ConnectionFactoryImpl;
import org.postgresql.core.v3.QueryExecutorImpl;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.jdbc.TimestampUtils;

/** The driver's classes, which take longer to load than a server takes to answer. */
public final class PostgresDriver {

  private PostgresDriver() {}

  /**
   * Begins to load the driver on a thread of its own, so that it is there when a store is opened.
   * Opens nothing.
   */
  public static void preload() {
    start(PostgresDriver::load, "preload-postgres");
  }

  static void start(Runnable work, String name) {
    Thread loading = new Thread(work, name);
    loading.setDaemon(true);
    loading.start();
  }

  /** What every connection takes, in the order in which it does. */
  private static void load() {
    Class<?>[] taken = {
      PgConnection.class,
      ConnectionFactoryImpl.class,
      QueryExecutorImpl.class,
      ScramExchange.class,
      TimestampUtils.class,
    };
    try (Socket unused = new Socket()) {
      unused.setTcpNoDelay(taken.length > 0);
    } catch (IOException saidLater) {
      // when a store is opened
    }
  }
}
