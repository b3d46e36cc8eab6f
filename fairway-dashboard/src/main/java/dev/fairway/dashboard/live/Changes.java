package dev.fairway.dashboard.live;

import dev.fairway.dashboard.site.SiteTrouble;
import dev.fairway.port.failure.Failure;
import dev.fairway.port.store.ChangeFeed;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches one store for any number of streams: one thread, which begins with the first page. An
 * event only says that there is something new; whoever hears it looks at the page again. Its id
 * counts changes, so a browser that comes back is told at once when it has missed any.
 */
public final class Changes implements AutoCloseable {

  /** Proxies and browsers give up on a stream that says nothing for long. */
  private static final Duration KEEP_ALIVE = Duration.ofSeconds(15);

  private static final int SECONDS_AFTER_TROUBLE = 2;

  private final Supplier<ChangeFeed> feeds;
  private final String run;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closed = new CountDownLatch(1);
  private @Nullable Thread watcher;
  private volatile long count;

  /**
   * @param run differs from run to run, so that counts of another run mean nothing here
   */
  public Changes(Supplier<ChangeFeed> feeds, String run) {
    this.feeds = feeds;
    this.run = run;
  }

  /**
   * Adds a stream and greets it.
   *
   * @param lastId the id of the last event that it has seen; null for a new one
   */
  public void add(Listener listener, @Nullable String lastId) {
    listeners.add(listener);
    boolean missed = lastId != null && !lastId.equals(id());
    listener.tell("retry: 2000\n" + event(missed ? "change" : "hello"));
  }

  public void remove(Listener listener) {
    listeners.remove(listener);
  }

  /** How many streams there are. */
  public int size() {
    return listeners.size();
  }

  private synchronized void startOnce() {
    if (watcher == null && closed.getCount() > 0) {
      watcher = new Thread(this::watch, "changes");
      watcher.setDaemon(true);
      watcher.start();
    }
  }

  private void watch() {
    try {
      while (closed.getCount() > 0) {
        try (ChangeFeed feed = feeds.get()) {
          tellChanges(feed);
        } catch (Failure | SiteTrouble trouble) {
          // the page that is loaded next says what is wrong
          count++;
          tellAll(event("change"));
          closed.await(SECONDS_AFTER_TROUBLE, TimeUnit.SECONDS);
          count++; // what happened meanwhile was seen by nobody
          tellAll(event("change"));
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void tellChanges(ChangeFeed feed) throws InterruptedException {
    while (closed.getCount() > 0) {
      if (feed.await(KEEP_ALIVE)) {
        count++;
        tellAll(event("change"));
      } else {
        tellAll(": still here\n\n");
      }
    }
  }

  private void tellAll(String event) {
    for (Listener listener : listeners) {
      listener.tell(event);
    }
  }

  /** The id of the newest event; whoever looks from now on misses none after it. */
  public String id() {
    startOnce();
    return run + "-" + count;
  }

  private String event(String name) {
    return "id: " + id() + "\nevent: " + name + "\ndata: " + id() + "\n\n";
  }

  @Override
  public void close() {
    closed.countDown();
    synchronized (this) {
      if (watcher != null) {
        watcher.interrupt();
      }
    }
    listeners.forEach(Listener::end);
  }
}
