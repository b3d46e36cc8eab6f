package dev.fairway.terminal.page;

import dev.fairway.domain.task.Task;
import dev.fairway.terminal.text.Glyphs;
import dev.fairway.terminal.text.Ink;
import dev.fairway.terminal.text.Line;

/**
 * A task in a lane.
 *
 * @param sign tells at a glance what it is about
 * @param aside what follows the title; empty for nothing
 * @param who who has to do with it; empty for nobody
 * @param age for how long it has been so; empty when that does not matter
 */
record TaskRow(Task task, Mark sign, String aside, Mark who, String age, GateSigns gates)
    implements Row {

  private static final int WHO = 13;
  private static final int AGE = 6;

  /** What is needed for a title to be of use. */
  private static final int TITLE = 20;

  @Override
  public String key() {
    return sign.text() + task.id();
  }

  @Override
  public String taskId() {
    return task.id();
  }

  @Override
  public boolean matches(Words words) {
    return words.areIn(
        task.id(), task.definition().title(), task.role(), task.status(), who.text(), aside);
  }

  @Override
  public Line line(int width, int idWidth) {
    Line line =
        Line.of(Ink.PLAIN, "  ")
            .add(sign.ink(), sign.text())
            .pad(4)
            .add(Ink.CYAN, task.id(), idWidth)
            .pad(4 + idWidth + 2);
    Line right = right(width - line.width() - TITLE);
    int left = width - right.width() - (right.width() > 0 ? 1 : 0);
    line.add(Ink.PLAIN, task.definition().title(), left - line.width());
    if (!aside.isEmpty() && left - line.width() > 6) {
      line.add(Ink.PLAIN, "  ").add(Ink.DIM, aside, left - line.width());
    }
    return right.width() > 0 ? line.pad(width - right.width()).add(right) : line;
  }

  /** As much as there is room for; the age matters most, then who, then the gates. */
  private Line right(int room) {
    if (who.text().isEmpty() && age.isEmpty()) {
      return Line.empty(); // all of it for the title
    }
    boolean named = room > WHO + AGE;
    Line who = named ? Line.of(this.who.ink(), this.who.text()).cut(WHO) : Line.empty();
    Line line = Line.empty();
    int rest = room - AGE - (named ? WHO + 3 : 0);
    Line standing = gates.in(rest);
    if (standing.width() > 0) {
      line.add(standing).add(Ink.PLAIN, "  ");
    }
    if (named) {
      line.add(who).pad(line.width() - who.width() + WHO + 1);
    }
    if (room >= AGE) {
      line.add(Ink.PLAIN, " ".repeat(Math.max(0, AGE - Glyphs.width(age)))).add(Ink.DIM, age);
    }
    return line;
  }
}
