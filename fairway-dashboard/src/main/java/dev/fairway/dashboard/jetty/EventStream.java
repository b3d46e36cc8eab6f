package dev.fairway.dashboard.jetty;

import dev.fairway.dashboard.http.Request;
import dev.fairway.dashboard.live.Changes;
import dev.fairway.dashboard.live.Listener;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * One browser that listens. Never waits: while an event is on its way, only the newest of those
 * that follow is kept, since it says all that the others said.
 */
final class EventStream implements Listener, Callback {

  private final Changes changes;
  private final AtomicInteger open;
  private final Response response;
  private final Callback exchange;
  private @Nullable String next;
  private boolean sending;
  private boolean ended;

  private EventStream(Changes changes, AtomicInteger open, Response response, Callback exchange) {
    this.changes = changes;
    this.open = open;
    this.response = response;
    this.exchange = exchange;
  }

  /**
   * @param open counts streams; this one until it ends
   */
  static void open(
      Request ours,
      Changes changes,
      AtomicInteger open,
      org.eclipse.jetty.server.Request request,
      Response response,
      Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    EventStream stream = new EventStream(changes, open, response, callback);
    request.addFailureListener(stream::failed);
    String last = ours.header("last-event-id");
    changes.add(stream, last != null ? last : ours.query().first("since"));
  }

  @Override
  public void tell(String event) {
    synchronized (this) {
      if (ended) {
        return;
      }
      if (sending) {
        next = event;
        return;
      }
      sending = true;
    }
    send(event);
  }

  @Override
  public void keepAlive() {
    synchronized (this) {
      if (ended || sending) {
        return;
      }
      sending = true;
    }
    send(": still here\n\n");
  }

  private void send(String event) {
    response.write(false, ByteBuffer.wrap(event.getBytes(StandardCharsets.UTF_8)), this);
  }

  @Override
  public void succeeded() {
    String waiting;
    synchronized (this) {
      waiting = next;
      next = null;
      sending = waiting != null && !ended;
    }
    if (waiting != null) {
      send(waiting);
    }
  }

  /** The browser has gone away. */
  @Override
  public void failed(Throwable gone) {
    if (isLast()) {
      exchange.failed(gone);
    }
  }

  @Override
  public void end() {
    if (isLast()) {
      exchange.succeeded();
    }
  }

  private boolean isLast() {
    changes.remove(this);
    synchronized (this) {
      if (ended) {
        return false;
      }
      ended = true;
    }
    open.decrementAndGet();
    return true;
  }
}
