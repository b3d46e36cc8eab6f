package dev.fairway.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text from users on its way into Markdown: it reads as it was written and can neither begin nor
 * end anything, neither in CommonMark nor in the dialect of the large forges.
 */
public final class Markdown {

  /** What may mean something in a table, whatever stands around it. */
  private static final String SPECIAL = "\\`*_[]<>|#&!~";

  /** What always means something within a line. */
  private static final String INLINE = "\\`*_[]<~";

  /** What means something at the start of a line only. */
  private static final String LEADING = "-+=>:";

  private Markdown() {}

  /** The text on one line, as it reads, whatever it contains; also in a table. */
  public static String text(String raw) {
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

  /**
   * The text on one line outside of tables, with as few marks as will do: most of it is read by
   * programs that do not take the marks away.
   */
  public static String prose(String raw) {
    String line = Printable.line(raw);
    int number = endOfNumber(line);
    StringBuilder escaped = new StringBuilder(line.length() + 8);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean special =
          INLINE.indexOf(c) >= 0 && !isInsideWord(line, i)
              || i == 0 && LEADING.indexOf(c) >= 0
              || i == number
              || c == '#' && (i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1)))
              || c == '&' && beginsAnEntity(line, i);
      escaped.append(special ? "\\" : "").append(c);
    }
    return escaped.toString();
  }

  /** Where the dot or parenthesis is that makes an item of a numbered list; -1 without one. */
  private static int endOfNumber(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
      i++;
    }
    boolean ends = i > 0 && i < line.length() && ".)".indexOf(line.charAt(i)) >= 0;
    boolean alone = i + 1 >= line.length() || line.charAt(i + 1) == ' ';
    return ends && alone ? i : -1;
  }

  /** Those with numbers have a mark of their own to be marked. */
  private static boolean beginsAnEntity(String line, int at) {
    return at + 1 < line.length() && Character.isLetter(line.charAt(at + 1));
  }

  /** An underscore between letters or digits emphasises nothing. */
  private static boolean isInsideWord(String line, int at) {
    return line.charAt(at) == '_'
        && at > 0
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1));
  }

  /** The text on one line in code type, without a mark in it. */
  public static String code(String raw) {
    String line = Printable.line(raw);
    if (line.isEmpty()) {
      return "";
    }
    String ticks = ticksAround(line, 1);
    boolean touches = line.startsWith("`") || line.endsWith("`");
    boolean stripped = line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
    String gap = touches || stripped ? " " : "";
    return ticks + gap + line + gap + ticks;
  }

  /**
   * The lines of a block in which everything stands as it was written, but for what could disturb a
   * terminal; line breaks at the end are left out.
   */
  public static List<String> fence(String raw) {
    List<String> lines = new ArrayList<>();
    String ticks = ticksAround(raw, 3);
    lines.add(ticks + "text");
    for (String line : trimmed(raw).split("\n", -1)) {
      lines.add(printable(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line));
    }
    lines.add(ticks);
    return lines;
  }

  /** Whether a text stands on one line without losing anything. */
  public static boolean isOneLine(String raw) {
    String text = trimmed(raw);
    return text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && text.equals(text.strip());
  }

  /** The text without line breaks at its end. */
  public static String trimmed(String raw) {
    int end = raw.length();
    while (end > 0 && (raw.charAt(end - 1) == '\n' || raw.charAt(end - 1) == '\r')) {
      end--;
    }
    return raw.substring(0, end);
  }

  /** A line of a block keeps its tabs. */
  private static String printable(String line) {
    List<String> parts = new ArrayList<>();
    for (String part : line.split("\t", -1)) {
      parts.add(Printable.line(part));
    }
    return String.join("\t", parts);
  }

  /** More backticks than there are in a row anywhere in the text. */
  private static String ticksAround(String text, int least) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return "`".repeat(Math.max(least, longest + 1));
  }

  /** A row of a table; absent cells are empty. */
  public static String row(@Nullable Object... cells) {
    StringBuilder row = new StringBuilder("|");
    for (Object cell : cells) {
      String shown =
          cell instanceof Boolean flag ? flag ? "yes" : "no" : cell == null ? "" : cell.toString();
      row.append(' ').append(text(shown)).append(" |");
    }
    return row.toString();
  }
}
