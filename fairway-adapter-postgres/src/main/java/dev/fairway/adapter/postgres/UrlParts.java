package dev.fairway.adapter.postgres;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A URL of PostgreSQL taken apart; see section 34.1.1.2 of its manual. */
record UrlParts(
    @Nullable String user,
    @Nullable String password,
    List<Host> hosts,
    @Nullable String database,
    Map<String, String> options) {

  private static final int DEFAULT_PORT = 5432;

  record Host(String name, int port) {}

  static UrlParts of(String url) {
    String bare = url.startsWith("jdbc:") ? url.substring(5) : url;
    int scheme = bare.indexOf("://");
    String name = scheme < 0 ? "" : bare.substring(0, scheme);
    if (!name.equals("postgresql") && !name.equals("postgres")) {
      throw new IllegalArgumentException("is not of the form postgresql://host:port/database");
    }
    String rest = bare.substring(scheme + 3);
    int question = rest.indexOf('?');
    String query = question < 0 ? "" : rest.substring(question + 1);
    rest = question < 0 ? rest : rest.substring(0, question);
    int slash = rest.indexOf('/');
    String database = slash < 0 ? "" : decoded(rest.substring(slash + 1), "the database");
    rest = slash < 0 ? rest : rest.substring(0, slash);
    int at = rest.lastIndexOf('@');
    String who = at < 0 ? "" : rest.substring(0, at);
    int colon = who.indexOf(':');
    String user = decoded(colon < 0 ? who : who.substring(0, colon), "the user");
    String password = colon < 0 ? null : decoded(who.substring(colon + 1), "the password");
    return new UrlParts(
        user.isEmpty() ? null : user,
        password,
        hosts(rest.substring(at + 1)),
        database.isEmpty() ? null : database,
        options(query));
  }

  private static List<Host> hosts(String text) {
    List<Host> hosts = new ArrayList<>();
    for (String each : text.split(",", -1)) {
      hosts.add(host(each));
    }
    return List.copyOf(hosts);
  }

  private static Host host(String text) {
    int bracket = text.indexOf(']');
    int colon = text.indexOf(':', Math.max(bracket, 0));
    String name = colon < 0 ? text : text.substring(0, colon);
    if (bracket > 0 && name.startsWith("[")) {
      name = name.substring(1, name.length() - 1);
    }
    name = decoded(name, "the host");
    if (name.startsWith("/")) {
      throw new IllegalArgumentException(
          "names a folder of sockets; name a host, such as localhost, instead");
    }
    int port = colon < 0 ? DEFAULT_PORT : port(text.substring(colon + 1));
    return new Host(name.isEmpty() ? "localhost" : name, port);
  }

  private static int port(String text) {
    int port = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || port > 65_535) {
        port = -1;
        break;
      }
      port = port * 10 + c - '0';
    }
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException(
          "has a port that is none (write special characters of a password as %40 and the like)");
    }
    return port;
  }

  private static Map<String, String> options(String query) {
    Map<String, String> options = new LinkedHashMap<>();
    for (String pair : query.split("&")) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String key = decoded(equals < 0 ? pair : pair.substring(0, equals), "an option");
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1), "option " + key);
      if (options.put(key, value) != null) {
        throw new IllegalArgumentException("has the option " + key + " twice");
      }
    }
    return options;
  }

  private static String decoded(String text, String what) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // its message repeats what may be a password
      throw new IllegalArgumentException(
          "has a % in " + what + " that is no %-code; write a single % as %25");
    }
  }
}
