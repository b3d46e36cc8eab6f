package dev.fairway.dashboard.jetty;

import dev.fairway.dashboard.guard.Guard;
import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.http.Request;
import dev.fairway.dashboard.live.Changes;
import dev.fairway.dashboard.page.Front;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets the guard look at each request, and the front answer it. */
final class FrontHandler extends Handler.Abstract {

  private static final int SECONDS_UNTIL_STREAMS = 30;

  private final Front front;
  private final Guard guard;
  private final Limits limits;
  private final Consumer<Throwable> log;
  private final AtomicInteger streams = new AtomicInteger();

  FrontHandler(Front front, Guard guard, Limits limits, Consumer<Throwable> log) {
    this.front = front;
    this.guard = guard;
    this.limits = limits;
    this.log = log;
  }

  @Override
  public boolean handle(
      org.eclipse.jetty.server.Request request, Response response, Callback callback) {
    Guard.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    Request ours = Requests.of(request);
    Optional<Answer> refusal = guard.refuse(ours);
    if (refusal.isEmpty() && ours.isChange()) {
      refusal = Form.refuse(request);
    }
    boolean head = ours.method().equals("HEAD");
    if (refusal.isPresent()) {
      send(refusal.get(), head, response, callback);
    } else if (ours.isChange()) {
      Form.read(
          request,
          limits.request(),
          form -> send(change(ours.with(form)), false, response, callback),
          () -> send(Answer.plain(408, "the form did not arrive"), false, response, callback));
    } else {
      Optional<Changes> stream = head ? Optional.empty() : front.stream(ours);
      if (stream.isPresent()) {
        open(ours, stream.get(), request, response, callback);
      } else {
        send(answer(ours), head, response, callback);
      }
    }
    return true;
  }

  private void open(
      Request ours,
      Changes changes,
      org.eclipse.jetty.server.Request request,
      Response response,
      Callback callback) {
    if (streams.incrementAndGet() > limits.streams()) {
      streams.decrementAndGet();
      Answer full =
          Answer.plain(503, "as many pages are live as can be; this one is, when it is loaded")
              .with("Retry-After", Integer.toString(SECONDS_UNTIL_STREAMS));
      send(full, false, response, callback);
    } else {
      EventStream.open(ours, changes, streams, request, response, callback);
    }
  }

  private Answer change(Request request) {
    return guard.refuseForm(request).orElseGet(() -> answer(request));
  }

  private Answer answer(Request request) {
    try {
      return front.answer(request);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      log.accept(bug);
      return front.broken(request, bug.getClass().getSimpleName());
    }
  }

  private static void send(Answer answer, boolean head, Response response, Callback callback) {
    response.setStatus(answer.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store"); // unless it says otherwise
    for (Map.Entry<String, String> header : answer.headers().entrySet()) {
      response.getHeaders().put(header.getKey(), header.getValue());
    }
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
    ByteBuffer body = head ? ByteBuffer.allocate(0) : ByteBuffer.wrap(answer.body());
    response.write(true, body, callback);
  }
}
