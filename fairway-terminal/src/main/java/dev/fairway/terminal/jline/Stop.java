package dev.fairway.terminal.jline;

import java.io.IOException;

/** Stops the job that this process is, as Ctrl-Z would have done. */
final class Stop {

  private Stop() {}

  /** Returns when the job goes on; at once where jobs cannot be stopped. */
  static void thisJob() {
    try {
      // The child is of the same group: whoever stops the group stops the launcher as well.
      new ProcessBuilder("/bin/sh", "-c", "kill -TSTP 0").inheritIO().start().waitFor();
    } catch (IOException unable) {
      // then it goes on
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
