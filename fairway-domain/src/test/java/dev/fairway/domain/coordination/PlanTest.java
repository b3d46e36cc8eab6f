package dev.fairway.domain.coordination;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.gate.GateEvaluator;
import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.FindingKind;
import dev.fairway.domain.ready.OpenTask;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What comes first, and what is asked before work is given out. */
class PlanTest {

  private final Scene scene = new Scene();

  private static Finding lane(FindingKind kind, @Nullable String role, @Nullable String hint) {
    return new Finding(kind, role, null, "it is so", hint, 1);
  }

  @Test
  void what_stops_comes_first_then_what_is_under_way_then_new_work_then_questions() {
    scene.blocked("T-8", NOW.minus(Duration.ofDays(9))).createdLongAgo();
    scene.todo("T-1", "B-ui").held("T-2", "A-backend", PERSON).unheld("T-3", "A-backend");
    scene.gap("T-2", GateEvaluator.evidence(List.of()));
    scene.asked("B-ui", "T-2").lane(lane(FindingKind.DIRTY, "A-backend", "git commit"));

    assertThat(scene.look().actions())
        .extracting(action -> action.urgency().priority() + " " + action.action())
        .containsExactly(
            "1 mend_lane",
            "2 attend",
            "3 record_evidence",
            "3 review",
            "4 claim",
            "5 ask_for_news");
  }

  @Test
  void a_lane_that_is_not_fit_stops_its_role_only() {
    scene.todo("T-1", "B-ui").todo("T-2", "A-backend");
    scene.lane(lane(FindingKind.DIRTY, "B-ui", "git commit"));

    assertThat(scene.found()).containsExactly("dirty null B-ui");
    assertThat(scene.commands()).containsExactly("git commit", "fairway claim T-2 --as A-backend");
    assertThat(scene.look().isOk()).isFalse();
  }

  @Test
  void a_finding_about_no_lane_stops_everybody() {
    scene.todo("T-1", "B-ui").lane(lane(FindingKind.MISSING_BASE, null, null));

    assertThat(scene.commands()).containsExactly("fairway git-check");
  }

  @Test
  void a_role_is_told_its_next_task_only() {
    scene.todo("T-1", "B-ui").todo("T-2", "B-ui").todo("T-3", "A-backend");

    assertThat(scene.commands())
        .containsExactly("fairway claim T-1 --as B-ui", "fairway claim T-3 --as A-backend");
  }

  @Test
  void a_verdict_is_asked_for_on_what_somebody_has_begun() {
    scene.todo("T-1", "B-ui").blocked("T-2", NOW).held("T-3", "B-ui", PERSON);
    scene.asked("A-backend", "T-1").asked("A-backend", "T-2").asked("A-backend", "T-3");
    scene.asked("A-backend", "T-9");

    assertThat(scene.look().actions())
        .filteredOn(action -> action.action().equals("review"))
        .extracting(Action::taskId)
        .containsExactly("T-3");
  }

  @Test
  void a_dispatch_plan_leaves_room_for_what_a_role_holds() {
    scene.limits(2, null, null).held("T-0", "B-ui", PERSON);
    scene.todo("T-1", "B-ui").todo("T-2", "B-ui").todo("T-3", "A-backend");
    scene.lane(lane(FindingKind.DIRTY, "A-backend", null));

    List<DispatchPlan> plans = scene.look().plans();

    assertThat(plans.get(0).next(9)).isEmpty();
    assertThat(plans.get(0).stops()).hasSize(1);
    assertThat(plans.get(0).ready()).hasSize(1);
    assertThat(plans.get(1).next(9)).extracting(OpenTask::id).containsExactly("T-1");
    assertThat(plans.get(1).next(0)).isEmpty();
    assertThat(plans.get(1).claim(plans.get(1).ready().get(0)))
        .isEqualTo("fairway claim T-1 --as B-ui");
    assertThat(new Scene().todo("T-1", "B-ui").look().plans().get(1).next(9)).hasSize(1);
  }

  @Test
  void every_check_answers_also_when_it_is_ok() {
    assertThat(scene.look().preflight())
        .extracting(check -> check.check() + ": " + check.message())
        .containsExactly(
            "config: 2 roles configured",
            "store: 0 open tasks",
            "git_lanes: 2 lanes in place",
            "sessions: 0 live, none stale",
            "gates: no task in progress lacks evidence",
            "tracks: every role is within its limits",
            "stale_work: none");
    assertThat(scene.look().isOk()).isTrue();
  }

  @Test
  void each_trouble_is_the_business_of_one_check() {
    scene.limits(1, 1, 1).todo("T-1", "gardener").unheld("T-2", "B-ui");
    scene.held("T-3", "A-backend", PERSON).held("T-4", "A-backend", PERSON);
    scene.stale("s-1", "B-ui", null, "gone").lane(lane(FindingKind.DIRTY, "B-ui", null));

    assertThat(scene.look().preflight())
        .filteredOn(check -> !check.ok())
        .extracting(check -> check.check() + ": " + check.message())
        .containsExactly(
            "config: 1 open task of roles that are not configured",
            "git_lanes: 1 finding about lanes",
            "sessions: 0 live, 1 stale",
            "tracks: 1 limit is exceeded",
            "stale_work: unattended task: 1");
  }

  @Test
  void evidence_may_be_missing_until_somebody_is_to_judge_the_work() {
    scene.held("T-1", "B-ui", PERSON).gap("T-1", GateEvaluator.evidence(List.of()));
    scene.checkpoint("T-1", CheckpointState.ACTIVE, null);
    assertThat(scene.check("gates").ok()).isTrue();
    assertThat(scene.check("gates").message()).startsWith("1 task in progress without evidence");

    scene.asked("A-backend", "T-1");
    assertThat(scene.check("gates").ok()).isFalse();

    Scene other = new Scene().held("T-1", "B-ui", PERSON);
    other.gap("T-1", GateEvaluator.evidence(List.of()));
    assertThat(other.checkpoint("T-1", CheckpointState.REVIEW, null).check("gates").ok()).isFalse();
  }
}
