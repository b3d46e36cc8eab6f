package dev.fairway.adapter.git;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/**
 * What one line of commits has changed since it left another. Both ends of the line are compared,
 * not its commits one by one, so what was merged from the other line does not count. Renames are
 * not looked for: a deletion and an addition name both paths.
 */
final class ChangedPaths {

  private final Repository repository;
  private final Revisions revisions;

  ChangedPaths(Repository repository) {
    this.repository = repository;
    this.revisions = new Revisions(repository);
  }

  List<String> between(String base, String revision) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit to = need(revision, walk);
      return paths(fork(need(base, walk), to, walk), to);
    }
  }

  private RevCommit need(String revision, RevWalk walk) throws IOException {
    RevCommit commit = revisions.find(revision, walk);
    if (commit == null) {
      throw Trouble.noCommit(revision);
    }
    return commit;
  }

  /** Where both parted; null when they never met. */
  private static @Nullable RevCommit fork(RevCommit one, RevCommit other, RevWalk walk)
      throws IOException {
    walk.setRevFilter(RevFilter.MERGE_BASE);
    walk.markStart(one);
    walk.markStart(other);
    RevCommit fork = walk.next();
    if (fork != null) {
      walk.parseBody(fork);
    }
    return fork;
  }

  private List<String> paths(@Nullable RevCommit from, RevCommit to) throws IOException {
    Set<String> paths = new TreeSet<>();
    try (TreeWalk trees = new TreeWalk(repository)) {
      trees.setRecursive(true);
      trees.setFilter(TreeFilter.ANY_DIFF);
      if (from == null) {
        trees.addTree(new EmptyTreeIterator());
      } else {
        trees.addTree(from.getTree());
      }
      trees.addTree(to.getTree());
      while (trees.next()) {
        paths.add(trees.getPathString());
      }
    }
    return List.copyOf(paths);
  }
}
