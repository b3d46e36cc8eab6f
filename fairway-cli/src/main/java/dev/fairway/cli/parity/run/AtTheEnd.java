package dev.fairway.cli.parity.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Something that has to be done when a run is over, also when the process is told to end in the
 * middle of it: whoever presses Ctrl-C does not ask for copies that stay.
 */
final class AtTheEnd implements AutoCloseable {

  /** How long the work may take to come to a place where it can stop. */
  private static final long PATIENCE_SECONDS = 5;

  private final Runnable deed;
  private final Thread worker = Thread.currentThread();
  private final Thread hook;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile boolean ending;

  private AtTheEnd(Runnable deed) {
    this.deed = deed;
    hook = new Thread(this::end, "fairway-end");
  }

  /** Waits for the end of the work of this thread. */
  static AtTheEnd of(Runnable deed) {
    AtTheEnd end = new AtTheEnd(deed);
    Runtime.getRuntime().addShutdownHook(end.hook);
    return end;
  }

  /** Runs when the JVM was told to end. */
  private void end() {
    ending = true;
    worker.interrupt();
    try {
      stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
    deed.run();
  }

  /** Goes no further when the process is ending: what is found out meanwhile is worth nothing. */
  void stopHereWhenEnding() {
    if (ending) {
      stopHere();
    }
  }

  /** Never comes back; nor does the JVM, once its hooks are done. */
  private void stopHere() {
    stopped.countDown();
    while (true) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException again) {
        // nothing is left to be done
      }
    }
  }

  /** Does it now. Whoever is told to end in the middle of that finds the rest done by the hook. */
  @Override
  public void close() {
    deed.run();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException already) {
      stopHere();
    }
  }
}
