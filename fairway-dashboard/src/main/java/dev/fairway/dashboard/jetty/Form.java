package dev.fairway.dashboard.jetty;

import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.http.Values;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Scheduler;

/** What is posted. No thread waits for it: it may be long in coming. */
final class Form {

  private static final int LARGEST = 16 * 1024;
  private static final String TYPE = "application/x-www-form-urlencoded";

  private Form() {}

  /** The answer to a request whose body is no form, or none that is read. */
  static Optional<Answer> refuse(Request request) {
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(TYPE)) {
      return Optional.of(Answer.plain(415, "only forms are understood"));
    }
    long length = request.getLength();
    if (length < 0) {
      return Optional.of(Answer.plain(411, "a form says how long it is"));
    }
    return length > LARGEST
        ? Optional.of(Answer.plain(413, "a form has at most " + LARGEST + " bytes"))
        : Optional.empty();
  }

  /**
   * Reads it in the background.
   *
   * @param within the connection is ended when it has not arrived by then
   * @param lost called when it does not arrive
   */
  static void read(Request request, Duration within, Consumer<Values> then, Runnable lost) {
    Scheduler.Task end =
        request
            .getConnectionMetaData()
            .getConnector()
            .getScheduler()
            .schedule(
                () -> request.getConnectionMetaData().getConnection().getEndPoint().close(),
                within.toMillis(),
                TimeUnit.MILLISECONDS);
    Promise<ByteBuffer> body =
        new Promise<>() {
          @Override
          public void succeeded(ByteBuffer bytes) {
            end.cancel();
            then.accept(Values.parse(StandardCharsets.UTF_8.decode(bytes).toString()));
          }

          @Override
          public void failed(Throwable broken) {
            end.cancel();
            lost.run();
          }
        };
    Content.Source.asByteBuffer(request, body);
  }
}
