package dev.fairway.port.failure;

import org.jspecify.annotations.Nullable;

/**
 * The world outside did not do what it should: a file is unreadable, a database is gone. The
 * message is one lower-case line for the user and holds no bound SQL value.
 */
public abstract sealed class Failure extends RuntimeException
    permits GitFailure, InputFailure, ProcessFailure, StoreFailure {

  private static final long serialVersionUID = 1L;

  private final String kind;
  private final @Nullable String hint;

  /**
   * @param kind stable word for programs
   * @param hint the way out; null when there is none to name
   */
  Failure(String kind, String message, @Nullable String hint, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.hint = hint;
  }

  public String kind() {
    return kind;
  }

  public @Nullable String hint() {
    return hint;
  }
}
