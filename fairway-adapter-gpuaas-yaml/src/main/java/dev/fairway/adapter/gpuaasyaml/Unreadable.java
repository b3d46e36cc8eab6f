package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import org.jspecify.annotations.Nullable;

/** A file cannot be read beyond some place; what was read before it stays. */
final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Unreadable(SourcePosition position, String message, @Nullable String suggestion) {
    super(message, null, false, false);
    this.problem = new Problem(position, null, message, suggestion);
  }

  Problem problem() {
    return problem;
  }
}
