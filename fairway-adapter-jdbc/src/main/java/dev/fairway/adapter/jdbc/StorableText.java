package dev.fairway.adapter.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * Which texts every database gives back as they were. One that keeps a text which another refuses
 * or changes would hold facts that cannot be moved, so what one of them cannot keep none takes.
 */
final class StorableText {

  private StorableText() {}

  /** What stands against a text; null when nothing does. */
  static @Nullable String objection(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return "it holds a NUL character";
      }
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return "it holds half of a character";
        }
        i++;
      }
    }
    return null;
  }
}
