package dev.fairway.domain.route;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One segment of a pattern: characters, {@code ?}, {@code *} and classes; or {@code **}. */
final class GlobSegment {

  /** Matches exactly one character; {@code *} is a token of its own kind, told by identity. */
  private record Token(int character, @Nullable GlobClass characters) {

    boolean matches(int c) {
      return characters == null ? c == character : characters.contains(c);
    }
  }

  private static final Token STAR = new Token(-1, null);
  private static final Token ANY = new Token(-1, new GlobClass(true, List.of()));

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
    List<Token> tokens = new ArrayList<>();
    int next;
    for (int i = 0; i < text.length(); i = next) {
      next = GlobAtoms.end(text, i);
      tokens.add(
          switch (text.charAt(i)) {
            case '*' -> STAR;
            case '?' -> ANY;
            case '[' -> new Token(-1, GlobClass.parse(text.substring(i + 1, next - 1)));
            case ']' -> throw new GlobSyntax("']' without a '['");
            case '\\' -> new Token(text.codePointAt(i + 1), null);
            default -> new Token(text.codePointAt(i), null);
          });
    }
    return new GlobSegment(false, tokens);
  }

  /** Lets the last {@code *} take one character more on every mismatch. */
  boolean matches(String segment) {
    int t = 0;
    int c = 0;
    int star = -1;
    int resume = 0;
    while (c < segment.length()) {
      int character = segment.codePointAt(c);
      if (t < tokens.size() && tokens.get(t) == STAR) {
        star = t++;
        resume = c;
      } else if (t < tokens.size() && tokens.get(t).matches(character)) {
        t++;
        c += Character.charCount(character);
      } else if (star >= 0) {
        t = star + 1;
        resume += Character.charCount(segment.codePointAt(resume));
        c = resume;
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
