package dev.fairway.parity.architecture.offenders.adapter.sqlite;

import dev.fairway.cli.Environment;
import dev.fairway.cli.Fairway;

public final class PrintsAnAnswer {

  public int ok() {
    return new Fairway(world()).run();
  }

  private static Environment world() {
    throw new IllegalStateException();
  }
}
