package dev.fairway.parity.architecture.offenders.cli.claim;

import org.postgresql.util.HostSpec;

public final class TunesPostgres {
  public HostSpec server() {
    return new HostSpec("localhost", 5432);
  }
}
