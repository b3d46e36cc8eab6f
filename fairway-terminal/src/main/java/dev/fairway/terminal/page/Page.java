package dev.fairway.terminal.page;

import dev.fairway.terminal.key.Key;
import dev.fairway.terminal.text.Line;
import java.time.Instant;
import java.util.List;

/** What fills the screen between its first and its last line. */
interface Page {

  /** What is asked for by a key that this page knows; {@link Wish#NOTHING} also for any other. */
  Wish press(Key key, Room room);

  /** At most as many lines as there is room for. */
  List<Line> lines(Room room, Instant now);

  /** The keys that do something here, in the order of their use. */
  List<String> hints();
}
