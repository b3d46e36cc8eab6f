package dev.fairway.domain.session;

import org.jspecify.annotations.Nullable;

/**
 * What a patch does to one field: nothing, a new value, or none any more.
 *
 * @param isGiven false leaves the field as it is
 * @param value null takes the value away
 */
public record Change<T>(boolean isGiven, @Nullable T value) {

  public static <T> Change<T> none() {
    return new Change<>(false, null);
  }

  public static <T> Change<T> to(@Nullable T value) {
    return new Change<>(true, value);
  }

  @Nullable T applyTo(@Nullable T before) {
    return isGiven ? value : before;
  }
}
