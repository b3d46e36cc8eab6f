package dev.fairway.port.git.testing;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A commit in memory.
 *
 * @param files content by path
 */
record MemoryCommit(
    String id, List<MemoryCommit> parents, Instant at, String subject, Map<String, String> files) {

  /** Itself and all that it builds upon. */
  Set<MemoryCommit> history() {
    Set<MemoryCommit> seen = new HashSet<>();
    collect(this, seen);
    return seen;
  }

  private static void collect(MemoryCommit commit, Set<MemoryCommit> seen) {
    if (seen.add(commit)) {
      commit.parents.forEach(parent -> collect(parent, seen));
    }
  }

  /** The files at the newest commit that both build upon; none when they share nothing. */
  Map<String, String> filesInCommonWith(MemoryCommit other) {
    Set<MemoryCommit> shared = history();
    shared.retainAll(other.history());
    return shared.stream()
        .filter(one -> shared.stream().noneMatch(next -> next != one && next.buildsUpon(one)))
        .findFirst()
        .map(MemoryCommit::files)
        .orElse(Map.of());
  }

  private boolean buildsUpon(MemoryCommit other) {
    return history().contains(other);
  }

  /** The paths with another content, ordered. */
  static Set<String> differences(Map<String, String> left, Map<String, String> right) {
    Set<String> paths = new TreeSet<>(left.keySet());
    paths.addAll(right.keySet());
    paths.removeIf(path -> left.getOrDefault(path, "").equals(right.getOrDefault(path, "")));
    return paths;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MemoryCommit commit && commit.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
