package dev.fairway.dashboard.jetty;

import java.time.Duration;

/**
 * What the server puts up with.
 *
 * @param connections more are not accepted until others end
 * @param streams fewer than connections, so that pages can be asked for when these are used up
 * @param idle how long nothing may happen on a connection
 * @param request how long the first request of a connection may take to arrive, and each form
 */
record Limits(int connections, int streams, Duration idle, Duration request) {

  static Limits usual() {
    return new Limits(1_300, 1_000, Duration.ofSeconds(30), Duration.ofSeconds(20));
  }
}
