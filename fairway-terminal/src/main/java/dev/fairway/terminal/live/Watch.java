package dev.fairway.terminal.live;

import dev.fairway.port.failure.Failure;
import dev.fairway.port.store.ChangeFeed;
import dev.fairway.terminal.site.Site;
import dev.fairway.terminal.site.SiteTrouble;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells when the store has changed, whatever becomes of it meanwhile. */
public final class Watch implements Runnable {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final int SECONDS_AFTER_TROUBLE = 2;

  /** However much happens, nobody reads faster. */
  private static final int PAUSE_MILLIS = 150;

  private final Site site;
  private final Inbox inbox;
  private final CountDownLatch never = new CountDownLatch(1);

  public Watch(Site site, Inbox inbox) {
    this.site = site;
    this.inbox = inbox;
  }

  @Override
  public void run() {
    try {
      while (true) {
        try (ChangeFeed feed = site.changes()) {
          inbox.add(new Event.Changed()); // what happened before the feed was open was not heard
          listen(feed);
        } catch (Failure | SiteTrouble trouble) {
          inbox.add(new Event.Troubled(String.valueOf(trouble.getMessage())));
          never.await(SECONDS_AFTER_TROUBLE, TimeUnit.SECONDS);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException bug) {
      inbox.add(new Event.Broken(bug));
    }
  }

  private void listen(ChangeFeed feed) throws InterruptedException {
    while (true) {
      if (feed.await(LONG)) {
        inbox.add(new Event.Changed());
        never.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
      }
    }
  }
}
