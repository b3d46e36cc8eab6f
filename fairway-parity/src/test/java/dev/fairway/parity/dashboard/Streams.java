package dev.fairway.parity.dashboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Streams of a dashboard that are open at once. */
final class Streams implements AutoCloseable {

  private final List<Socket> sockets = new ArrayList<>();
  private final List<Future<Long>> told = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** Opens them, and returns when each has been greeted. */
  static Streams open(int port, int count) throws IOException {
    Streams streams = new Streams();
    for (int i = 0; i < count; i++) {
      Socket socket = new Socket("127.0.0.1", port);
      streams.sockets.add(socket);
      String request = "GET /events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      until(lines, "event: hello");
      streams.told.add(streams.threads.submit(() -> until(lines, "event: change")));
    }
    return streams;
  }

  /** When the line came. */
  private static long until(BufferedReader lines, String wanted) {
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals(wanted)) {
          return System.nanoTime();
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    throw new IllegalStateException("the stream ended before '" + wanted + "'");
  }

  /** How long after an instant the last of them was told of a change. */
  double lastMillisAfter(long nanoTime) throws InterruptedException, ExecutionException {
    long last = nanoTime;
    for (Future<Long> each : told) {
      last = Math.max(last, each.get());
    }
    return (last - nanoTime) / 1e6;
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    threads.shutdownNow();
  }
}
