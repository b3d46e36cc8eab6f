package dev.fairway.usecase.lane;

import static dev.fairway.usecase.Outcomes.problem;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateMode;
import dev.fairway.domain.gate.ProfileGate;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.lane.Obstacle;
import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.TaskState;
import dev.fairway.usecase.Crew;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.record.RecordEvidence;
import dev.fairway.usecase.record.RecordHandoff;
import dev.fairway.usecase.record.RecordReview;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckMergeTest {

  private static CheckMerge.Checked check(Yard yard) {
    return value(new CheckMerge(yard.project()).check("T-1", null));
  }

  /** The gates of what is in the way, in order. */
  private static List<String> issues(Yard yard) {
    CheckMerge.Checked checked = check(yard);
    List<String> issues = new ArrayList<>();
    checked.obstacles().forEach(obstacle -> issues.add(obstacle.gate()));
    checked.gates().stream().filter(GateEvaluation::isClosed).forEach(g -> issues.add(g.gate()));
    assertThat(checked.isOk()).isEqualTo(issues.isEmpty());
    return issues;
  }

  private static void evidence(Yard yard, String task, @Nullable String type) {
    value(
        new RecordEvidence(yard.project())
            .record(
                new Evidence(
                    0,
                    task,
                    "make test",
                    EvidenceResult.PASS,
                    null,
                    type,
                    null,
                    null,
                    Crew.ANN.actor(),
                    "A-backend",
                    yard.site.now()),
                Crew.ANN));
  }

  private static void verdict(Yard yard, Caller by, Verdict verdict, @Nullable String domain) {
    value(
        new RecordReview(yard.project())
            .record(
                new RecordReview.Request(
                    "T-1", String.valueOf(by.role()), verdict, domain, null, null, by)));
  }

  private static Profile profile(GateMode mode) {
    ProfileGate gate =
        new ProfileGate(
            "load-test", null, mode, List.of(), "load", 1, List.of(), false, false, null, null);
    return new Profile("bugs", List.of("task"), List.of(), List.of(), List.of(), List.of(gate));
  }

  @Test
  void without_any_commit_the_first_is_all_there_is_to_do() {
    Yard yard = new Yard();
    yard.site.add("T-1");
    yard.git.deleteBranch("main");

    assertThat(check(yard).obstacles())
        .extracting(Obstacle::hint)
        .containsExactly("git commit --allow-empty -m ‹message›");

    yard.git.addCommit("agent/A-backend", "work", "a");
    assertThat(check(yard).obstacles())
        .extracting(Obstacle::hint)
        .containsExactly("git branch main ‹commit›");
  }

  @Test
  void the_lane_of_a_role_that_is_not_configured_any_more_cannot_be_set_up() {
    Yard yard = new Yard();
    TaskState todo = new TaskState("todo", null, null, null, null, null, false);
    yard.site.put("T-1", todo, task -> task.role("gardener"));
    assertThat(check(yard).obstacles())
        .extracting(Obstacle::hint)
        .containsExactly("git branch agent/gardener ‹commit›");
  }

  @Test
  void a_task_becomes_ready_to_merge_step_by_step_and_a_new_commit_takes_it_back() {
    Yard yard =
        new Yard(
            new SitePolicy()
                .evidenceBeforeDone()
                .handoffBeforeMerge()
                .profiles(profile(GateMode.BLOCKING)));
    yard.site.add("T-0");
    yard.site.add("T-1", task -> task.dependencies(List.of("T-0")).reviewDomains(List.of("api")));
    assertThat(issues(yard))
        .containsExactly("branch", "dependencies", "evidence", "review", "handoff", "load-test");

    yard.setUp("A-backend");
    yard.git.addCommit(Yard.A, "work", "a");
    yard.git.makeDirty(yard.of("A-backend"), "a");
    yard.git.addCommit("main", "other work", "m");
    assertThat(issues(yard)).startsWith("clean", "base", "dependencies");

    yard.git.addMerge(Yard.A, "main");
    assertThat(issues(yard)).startsWith("clean", "dependencies");

    evidence(yard, "T-0", null);
    yard.site.move("T-0", "done", Crew.ANN);
    evidence(yard, "T-1", null);
    assertThat(issues(yard)).containsExactly("clean", "review", "handoff", "load-test");

    evidence(yard, "T-1", "load");
    value(new RecordHandoff(yard.project()).record(handoff(yard), Crew.ANN));
    assertThat(issues(yard)).containsExactly("clean", "review");

    new PruneWorktrees(yard.grounds()).remove(List.of("A-backend"), true);
    verdict(yard, Crew.BEA, Verdict.APPROVE, "api");
    assertThat(issues(yard)).isEmpty();
    assertThat(check(yard).git().folder()).isNull();

    yard.git.addCommit(Yard.A, "one more", "a");
    assertThat(issues(yard)).containsExactly("review");
    assertThat(check(yard).missingDomains()).containsExactly("api");

    verdict(yard, Crew.BEA, Verdict.APPROVE, "api");
    assertThat(issues(yard)).isEmpty();
  }

  private static Handoff handoff(Yard yard) {
    return new Handoff(
        0,
        "T-1",
        "A-backend",
        "B-ui",
        "look",
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        Crew.ANN.actor(),
        yard.site.now(),
        null);
  }

  @Test
  void the_tasks_own_branch_is_looked_at_wherever_the_call_is_made() {
    Yard yard = new Yard().withLanes();
    yard.site.add("T-1");
    yard.git.makeDirty(Path.of("/project"), "x");
    yard.git.makeDirty(yard.of("B-ui"), "x");
    yard.standIn(yard.of("B-ui"));
    assertThat(issues(yard)).isEmpty();
    yard.put("T-2", "todo", "feature/2", null, false);
    assertThat(value(new CheckMerge(yard.project()).check("T-2", null)).obstacles())
        .extracting(Obstacle::message)
        .containsExactly("there is no branch feature/2");
  }

  @Test
  void the_status_of_the_task_is_not_judged() {
    Yard yard = new Yard().withLanes();
    yard.site.add("T-1");
    yard.site.move("T-1", "blocked", Crew.ANN);
    assertThat(issues(yard)).isEmpty();
    yard.site.move("T-1", "done", Crew.ANN);
    assertThat(issues(yard)).isEmpty();
  }

  @Test
  void a_branch_may_be_merged_into_another_base() {
    Yard yard = new Yard().withLanes();
    yard.site.add("T-1");
    yard.git.createBranch("release/2", "main");
    yard.git.addCommit("release/2", "fix", "readme");
    CheckMerge check = new CheckMerge(yard.project());
    assertThat(value(check.check("T-1", "release/2")).obstacles())
        .extracting(Obstacle::gate)
        .containsExactly("base");
    assertThat(problem(check.check("T-1", "relase/2"))).contains("'relase/2'");
  }

  @Test
  void advisory_and_report_only_gates_do_not_close() {
    for (GateMode mode : List.of(GateMode.ADVISORY, GateMode.REPORT_ONLY)) {
      Yard yard = new Yard(new SitePolicy().profiles(profile(mode))).withLanes();
      yard.site.add("T-1");
      assertThat(issues(yard)).isEmpty();
      assertThat(check(yard).gates())
          .extracting(GateEvaluation::isSatisfied)
          .containsExactly(false);
    }
  }

  @Test
  void with_the_review_switch_any_approval_is_enough_where_no_domain_is_named() {
    Yard yard = new Yard(new SitePolicy().reviewBeforeDone()).withLanes();
    yard.site.add("T-1");
    assertThat(issues(yard)).containsExactly("review");
    verdict(yard, Crew.BEA, Verdict.APPROVE, null);
    assertThat(issues(yard)).isEmpty();
    verdict(yard, Crew.CEM, Verdict.CHANGES, null);
    assertThat(issues(yard)).containsExactly("review");
    assertThat(check(yard).objectors()).isEmpty();
  }

  @Test
  void an_objection_that_no_gate_asks_about_is_named_all_the_same() {
    Yard yard = new Yard().withLanes();
    yard.site.add("T-1", task -> task.reviewDomains(List.of("api")));
    verdict(yard, Crew.BEA, Verdict.APPROVE, "api");
    verdict(yard, Crew.CEM, Verdict.CHANGES, null);
    assertThat(issues(yard)).isEmpty();
    assertThat(check(yard).objectors()).containsExactly("C-ops");
    verdict(yard, Crew.CEM, Verdict.REJECT, "api");
    assertThat(issues(yard)).containsExactly("review");
    assertThat(check(yard).gates().get(0).lacks()).contains(GateEvaluation.Lack.OBJECTION);
    assertThat(check(yard).objectors()).isEmpty();
  }

  @Test
  void a_project_without_a_repository_has_its_records_looked_at() {
    Yard yard = new Yard(new SitePolicy().evidenceBeforeDone());
    yard.site.add("T-1");
    CheckMerge.Checked checked = value(new CheckMerge(yard.site.project()).check("T-1", "any"));
    assertThat(checked.git()).isNull();
    assertThat(checked.isOk()).isFalse();
    assertThat(checked.obstacles()).isEmpty();
  }

  @Test
  void an_unknown_task_is_not_found() {
    assertThat(new CheckMerge(new Yard().project()).check("T-1", null))
        .isInstanceOf(Outcome.NotFound.class);
  }
}
