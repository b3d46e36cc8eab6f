package dev.fairway.adapter.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is being opened while the program still finds out what it is for. Most of the
 * time that a call spends on a server is spent on loading the driver and proving the password.
 */
public final class AheadConnection {

  private final FutureTask<Connection> opening;
  private final AtomicBoolean taken = new AtomicBoolean();

  private AheadConnection(FutureTask<Connection> opening) {
    this.opening = opening;
  }

  /**
   * Begins to connect, on a thread of its own. What fails is said when it is taken.
   *
   * @param address where a store will be asked for soon
   */
  public static AheadConnection to(PostgresAddress address) {
    FutureTask<Connection> opening = new FutureTask<>(() -> PostgresServer.openForCalls(address));
    PostgresDriver.start(opening, "connect-ahead");
    return new AheadConnection(opening);
  }

  /** Waits for the connection; null when somebody has it already. */
  @Nullable Connection take() throws SQLException {
    if (taken.getAndSet(true)) {
      return null;
    }
    try {
      return opening.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof SQLException reported) {
        throw reported;
      }
      return null;
    }
  }
}
