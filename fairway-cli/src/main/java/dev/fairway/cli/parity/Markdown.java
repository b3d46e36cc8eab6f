package dev.fairway.cli.parity;

import dev.fairway.cli.Printable;
import org.jspecify.annotations.Nullable;

/** Text from users on its way into Markdown. */
final class Markdown {

  private static final String SPECIAL = "\\`*_[]<>|#&!~";

  private Markdown() {}

  /** The text on one line, as it reads, whatever it contains. */
  static String text(String raw) {
    String line = Printable.line(raw);
    StringBuilder escaped = new StringBuilder(line.length() + 8);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (SPECIAL.indexOf(c) >= 0 && !isInsideWord(line, i)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** An underscore between letters or digits emphasises nothing. */
  private static boolean isInsideWord(String line, int at) {
    return line.charAt(at) == '_'
        && at > 0
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1));
  }

  /** The text in code type. */
  static String code(String raw) {
    String line = Printable.line(raw);
    return line.indexOf('`') < 0 ? "`" + line + "`" : text(line);
  }

  /** A row of a table; absent cells are empty. */
  static String row(@Nullable Object... cells) {
    StringBuilder row = new StringBuilder("|");
    for (Object cell : cells) {
      String shown =
          cell instanceof Boolean flag ? flag ? "yes" : "no" : cell == null ? "" : cell.toString();
      row.append(' ').append(text(shown)).append(" |");
    }
    return row.toString();
  }
}
