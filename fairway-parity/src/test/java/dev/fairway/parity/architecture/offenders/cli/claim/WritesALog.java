package dev.fairway.parity.architecture.offenders.cli.claim;

import java.util.logging.Logger;

public final class WritesALog {

  public void log() {
    Logger.getLogger("fairway").info("");
  }

  public void logMore() {
    System.getLogger("fairway").log(System.Logger.Level.INFO, "");
  }
}
