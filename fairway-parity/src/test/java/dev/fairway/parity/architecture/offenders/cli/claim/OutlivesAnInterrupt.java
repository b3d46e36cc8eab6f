package dev.fairway.parity.architecture.offenders.cli.claim;

public final class OutlivesAnInterrupt {

  public void later(Thread work) {
    Runtime.getRuntime().addShutdownHook(work);
  }
}
