package dev.fairway.terminal.live;

import dev.fairway.terminal.key.KeyReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Reads what is typed, until there is no more. */
public final class Keyboard implements Runnable {

  /** The rest of a key that is sent as several characters comes at once, even from afar. */
  private static final int PATIENCE_MILLIS = 40;

  private final InputStream in;
  private final Inbox inbox;
  private final KeyReader reader = new KeyReader();
  private final CountDownLatch never = new CountDownLatch(1);

  public Keyboard(InputStream in, Inbox inbox) {
    this.in = in;
    this.inbox = inbox;
  }

  @Override
  public void run() {
    try {
      for (int octet = in.read(); octet >= 0; octet = in.read()) {
        reader.take(octet).ifPresent(key -> inbox.add(new Event.Pressed(key)));
        if (reader.isWaiting() && in.available() == 0 && !comes()) {
          inbox.add(new Event.Pressed(reader.nothingFollows()));
        }
      }
    } catch (IOException gone) {
      // the terminal is: nothing more comes
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    inbox.add(new Event.Ended());
  }

  private boolean comes() throws IOException, InterruptedException {
    never.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    return in.available() > 0;
  }
}
