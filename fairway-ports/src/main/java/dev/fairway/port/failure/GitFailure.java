package dev.fairway.port.failure;

import org.jspecify.annotations.Nullable;

/** A repository cannot be read or written, or refuses; what git itself said is in the message. */
public final class GitFailure extends Failure {

  private static final long serialVersionUID = 1L;

  public GitFailure(String message, @Nullable String hint, @Nullable Throwable cause) {
    super("git", message, hint, cause);
  }
}
