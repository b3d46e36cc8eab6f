package dev.fairway.dashboard.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names with values, as in a query or a form: a name may occur more than once. Immutable. */
public final class Values {

  private static final int MOST = 500;
  private static final Values NONE = new Values(Map.of());

  private final Map<String, List<String>> values;

  private Values(Map<String, List<String>> values) {
    this.values = values;
  }

  public static Values none() {
    return NONE;
  }

  /**
   * Reads {@code a=1&b=2}. What is encoded wrongly is taken as it is; more than 500 values are cut
   * off.
   */
  public static Values parse(@Nullable String encoded) {
    if (encoded == null || encoded.isEmpty()) {
      return NONE;
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    int count = 0;
    for (String pair : encoded.split("&")) {
      if (!pair.isEmpty() && count++ < MOST) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
      }
    }
    return new Values(values);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException wrong) {
      return text;
    }
  }

  /** One part of a path, in which a plus is a plus. */
  public static String decodePart(String part) {
    return decode(part.replace("+", "%2B"));
  }

  /** As one part of a path or of a query. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The values of a name that say something. */
  public List<String> all(String name) {
    List<String> all = new ArrayList<>(values.getOrDefault(name, List.of()));
    all.removeIf(String::isEmpty);
    return all;
  }

  /** The first value that says something; null when there is none. */
  public @Nullable String first(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? null : all.get(0);
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** A number within bounds; the standard one when there is none or it is something else. */
  public int number(String name, int least, int most, int standard) {
    String text = first(name);
    if (text == null || text.length() > 9) {
      return standard;
    }
    try {
      return Math.max(least, Math.min(most, Integer.parseInt(text)));
    } catch (NumberFormatException other) {
      return standard;
    }
  }

  /** The same with one name's values replaced; none takes the name away. */
  public Values with(String name, List<String> replacement) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    if (replacement.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, List.copyOf(replacement));
    }
    return new Values(changed);
  }

  public Values with(String name, String value) {
    return with(name, List.of(value));
  }

  public Values without(String name) {
    return with(name, List.of());
  }

  /** The same without one value of a name. */
  public Values without(String name, String value) {
    List<String> left = new ArrayList<>(all(name));
    left.remove(value);
    return with(name, left);
  }

  /** {@code ?a=1&b=2}; nothing at all when there are no values. */
  public String query() {
    StringBuilder query = new StringBuilder();
    values.forEach(
        (name, all) -> {
          for (String value : all) {
            if (!value.isEmpty()) {
              query
                  .append(query.length() == 0 ? '?' : '&')
                  .append(encode(name))
                  .append('=')
                  .append(encode(value));
            }
          }
        });
    return query.toString();
  }
}
