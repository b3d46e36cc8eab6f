package dev.fairway.domain.route;

import java.util.ArrayList;
import java.util.List;

/** One segment of a pattern: characters, {@code ?}, {@code *} and classes; or {@code **}. */
final class GlobSegment {

  /** Matches exactly one character. */
  private record Token(int character, boolean any, boolean negated, List<int[]> ranges) {

    boolean matches(int c) {
      if (any) {
        return true;
      }
      if (ranges.isEmpty()) {
        return c == character;
      }
      for (int[] range : ranges) {
        if (c >= range[0] && c <= range[1]) {
          return !negated;
        }
      }
      return negated;
    }
  }

  private static final Token STAR = new Token(0, false, false, List.of());

  private final boolean anyDepth;
  private final List<Token> tokens;

  private GlobSegment(boolean anyDepth, List<Token> tokens) {
    this.anyDepth = anyDepth;
    this.tokens = tokens;
  }

  /** True for {@code **}, which stands for any number of segments. */
  boolean isAnyDepth() {
    return anyDepth;
  }

  static GlobSegment parse(String text) {
    if (text.equals("**")) {
      return new GlobSegment(true, List.of());
    }
    int[] chars = characters(text);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < chars.length; i++) {
      switch (chars[i]) {
        case '*' -> tokens.add(STAR);
        case '?' -> tokens.add(new Token(0, true, false, List.of()));
        case '[' -> i = parseClass(chars, i, tokens);
        case ']' -> throw new GlobSyntax("']' without a '['");
        case '\\' -> {
          i++;
          if (i == chars.length) {
            throw new GlobSyntax("'\\' at the end of a segment");
          }
          tokens.add(literal(chars[i]));
        }
        default -> tokens.add(literal(chars[i]));
      }
    }
    return new GlobSegment(false, tokens);
  }

  /** The code points, without a stream: every start of the program parses every route. */
  private static int[] characters(String text) {
    int[] chars = new int[text.codePointCount(0, text.length())];
    for (int i = 0, at = 0; i < chars.length; i++) {
      chars[i] = text.codePointAt(at);
      at += Character.charCount(chars[i]);
    }
    return chars;
  }

  private static Token literal(int c) {
    return new Token(c, false, false, List.of());
  }

  /**
   * Parses {@code [a-z_]} or {@code [!a-z]} from its bracket; returns the index of the closing one.
   */
  private static int parseClass(int[] chars, int open, List<Token> tokens) {
    int i = open + 1;
    boolean negated = i < chars.length && (chars[i] == '!' || chars[i] == '^');
    if (negated) {
      i++;
    }
    List<int[]> ranges = new ArrayList<>();
    int first = i;
    while (i < chars.length && (chars[i] != ']' || i == first)) {
      int from = chars[i];
      int to = from;
      if (i + 2 < chars.length && chars[i + 1] == '-' && chars[i + 2] != ']') {
        to = chars[i + 2];
        i += 2;
      }
      if (to < from) {
        throw new GlobSyntax("a range in '[…]' runs backwards");
      }
      ranges.add(new int[] {from, to});
      i++;
    }
    if (i >= chars.length) {
      throw new GlobSyntax("'[' without a ']'");
    }
    tokens.add(new Token(0, false, negated, List.copyOf(ranges)));
    return i;
  }

  boolean matches(String segment) {
    int[] chars = characters(segment);
    int t = 0;
    int c = 0;
    int star = -1;
    int resume = 0;
    while (c < chars.length) {
      if (t < tokens.size() && tokens.get(t) == STAR) {
        star = t++;
        resume = c;
      } else if (t < tokens.size() && tokens.get(t).matches(chars[c])) {
        t++;
        c++;
      } else if (star >= 0) {
        t = star + 1;
        c = ++resume;
      } else {
        return false;
      }
    }
    while (t < tokens.size() && tokens.get(t) == STAR) {
      t++;
    }
    return t == tokens.size();
  }
}
