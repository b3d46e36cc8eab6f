package dev.fairway.port.process;

import java.time.Duration;
import java.util.OptionalInt;

/** A program on the terminal of the caller, until it is closed. */
public interface RunningProgram extends AutoCloseable {

  long pid();

  /**
   * Waits until it ends.
   *
   * @return its exit code, 128 and the number of a signal that ended it; empty when it has not
   *     ended in time
   */
  OptionalInt await(Duration atMost);

  /** Says that nothing more is to be waited for; does not end it. */
  @Override
  void close();
}
