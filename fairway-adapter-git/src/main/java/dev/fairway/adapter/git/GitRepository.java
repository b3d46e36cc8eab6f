package dev.fairway.adapter.git;

import dev.fairway.port.git.CommitSummary;
import dev.fairway.port.git.Divergence;
import dev.fairway.port.git.Repository;
import dev.fairway.port.git.Worktree;
import dev.fairway.port.git.WorktreeChanges;
import dev.fairway.port.git.WorktreeLooks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A repository on disk, as it is at each call. Any number of threads may ask at once. */
public final class GitRepository implements Repository {

  private final OnDemand opened;
  private final Path commonDir;
  private final Worktrees worktrees;
  private final WorktreeEdits edits;
  private final Duration patience;

  private GitRepository(GitPlace place, GitProgram git) {
    this.opened = new OnDemand(place);
    this.commonDir = Folders.real(place.commonDir());
    boolean linked = !commonDir.equals(Folders.real(place.gitDir()));
    this.worktrees = new Worktrees(commonDir, linked ? null : place.worktree(), opened);
    this.edits = new WorktreeEdits(git, commonDir, worktrees);
    this.patience = git.patience();
  }

  /**
   * The repository that a folder belongs to. {@code HEAD} is that of the folder's worktree. What
   * cannot be read of it is said by whatever needs it.
   *
   * @param anyFolderOfTheRepository in any of its worktrees, or in its data
   * @throws dev.fairway.port.failure.GitFailure when there is none
   */
  public static GitRepository open(Path anyFolderOfTheRepository) {
    return open(anyFolderOfTheRepository, GitProgram.found());
  }

  static GitRepository open(Path folder, GitProgram git) {
    return new GitRepository(GitPlace.above(folder), git);
  }

  private Commits commits() throws IOException {
    return new Commits(opened.repository());
  }

  @Override
  public Optional<String> headOf(String branch) {
    return read(() -> commits().headOf(branch));
  }

  @Override
  public Optional<String> commit(String revision) {
    return read(() -> commits().commit(revision));
  }

  @Override
  public Collection<String> known(Collection<String> ids) {
    return read(() -> commits().known(ids));
  }

  @Override
  public Collection<String> reachable(Collection<String> ids, String branch) {
    return read(() -> commits().reachable(ids, branch));
  }

  @Override
  public Optional<Divergence> divergence(String revision, String base) {
    return read(() -> commits().divergence(revision, base));
  }

  @Override
  public int onlyOn(String branch, String revision) {
    return read(() -> commits().onlyOn(branch, revision));
  }

  @Override
  public List<String> changedPaths(String revision, String base) {
    return read(() -> new ChangedPaths(opened.repository()).between(base, revision));
  }

  @Override
  public Optional<CommitSummary> newest(String revision) {
    return read(() -> commits().newest(revision));
  }

  @Override
  public List<Worktree> worktrees() {
    return read(worktrees::all);
  }

  @Override
  public WorktreeChanges changes(Path worktree) {
    return read(() -> edits.changes(worktree));
  }

  @Override
  public WorktreeLooks look(Collection<Path> folders) {
    return read(() -> edits.look(folders, this::changes));
  }

  @Override
  public <T> T inTurn(Supplier<T> work) {
    return new TurnFile(commonDir, patience).during(work);
  }

  @Override
  public void createBranch(String branch, String revision) {
    String commit = need(revision);
    write(() -> BranchMaking.create(opened.repository(), branch, commit));
  }

  @Override
  public void addWorktree(Path folder, String branch) {
    if (headOf(branch).isEmpty()) {
      throw Trouble.refused("there is no branch '" + Trouble.oneLine(branch) + "'");
    }
    write(() -> edits.add(folder, branch));
  }

  @Override
  public void removeWorktree(Path folder, boolean force) {
    write(() -> edits.remove(folder, force));
  }

  @Override
  public void forgetMissingWorktrees() {
    write(edits::forgetMissing);
  }

  @Override
  public void checkOut(Path worktree, String branch, String revision) {
    BranchMaking.requireName(branch);
    String commit = need(revision);
    write(() -> edits.checkOut(worktree, branch, commit));
  }

  private String need(String revision) {
    return commit(revision).orElseThrow(() -> Trouble.noCommit(revision));
  }

  @Override
  public void close() {
    opened.close();
  }

  private <T> T read(Reading<T> reading) {
    try {
      return reading.run();
    } catch (IOException e) {
      throw Trouble.unreadable(commonDir, e);
    }
  }

  private void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw Trouble.unwritable(commonDir, e);
    }
  }

  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }

  @FunctionalInterface
  private interface Reading<T> {
    T run() throws IOException;
  }
}
