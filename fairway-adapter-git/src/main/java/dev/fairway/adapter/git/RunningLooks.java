package dev.fairway.adapter.git;

import dev.fairway.port.git.WorktreeChanges;
import dev.fairway.port.git.WorktreeLooks;
import java.nio.file.Path;
import java.util.Map;

/** A {@code git status} for each worktree, all of them running while other questions are asked. */
final class RunningLooks implements WorktreeLooks {

  private final Map<Path, GitRun> runs;
  private final WorktreeLooks others;

  /**
   * @param runs by folder, without symbolic links
   * @param others who looks into a folder that none of them is about
   */
  RunningLooks(Map<Path, GitRun> runs, WorktreeLooks others) {
    this.runs = Map.copyOf(runs);
    this.others = others;
  }

  @Override
  public WorktreeChanges in(Path worktree) {
    GitRun run = runs.get(Folders.real(worktree));
    return run == null ? others.in(worktree) : StatusOutput.changes(run.output());
  }

  @Override
  public void close() {
    runs.values().forEach(GitRun::close);
  }
}
