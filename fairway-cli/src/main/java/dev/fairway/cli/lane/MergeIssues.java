package dev.fairway.cli.lane;

import dev.fairway.cli.GateWords;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.lane.Obstacle;
import dev.fairway.domain.lane.ShellWord;
import dev.fairway.domain.task.Task;
import dev.fairway.usecase.lane.CheckMerge;
import java.util.ArrayList;
import java.util.List;

/** What keeps a branch from being merged, and what only deserves a warning, in words. */
final class MergeIssues {

  private MergeIssues() {}

  static List<Obstacle> issues(CheckMerge.Checked checked) {
    List<Obstacle> issues = new ArrayList<>(checked.obstacles());
    for (GateEvaluation gate : checked.gates()) {
      if (gate.isClosed()) {
        add(issues, checked.task(), gate);
      }
    }
    return issues;
  }

  static List<Obstacle> warnings(CheckMerge.Checked checked) {
    List<Obstacle> warnings = new ArrayList<>();
    if (checked.git() == null) {
      warnings.add(
          new Obstacle(
              "branch", "the project has no repository: only records were looked at", "git init"));
    }
    for (GateEvaluation gate : checked.gates()) {
      if (!gate.isSatisfied() && !gate.isClosed()) {
        add(warnings, checked.task(), gate);
      }
    }
    for (String objector : checked.objectors()) {
      warnings.add(
          new Obstacle(
              "review",
              objector + " objects",
              "fairway record review "
                  + ShellWord.of(checked.task().id())
                  + " --reviewer "
                  + ShellWord.of(objector)
                  + " --verdict approve"));
    }
    return warnings;
  }

  /** One for each review domain, since each needs a command of its own. */
  private static void add(List<Obstacle> found, Task task, GateEvaluation gate) {
    if (gate.missingDomains().isEmpty()) {
      found.add(issue(task, gate));
    }
    for (String domain : gate.missingDomains()) {
      found.add(issue(task, gate.in(domain)));
    }
  }

  private static Obstacle issue(Task task, GateEvaluation gate) {
    String owner = task.state().owner() != null ? task.state().owner() : task.role();
    return new Obstacle(
        gate.gate(), GateWords.lacks(gate), GateWords.command(task.id(), gate, owner));
  }
}
