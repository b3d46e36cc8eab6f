package dev.fairway.terminal.live;

import dev.fairway.terminal.page.View;
import dev.fairway.terminal.page.Wish;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Deals with one event after the other, and draws when there is none left to deal with. */
public final class Loop {

  /** How it came to an end. */
  public enum Ending {
    QUIT,
    INTERRUPTED
  }

  private static final long RETRY_MILLIS = 2_000;
  private static final long MINUTE_MILLIS = 60_000;

  private final View view;
  private final Screen screen;
  private final Inbox inbox;
  private final Loader loader;
  private final InstantSource clock;
  private boolean refreshing;
  private boolean changedMeanwhile;
  private @Nullable Ending ending;

  public Loop(View view, Screen screen, Inbox inbox, Loader loader, InstantSource clock) {
    this.view = view;
    this.screen = screen;
    this.inbox = inbox;
    this.loader = loader;
    this.clock = clock;
  }

  /** Returns when somebody has had enough. */
  public Ending run() throws InterruptedException {
    while (ending == null) {
      screen.draw(view.lines(clock.instant()));
      Event event = inbox.next(patience());
      if (event == null) {
        refresh();
      }
      while (event != null && ending == null) {
        deal(event);
        event = inbox.next(0);
      }
    }
    return ending;
  }

  /** Until the next full minute, when every age is another; sooner when something is wrong. */
  private long patience() {
    if (view.isTroubled()) {
      return RETRY_MILLIS;
    }
    Instant now = clock.instant();
    return Math.max(1_000, MINUTE_MILLIS - Math.floorMod(now.toEpochMilli(), MINUTE_MILLIS) + 20);
  }

  private void deal(Event event) {
    if (event instanceof Event.Pressed pressed) {
      grant(view.press(pressed.key()));
    } else if (event instanceof Event.Loaded loaded) {
      loaded.news().accept(view);
      if (loaded.refreshed()) {
        refreshed();
      }
    } else if (event instanceof Event.Changed) {
      refresh();
    } else if (event instanceof Event.Troubled troubled) {
      view.trouble(troubled.line());
    } else if (event instanceof Event.Resized) {
      view.resize(screen.room());
    } else if (event instanceof Event.Continued) {
      screen.retake();
      view.resize(screen.room());
    } else if (event instanceof Event.Broken broken) {
      throw broken.bug();
    } else {
      ending = Ending.QUIT;
    }
  }

  private void refresh() {
    if (refreshing) {
      changedMeanwhile = true; // what is being read may be older than the change
      return;
    }
    refreshing = true;
    loader.refresh(view.topical());
  }

  private void refreshed() {
    refreshing = false;
    if (changedMeanwhile) {
      changedMeanwhile = false;
      refresh();
    }
  }

  private void grant(Wish wish) {
    switch (wish.kind()) {
      case QUIT -> ending = Ending.QUIT;
      case INTERRUPT -> ending = Ending.INTERRUPTED;
      case SUSPEND -> {
        screen.suspend();
        view.resize(screen.room());
      }
      case REDRAW -> screen.forget();
      case REFRESH -> refresh();
      case OPEN, SEARCH -> loader.load(wish);
      case NOTHING -> {
        // drawn again anyway
      }
    }
  }
}
