package dev.fairway.domain.lane;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluator;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewLedger;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What a task's branch and records lack before the branch may be merged. */
public final class MergeCheck {

  private MergeCheck() {}

  /**
   * Obstacles in the repository. Neither a branch without a worktree nor one without commits of its
   * own is one.
   *
   * @param lane the branch of the task's role, which the task may have left; empty for a role that
   *     has none
   */
  public static List<Obstacle> inRepository(Task task, MergeFacts git, String lane) {
    if (git.unborn()) {
      return List.of(
          new Obstacle(
              "base",
              "the repository has no commit yet: there is nothing to merge",
              LaneCheck.FIRST_COMMIT));
    }
    List<Obstacle> obstacles = new ArrayList<>();
    if (git.head() == null) {
      obstacles.add(
          new Obstacle(
              "branch",
              "there is no branch " + git.branch(),
              git.branch().equals(lane)
                  ? "fairway worktree setup --role " + ShellWord.of(task.role())
                  : "git branch " + ShellWord.of(git.branch()) + " ‹commit›"));
    }
    if (git.folder() != null && git.changes().isDirty()) {
      obstacles.add(
          new Obstacle(
              "clean",
              LaneCheck.dirt(git.folder(), git.changes(), git.unfinished()),
              LaneCheck.clean(git.folder(), git.unfinished())));
    }
    if (git.baseCommit() == null) {
      obstacles.add(
          new Obstacle(
              "base",
              "there is no branch " + git.base() + " to merge into",
              "git branch " + ShellWord.of(git.base()) + " ‹commit›"));
    }
    Distance distance = git.distance();
    if (distance != null && distance.behind() > 0) {
      obstacles.add(
          new Obstacle(
              "base",
              git.branch()
                  + " is not based on "
                  + git.base()
                  + ": it is "
                  + Counted.of(distance.behind(), "commit")
                  + " behind",
              rebase(git)));
    }
    return obstacles;
  }

  private static String rebase(MergeFacts git) {
    String merge = " merge " + ShellWord.of(git.base());
    return git.folder() == null
        ? "git switch " + ShellWord.of(git.branch()) + " && git" + merge
        : "git -C " + ShellWord.of(git.folder()) + merge;
  }

  /** Dependencies that have not ended. */
  public static List<Obstacle> dependencies(List<DependencyState> dependencies, Workflow workflow) {
    List<Obstacle> obstacles = new ArrayList<>();
    for (DependencyState dependency : dependencies) {
      String status = dependency.status();
      if (status == null || !workflow.isTerminal(status)) {
        String id = dependency.id();
        obstacles.add(
            new Obstacle(
                "dependencies",
                status == null
                    ? "dependency " + id + " does not exist"
                    : "dependency " + id + " is " + status,
                status == null
                    ? "fairway add " + id + " --title ‹title› --role ‹role›"
                    : "fairway set-status " + id + " " + end(workflow)));
      }
    }
    return obstacles;
  }

  /** The state that ends a task; which of several is for a person to say. */
  private static String end(Workflow workflow) {
    List<String> terminal = workflow.terminal();
    return terminal.size() == 1
        ? ShellWord.of(terminal.get(0))
        : "‹" + String.join("|", terminal) + "›";
  }

  /**
   * The gates that matter for a merge: evidence, review and handoff where their switch is on, the
   * review domains of the task in any case, and those of profiles.
   */
  public static List<GateEvaluation> gates(
      Task task,
      List<Evidence> evidence,
      ReviewLedger reviews,
      int handoffs,
      ProjectPolicy policy,
      Instant now) {
    GatePolicy switches = policy.gates();
    List<GateEvaluation> gates = new ArrayList<>();
    if (switches.requireEvidenceBeforeDone()) {
      gates.add(GateEvaluator.evidence(evidence));
    }
    if (switches.requireReviewBeforeDone()) {
      gates.add(GateEvaluator.review(reviews));
    } else if (reviews.domainCount() > 0) {
      gates.add(GateEvaluator.reviewDomains(reviews));
    }
    if (switches.requireHandoffBeforeMergeReady()) {
      gates.add(GateEvaluator.handoff(handoffs));
    }
    gates.addAll(GateEvaluator.profileGates(task, evidence, policy, now));
    return gates;
  }

  /** Whose objection no gate asks about, in alphabetical order. */
  public static List<String> objectors(ReviewLedger reviews, ProjectPolicy policy) {
    TreeSet<String> objectors = new TreeSet<>();
    if (!policy.gates().requireReviewBeforeDone()) {
      for (Review objection : reviews.objections()) {
        if (!reviews.missingDomains().contains(objection.domain())) {
          objectors.add(objection.reviewer());
        }
      }
    }
    return List.copyOf(objectors);
  }
}
