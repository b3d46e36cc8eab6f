package dev.fairway.parity.architecture.offenders.usecase;

public final class WaitsForAWhile {

  public void sleep() throws InterruptedException {
    Thread.sleep(1);
  }

  public void spin() {
    Thread.onSpinWait();
  }

  public long measure() {
    return System.nanoTime();
  }
}
