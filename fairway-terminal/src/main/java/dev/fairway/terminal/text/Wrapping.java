package dev.fairway.terminal.text;

import java.util.ArrayList;
import java.util.List;

/** Long text in lines: broken at blanks where there are any, and at its own line breaks. */
public final class Wrapping {

  private Wrapping() {}

  /**
   * @param most how many cells a line may take; at least 1
   * @param lines how many lines there may be; the last one says by an ellipsis that there is more
   */
  public static List<String> of(String text, int most, int lines) {
    List<String> wrapped = new ArrayList<>();
    int from = 0;
    while (from <= text.length() && wrapped.size() <= lines) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      int last = to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
      paragraph(text.substring(from, last), most, lines, wrapped);
      from = to + 1;
    }
    if (wrapped.size() > lines) {
      wrapped.subList(lines, wrapped.size()).clear();
      String shortened = wrapped.get(lines - 1) + " …";
      wrapped.set(lines - 1, Glyphs.fit(shortened, most));
    }
    return wrapped;
  }

  private static void paragraph(String raw, int most, int lines, List<String> wrapped) {
    // A line holds at most so many characters that take a cell, and not many more that take none.
    int worth = (int) Math.min(raw.length(), (lines + 1L) * (most + 1L) * 2);
    String text = Glyphs.clean(raw.substring(0, worth));
    int from = 0;
    do {
      int to = end(text, from, most);
      wrapped.add(text.substring(from, to).stripTrailing());
      from = to;
      while (from < text.length() && text.charAt(from) == ' ') {
        from++;
      }
    } while (from < text.length() && wrapped.size() <= lines);
  }

  /** Where the line that begins at {@code from} ends. */
  private static int end(String text, int from, int most) {
    int width = 0;
    int blank = -1;
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      int cells = Glyphs.width(text.substring(i, next));
      if (width + cells > most) {
        return blank > from ? blank : Math.max(i, from + (i == from ? next - i : 0));
      }
      if (c == ' ') {
        blank = i;
      }
      width += cells;
      i = next;
    }
    return text.length();
  }
}
