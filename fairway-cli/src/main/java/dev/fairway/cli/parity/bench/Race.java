package dev.fairway.cli.parity.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** The same call by several sessions at the same time. */
public final class Race {

  private Race() {}

  /**
   * Lets so many sessions begin together and waits for all of them.
   *
   * @param call makes the call of a session
   */
  public static List<Ended> of(int racers, Function<String, Ended> call) {
    Ended[] ends = new Ended[racers];
    CountDownLatch start = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < racers; i++) {
      int racer = i;
      Thread thread =
          new Thread(
              () -> {
                try {
                  start.await();
                  ends[racer] = call.apply("racer-" + (racer + 1));
                } catch (InterruptedException stopped) {
                  Thread.currentThread().interrupt();
                }
              });
      threads.add(thread);
      thread.start();
    }
    start.countDown();
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    List<Ended> all = new ArrayList<>();
    for (Ended ended : ends) {
      if (ended != null) {
        all.add(ended);
      }
    }
    return all;
  }
}
