package dev.fairway.adapter.postgres;

import org.jspecify.annotations.Nullable;

/**
 * The comment on a store's first table, which says whose store it is. Facts are the same in every
 * store of a project; this belongs to the place, so it is no row.
 */
final class ProjectMark {

  private static final String BEFORE = "Fairway store of project ";

  private ProjectMark() {}

  static String of(String project) {
    return BEFORE + project;
  }

  /** Null when there is no such comment. */
  static @Nullable String project(@Nullable String comment) {
    return comment == null || !comment.startsWith(BEFORE)
        ? null
        : comment.substring(BEFORE.length());
  }
}
