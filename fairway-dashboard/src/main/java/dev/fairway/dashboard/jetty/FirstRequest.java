package dev.fairway.dashboard.jetty;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Ends connections whose first request does not arrive: one that comes a letter at a time is never
 * idle, and would keep its place for ever.
 */
final class FirstRequest implements Connection.Listener {

  private final Scheduler scheduler;
  private final Duration within;

  FirstRequest(Scheduler scheduler, Duration within) {
    this.scheduler = scheduler;
    this.within = within;
  }

  @Override
  public void onOpened(Connection connection) {
    scheduler.schedule(() -> look(connection), within.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void look(Connection connection) {
    if (connection.getMessagesIn() == 0) {
      connection.getEndPoint().close();
    }
  }
}
