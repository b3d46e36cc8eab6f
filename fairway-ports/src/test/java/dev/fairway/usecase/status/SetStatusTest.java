package dev.fairway.usecase.status;

import static dev.fairway.usecase.Crew.ABE;
import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.BEA;
import static dev.fairway.usecase.Crew.KIM;
import static dev.fairway.usecase.Outcomes.problem;
import static dev.fairway.usecase.Outcomes.refusal;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import dev.fairway.domain.transition.TransitionRequest;
import dev.fairway.port.store.Store;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SetStatusTest {

  private final Site site = new Site(new SitePolicy().transitions());

  @Test
  void leaving_the_active_state_ends_the_claim_and_keeps_owner_and_branch() {
    site.add("T-1");
    site.claim("T-1", ANN);
    site.passes(Duration.ofMinutes(9));

    MovedTask moved = value(move("T-1", request(ANN, "blocked", "no nails")));

    assertThat(moved.from()).isEqualTo("in_progress");
    assertThat(moved.unblocked()).isEmpty();
    assertThat(moved.parent()).isNull();
    assertThat(moved.task().task().state()).isEqualTo(site.task("T-1").state());
    assertThat(site.task("T-1").state())
        .isEqualTo(
            new TaskState("blocked", "A-backend", null, "agent/A-backend", null, null, false));
    assertThat(site.last("T-1").reason()).isEqualTo("no nails");
    assertThat(site.last("T-1").at()).isEqualTo(site.now());
  }

  @Test
  void a_block_needs_a_reason() {
    site.add("T-1");

    assertThat(refusal(move("T-1", request(ANN, "blocked", null))))
        .isEqualTo(new Refusal.ReasonRequired("T-1", "blocked"));
  }

  @Test
  void finishing_records_the_time_and_the_commit() {
    site.add("T-1");

    value(move("T-1", new TransitionRequest(ANN, "done", null, "f00d", false, false)));

    assertThat(site.task("T-1").state().completedAt()).isEqualTo(site.now());
    assertThat(site.task("T-1").state().commit()).isEqualTo("f00d");
    assertThat(site.last("T-1").detail()).isEqualTo("commit f00d");
  }

  @Test
  void a_second_terminal_state_completes_a_task_as_well() {
    site.add("T-1");
    site.add("T-2", d -> d.dependencies(List.of("T-1")));

    assertThat(value(move("T-1", request(ANN, "dropped", null))).unblocked())
        .containsExactly("T-2");
    assertThat(site.task("T-1").state().completedAt()).isEqualTo(site.now());
  }

  @Test
  void a_terminal_state_is_left_on_purpose_only_and_nothing_of_the_end_stays() {
    site.add("T-1");
    value(move("T-1", new TransitionRequest(ANN, "done", null, "f00d", false, false)));

    assertThat(refusal(move("T-1", request(ANN, "todo", null))))
        .isEqualTo(new Refusal.Terminal("T-1", "done", "todo"));
    MovedTask reopened =
        value(move("T-1", new TransitionRequest(ANN, "todo", null, null, true, false)));
    assertThat(reopened.from()).isEqualTo("done");
    assertThat(reopened.task().ready()).isTrue();
    assertThat(site.task("T-1").state()).isEqualTo(TaskState.initial("todo"));
  }

  @Test
  void moving_from_one_end_to_another_unblocks_nobody_again() {
    site.add("T-1");
    site.add("T-2", d -> d.dependencies(List.of("T-1")));
    site.move("T-1", "dropped", ANN);

    MovedTask moved =
        value(move("T-1", new TransitionRequest(ANN, "done", null, null, true, false)));

    assertThat(moved.unblocked()).isEmpty();
    assertThat(moved.parent()).isNull();
  }

  @Test
  void a_task_that_is_in_the_state_already_stays_as_it_is() {
    site.add("T-1");
    Task before = site.task("T-1");

    MovedTask moved = value(move("T-1", request(ANN, "todo", null)));

    assertThat(moved.from()).isEqualTo("todo");
    assertThat(site.task("T-1")).isEqualTo(before);
    assertThat(site.history("T-1")).hasSize(1);
  }

  @Test
  void a_session_that_holds_a_task_keeps_others_from_moving_it() {
    site.add("T-1");
    site.claim("T-1", ANN);
    Task before = site.task("T-1");

    assertThat(refusal(move("T-1", request(ABE, "done", null))))
        .isInstanceOf(Refusal.AlreadyClaimed.class);
    assertThat(refusal(move("T-1", new TransitionRequest(KIM, "todo", "mine", null, false, true))))
        .isInstanceOf(Refusal.AlreadyClaimed.class);
    assertThat(site.task("T-1")).isEqualTo(before);
    assertThat(site.history("T-1")).hasSize(2);
  }

  @Test
  void a_task_that_nobody_holds_may_be_moved_by_anybody() {
    site.add("T-1");

    assertThat(value(move("T-1", request(BEA, "review", null))).task().task().status())
        .isEqualTo("review");
  }

  @Test
  void a_transition_that_is_not_configured_takes_force_and_a_reason() {
    Site strict = new Site(new SitePolicy().transitions("todo", "in_progress", "*", "blocked"));
    strict.add("T-1");
    SetStatus status = new SetStatus(strict.project());

    assertThat(refusal(status.move("T-1", request(ANN, "done", null))))
        .isEqualTo(
            new Refusal.TransitionNotAllowed(
                "T-1", "todo", "done", List.of("in_progress", "blocked")));
    assertThat(
            refusal(
                status.move("T-1", new TransitionRequest(ANN, "done", null, null, false, true))))
        .isEqualTo(new Refusal.ReasonRequired("T-1", "force"));
    value(status.move("T-1", new TransitionRequest(ANN, "done", "moot", null, false, true)));
    assertThat(strict.status("T-1")).isEqualTo("done");
    assertThat(strict.last("T-1").forced()).isTrue();
  }

  @Test
  void the_active_state_is_entered_by_a_claim() {
    site.add("T-1");

    MovedTask moved = value(move("T-1", request(ANN, "in_progress", null)));

    assertThat(moved.from()).isEqualTo("todo");
    assertThat(moved.task().task().status()).isEqualTo("in_progress");
    assertThat(site.last("T-1").action()).isEqualTo(HistoryAction.CLAIMED);
    assertThat(site.task("T-1").state().claim()).isNotNull();
    assertThat(value(move("T-1", request(ANN, "in_progress", null))).from())
        .isEqualTo("in_progress");
    assertThat(site.history("T-1")).hasSize(2);
  }

  @Test
  void entering_the_active_state_obeys_the_rules_of_claims() {
    site.add("T-1");
    site.add("T-2", d -> d.dependencies(List.of("T-1")));

    assertThat(refusal(move("T-1", request(BEA, "in_progress", null))).kind())
        .isEqualTo("wrong_role");
    assertThat(refusal(move("T-2", request(ANN, "in_progress", null))).kind())
        .isEqualTo("open_dependencies");
    value(move("T-2", new TransitionRequest(ANN, "in_progress", "spike", null, false, true)));
    assertThat(refusal(move("T-2", request(ABE, "in_progress", null))).kind())
        .isEqualTo("already_claimed");
  }

  @Test
  void a_finished_task_goes_back_to_work_only_when_it_is_reopened() {
    site.add("T-1");
    value(move("T-1", new TransitionRequest(ANN, "done", null, "f00d", false, false)));

    assertThat(refusal(move("T-1", request(ANN, "in_progress", null))))
        .isEqualTo(new Refusal.Terminal("T-1", "done", "in_progress"));
    MovedTask reopened =
        value(move("T-1", new TransitionRequest(ANN, "in_progress", null, null, true, false)));
    assertThat(reopened.from()).isEqualTo("done");
    assertThat(site.task("T-1").state().claim()).isNotNull();
    assertThat(site.task("T-1").state().completedAt()).isNull();
    assertThat(site.task("T-1").state().commit()).isNull();
  }

  @Test
  void a_commit_is_not_dropped_in_silence_when_a_task_is_begun() {
    site.add("T-1");

    assertThat(
            problem(
                move("T-1", new TransitionRequest(ANN, "in_progress", null, "f00d", false, false))))
        .isEqualTo(
            "moving a task to in_progress is a claim, and a claim has no commit; "
                + "name the commit when the work is finished");
    assertThat(site.status("T-1")).isEqualTo("todo");
  }

  @Test
  void an_unknown_state_is_a_problem_before_the_store_is_asked() {
    Store store = mock();

    assertThat(problem(new SetStatus(site.project(store)).move("T-1", request(ANN, "doen", null))))
        .isEqualTo("unknown status 'doen'; did you mean done?");
    assertThat(problem(new SetStatus(site.project(store)).move("T-1", request(ANN, "xyz", null))))
        .isEqualTo(
            "unknown status 'xyz'; states: todo, in_progress, blocked, review, done, dropped");
    verifyNoInteractions(store);
  }

  @Test
  void an_unknown_task_is_not_found_whatever_the_state() {
    assertThat(move("T-1", request(ANN, "done", null)))
        .isEqualTo(new Outcome.NotFound<MovedTask>("task", "T-1", null));
    assertThat(move("T-1", request(ANN, "in_progress", null)))
        .isEqualTo(new Outcome.NotFound<MovedTask>("task", "T-1", null));
  }

  private Outcome<MovedTask> move(String id, TransitionRequest request) {
    return new SetStatus(site.project()).move(id, request);
  }

  private static TransitionRequest request(Caller caller, String to, @Nullable String reason) {
    return new TransitionRequest(caller, to, reason, null, false, false);
  }
}
