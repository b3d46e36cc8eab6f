package dev.fairway.domain.coordination;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import dev.fairway.domain.gate.GateEvaluator;
import dev.fairway.domain.gate.GateMode;
import dev.fairway.domain.policy.CoordinatorPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Work that does not get on. */
class ProgressTest {

  private static final Instant LONG_AGO = NOW.minus(Duration.ofHours(24));
  private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);
  private static final GateEvaluation EVIDENCE = GateEvaluator.evidence(List.of());

  private final Scene scene = new Scene();

  private static GateEvaluation gate(
      GateMode mode, @Nullable String type, int required, int counted, Lack... lacks) {
    return new GateEvaluation(
        "guard", "platform", mode, type, required, counted, List.of(lacks), List.of());
  }

  @Test
  void a_handoff_is_overdue_after_a_day_unless_the_project_is_less_patient() {
    scene.todo("T-1", "B-ui").handoff(3, "T-1", LONG_AGO).handoff(4, "T-1", LONG_AGO.plusMillis(1));

    assertThat(scene.found()).containsExactly("overdue_handoff T-1 A-backend");
    assertThat(scene.commands()).contains("fairway handoff ack 3 --as A-backend");

    scene.policy(
        new PolicyExample()
            .coordinator(new CoordinatorPolicy(null, null, null, Duration.ofHours(3))));
    assertThat(scene.found()).hasSize(2);
  }

  @Test
  void a_stale_checkpoint_is_renewed_as_it_was() {
    scene.held("T-1", "B-ui", PERSON);
    scene.checkpoint("T-1", CheckpointState.ACTIVE, YESTERDAY, "ops/watch", "B-ui", NOW);

    assertThat(scene.found()).containsExactly("stale_checkpoint T-1 B-ui");
    assertThat(scene.commands())
        .containsExactly(
            "fairway checkpoint record T-1 --state active --summary ‹where it stands›"
                + " --owner ops/watch");
    assertThat(scene.look().staleCheckpoints()).hasSize(1);
  }

  @Test
  void a_checkpoint_of_a_finished_task_is_nobodys_business() {
    scene.checkpoint("T-9", CheckpointState.ACTIVE, YESTERDAY);

    assertThat(scene.found()).isEmpty();
  }

  @Test
  void a_checkpoint_that_names_no_role_is_its_tasks_business() {
    scene.todo("T-1", "B-ui").checkpoint("T-1", CheckpointState.PLANNED, YESTERDAY);

    assertThat(scene.found()).containsExactly("stale_checkpoint T-1 B-ui");
    assertThat(scene.commands().get(0))
        .isEqualTo("fairway checkpoint record T-1 --state planned --summary ‹where it stands›");
  }

  @Test
  void work_in_progress_owes_the_evidence_that_a_gate_would_refuse_its_end_for() {
    scene.held("T-1", "B-ui", PERSON).gap("T-1", EVIDENCE);

    assertThat(scene.found()).containsExactly("missing_evidence T-1 B-ui");
    assertThat(scene.commands())
        .containsExactly("fairway record evidence T-1 --command-text ‹command› --result pass");
  }

  @Test
  void what_only_warns_is_not_missing() {
    scene
        .held("T-1", "B-ui", PERSON)
        .gap("T-1", gate(GateMode.ADVISORY, null, 1, 0, Lack.EVIDENCE));

    assertThat(scene.found()).isEmpty();
  }

  @Test
  void every_row_that_a_gate_lacks_is_in_one_command() {
    GateEvaluation guard =
        gate(GateMode.BLOCKING, "guard report", 3, 1, Lack.EVIDENCE, Lack.OWNER_SIGNOFF);
    scene.held("T-1", "B-ui", PERSON).gap("T-1", EVIDENCE).gap("T-1", guard);

    String row =
        "fairway record evidence T-1 --command-text ‹command› --result pass"
            + " --artifact ‹path or URL› --artifact-type 'guard report' --as B-ui";
    assertThat(scene.commands()).containsExactly(row + " && " + row);
  }

  @Test
  void a_row_that_says_something_else_than_a_pass_is_one_besides() {
    GateEvaluation known =
        new GateEvaluation(
            "guard",
            "platform",
            GateMode.BLOCKING,
            null,
            EvidenceResult.FAIL,
            1,
            0,
            List.of(Lack.EVIDENCE),
            List.of());
    scene.held("T-1", "B-ui", PERSON).gap("T-1", EVIDENCE).gap("T-1", known);

    assertThat(scene.commands())
        .containsExactly(
            "fairway record evidence T-1 --command-text ‹command› --result pass"
                + " && fairway record evidence T-1 --command-text ‹command› --result fail"
                + " --artifact ‹path or URL›");
  }

  @Test
  void a_gate_that_lacks_only_a_sign_off_lacks_one_row() {
    GateEvaluation guard = gate(GateMode.BLOCKING, null, 1, 2, Lack.EXPIRED);
    scene.held("T-1", "B-ui", PERSON).gap("T-1", guard);

    assertThat(scene.commands())
        .containsExactly(
            "fairway record evidence T-1 --command-text ‹command› --result pass"
                + " --artifact ‹path or URL›");
  }

  @Test
  void work_that_nobody_attends_to_owes_no_evidence_yet() {
    scene.unheld("T-1", "B-ui").gap("T-1", EVIDENCE).gap("T-0", EVIDENCE);

    assertThat(scene.found()).containsExactly("unattended_task T-1 B-ui");
  }

  @Test
  void something_blocked_is_asked_about_after_a_day_without_news() {
    scene.blocked("T-1", LONG_AGO).blocked("T-2", LONG_AGO.plusMillis(1));

    assertThat(scene.look().blocked().get(0).newsAt()).isEqualTo(Scene.BEFORE);
    assertThat(scene.found()).isEmpty();
  }

  @Test
  void news_of_something_blocked_is_whatever_was_recorded_last() {
    Instant old = NOW.minus(Duration.ofDays(3));
    Situation situation =
        old(scene.blocked("T-1", old).stillBlocked("T-1", LONG_AGO, "no wood")).look();

    BlockedTask blocked = situation.blocked().get(0);
    assertThat(blocked.reason()).isEqualTo("no wood");
    assertThat(blocked.since()).isEqualTo(old);
    assertThat(blocked.newsAt()).isEqualTo(LONG_AGO);
    assertThat(scene.found()).containsExactly("blocked_without_news T-1 B-ui");
    assertThat(scene.commands())
        .containsExactly("fairway set-status T-1 blocked --reason ‹why, by now›");

    scene.news("T-1", LONG_AGO.plusMillis(1));
    assertThat(scene.found()).isEmpty();
    assertThat(scene.look().blocked().get(0).reason()).isEqualTo("no wood");
  }

  @Test
  void a_checkpoint_or_a_live_session_is_news() {
    old(scene.blocked("T-1", LONG_AGO)).checkpoint("T-1", CheckpointState.PLANNED, null);
    assertThat(scene.found()).isEmpty();

    Scene other = old(new Scene().blocked("T-1", LONG_AGO)).live("s-1", "B-ui", "T-1");
    assertThat(other.found()).isEmpty();

    Scene gone = old(new Scene().blocked("T-1", LONG_AGO)).stale("s-1", "B-ui", "T-1", "gone");
    assertThat(gone.found())
        .containsExactly("stale_session null B-ui", "blocked_without_news T-1 B-ui");
  }

  @Test
  void a_stale_checkpoint_of_something_blocked_says_it_all() {
    old(scene.blocked("T-1", LONG_AGO))
        .checkpoint("T-1", CheckpointState.PLANNED, YESTERDAY, null, null, LONG_AGO);

    assertThat(scene.found()).containsExactly("stale_checkpoint T-1 B-ui");
  }

  @Test
  void an_open_task_of_an_unknown_role_is_never_given_out() {
    scene.todo("T-1", "gardener");

    assertThat(scene.found()).containsExactly("unknown_role T-1 null");
    assertThat(scene.commands()).containsExactly("fairway update T-1 --role ‹role›");
  }

  /** As if the task had been there for long. */
  private static Scene old(Scene scene) {
    return scene.createdLongAgo();
  }
}
