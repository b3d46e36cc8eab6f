package dev.fairway.terminal.live;

import dev.fairway.terminal.key.Key;
import dev.fairway.terminal.page.View;
import java.util.function.Consumer;

/** Something that a running view has to deal with. */
sealed interface Event {

  record Pressed(Key key) implements Event {}

  /** The window has another size. */
  record Resized() implements Event {}

  /** The job goes on after it was stopped by somebody else. */
  record Continued() implements Event {}

  /** Somebody has changed the store, or may have. */
  record Changed() implements Event {}

  /** The store cannot be watched at the moment. */
  record Troubled(String line) implements Event {}

  /**
   * Something was read from the store.
   *
   * @param refreshed whether it is what a refresh asked for
   */
  record Loaded(Consumer<View> news, boolean refreshed) implements Event {}

  /** Nobody types any more. */
  record Ended() implements Event {}

  /** Something in the program is broken. */
  record Broken(RuntimeException bug) implements Event {}
}
