package dev.fairway.parity.architecture.offenders.cli.claim;

import org.sqlite.SQLiteConfig;

public final class TunesSqlite {

  public SQLiteConfig tune() {
    return new SQLiteConfig();
  }
}
