package dev.fairway.cli.parity.report;

/** Text from elsewhere on its way into XML or HTML. */
final class Markup {

  private Markup() {}

  /**
   * Fit for content and for attributes in quotes; characters that XML does not know are replaced.
   */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(c, escaped));
    return escaped.toString();
  }

  private static void append(int c, StringBuilder escaped) {
    switch (c) {
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '&' -> escaped.append("&amp;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> {
        boolean control = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0;
        boolean unknown = control || c >= 0xd800 && c < 0xe000 || c == 0xfffe || c == 0xffff;
        escaped.appendCodePoint(unknown || isTurn(c) ? 0xfffd : c);
      }
    }
  }

  /** Characters that turn the direction of writing, and so could hide what follows. */
  private static boolean isTurn(int c) {
    return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
  }
}
