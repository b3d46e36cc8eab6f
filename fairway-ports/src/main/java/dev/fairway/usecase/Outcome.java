package dev.fairway.usecase;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.refusal.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a use case ended. The value can only be had from {@link Done}, so the other endings cannot be
 * overlooked.
 *
 * @param <T> what a success yields
 */
public sealed interface Outcome<T> {

  record Done<T>(T value) implements Outcome<T> {}

  /** A rule said no. */
  record Refused<T>(Refusal refusal) implements Outcome<T> {}

  /**
   * There is no such thing.
   *
   * @param what the kind of thing: {@code task}, {@code handoff}
   * @param nearest an id that was probably meant
   */
  record NotFound<T>(String what, String id, @Nullable String nearest) implements Outcome<T> {}

  /** The request itself is wrong. */
  record Invalid<T>(List<Problem> problems) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  static <T> Outcome<T> invalid(String path, String message, @Nullable String suggestion) {
    return new Invalid<>(List.of(new Problem(null, path, message, suggestion)));
  }

  /** The same ending for another type of value; only for endings that carry none. */
  default <R> Outcome<R> failed() {
    if (this instanceof Refused<T> refused) {
      return new Refused<>(refused.refusal());
    }
    if (this instanceof NotFound<T> missing) {
      return new NotFound<>(missing.what(), missing.id(), missing.nearest());
    }
    if (this instanceof Invalid<T> invalid) {
      return new Invalid<>(invalid.problems());
    }
    throw new IllegalStateException("a success has no failure");
  }
}
