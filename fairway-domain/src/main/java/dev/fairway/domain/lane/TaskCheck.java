package dev.fairway.domain.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds tasks whose records and the repository contradict each other. A branch with commits that
 * were never merged is said of one task only: of those finished on it, the latest.
 */
public final class TaskCheck {

  private final String base;
  private final boolean measurable;
  private final @Nullable String folder;

  /**
   * @param measurable whether the base exists; without it nothing can be on it or away from it
   * @param folder the worktree that has the base checked out; null when none has
   */
  public TaskCheck(String base, boolean measurable, @Nullable String folder) {
    this.base = base;
    this.measurable = measurable;
    this.folder = folder;
  }

  /** Findings in the order of the tasks; what was imported is summarised at the end. */
  public List<Finding> of(List<TaskFacts> tasks) {
    Map<String, TaskFacts> latest = latestFinished(tasks);
    List<Finding> findings = new ArrayList<>();
    int imported = 0;
    for (TaskFacts task : tasks) {
      if (task.commit() != null && !task.commitKnown() && task.imported()) {
        imported++;
      } else if (task.commit() != null) {
        checkCommit(task, task.commit(), findings);
      }
      if (task.branch() != null) {
        checkBranch(task, task.branch(), task == latest.get(task.branch()), findings);
      }
    }
    if (imported > 0) {
      findings.add(summary(imported));
    }
    return findings;
  }

  private Map<String, TaskFacts> latestFinished(List<TaskFacts> tasks) {
    Map<String, TaskFacts> latest = new TreeMap<>();
    for (TaskFacts task : tasks) {
      if (task.terminal() && task.branch() != null && !task.commitOnBase()) {
        latest.merge(task.branch(), task, TaskCheck::later);
      }
    }
    return latest;
  }

  private static TaskFacts later(TaskFacts one, TaskFacts other) {
    if (other.completedAt() == null) {
      return one;
    }
    return one.completedAt() == null || !one.completedAt().isAfter(other.completedAt())
        ? other
        : one;
  }

  private void checkCommit(TaskFacts task, String commit, List<Finding> findings) {
    if (!task.commitKnown()) {
      findings.add(
          ofTask(
              FindingKind.UNKNOWN_COMMIT,
              task,
              "task " + task.id() + " names commit " + commit + ", which the repository lacks",
              "git fetch --all"));
    } else if (task.terminal() && !task.commitOnBase() && measurable) {
      findings.add(
          ofTask(
              FindingKind.COMMIT_NOT_ON_MAIN,
              task,
              "task " + task.id() + " ended in commit " + commit + ", which is not on " + base,
              merge(commit)));
    }
  }

  /** Into the base, wherever it is said. */
  private String merge(String commit) {
    String git =
        folder == null
            ? "git switch " + ShellWord.of(base) + " && git"
            : "git -C " + ShellWord.of(folder);
    return git + " merge " + ShellWord.of(commit);
  }

  private void checkBranch(TaskFacts task, String branch, boolean latest, List<Finding> findings) {
    if (task.active() && !task.branchExists()) {
      findings.add(
          ofTask(
              FindingKind.BRANCH_GONE,
              task,
              "task " + task.id() + " is in progress on branch " + branch + ", which is gone",
              "git branch " + ShellWord.of(branch) + " ‹commit›"));
    }
    Distance distance = task.distance();
    if (latest && distance != null && distance.ahead() > 0) {
      findings.add(
          ofTask(
                  FindingKind.UNMERGED_COMMITS,
                  task,
                  "task "
                      + task.id()
                      + " is finished, but its branch "
                      + branch
                      + " has "
                      + Counted.of(distance.ahead(), "commit")
                      + " that "
                      + base
                      + " lacks",
                  "fairway merge-ready " + task.id())
              .counting(distance.ahead()));
    }
  }

  private static Finding ofTask(
      FindingKind kind, TaskFacts task, String message, @Nullable String hint) {
    return new Finding(kind, null, task.id(), message, hint, 1);
  }

  private static Finding summary(int imported) {
    return new Finding(
        FindingKind.IMPORTED_COMMITS,
        null,
        null,
        imported == 1
            ? "1 imported commit is not in this repository"
            : imported + " imported commits are not in this repository",
        null,
        imported);
  }
}
