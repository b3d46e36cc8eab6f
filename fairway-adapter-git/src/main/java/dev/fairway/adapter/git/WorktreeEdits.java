package dev.fairway.adapter.git;

import dev.fairway.port.failure.GitFailure;
import dev.fairway.port.git.Worktree;
import dev.fairway.port.git.WorktreeChanges;
import dev.fairway.port.git.WorktreeLooks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What only the git program can do: look into worktrees and change them. */
final class WorktreeEdits {

  private static final String[] STATUS = {
    "status", "--porcelain=v2", "-z", "--untracked-files=all", "--no-renames"
  };

  private final GitProgram git;
  private final Path commonDir;
  private final Worktrees worktrees;

  WorktreeEdits(GitProgram git, Path commonDir, Worktrees worktrees) {
    this.git = git;
    this.commonDir = commonDir;
    this.worktrees = worktrees;
  }

  /** Of one worktree after the other, so the others are not looked at when this one is at hand. */
  WorktreeChanges changes(Path folder) throws IOException {
    Path real = Folders.real(folder);
    Path present = worktrees.isLinkedAt(real) ? real : present(folder).folder();
    return StatusOutput.changes(git.run(present, STATUS));
  }

  /** Only folders that certainly are worktrees; whatever else is said when it is asked for. */
  WorktreeLooks look(Collection<Path> folders, WorktreeLooks others) throws IOException {
    Map<Path, GitRun> runs = new HashMap<>();
    try {
      for (Path folder : folders) {
        Path real = Folders.real(folder);
        if (!runs.containsKey(real) && (worktrees.isLinkedAt(real) || worktrees.isMain(real))) {
          runs.put(real, git.begin(real, STATUS));
        }
      }
      return new RunningLooks(runs, others);
    } catch (IOException | GitFailure failed) {
      runs.values().forEach(GitRun::close);
      throw failed;
    }
  }

  void add(Path folder, String branch) throws IOException {
    requireFree(branch, null);
    if (find(folder) != null) {
      throw Trouble.refused(
          folder + " is registered as a worktree already",
          "forget missing worktrees first, or remove this one");
    }
    git.run(home(), "worktree", "add", "--quiet", Folders.real(folder).toString(), branch);
  }

  void remove(Path folder, boolean force) throws IOException {
    Worktree worktree = registered(folder);
    if (worktree.main()) {
      throw Trouble.refused(folder + " is the main worktree, which cannot be removed");
    } else if (worktree.locked()) {
      throw Trouble.refused(
          "worktree " + folder + " is locked", "'git worktree unlock " + folder + "' allows it");
    } else if (worktree.exists() && !force) {
      requireClean(folder);
    }
    // forced, as git counts files that do not count here: Fairway's own, and submodules
    git.run(home(), "worktree", "remove", "--force", worktree.folder().toString());
  }

  private void requireClean(Path folder) throws IOException {
    List<String> paths = changes(folder).paths();
    if (!paths.isEmpty()) {
      throw Trouble.refused(
          "worktree "
              + folder
              + " has uncommitted changes: "
              + paths.size()
              + ", first "
              + paths.get(0),
          "commit or discard them, or force it");
    }
  }

  void forgetMissing() throws IOException {
    git.run(home(), "worktree", "prune", "--expire=now");
  }

  void checkOut(Path folder, String branch, String commit) throws IOException {
    Worktree worktree = present(folder);
    requireFree(branch, worktree);
    git.run(worktree.folder(), "checkout", "--quiet", "--no-track", "-B", branch, commit, "--");
  }

  private void requireFree(String branch, @Nullable Worktree except) throws IOException {
    for (Worktree worktree : worktrees.all()) {
      if (branch.equals(worktree.branch()) && !worktree.equals(except)) {
        throw Trouble.refused("branch '" + branch + "' is checked out in " + worktree.folder());
      }
    }
  }

  private Worktree present(Path folder) throws IOException {
    Worktree worktree = registered(folder);
    if (!worktree.exists()) {
      throw Trouble.refused(
          "the folder of worktree " + folder + " is gone", "'git worktree prune' forgets it");
    }
    return worktree;
  }

  private Worktree registered(Path folder) throws IOException {
    Worktree worktree = find(folder);
    if (worktree == null) {
      throw Trouble.refused(folder + " is not a worktree of this repository");
    }
    return worktree;
  }

  private @Nullable Worktree find(Path folder) throws IOException {
    Path real = Folders.real(folder);
    return worktrees.all().stream()
        .filter(one -> one.folder().equals(real))
        .findFirst()
        .orElse(null);
  }

  /** A place that stays when a linked worktree goes. */
  private Path home() throws IOException {
    return worktrees.all().stream()
        .filter(one -> one.main() && one.exists())
        .findFirst()
        .map(Worktree::folder)
        .orElse(commonDir);
  }
}
