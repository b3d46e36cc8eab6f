package dev.fairway.adapter.sqlite;

import dev.fairway.adapter.jdbc.JdbcStore;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreSession;
import dev.fairway.port.store.StoreView;
import java.nio.file.Path;
import java.util.function.Function;

/** The store in one SQLite file, shared by every process of the machine. */
public final class SqliteStore implements Store {

  private final JdbcStore store;

  private SqliteStore(JdbcStore store) {
    this.store = store;
  }

  /** The store at a place. Opens nothing before it is used, and never creates the file. */
  public static SqliteStore at(Path file) {
    return new SqliteStore(new JdbcStore(new SqliteFile(file)));
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
