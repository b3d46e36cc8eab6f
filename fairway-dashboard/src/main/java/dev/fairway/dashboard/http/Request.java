package dev.fairway.dashboard.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param method in capitals
 * @param path the parts between slashes, decoded; none for the root
 * @param headers names in small letters
 * @param form what was posted; empty otherwise
 * @param remote the address it comes from
 */
public record Request(
    String method,
    List<String> path,
    Values query,
    Map<String, String> headers,
    Values form,
    String remote) {

  public Request {
    path = List.copyOf(path);
    headers = Map.copyOf(headers);
  }

  public @Nullable String header(String name) {
    return headers.get(name);
  }

  public boolean isChange() {
    return method.equals("POST");
  }

  /** The value of a cookie; null when the browser has none. */
  public @Nullable String cookie(String name) {
    String all = header("cookie");
    if (all != null) {
      for (String each : all.split(";")) {
        String cookie = each.strip();
        if (cookie.startsWith(name + "=")) {
          return cookie.substring(name.length() + 1);
        }
      }
    }
    return null;
  }

  /**
   * What a cookie is called at the port that is asked: a browser sends cookies to every port of a
   * machine, and dashboards on two of them must not take each other's for their own.
   */
  public String onPort(String cookie) {
    String host = header("host");
    int colon = host == null ? -1 : host.lastIndexOf(':');
    String port = host == null || colon < 0 ? "" : host.substring(colon + 1);
    return port.matches("[0-9]{1,5}") ? cookie + "_" + port : cookie;
  }

  /** The same with a form that has been read since. */
  public Request with(Values filledIn) {
    return new Request(method, path, query, headers, filledIn, remote);
  }

  /** The same below the first part of the path. */
  public Request below() {
    return new Request(method, path.subList(1, path.size()), query, headers, form, remote);
  }
}
