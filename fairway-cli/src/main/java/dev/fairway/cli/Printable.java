package dev.fairway.cli;

/** Text from users on its way to a terminal. */
public final class Printable {

  private Printable() {}

  /**
   * The text on one line, with control characters and characters that turn the direction of writing
   * replaced, so that no title can move the cursor, colour the screen or hide what it says.
   */
  public static String line(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnsafe(text.charAt(i))) {
        return cleaned(text);
      }
    }
    return text;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      clean.append(cleaned(text.charAt(i)));
    }
    return clean.toString();
  }

  private static char cleaned(char c) {
    return c == '\t' ? ' ' : c == '\n' ? '⏎' : isUnsafe(c) ? '�' : c;
  }

  /** The same for a line that holds colours of {@link Style}: they stay, and end with the line. */
  static String coloured(String text) {
    StringBuilder clean = new StringBuilder(text.length() + 4);
    boolean coloured = false;
    for (int i = 0; i < text.length(); i++) {
      String style = Style.at(text, i);
      if (style == null) {
        clean.append(cleaned(text.charAt(i)));
      } else {
        clean.append(style);
        coloured = !style.equals(Style.RESET);
        i += style.length() - 1;
      }
    }
    return clean.append(coloured ? Style.RESET : "").toString();
  }

  private static boolean isUnsafe(char c) {
    return c < 0x20
        || c >= 0x7f && c < 0xa0
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069
        || c == 0x200e
        || c == 0x200f
        || c == 0x2028
        || c == 0x2029
        || c == 0x61c;
  }

  /** How many cells of a terminal a text takes. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c < 0x300) {
        width++;
      } else {
        int type = Character.getType(c);
        boolean zero =
            type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
        width += zero ? 0 : isWide(c) ? 2 : 1;
      }
    }
    return width;
  }

  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115f
        || c >= 0x2e80 && c <= 0xa4cf
        || c >= 0xac00 && c <= 0xd7a3
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xfe30 && c <= 0xfe6f
        || c >= 0xff00 && c <= 0xff60
        || c >= 0x1f300 && c <= 0x1faff
        || c >= 0x20000 && c <= 0x3fffd;
  }
}
