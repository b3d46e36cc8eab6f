package dev.fairway.terminal.page;

import dev.fairway.terminal.text.Line;

/** A line that the cursor can be on: something about one task. */
interface Row {

  /** Differs from that of every other row of its section, and stays the same while it is there. */
  String key();

  String taskId();

  /**
   * @param width how many cells there are
   * @param idWidth how many of them are for the task's id
   */
  Line line(int width, int idWidth);

  boolean matches(Words words);
}
