package dev.fairway.terminal.live;

import dev.fairway.terminal.page.Room;
import dev.fairway.terminal.text.Line;
import java.util.List;

/** Where a view is drawn. */
public interface Screen {

  /** How much room there is now. */
  Room room();

  /** Shows these lines; sends only what differs from those before. */
  void draw(List<Line> lines);

  /** Forgets what is on the screen, so that all of it is sent again. */
  void forget();

  /** Makes the screen its own again, after this job was stopped by somebody else. */
  void retake();

  /**
   * Gives the terminal back and stops this job; returns when it goes on, with the screen its own.
   */
  void suspend();
}
