package dev.fairway.dashboard.jetty;

import dev.fairway.dashboard.guard.Guard;
import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.http.Request;
import dev.fairway.dashboard.live.Changes;
import dev.fairway.dashboard.page.Front;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets the guard look at each request, and the front answer it. */
final class FrontHandler extends Handler.Abstract {

  private final Front front;
  private final Guard guard;
  private final Consumer<Throwable> log;

  FrontHandler(Front front, Guard guard, Consumer<Throwable> log) {
    this.front = front;
    this.guard = guard;
    this.log = log;
  }

  @Override
  public boolean handle(
      org.eclipse.jetty.server.Request request, Response response, Callback callback) {
    Guard.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    Request ours;
    try {
      ours = Requests.of(request);
    } catch (Requests.Unfit unfit) {
      send(Answer.plain(unfit.status(), unfit.words()), false, response, callback);
      return true;
    }
    boolean head = ours.method().equals("HEAD");
    Optional<Answer> refusal = guard.refuse(ours);
    if (refusal.isPresent()) {
      send(refusal.get(), head, response, callback);
      return true;
    }
    Optional<Changes> stream = ours.method().equals("GET") ? front.stream(ours) : Optional.empty();
    if (stream.isPresent()) {
      EventStream.open(ours, stream.get(), request, response, callback);
    } else {
      send(answer(ours), head, response, callback);
    }
    return true;
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
    for (Map.Entry<String, String> header : answer.headers().entrySet()) {
      response.getHeaders().put(header.getKey(), header.getValue());
    }
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
    ByteBuffer body = head ? ByteBuffer.allocate(0) : ByteBuffer.wrap(answer.body());
    response.write(true, body, callback);
  }
}
