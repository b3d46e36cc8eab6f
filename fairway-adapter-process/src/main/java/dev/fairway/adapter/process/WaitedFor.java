package dev.fairway.adapter.process;

import dev.fairway.port.failure.ProcessFailure;
import dev.fairway.port.process.RunningProgram;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A child that shares the caller's terminal. An interrupt from the keyboard reaches both: the child
 * decides what it means, and this process stays until the child has ended, to say how.
 */
final class WaitedFor implements RunningProgram {

  /** How long whoever waits may take to write down how it ended. */
  private static final long AFTERWARDS_SECONDS = 60;

  private final Process child;
  private final Thread stay;

  WaitedFor(Process child) {
    this.child = child;
    this.stay = new Thread(this::stay, "fairway-stay");
    Runtime.getRuntime().addShutdownHook(stay);
  }

  /** Runs when the JVM was told to end: keeps it until the one who waits ends it for good. */
  private void stay() {
    try {
      child.waitFor();
      new CountDownLatch(1).await(AFTERWARDS_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public long pid() {
    return child.pid();
  }

  @Override
  public OptionalInt await(Duration atMost) {
    try {
      return child.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)
          ? OptionalInt.of(child.exitValue())
          : OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProcessFailure("waiting was interrupted", null, e);
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(stay);
    } catch (IllegalStateException already) {
      // the JVM is ending; it stays until the answer is written
    }
  }
}
