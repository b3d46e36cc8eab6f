package dev.fairway.parity.architecture.offenders.adapter.postgres;

import org.sqlite.SQLiteConfig;

public final class OpensAFile {
  public SQLiteConfig settings() {
    return new SQLiteConfig();
  }
}
