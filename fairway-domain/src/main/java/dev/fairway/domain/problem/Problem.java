package dev.fairway.domain.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input.
 *
 * @param position where, or null when the input has no file (an option on the command line)
 * @param path what it is about: a key path such as {@code gates.require_blocked_reason}, or a task
 *     id and field such as {@code A-1.role}
 * @param message lower case, names the value and says why it is wrong
 * @param suggestion a value that was probably meant or a way out; null when there is none
 */
public record Problem(
    @Nullable SourcePosition position,
    @Nullable String path,
    String message,
    @Nullable String suggestion) {

  public static Problem at(SourcePosition position, String path, String message) {
    return new Problem(position, path, message, null);
  }

  public Problem suggesting(@Nullable String way) {
    return new Problem(position, path, message, way);
  }

  /** The message followed by the suggestion, as one line. */
  public String sentence() {
    return suggestion == null ? message : message + "; " + suggestion;
  }
}
