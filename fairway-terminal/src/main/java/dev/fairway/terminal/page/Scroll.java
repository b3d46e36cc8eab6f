package dev.fairway.terminal.page;

import dev.fairway.terminal.text.Line;
import java.util.List;

/** Which part of long lines is seen. */
final class Scroll {

  private int top;

  /** Moves as little as brings some lines into sight. */
  void bring(int from, int to, int height) {
    if (from < top) {
      top = from;
    } else if (to >= top + height) {
      top = Math.min(from, to - height + 1);
    }
  }

  void move(int by) {
    top = (int) Math.max(0, Math.min(Integer.MAX_VALUE, (long) top + by));
  }

  void toEnd() {
    top = Integer.MAX_VALUE;
  }

  void toStart() {
    top = 0;
  }

  /** What is seen of these lines; never less than there is room for. */
  List<Line> seen(List<Line> lines, int height) {
    top = Math.max(0, Math.min(top, lines.size() - height));
    return lines.subList(top, Math.min(lines.size(), top + height));
  }

  /** {@code 40 %}, or nothing when everything is seen. */
  String place(int lines, int height) {
    int hidden = lines - height;
    return hidden <= 0 ? "" : (int) (100L * Math.min(top, hidden) / hidden) + " %";
  }
}
