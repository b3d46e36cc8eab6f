package dev.fairway.testing.postgres;

import java.io.IOException;

/**
 * A server for benchmarks by hand: {@code RunServer [SETTING=VALUE…]} prints its URL and runs until
 * its standard input ends.
 */
public final class RunServer {

  private RunServer() {}

  public static void main(String[] settings) throws IOException {
    try (EmbeddedServer server = EmbeddedServer.start(Release.NEWEST, settings)) {
      System.out.println(server.url("postgres"));
      System.out.flush();
      while (System.in.read() >= 0) {
        // until whoever started it ends
      }
    }
  }
}
