package dev.fairway.adapter.sqlite;

public final class SqliteStore implements dev.fairway.port.store.Store {
  public static SqliteStore at(java.nio.file.Path f, java.nio.file.Path h) {
    return null;
  }

  public <T> T read(
      java.util.function.Function<? super dev.fairway.port.store.StoreView, ? extends T> w) {
    return null;
  }

  public <T> T write(
      java.util.function.Function<? super dev.fairway.port.store.StoreSession, ? extends T> w) {
    return null;
  }

  public void close() {}
}
