package dev.fairway.adapter.postgres;

import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.ChangeFeed;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens on a connection of its own to what writers say when they commit. Nothing is asked while
 * nothing changes.
 */
public final class PostgresChanges implements ChangeFeed {

  static final String CHANNEL = "fairway_changes";

  private static final int SECONDS_TO_ANSWER = 5;
  private static final String CONNECTION_FAILURE = "08006";

  private final PostgresPlace place;
  private @Nullable Connection connection;
  private boolean wasLost;

  private PostgresChanges(PostgresPlace place) {
    this.place = place;
  }

  /** The changes of the store at a place from now on, whether its server answers or not. */
  public static PostgresChanges of(PostgresPlace place) {
    PostgresChanges changes = new PostgresChanges(place);
    changes.beginToListen();
    return changes;
  }

  private void beginToListen() {
    try {
      listening();
    } catch (SQLException | StoreFailure notYet) {
      close();
      wasLost = true;
    }
  }

  @Override
  public boolean await(Duration atMost) {
    try {
      Connection open = listening();
      if (wasLost) {
        wasLost = false;
        return true; // nobody knows what was said meanwhile
      }
      int millis = (int) Math.max(1, Math.min(Integer.MAX_VALUE, atMost.toMillis()));
      if (isAboutUs(open.unwrap(PGConnection.class).getNotifications(millis))) {
        return true;
      }
      if (!open.isValid(SECONDS_TO_ANSWER)) { // a server that vanished says nothing, too
        throw new SQLException("the server no longer answers", CONNECTION_FAILURE);
      }
      return false;
    } catch (SQLException lost) {
      close();
      wasLost = true;
      throw PostgresErrors.failure(place, lost);
    }
  }

  private boolean isAboutUs(PGNotification @Nullable [] heard) {
    if (heard != null) {
      for (PGNotification each : heard) {
        if (each.getParameter().equals(place.schema())) {
          return true;
        }
      }
    }
    return false;
  }

  private Connection listening() throws SQLException {
    if (connection == null) {
      Connection fresh = PostgresServer.forCalls(place, 1, null).open();
      connection = fresh;
      try (Statement listen = fresh.createStatement()) {
        listen.execute("LISTEN " + CHANNEL);
      }
    }
    return connection;
  }

  @Override
  public void close() {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        throw PostgresErrors.failure(place, e);
      } finally {
        connection = null;
      }
    }
  }
}
