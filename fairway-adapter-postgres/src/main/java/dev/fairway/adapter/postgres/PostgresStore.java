package dev.fairway.adapter.postgres;

import dev.fairway.adapter.jdbc.JdbcStore;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreSession;
import dev.fairway.port.store.StoreView;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The store in one schema of a PostgreSQL database, shared by any number of machines. */
public final class PostgresStore implements Store {

  private final JdbcStore store;

  private PostgresStore(JdbcStore store) {
    this.store = store;
  }

  /**
   * The store at a place, for a process that does one thing after the other: a single connection,
   * opened when it is first used. Never creates anything.
   */
  public static PostgresStore at(PostgresPlace place) {
    return at(place, null);
  }

  /**
   * The same with a connection that was begun before.
   *
   * @param ahead to the place's address; null when there is none
   */
  public static PostgresStore at(PostgresPlace place, @Nullable AheadConnection ahead) {
    return new PostgresStore(
        new JdbcStore(PostgresServer.forCalls(place, Integer.MAX_VALUE, ahead)));
  }

  /**
   * The same for a process that lives long and does many things at once. Connections are opened
   * when they are needed and kept for the next; one that the server has closed meanwhile is
   * replaced unnoticed.
   *
   * @param most how many are open at once; who comes then waits for its turn. 1 or more; a
   *     transaction within another one takes a connection of its own
   */
  public static PostgresStore pooled(PostgresPlace place, int most) {
    return new PostgresStore(new JdbcStore(PostgresServer.forCalls(place, most, null)));
  }

  @Override
  public <T> T read(Function<? super StoreView, ? extends T> work) {
    return store.read(work);
  }

  @Override
  public <T> T write(Function<? super StoreSession, ? extends T> work) {
    return store.write(work);
  }

  @Override
  public void close() {
    store.close();
  }
}
