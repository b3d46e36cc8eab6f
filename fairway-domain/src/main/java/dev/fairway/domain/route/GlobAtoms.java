package dev.fairway.domain.route;

/**
 * The smallest pieces of a pattern: one character, {@code \} with the character after it, or a
 * whole {@code […]}. What looks special inside such a piece is not.
 */
final class GlobAtoms {

  private GlobAtoms() {}

  /** The index after the piece that begins at {@code start}. */
  static int end(String pattern, int start) {
    return switch (pattern.charAt(start)) {
      case '\\' -> endOfEscape(pattern, start);
      case '[' -> endOfClass(pattern, start);
      default -> afterCharacter(pattern, start);
    };
  }

  private static int endOfEscape(String pattern, int start) {
    int escaped = start + 1;
    if (escaped == pattern.length()) {
      throw new GlobSyntax("'\\' at the end");
    }
    if (pattern.charAt(escaped) == '/') {
      throw new GlobSyntax("'\\' before '/'");
    }
    return afterCharacter(pattern, escaped);
  }

  private static int endOfClass(String pattern, int start) {
    int first = start + 1;
    if (first < pattern.length() && GlobClass.negates(pattern.charAt(first))) {
      first++;
    }
    int i = first;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      if (c == ']' && i > first) {
        return i + 1;
      }
      if (c == '/') {
        throw new GlobSyntax("'/' inside '[…]'");
      }
      i = c == '\\' ? endOfEscape(pattern, i) : afterCharacter(pattern, i);
    }
    throw new GlobSyntax("'[' without a ']'");
  }

  private static int afterCharacter(String pattern, int at) {
    return at + Character.charCount(pattern.codePointAt(at));
  }
}
