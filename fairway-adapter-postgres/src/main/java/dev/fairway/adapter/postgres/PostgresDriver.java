package dev.fairway.adapter.postgres;

import java.net.Socket;
import java.util.Properties;
import org.postgresql.core.ServerVersion;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.shaded.com.ongres.scram.common.ScramMechanism;
import org.postgresql.util.HostSpec;

/** The driver's classes, which take longer to load than a server takes to answer. */
public final class PostgresDriver {

  private PostgresDriver() {}

  /**
   * Begins to load the driver on threads of its own, so that it is there when a store is opened.
   * Opens nothing and reports nothing: what fails here fails again, and is said, at the opening.
   *
   * @param address where to; what proves a password is loaded when it has one
   */
  public static void preload(PostgresAddress address) {
    start(PostgresDriver::loadConnection, "preload-postgres");
    if (address.hasPassword()) {
      start(PostgresDriver::loadAuthentication, "preload-authentication");
    }
  }

  static void start(Runnable work, String name) {
    Thread loading = new Thread(work, name);
    loading.setDaemon(true);
    loading.start();
  }

  /** Connects to none of no servers, which takes what any connection takes. */
  private static void loadConnection() {
    Properties properties = new Properties();
    properties.setProperty("user", "nobody");
    try (Socket unused = new Socket();
        PgConnection none = new PgConnection(new HostSpec[0], properties, "")) {
      throw new IllegalStateException("there is no server " + unused + none);
    } catch (Exception | LinkageError expected) {
      ServerVersion.from("14");
    }
  }

  /** Looks through everything that can encrypt, for all ways to prove a password. */
  private static void loadAuthentication() {
    try {
      ScramMechanism.values();
    } catch (RuntimeException | LinkageError e) {
      // said when a store is opened
    }
  }
}
