package dev.fairway.adapter.sqlite;

import dev.fairway.adapter.jdbc.Connector;
import dev.fairway.adapter.jdbc.Dialect;
import dev.fairway.adapter.jdbc.JdbcStore;
import dev.fairway.adapter.jdbc.Turn;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreSession;
import dev.fairway.port.store.StoreView;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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

  /**
   * The same for somebody who wants to see what is asked of the database.
   *
   * @param watching makes of each connection the one to use, which has to do what the first does
   */
  public static SqliteStore watched(Path file, UnaryOperator<Connection> watching) {
    SqliteFile opener = new SqliteFile(file);
    return new SqliteStore(
        new JdbcStore(
            new Connector() {
              @Override
              public Connection open() {
                return watching.apply(opener.open());
              }

              @Override
              public Dialect dialect() {
                return opener.dialect();
              }

              @Override
              public Turn turn() {
                return opener.turn();
              }
            }));
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
