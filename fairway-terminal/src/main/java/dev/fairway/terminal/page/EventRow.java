package dev.fairway.terminal.page;

import dev.fairway.terminal.text.Glyphs;
import dev.fairway.terminal.text.Ink;
import dev.fairway.terminal.text.Line;

/**
 * Something that has happened to a task, or that it waits for.
 *
 * @param age how long ago
 * @param what in words
 */
record EventRow(String key, String taskId, String title, String age, String what, String who)
    implements Row {

  private static final int AGE = 6;

  @Override
  public boolean matches(Words words) {
    return words.areIn(taskId, title, what, who);
  }

  @Override
  public Line line(int width, int idWidth) {
    Line line =
        Line.of(Ink.PLAIN, "  ")
            .add(Ink.PLAIN, " ".repeat(Math.max(0, AGE - Glyphs.width(age))))
            .add(Ink.DIM, age)
            .add(Ink.PLAIN, "  ")
            .add(Ink.CYAN, taskId, idWidth)
            .pad(2 + AGE + 2 + idWidth + 2);
    line.add(Ink.PLAIN, what, width - line.width());
    if (!who.isEmpty() && width - line.width() > 6) {
      line.add(Ink.PLAIN, "  ").add(Ink.DIM, who, width - line.width());
    }
    if (width - line.width() > 16) {
      line.add(Ink.PLAIN, "  ").add(Ink.DIM, title, width - line.width());
    }
    return line;
  }
}
