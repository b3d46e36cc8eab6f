package dev.fairway.port.failure;

import org.jspecify.annotations.Nullable;

/** A program cannot be started, or did not do what it was started for. */
public final class ProcessFailure extends Failure {

  private static final long serialVersionUID = 1L;

  public ProcessFailure(String message, @Nullable String hint, @Nullable Throwable cause) {
    super("process", message, hint, cause);
  }
}
