package dev.fairway.terminal.text;

import org.jline.utils.WCWidth;

/**
 * Text from users, made safe for a terminal and cut by the cells that it takes. No character that
 * is let through moves the cursor, changes a colour or turns the direction of writing.
 */
public final class Glyphs {

  /** More marks than any language puts on a letter would cover the lines around it. */
  private static final int MOST_MARKS = 3;

  private static final char REPLACEMENT = '\ufffd';

  private Glyphs() {}

  /** The whole text on one line. */
  public static String clean(String text) {
    return fit(text, Integer.MAX_VALUE);
  }

  /** The cells that a safe text takes. */
  public static int width(String safe) {
    int width = 0;
    for (int i = 0; i < safe.length(); ) {
      int c = safe.codePointAt(i);
      i += Character.charCount(c);
      width += width(c);
    }
    return width;
  }

  /**
   * The text on one line, or its beginning and an ellipsis when it would take more cells than there
   * are. Looks no further than what fits.
   *
   * @param most at least 0
   */
  public static String fit(String text, int most) {
    StringBuilder fitting = new StringBuilder(Math.min(text.length(), 256));
    int width = 0;
    int marks = 0;
    int end = 0; // of what leaves a cell for the ellipsis
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int shown = shown(c);
      int cells = shown < 0 ? 0 : width(shown);
      marks = cells == 0 ? marks + 1 : 0;
      boolean dropped = shown < 0 || cells == 0 && (width == 0 || marks > MOST_MARKS);
      if (!dropped) {
        if (width + cells > most) {
          fitting.setLength(end);
          return most == 0 ? "" : fitting.append('…').toString();
        }
        fitting.appendCodePoint(shown);
        width += cells;
        if (width < most) {
          end = fitting.length();
        }
      }
    }
    return fitting.toString();
  }

  private static int width(int c) {
    return c >= ' ' && c < 0x7f ? 1 : Math.max(0, WCWidth.wcwidth(c));
  }

  /**
   * What stands for a character: mostly itself. -1 for one that only joins or varies others, which
   * terminals do not agree on: without it each part is shown by itself, as wide as it is known to
   * be.
   */
  private static int shown(int c) {
    if (c >= ' ' && c < 0x7f) {
      return c;
    }
    if (c == '\t') {
      return ' ';
    }
    if (c == '\n') {
      return '⏎';
    }
    if (joinsOrVaries(c)) {
      return -1;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          REPLACEMENT;
      default -> WCWidth.wcwidth(c) < 0 ? REPLACEMENT : c;
    };
  }

  private static boolean joinsOrVaries(int c) {
    return c == 0xad // soft hyphen
        || c >= 0x200b && c <= 0x200d // zero-width space, non-joiner, joiner
        || c == 0x2060
        || c == 0xfeff
        || c >= 0xfe00 && c <= 0xfe0f // variation selectors
        || c >= 0xe0100 && c <= 0xe01ef
        || c >= 0x1f3fb && c <= 0x1f3ff; // colours of skin
  }
}
