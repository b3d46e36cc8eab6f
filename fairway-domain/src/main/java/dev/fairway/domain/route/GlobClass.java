package dev.fairway.domain.route;

import java.util.ArrayList;
import java.util.List;

/** The characters that a {@code […]} stands for. */
record GlobClass(boolean negated, List<Range> ranges) {

  /** Both ends belong to it. */
  record Range(int first, int last) {}

  static boolean negates(char c) {
    return c == '!' || c == '^';
  }

  /**
   * Reads what is between the brackets: at least one character after the negation, and no
   * unfinished escape.
   */
  static GlobClass parse(String body) {
    boolean negated = negates(body.charAt(0));
    List<Range> ranges = new ArrayList<>();
    int at = negated ? 1 : 0;
    while (at < body.length()) {
      at = unescaped(body, at);
      int first = body.codePointAt(at);
      at += Character.charCount(first);
      int last = first;
      if (at + 1 < body.length() && body.charAt(at) == '-') {
        at = unescaped(body, at + 1);
        last = body.codePointAt(at);
        at += Character.charCount(last);
      }
      if (last < first) {
        throw new GlobSyntax("a range in '[…]' runs backwards");
      }
      ranges.add(new Range(first, last));
    }
    return new GlobClass(negated, List.copyOf(ranges));
  }

  private static int unescaped(String body, int at) {
    return body.charAt(at) == '\\' ? at + 1 : at;
  }

  boolean contains(int c) {
    for (Range range : ranges) {
      if (c >= range.first() && c <= range.last()) {
        return !negated;
      }
    }
    return negated;
  }
}
