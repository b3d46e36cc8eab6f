package dev.fairway.terminal.live;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Events on their way to the one thread that deals with them. */
public final class Inbox {

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  void add(Event event) {
    events.add(event);
  }

  /** Says that the window has another size. */
  public void resized() {
    add(new Event.Resized());
  }

  /** Says that the job goes on. */
  public void continued() {
    add(new Event.Continued());
  }

  /**
   * @return null when the time has passed
   */
  @Nullable Event next(long atMostMillis) throws InterruptedException {
    return events.poll(atMostMillis, TimeUnit.MILLISECONDS);
  }
}
