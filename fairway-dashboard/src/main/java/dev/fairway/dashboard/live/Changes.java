package dev.fairway.dashboard.live;

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

  /** A page does not wait longer than this for its watcher; a store that is down says so itself. */
  private static final int SECONDS_TO_BEGIN = 2;

  private final Supplier<ChangeFeed> feeds;
  private final String run;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Object telling = new Object();
  private final CountDownLatch watching = new CountDownLatch(1);
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
    watched();
    synchronized (telling) {
      if (closed.getCount() == 0) {
        listener.end(); // nobody would end it later
        return;
      }
      listeners.add(listener);
      boolean missed = lastId != null && !lastId.equals(current());
      listener.tell("retry: 2000\n" + event(missed ? "change" : "hello"));
    }
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

  /** Begins to watch, and returns when what happens from now on will be noticed. */
  private void watched() {
    startOnce();
    try {
      watching.await(SECONDS_TO_BEGIN, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    boolean lost = false;
    try {
      while (closed.getCount() > 0) {
        try (ChangeFeed feed = feeds.get()) {
          if (lost) {
            feed.await(Duration.ZERO); // a feed may be opened before its store is back
            lost = false;
            tellChange(); // what happened before was seen by nobody
          }
          watching.countDown();
          tellChanges(feed);
        } catch (RuntimeException trouble) { // even a mistake of ours must not end it for good
          if (!lost) {
            tellChange(); // the page that is loaded next says what is wrong
          }
          lost = true;
          watching.countDown();
          closed.await(SECONDS_AFTER_TROUBLE, TimeUnit.SECONDS);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void tellChanges(ChangeFeed feed) throws InterruptedException {
    while (closed.getCount() > 0) {
      if (feed.await(KEEP_ALIVE)) {
        tellChange();
      } else {
        listeners.forEach(Listener::keepAlive);
      }
    }
  }

  private void tellChange() {
    synchronized (telling) { // nobody is greeted with an older id after this
      count++;
      String event = event("change");
      listeners.forEach(listener -> listener.tell(event));
    }
  }

  /** The id of the newest event; whoever looks from now on misses none after it. */
  public String id() {
    watched();
    return current();
  }

  private String current() {
    return run + "-" + count;
  }

  private String event(String name) {
    String id = current();
    return "id: " + id + "\nevent: " + name + "\ndata: " + id + "\n\n";
  }

  @Override
  public void close() {
    closed.countDown();
    watching.countDown();
    synchronized (this) {
      if (watcher != null) {
        watcher.interrupt();
      }
    }
    synchronized (telling) {
      listeners.forEach(Listener::end);
    }
  }
}
