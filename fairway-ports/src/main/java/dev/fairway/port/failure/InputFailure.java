package dev.fairway.port.failure;

import org.jspecify.annotations.Nullable;

/** A file or stream could not be read or written. */
public final class InputFailure extends Failure {

  private static final long serialVersionUID = 1L;

  public InputFailure(String message, @Nullable String hint, @Nullable Throwable cause) {
    super("io", message, hint, cause);
  }
}
