package dev.fairway.domain.session;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;
import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.definition;
import static dev.fairway.domain.Example.held;
import static dev.fairway.domain.Example.left;
import static dev.fairway.domain.Example.task;
import static dev.fairway.domain.session.SessionExample.read;
import static dev.fairway.domain.session.SessionExample.session;
import static dev.fairway.domain.session.SessionExample.withPid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.session.UnattendedTask.Why;
import dev.fairway.domain.task.Task;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

  private static final Task HELD = task(held(S1, null));

  private static List<UnattendedTask> among(Task task, SessionReading... sessions) {
    Map<String, SessionReading> known =
        sessions.length == 0 ? Map.of() : Map.of(sessions[0].session().id(), sessions[0]);
    return UnattendedTask.among(List.of(task), known, Workflow.standard());
  }

  @Test
  void what_is_found_stale_is_marked_with_the_sign_and_the_time() {
    Reconciliation plan =
        Reconciliation.of(List.of(read(withPid(), ProcessSign.GONE)), List.of(), NOW);
    assertThat(plan.stale())
        .containsExactly(withPid().stale(new Staleness(NOW, "process 4711 is gone")));
  }

  @Test
  void what_is_live_ended_or_marked_already_is_left_alone() {
    Session marked = withPid().stale(new Staleness(EARLIER, "said so"));
    Session ended = withPid().ended(new SessionEnd(EARLIER, PERSON, null, null));
    Reconciliation plan =
        Reconciliation.of(
            List.of(
                read(session(), ProcessSign.UNKNOWN),
                read(marked, ProcessSign.GONE),
                read(ended, ProcessSign.GONE)),
            List.of(),
            NOW);
    assertThat(plan.stale()).isEmpty();
  }

  @Test
  void a_task_of_a_live_session_or_of_a_person_is_attended_to() {
    assertThat(among(HELD, read(session(), ProcessSign.UNKNOWN))).isEmpty();
    assertThat(among(task(held(PERSON, null)))).isEmpty();
  }

  @Test
  void a_task_that_is_not_active_wants_nobody() {
    assertThat(among(task())).isEmpty();
    assertThat(among(task(left("blocked")))).isEmpty();
  }

  @Test
  void an_active_task_without_a_holder_is_unattended() {
    List<UnattendedTask> found = among(task(left("in_progress")));
    assertThat(found).containsExactly(new UnattendedTask("T-1", "A-backend", Why.NO_HOLDER, null));
    assertThat(found.get(0).reason()).isEqualTo("nobody holds it");
  }

  @Test
  void an_active_task_whose_session_is_gone_is_unattended() {
    Session ended = session().ended(new SessionEnd(EARLIER, PERSON, null, null));
    assertThat(among(HELD, read(withPid(), ProcessSign.GONE)))
        .containsExactly(new UnattendedTask("T-1", "A-backend", Why.SESSION_STALE, "s-1"))
        .extracting(UnattendedTask::reason)
        .containsExactly("its session s-1 is stale");
    assertThat(among(HELD, read(ended, ProcessSign.UNKNOWN)))
        .extracting(UnattendedTask::reason)
        .containsExactly("its session s-1 has ended");
    assertThat(among(HELD))
        .extracting(UnattendedTask::reason)
        .containsExactly("its session s-1 is not recorded");
  }

  @Test
  void the_order_of_the_tasks_is_kept() {
    Task other = task(definition().build(), left("in_progress"));
    assertThat(UnattendedTask.among(List.of(HELD, other), Map.of(), Workflow.standard()))
        .extracting(UnattendedTask::why)
        .containsExactly(Why.SESSION_UNKNOWN, Why.NO_HOLDER);
  }

  @Test
  void words_are_those_of_json() {
    assertThat(Why.SESSION_UNKNOWN.word()).isEqualTo("session_unknown");
    assertThat(SessionStatus.LIVE.word()).isEqualTo("live");
  }
}
