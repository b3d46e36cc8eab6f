package dev.fairway.parity.architecture.offenders.adapter.git;

import dev.fairway.adapter.sqlite.SqliteStore;

public final class ReadsATable {

  public void close(SqliteStore store) {
    store.close();
  }
}
