package dev.fairway.dashboard.jetty;

import dev.fairway.dashboard.http.Request;
import dev.fairway.dashboard.http.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;

/** Reads the server's requests. */
final class Requests {

  private Requests() {}

  /** Without what is posted. */
  static Request of(org.eclipse.jetty.server.Request request) {
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
        Values.none(),
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
}
