package dev.fairway.domain.route;

import org.jspecify.annotations.Nullable;

/**
 * Where one path goes.
 *
 * @param pattern the route that decided; null when none matches
 * @param reviewer null when none matches
 * @param skipped a role that an earlier matching route names but that holds the task itself; null
 *     when there is none
 */
public record RoutedPath(
    String path, @Nullable String pattern, @Nullable String reviewer, @Nullable String skipped) {

  public boolean isMatched() {
    return reviewer != null;
  }
}
