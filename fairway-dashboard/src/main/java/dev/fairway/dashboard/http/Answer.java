package dev.fairway.dashboard.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * @param body never changed once it is here
 */
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {

  private static final String TEXT = "text/plain; charset=utf-8";

  public Answer {
    headers = Map.copyOf(headers);
  }

  public static Answer html(int status, byte[] body) {
    return new Answer(status, "text/html; charset=utf-8", body, Map.of());
  }

  public static Answer of(String type, String body) {
    return new Answer(200, type, body.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** One line for those who need no page. */
  public static Answer plain(int status, String line) {
    return new Answer(status, TEXT, (line + "\n").getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** Go and look there. */
  public static Answer seeOther(String place) {
    return new Answer(303, TEXT, new byte[0], Map.of("Location", place));
  }

  public Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, body, more);
  }
}
