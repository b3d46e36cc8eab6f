package dev.fairway.usecase.lane;

import dev.fairway.domain.lane.Distance;
import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.Uncommitted;
import dev.fairway.port.failure.Failure;
import dev.fairway.port.git.Worktree;
import dev.fairway.port.git.WorktreeLooks;
import dev.fairway.usecase.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the lanes and the tasks' records with the repository. */
public final class CheckRepository {

  /**
   * What is checked out where the call was made.
   *
   * @param folder null for a bare repository, which has nothing checked out
   * @param branch null when detached
   * @param commit null when the branch has none yet
   * @param changes null when they cannot be read
   * @param distance from the base; null without a commit or a base
   */
  public record Head(
      @Nullable String folder,
      @Nullable String branch,
      @Nullable String commit,
      @Nullable Uncommitted changes,
      @Nullable Distance distance) {}

  /**
   * @param base what lanes are measured against
   * @param baseCommit null when it does not exist
   * @param tasks what is the matter with records of tasks
   * @param findings all of them: about the base, the lanes, the tasks
   */
  public record Checked(
      Head head,
      String base,
      @Nullable String baseCommit,
      List<LaneReport> lanes,
      List<Finding> tasks,
      List<Finding> findings) {

    public boolean isOk() {
      return Finding.isOk(findings);
    }
  }

  private final Grounds grounds;

  public CheckRepository(Grounds grounds) {
    this.grounds = grounds;
  }

  /**
   * @param given what to measure lanes against; null for the main branch
   */
  public Outcome<Checked> check(@Nullable String given) {
    String mainBranch = grounds.project().policy().mainBranch();
    List<String> roles = grounds.project().policy().roleNames();
    try (WorktreeLooks looks = LaneSurvey.beginHereToo(grounds, roles)) {
      Outcome<Base> base = Base.of(grounds.repository(), mainBranch, given);
      return base instanceof Outcome.Done<Base> done
          ? Outcome.done(check(done.value(), roles, looks))
          : base.failed();
    }
  }

  /** Tasks come first: while the store is read, git looks into the lanes. */
  private Checked check(Base base, List<String> roles, WorktreeLooks looks) {
    List<Finding> tasks = new TaskSurvey(grounds).findings();
    LaneSurvey survey = new LaneSurvey(grounds, base, looks);
    List<Finding> findings = new ArrayList<>(base.findings(grounds.repository()));
    List<LaneReport> lanes = survey.reports(roles);
    lanes.forEach(lane -> findings.addAll(lane.findings()));
    findings.addAll(tasks);
    return new Checked(head(survey), base.name(), base.commit(), lanes, tasks, findings);
  }

  private static Head head(LaneSurvey survey) {
    Worktree here = survey.here().orElse(null);
    if (here == null) {
      return new Head(null, null, null, null, null);
    }
    Uncommitted changes = null;
    try {
      changes = survey.changes(here.folder());
    } catch (Failure unreadable) {
      // said by the absence of the changes
    }
    return new Head(
        here.folder().toString(),
        here.branch(),
        here.head(),
        changes,
        survey.distance(here.head()));
  }
}
