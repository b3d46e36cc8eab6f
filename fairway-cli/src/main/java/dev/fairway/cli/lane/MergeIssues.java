package dev.fairway.cli.lane;

import dev.fairway.cli.GateWords;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.lane.Obstacle;
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
        add(issues, checked.task().id(), gate);
      }
    }
    return issues;
  }

  static List<Obstacle> warnings(CheckMerge.Checked checked) {
    String id = checked.task().id();
    List<Obstacle> warnings = new ArrayList<>();
    if (checked.git() == null) {
      warnings.add(
          new Obstacle(
              "branch", "the project has no repository: only records were looked at", "git init"));
    }
    for (GateEvaluation gate : checked.gates()) {
      if (!gate.isSatisfied() && !gate.isClosed()) {
        add(warnings, id, gate);
      }
    }
    for (String objector : checked.objectors()) {
      warnings.add(
          new Obstacle(
              "review",
              objector + " objects",
              "fairway record review " + id + " --reviewer " + objector + " --verdict approve"));
    }
    return warnings;
  }

  /** One for each review domain, since each needs a command of its own. */
  private static void add(List<Obstacle> found, String id, GateEvaluation gate) {
    String lacks = GateWords.lacks(gate);
    if (gate.missingDomains().isEmpty()) {
      found.add(new Obstacle(gate.gate(), lacks, "fairway " + GateWords.command(id, gate)));
    }
    for (String domain : gate.missingDomains()) {
      GateEvaluation one = about(gate, domain);
      found.add(
          new Obstacle(gate.gate(), GateWords.lacks(one), "fairway " + GateWords.command(id, one)));
    }
  }

  private static GateEvaluation about(GateEvaluation gate, String domain) {
    return new GateEvaluation(
        gate.gate(),
        gate.profile(),
        gate.mode(),
        gate.evidenceType(),
        gate.required(),
        gate.counted(),
        gate.lacks(),
        List.of(domain));
  }
}
