package dev.fairway.dashboard.jetty;

import dev.fairway.dashboard.http.Request;
import dev.fairway.dashboard.http.Values;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Promise;

/** Reads the server's requests. */
final class Requests {

  private static final int LARGEST_FORM = 16 * 1024;
  private static final int FORM_SECONDS = 10;
  private static final String FORM = "application/x-www-form-urlencoded";

  /** A request that no page is asked about. */
  static final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String words;

    Unfit(int status, String words) {
      super(words, null, false, false);
      this.status = status;
      this.words = words;
    }

    int status() {
      return status;
    }

    String words() {
      return words;
    }
  }

  private Requests() {}

  static Request of(org.eclipse.jetty.server.Request request) throws Unfit {
    Map<String, String> headers = new HashMap<>();
    for (HttpField field : request.getHeaders()) {
      String name = field.getLowerCaseName();
      headers.merge(name, String.valueOf(field.getValue()), (a, b) -> a + "; " + b);
    }
    String host = request.getHeaders().get(HttpHeader.HOST);
    if (host != null) {
      headers.put("host", host);
    }
    String method = request.getMethod().toUpperCase(Locale.ROOT);
    return new Request(
        method,
        path(request.getHttpURI().getCanonicalPath()),
        Values.parse(request.getHttpURI().getQuery()),
        headers,
        method.equals("POST") ? form(request) : Values.none(),
        org.eclipse.jetty.server.Request.getRemoteAddr(request));
  }

  /** The parts between slashes; an empty one at the end does not count. */
  private static List<String> path(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/")) {
      if (!part.isEmpty()) {
        parts.add(Values.decodePart(part));
      }
    }
    return parts;
  }

  private static Values form(org.eclipse.jetty.server.Request request) throws Unfit {
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
      throw new Unfit(415, "only forms are understood");
    }
    long length = request.getLength();
    if (length < 0) {
      throw new Unfit(411, "a form says how long it is");
    }
    if (length > LARGEST_FORM) {
      throw new Unfit(413, "a form has at most " + LARGEST_FORM + " bytes");
    }
    try {
      Promise.Completable<ByteBuffer> body = new Promise.Completable<>();
      Content.Source.asByteBuffer(request, body);
      ByteBuffer bytes = body.get(FORM_SECONDS, TimeUnit.SECONDS);
      return Values.parse(StandardCharsets.UTF_8.decode(bytes).toString());
    } catch (ExecutionException | TimeoutException broken) {
      throw new Unfit(408, "the form did not arrive");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unfit(503, "the dashboard is being stopped");
    }
  }
}
