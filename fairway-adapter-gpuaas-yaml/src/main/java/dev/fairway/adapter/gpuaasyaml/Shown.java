package dev.fairway.adapter.gpuaasyaml;

import java.util.Locale;

/** Text of a file as it appears within a message: one short line that a terminal can take. */
final class Shown {

  private static final int MOST_CHARACTERS = 60;

  private Shown() {}

  /** In single quotes, without control and invisible characters, cut when long. */
  static String quoted(String text) {
    return "'" + plain(text) + "'";
  }

  static String plain(String text) {
    StringBuilder shown = new StringBuilder();
    int count = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (count++ == MOST_CHARACTERS) {
        return shown.append('…').toString();
      }
      append(text.codePointAt(i), shown);
    }
    return shown.toString();
  }

  private static void append(int c, StringBuilder shown) {
    if (c == '\n') {
      shown.append("\\n");
    } else if (c == '\t') {
      shown.append("\\t");
    } else if (isInvisible(c)) {
      shown.append(codePoint(c));
    } else {
      shown.appendCodePoint(c);
    }
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /** Such as {@code U+001B}. */
  static String codePoint(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }
}
