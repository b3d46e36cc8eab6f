package dev.fairway.adapter.git;

import dev.fairway.port.git.CommitSummary;
import dev.fairway.port.git.Divergence;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/** What the history says. */
final class Commits {

  private final Repository repository;
  private final Revisions revisions;

  Commits(Repository repository) {
    this.repository = repository;
    this.revisions = new Revisions(repository);
  }

  Optional<String> headOf(String branch) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      return Optional.ofNullable(revisions.branch(branch, walk)).map(RevCommit::getName);
    }
  }

  Optional<String> commit(String revision) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      return Optional.ofNullable(revisions.find(revision, walk)).map(RevCommit::getName);
    }
  }

  Collection<String> known(Collection<String> ids) throws IOException {
    Set<String> known = new TreeSet<>();
    try (RevWalk walk = new RevWalk(repository)) {
      for (String id : ids) {
        if (revisions.byId(id, walk) != null) {
          known.add(id);
        }
      }
    }
    return known;
  }

  Collection<String> reachable(Collection<String> ids, String branch) throws IOException {
    Set<String> found = new TreeSet<>();
    Set<String> wanted = new HashSet<>(ids);
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRetainBody(false);
      RevCommit head = revisions.branch(branch, walk);
      if (head == null) {
        return found;
      }
      walk.markStart(head);
      for (RevCommit at = walk.next(); at != null && !wanted.isEmpty(); at = walk.next()) {
        String id = at.getName();
        if (wanted.remove(id)) {
          found.add(id);
        }
      }
    }
    return found;
  }

  Optional<Divergence> divergence(String revision, String base) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRetainBody(false);
      RevCommit left = revisions.find(revision, walk);
      RevCommit right = revisions.find(base, walk);
      return left == null || right == null
          ? Optional.empty()
          : Optional.of(new Divergence(countOnly(left, right, walk), countOnly(right, left, walk)));
    }
  }

  /** Sorted by topology, so that clocks that disagree make no difference. */
  private static int countOnly(RevCommit mine, RevCommit theirs, RevWalk walk) throws IOException {
    walk.reset();
    walk.sort(RevSort.TOPO);
    walk.markStart(mine);
    walk.markUninteresting(theirs);
    int count = 0;
    while (walk.next() != null) {
      count++;
    }
    return count;
  }

  int onlyOn(String branch, String revision) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRetainBody(false);
      RevCommit mine = revisions.find(revision, walk);
      if (mine == null) {
        return 0;
      }
      List<RevCommit> others = revisions.namedBut(branch, walk);
      walk.sort(RevSort.TOPO);
      walk.markStart(mine);
      for (RevCommit other : others) {
        walk.markUninteresting(other);
      }
      int count = 0;
      while (walk.next() != null) {
        count++;
      }
      return count;
    }
  }

  Optional<CommitSummary> newest(String revision) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      return Optional.ofNullable(revisions.find(revision, walk)).map(Commits::summary);
    }
  }

  private static CommitSummary summary(RevCommit commit) {
    return new CommitSummary(
        commit.getName(), commit.getCommitterIdent().getWhenAsInstant(), commit.getShortMessage());
  }
}
