package dev.fairway.terminal.page;

import dev.fairway.terminal.text.Line;
import java.util.List;

/**
 * A lane, or another list of the wall.
 *
 * @param name differs from that of every other section
 * @param rows what the cursor can be on
 * @param remarks what follows them
 */
record Section(String name, Line heading, List<Row> rows, List<Line> remarks) {

  Section {
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }
}
