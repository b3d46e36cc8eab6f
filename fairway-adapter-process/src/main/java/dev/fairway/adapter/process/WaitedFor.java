package dev.fairway.adapter.process;

import dev.fairway.port.failure.ProcessFailure;
import dev.fairway.port.process.RunningProgram;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A child that shares the caller's terminal. An interrupt from the keyboard reaches both: the child
 * decides what it means, and this process stays until the child has ended, to say how.
 */
final class WaitedFor implements RunningProgram {

  /** How long whoever waits may take to write down how it ended. */
  private static final long AFTERWARDS_SECONDS = 60;

  /** The child, once it is known whether there is one. */
  private final CompletableFuture<Process> starting = new CompletableFuture<>();

  private final Thread stay = new Thread(this::stay, "fairway-stay");

  private WaitedFor() {}

  /**
   * Starts a child. From before it runs this process is ready to stay for it: the child may be the
   * reason why somebody tells this process to end.
   */
  static WaitedFor start(Supplier<Process> start) {
    WaitedFor waited = new WaitedFor();
    Runtime.getRuntime().addShutdownHook(waited.stay);
    try {
      waited.starting.complete(start.get());
      return waited;
    } finally {
      if (waited.starting.cancel(false)) {
        waited.close();
      }
    }
  }

  /** Runs when the JVM was told to end: keeps it until the one who waits ends it for good. */
  private void stay() {
    try {
      starting.join().waitFor();
      new CountDownLatch(1).await(AFTERWARDS_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    } catch (CancellationException nothingStarted) {
      // nobody to stay for
    }
  }

  private Process child() {
    return starting.join();
  }

  @Override
  public long pid() {
    return child().pid();
  }

  @Override
  public OptionalInt await(Duration atMost) {
    try {
      return child().waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)
          ? OptionalInt.of(child().exitValue())
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
