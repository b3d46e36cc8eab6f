package dev.fairway.port.git.testing;

import static java.util.stream.Collectors.toCollection;

import dev.fairway.port.failure.GitFailure;
import dev.fairway.port.git.CommitSummary;
import dev.fairway.port.git.Divergence;
import dev.fairway.port.git.Repository;
import dev.fairway.port.git.Worktree;
import dev.fairway.port.git.WorktreeChanges;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A repository without files, for tests of what asks it. It begins empty, its main worktree on the
 * unborn branch {@code main}. The second half of its methods is for the test to build what it
 * needs; each of them may be called at any time.
 */
public final class InMemoryRepository implements Repository {

  private final MemoryHistory history = new MemoryHistory();
  private final List<MemoryWorktree> worktrees = new ArrayList<>();
  private @Nullable Path unmakeable;

  public InMemoryRepository() {
    this(Path.of("/project"));
  }

  /**
   * @param main the folder of its main worktree
   */
  public InMemoryRepository(Path main) {
    worktrees.add(new MemoryWorktree(whole(main), "main", true));
  }

  @Override
  public Optional<String> headOf(String branch) {
    return history.branch(branch).map(MemoryCommit::id);
  }

  @Override
  public Optional<String> commit(String revision) {
    return find(revision).map(MemoryCommit::id);
  }

  private Optional<MemoryCommit> find(String revision) {
    return revision.equals("HEAD")
        ? Optional.ofNullable(worktrees.get(0).head(history))
        : history.find(revision);
  }

  private MemoryCommit need(String revision) {
    return find(revision).orElseGet(() -> history.need(revision));
  }

  @Override
  public Collection<String> known(Collection<String> commits) {
    return commits.stream()
        .filter(id -> history.byId(id).isPresent())
        .collect(toCollection(TreeSet::new));
  }

  @Override
  public Collection<String> reachable(Collection<String> commits, String branch) {
    Set<String> found = new TreeSet<>();
    history.branch(branch).ifPresent(head -> head.history().forEach(one -> found.add(one.id())));
    found.retainAll(new HashSet<>(commits));
    return found;
  }

  @Override
  public Optional<Divergence> divergence(String revision, String base) {
    if (find(revision).isEmpty() || find(base).isEmpty()) {
      return Optional.empty();
    }
    Set<MemoryCommit> left = need(revision).history();
    Set<MemoryCommit> right = need(base).history();
    long ahead = left.stream().filter(one -> !right.contains(one)).count();
    long behind = right.stream().filter(one -> !left.contains(one)).count();
    return Optional.of(new Divergence(Math.toIntExact(ahead), Math.toIntExact(behind)));
  }

  @Override
  public int onlyOn(String branch, String revision) {
    Set<MemoryCommit> commits =
        new HashSet<>(find(revision).map(MemoryCommit::history).orElse(Set.of()));
    history.namedBut(branch).forEach(named -> commits.removeAll(named.history()));
    return commits.size();
  }

  @Override
  public List<String> changedPaths(String revision, String base) {
    MemoryCommit from = need(base);
    MemoryCommit to = need(revision);
    return List.copyOf(MemoryCommit.differences(to.filesInCommonWith(from), to.files()));
  }

  @Override
  public Optional<CommitSummary> newest(String revision) {
    return find(revision).map(one -> new CommitSummary(one.id(), one.at(), one.subject()));
  }

  @Override
  public List<Worktree> worktrees() {
    return worktrees.stream()
        .sorted(
            Comparator.comparing((MemoryWorktree one) -> !one.main)
                .thenComparing(one -> one.folder))
        .map(one -> one.seen(history))
        .toList();
  }

  @Override
  public WorktreeChanges changes(Path worktree) {
    return new WorktreeChanges(
        present(worktree).dirty.stream().filter(path -> !path.startsWith(".fairway/")).toList());
  }

  @Override
  public void createBranch(String branch, String revision) {
    if (history.branch(branch).isPresent()) {
      throw refused("there is a branch '" + branch + "' already");
    }
    requireName(branch);
    history.point(branch, need(revision));
  }

  /** The common cases of what git forbids. */
  private static void requireName(String branch) {
    boolean forbidden = branch.isEmpty() || branch.startsWith("-") || branch.equals("HEAD");
    if (forbidden || branch.endsWith(".lock") || branch.matches(".*([ ~^:?*]|\\.\\.|//).*")) {
      throw refused("'" + branch + "' is no name for a branch");
    }
  }

  @Override
  public void addWorktree(Path folder, String branch) {
    if (history.branch(branch).isEmpty()) {
      throw refused("there is no branch '" + branch + "'");
    }
    requireFree(branch);
    if (whole(folder).equals(unmakeable)) {
      throw refused(folder + " cannot be made");
    }
    if (worktrees.stream().anyMatch(one -> one.folder.equals(whole(folder)))) {
      throw refused(folder + " is a worktree already");
    }
    worktrees.add(new MemoryWorktree(whole(folder), branch, false));
  }

  private void requireFree(String branch) {
    worktrees.stream()
        .filter(one -> one.isOn(branch))
        .findFirst()
        .ifPresent(
            one -> {
              throw refused("branch '" + branch + "' is checked out in " + one.folder);
            });
  }

  @Override
  public void removeWorktree(Path folder, boolean force) {
    MemoryWorktree worktree = at(folder);
    if (worktree.main) {
      throw refused(folder + " is the main worktree");
    }
    if (worktree.locked) {
      throw refused(folder + " is locked");
    }
    if (worktree.exists && !force && changes(folder).isDirty()) {
      throw refused(folder + " has uncommitted changes");
    }
    worktrees.remove(worktree);
  }

  @Override
  public void forgetMissingWorktrees() {
    worktrees.removeIf(one -> !one.exists && !one.locked);
  }

  @Override
  public void checkOut(Path folder, String branch, String revision) {
    requireName(branch);
    MemoryWorktree worktree = present(folder);
    MemoryCommit commit = need(revision);
    if (!worktree.isOn(branch)) {
      requireFree(branch);
    }
    MemoryCommit head = worktree.head(history);
    Set<String> moved =
        MemoryCommit.differences(head == null ? Map.of() : head.files(), commit.files());
    if (worktree.dirty.stream().anyMatch(moved::contains)) {
      throw refused("uncommitted changes in " + folder + " are in the way");
    }
    history.point(branch, commit);
    worktree.switchTo(branch);
  }

  @Override
  public void close() {
    // nothing is open between two calls
  }

  private MemoryWorktree at(Path folder) {
    return worktrees.stream()
        .filter(one -> one.folder.equals(whole(folder)))
        .findFirst()
        .orElseThrow(() -> refused(folder + " is not a worktree of this repository"));
  }

  private MemoryWorktree present(Path folder) {
    MemoryWorktree worktree = at(folder);
    if (!worktree.exists) {
      throw refused("the folder of worktree " + folder + " is gone");
    }
    return worktree;
  }

  private static Path whole(Path folder) {
    return folder.toAbsolutePath().normalize();
  }

  private static GitFailure refused(String message) {
    return new GitFailure(message, null, null);
  }

  // what a test builds it with

  /**
   * A new commit on a branch that changes some files, or adds them; without a branch of this name
   * it begins a history of its own.
   *
   * @return its full id
   */
  public String addCommit(String branch, String subject, String... paths) {
    return change(
        branch,
        subject,
        files -> {
          for (String path : paths) {
            files.merge(path, subject, (old, now) -> old + "\n" + now);
          }
        });
  }

  /** A new commit on a branch that deletes some files. */
  public String addDeletion(String branch, String subject, String... paths) {
    return change(branch, subject, files -> files.keySet().removeAll(Set.of(paths)));
  }

  /** A new commit on a branch that gives a file another name. */
  public String addRename(String branch, String subject, String path, String newPath) {
    return change(branch, subject, files -> files.put(newPath, files.remove(path)));
  }

  private String change(String branch, String subject, Consumer<Map<String, String>> edit) {
    return history.grow(branch, subject, edit).id();
  }

  /** A new commit on a branch that brings in another line of commits, whose files win. */
  public String addMerge(String branch, String other) {
    return history.merge(branch, need(other), "Merge " + other).id();
  }

  public void addTag(String name, String revision) {
    history.tag(name, need(revision));
  }

  /** Takes a branch away; a worktree that is on it has no commit any more. */
  public void deleteBranch(String branch) {
    history.drop(branch);
  }

  /** Makes a worktree have no branch, at the commit where it is. */
  public void detach(Path folder) {
    at(folder).detach(Objects.requireNonNull(at(folder).head(history), "no commit there yet"));
  }

  /** Changes files in a worktree, without a commit. */
  public void makeDirty(Path folder, String... paths) {
    at(folder).dirty.addAll(List.of(paths));
  }

  /** Makes it impossible to add a worktree in a folder, as a full disk does. */
  public void failToAdd(Path folder) {
    unmakeable = whole(folder);
  }

  /** Takes back what is changed in a worktree. */
  public void makeClean(Path folder) {
    at(folder).dirty.clear();
  }

  /** Takes a worktree's folder away, behind the repository's back. */
  public void loseFolder(Path folder) {
    at(folder).exists = false;
  }

  /** Asks the repository to keep a worktree. */
  public void lock(Path folder) {
    at(folder).locked = true;
  }
}
