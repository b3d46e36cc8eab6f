package dev.fairway.parity.architecture.offenders.adapter.gpuaasyaml;

import dev.fairway.adapter.sqlite.SqliteStore;

public final class LooksIntoAnotherAdapter {

  public void close(SqliteStore store) {
    store.close();
  }
}
