package dev.fairway.domain.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskCheckTest {

  private static final String BRANCH = "agent/A-backend";
  private static final Instant EARLY = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant LATE = Instant.parse("2026-03-02T10:00:00Z");
  private static final Distance TWO_AHEAD = new Distance(2, 0);

  private static List<Finding> findings(TaskFacts... tasks) {
    return new TaskCheck("main", true, "/my project").of(List.of(tasks));
  }

  private static TaskFacts done(String id, @Nullable Instant at, @Nullable Distance distance) {
    return new TaskFacts(id, true, false, false, at, BRANCH, true, distance, null, false, false);
  }

  /** A finished task, whose branch has nothing to say, with a commit. */
  private static TaskFacts ended(boolean imported, boolean known, boolean onBase) {
    return new TaskFacts(
        "T-1", true, false, imported, LATE, null, false, null, "4f2a9c1", known, onBase);
  }

  private static TaskFacts active(boolean branchExists) {
    return new TaskFacts(
        "T-1", false, true, false, null, BRANCH, branchExists, null, null, false, false);
  }

  @Test
  void a_commit_on_the_main_branch_is_fine() {
    assertThat(findings(ended(false, true, true))).isEmpty();
  }

  @Test
  void a_commit_that_the_repository_lacks_is_a_warning() {
    Finding only = findings(ended(false, false, false)).get(0);
    assertThat(only.kind()).isEqualTo(FindingKind.UNKNOWN_COMMIT);
    assertThat(only.severity()).isEqualTo(Severity.WARNING);
    assertThat(only.taskId()).isEqualTo("T-1");
    assertThat(only.message())
        .isEqualTo("task T-1 names commit 4f2a9c1, which the repository lacks");
    assertThat(Finding.isOk(List.of(only))).isTrue();
  }

  @Test
  void a_finished_task_whose_commit_is_not_on_the_main_branch_is_a_warning() {
    Finding only = findings(ended(true, true, false)).get(0);
    assertThat(only.kind()).isEqualTo(FindingKind.COMMIT_NOT_ON_MAIN);
    assertThat(only.message()).isEqualTo("task T-1 ended in commit 4f2a9c1, which is not on main");
    assertThat(only.hint()).isEqualTo("git -C '/my project' merge 4f2a9c1");
    List<TaskFacts> ended = List.of(ended(true, true, false));
    assertThat(new TaskCheck("main", true, null).of(ended).get(0).hint())
        .isEqualTo("git switch main && git merge 4f2a9c1");
  }

  @Test
  void the_commit_of_an_open_task_need_not_be_on_the_main_branch_yet() {
    TaskFacts open =
        new TaskFacts("T-1", false, false, false, null, null, false, null, "4f2a9c1", true, false);
    assertThat(findings(open)).isEmpty();
  }

  @Test
  void without_a_main_branch_nothing_is_said_about_what_is_on_it() {
    List<TaskFacts> tasks = List.of(ended(false, true, false), done("T-2", LATE, null));
    assertThat(new TaskCheck("main", false, null).of(tasks)).isEmpty();
  }

  @Test
  void imported_commits_that_the_repository_lacks_are_counted_once() {
    List<Finding> findings = findings(ended(true, false, false), ended(true, false, false));
    assertThat(findings).hasSize(1);
    Finding only = findings.get(0);
    assertThat(only.kind()).isEqualTo(FindingKind.IMPORTED_COMMITS);
    assertThat(only.severity()).isEqualTo(Severity.INFO);
    assertThat(only.count()).isEqualTo(2);
    assertThat(only.taskId()).isNull();
    assertThat(only.message()).isEqualTo("2 imported commits are not in this repository");
    assertThat(findings(ended(true, false, false)).get(0).message())
        .isEqualTo("1 imported commit is not in this repository");
  }

  @Test
  void unmerged_commits_are_said_of_the_task_that_was_finished_last_on_the_branch() {
    List<Finding> findings =
        findings(
            done("T-1", EARLY, TWO_AHEAD),
            done("T-2", LATE, TWO_AHEAD),
            done("T-3", null, TWO_AHEAD));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).kind()).isEqualTo(FindingKind.UNMERGED_COMMITS);
    assertThat(findings.get(0).message())
        .isEqualTo(
            "task T-2 is finished, but its branch agent/A-backend has 2 commits that main lacks");
    assertThat(findings.get(0).count()).isEqualTo(2);
  }

  @Test
  void the_order_of_tasks_does_not_decide_which_was_last() {
    assertThat(
            findings(
                done("T-0", null, TWO_AHEAD),
                done("T-1", LATE, TWO_AHEAD),
                done("T-2", EARLY, TWO_AHEAD)))
        .extracting(Finding::taskId)
        .containsExactly("T-1");
  }

  @Test
  void a_finished_task_whose_commit_is_on_main_owes_nothing_of_what_its_lane_did_later() {
    TaskFacts merged =
        new TaskFacts(
            "T-1", true, false, false, LATE, BRANCH, true, TWO_AHEAD, "4f2a9c1", true, true);
    assertThat(findings(merged)).isEmpty();
    assertThat(findings(done("T-1", LATE, new Distance(0, 4)))).isEmpty();
  }

  @Test
  void a_task_in_progress_whose_branch_is_gone_is_a_warning() {
    assertThat(findings(active(true))).isEmpty();
    Finding only = findings(active(false)).get(0);
    assertThat(only.kind()).isEqualTo(FindingKind.BRANCH_GONE);
    assertThat(only.hint()).isEqualTo("git branch agent/A-backend ‹commit›");
  }
}
