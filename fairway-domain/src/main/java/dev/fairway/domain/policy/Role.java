package dev.fairway.domain.policy;

import org.jspecify.annotations.Nullable;

/**
 * A lane of work: one branch and one worktree.
 *
 * @param branch {@code agent/<name>} unless configured
 * @param provider who usually works there, for people to read; may be absent
 */
public record Role(String name, String branch, @Nullable String provider) {

  public static Role named(String name) {
    return new Role(name, defaultBranch(name), null);
  }

  public static String defaultBranch(String name) {
    return "agent/" + name;
  }
}
