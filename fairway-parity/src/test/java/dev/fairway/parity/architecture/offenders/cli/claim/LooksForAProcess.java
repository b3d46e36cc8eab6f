package dev.fairway.parity.architecture.offenders.cli.claim;

public final class LooksForAProcess {

  public boolean isThere(long pid) {
    return ProcessHandle.of(pid).isPresent();
  }

  public long count() {
    return ProcessHandle.allProcesses().count();
  }
}
