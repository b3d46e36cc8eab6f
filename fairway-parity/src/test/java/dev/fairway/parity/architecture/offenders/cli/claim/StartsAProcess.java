package dev.fairway.parity.architecture.offenders.cli.claim;

import java.io.IOException;

public final class StartsAProcess {

  public Process git() throws IOException {
    return new ProcessBuilder("git").start();
  }

  public Process shell() throws IOException {
    return Runtime.getRuntime().exec("sh");
  }
}
