package dev.fairway.terminal.page;

import dev.fairway.terminal.text.Glyphs;
import dev.fairway.terminal.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sections below each other, and a cursor that stays with its task when they change. */
final class Listing {

  private static final int LONGEST_ID = 48;

  private List<Section> sections = List.of();
  private int section;
  private int row;

  /** Shows others; the cursor stays on its row, or on its task, or as near as can be. */
  void show(List<Section> others) {
    Section place = sections.isEmpty() ? null : sections.get(section);
    Row chosen = chosen();
    sections = List.copyOf(others);
    if (place == null || chosen == null) {
      first();
    } else if (!find(place.name(), chosen.key()) && !findTask(chosen.taskId())) {
      section = Math.max(0, Math.min(section, sections.size() - 1));
      for (int i = 0; i < sections.size(); i++) {
        section = sections.get(i).name().equals(place.name()) ? i : section;
      }
      settle();
    }
  }

  private boolean find(String name, String key) {
    for (int i = 0; i < sections.size(); i++) {
      List<Row> rows = sections.get(i).rows();
      for (int k = 0; k < rows.size() && sections.get(i).name().equals(name); k++) {
        if (rows.get(k).key().equals(key)) {
          section = i;
          row = k;
          return true;
        }
      }
    }
    return false;
  }

  private boolean findTask(String id) {
    for (int i = 0; i < sections.size(); i++) {
      for (int k = 0; k < sections.get(i).rows().size(); k++) {
        if (sections.get(i).rows().get(k).taskId().equals(id)) {
          section = i;
          row = k;
          return true;
        }
      }
    }
    return false;
  }

  /** Moves a cursor that is on nothing to the nearest row. */
  private void settle() {
    if (sections.isEmpty()) {
      section = 0;
      row = 0;
      return;
    }
    row = Math.max(0, Math.min(row, rows(section) - 1));
    if (rows(section) == 0 && !nextSection(1)) {
      nextSection(-1);
    }
  }

  private int rows(int of) {
    return sections.get(of).rows().size();
  }

  void first() {
    section = 0;
    row = 0;
    settle();
  }

  void last() {
    section = Math.max(0, sections.size() - 1);
    row = Integer.MAX_VALUE;
    settle();
  }

  /** Moves by so many rows, up when negative; stops at either end. */
  void move(int by) {
    for (int left = Math.abs(by); left > 0; left--) {
      int to = row + Integer.signum(by);
      if (!sections.isEmpty() && to >= 0 && to < rows(section)) {
        row = to;
      } else if (!nextSection(Integer.signum(by))) {
        return;
      } else if (by < 0) {
        row = rows(section) - 1;
      }
    }
  }

  /** Moves to the first row of the next section that has any; false when there is none. */
  boolean nextSection(int direction) {
    for (int i = section + direction; i >= 0 && i < sections.size(); i += direction) {
      if (rows(i) > 0) {
        section = i;
        row = 0;
        return true;
      }
    }
    return false;
  }

  @Nullable Row chosen() {
    return sections.isEmpty() || row >= rows(section)
        ? null
        : sections.get(section).rows().get(row);
  }

  /** Whether the cursor is in one of these. */
  boolean isIn(List<Section> some) {
    return chosen() != null && some.contains(sections.get(section));
  }

  /** What {@link #lines} has put where. */
  record Lines(List<Line> lines, int chosenFrom, int chosenTo) {}

  /**
   * Some of the sections, as long as they are.
   *
   * @return with the lines that ought to be seen at once when the cursor is in them, else -1
   */
  Lines lines(List<Section> some, int width) {
    int idWidth = idWidth(some, width);
    List<Line> lines = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (Section each : some) {
      boolean here = isIn(List.of(each));
      int heading = lines.size();
      lines.add(each.heading().cut(width));
      for (int i = 0; i < each.rows().size(); i++) {
        Line line = each.rows().get(i).line(width, idWidth).cut(width);
        if (here && i == row) {
          from = i == 0 ? heading : lines.size();
          to = lines.size();
          line.pad(width).choose();
        }
        lines.add(line);
      }
      each.remarks().forEach(remark -> lines.add(remark.cut(width)));
      lines.add(Line.empty());
    }
    return new Lines(lines, from, to);
  }

  private static int idWidth(List<Section> some, int width) {
    int longest = 4;
    for (Section each : some) {
      for (Row row : each.rows()) {
        longest = Math.max(longest, Glyphs.width(Glyphs.fit(row.taskId(), LONGEST_ID)));
      }
    }
    return Math.min(longest, Math.max(6, width * 2 / 5));
  }
}
