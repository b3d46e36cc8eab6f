package dev.fairway.domain.route;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The pattern language once more, word for word and without a thought for speed: braces are written
 * out by cutting the text at the first pair, segments are compared by trying everything, and a
 * segment is a regular expression.
 */
final class PlainGlob {

  private PlainGlob() {}

  static boolean covers(String pattern, String path) {
    List<String> whole = segments(path);
    for (String plain : writtenOut(pattern)) {
      for (int length = 1; length <= whole.size(); length++) {
        if (matches(segments(plain), whole.subList(0, length))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean matches(List<String> pattern, List<String> path) {
    if (pattern.isEmpty()) {
      return path.isEmpty();
    }
    List<String> restOfPattern = pattern.subList(1, pattern.size());
    if (pattern.get(0).equals("**")) {
      for (int skipped = 0; skipped <= path.size(); skipped++) {
        if (matches(restOfPattern, path.subList(skipped, path.size()))) {
          return true;
        }
      }
      return false;
    }
    return !path.isEmpty()
        && Pattern.matches(expression(pattern.get(0)), path.get(0))
        && matches(restOfPattern, path.subList(1, path.size()));
  }

  private static String expression(String segment) {
    StringBuilder expression = new StringBuilder("(?s)");
    int i = 0;
    while (i < segment.length()) {
      char c = segment.charAt(i++);
      if (c == '*') {
        expression.append(".*");
      } else if (c == '?') {
        expression.append('.');
      } else if (c == '[') {
        int close = segment.indexOf(']', i + 2);
        String body = segment.substring(i, close);
        expression.append('[').append(body.replace('!', '^')).append(']');
        i = close + 1;
      } else if (c == '\\') {
        expression.append(Pattern.quote(segment.substring(i, i + 1)));
        i++;
      } else {
        expression.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return expression.toString();
  }

  private static List<String> segments(String text) {
    List<String> segments = new ArrayList<>();
    for (String segment : text.split("/", -1)) {
      if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(segment);
      }
    }
    return segments;
  }

  /** Escaped braces and commas are not part of what is compared with this. */
  private static List<String> writtenOut(String pattern) {
    int open = pattern.lastIndexOf('{');
    if (open < 0) {
      return List.of(pattern);
    }
    int close = pattern.indexOf('}', open);
    List<String> all = new ArrayList<>();
    for (String choice : pattern.substring(open + 1, close).split(",", -1)) {
      all.addAll(writtenOut(pattern.substring(0, open) + choice + pattern.substring(close + 1)));
    }
    return all;
  }
}
