package dev.fairway.parity.architecture.offenders.cli.claim;

import java.io.PrintWriter;

public final class ShowsAStackTrace {

  public void show(IllegalStateException bug) {
    bug.printStackTrace();
  }

  public void showTo(IllegalStateException bug, PrintWriter out) {
    bug.printStackTrace(out);
  }
}
