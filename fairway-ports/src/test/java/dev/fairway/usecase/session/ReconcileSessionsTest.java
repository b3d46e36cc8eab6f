package dev.fairway.usecase.session;

import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.session.ProcessSign;
import dev.fairway.domain.session.Reconciliation;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionPatch;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.session.Staleness;
import dev.fairway.domain.session.UnattendedTask;
import dev.fairway.domain.session.UnattendedTask.Why;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import dev.fairway.usecase.Crew;
import dev.fairway.usecase.SitePolicy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconcileSessionsTest {

  private final Pier pier = new Pier(new SitePolicy().staleAfter(Duration.ofHours(12)));

  private Reconciliation reconcile() {
    return new ReconcileSessions(pier.project()).reconcile();
  }

  private Reconciliation plan() {
    return new ReconcileSessions(pier.project()).plan();
  }

  private List<SessionReading> list() {
    return new ListSessions(pier.project()).list(false);
  }

  @Test
  void what_is_stale_is_recorded_once_with_its_sign() {
    pier.begin("s-1");
    pier.begin("s-2");
    pier.machine.sign("s-2", ProcessSign.RUNNING);
    pier.site.passes(Duration.ofHours(11));
    pier.beat("s-2");
    pier.site.passes(Duration.ofHours(1));
    String reason = "no heartbeat since 2026-03-04T08:00:00.000Z";
    assertThat(reconcile().stale()).extracting(Session::id).containsExactly("s-1");
    assertThat(pier.session("s-1").staleness()).isEqualTo(new Staleness(pier.site.now(), reason));
    assertThat(pier.session("s-2").staleness()).isNull();
    assertThat(reconcile().stale()).isEmpty();
    assertThat(list()).extracting(SessionReading::staleReason).containsExactly(reason, null);
  }

  @Test
  void a_plan_says_the_same_and_changes_nothing() {
    pier.begin("s-1");
    pier.machine.sign("s-1", ProcessSign.REUSED);
    Session before = pier.session("s-1");
    Reconciliation plan = plan();
    assertThat(pier.session("s-1")).isEqualTo(before);
    assertThat(reconcile()).isEqualTo(plan);
    assertThat(pier.session("s-1")).isNotEqualTo(before);
  }

  @Test
  void tasks_that_nobody_attends_to_are_reported_and_left_as_they_are() {
    for (String id : List.of("T-2", "T-3", "T-4", "T-5", "T-6")) {
      pier.site.add(id);
    }
    pier.site.put(
        "T-7", new TaskState("in_progress", "kim", null, null, null, null, true), any -> any);
    pier.site.claim("T-1", Crew.session("s-stale", "A-backend"));
    pier.site.claim("T-2", Crew.session("s-ended", "A-backend"));
    pier.site.claim("T-3", Crew.session("s-nobody", "A-backend"));
    pier.site.claim("T-4", Crew.session("s-live", "A-backend"));
    pier.site.claim("T-5", Crew.KIM);
    pier.begin("s-stale");
    pier.begin("s-ended");
    pier.begin("s-live");
    pier.machine.sign("s-stale", ProcessSign.GONE);
    pier.end("s-ended", Crew.ANN);
    List<Task> before = tasks();
    assertThat(reconcile().unattended())
        .containsExactly(
            new UnattendedTask("T-1", "A-backend", Why.SESSION_STALE, "s-stale"),
            new UnattendedTask("T-2", "A-backend", Why.SESSION_ENDED, "s-ended"),
            new UnattendedTask("T-3", "A-backend", Why.SESSION_UNKNOWN, "s-nobody"),
            new UnattendedTask("T-7", "A-backend", Why.NO_HOLDER, null));
    assertThat(tasks()).isEqualTo(before);
  }

  private List<Task> tasks() {
    List<String> ids = List.of("T-1", "T-2", "T-3", "T-4", "T-5", "T-6", "T-7");
    return pier.site.store().<List<Task>>read(view -> view.tasks(ids));
  }

  @Test
  void a_session_that_is_heard_of_while_its_process_is_looked_at_is_not_marked() {
    pier.begin("s-1");
    pier.machine.sign("s-1", ProcessSign.GONE);
    pier.site.passes(Duration.ofMinutes(1));
    pier.machine.onNextLook(() -> pier.beat("s-1"));
    assertThat(reconcile().stale()).isEmpty();
    assertThat(pier.session("s-1").staleness()).isNull();
    assertThat(reconcile().stale()).hasSize(1);
  }

  @Test
  void whoever_is_silent_since_the_task_was_finished_is_stale_unless_another_task_is_held() {
    pier.begin("s-ann");
    pier.site.add("T-2");
    pier.site.claim("T-1", Crew.ANN);
    pier.site.passes(Duration.ofMinutes(1));
    pier.site.move("T-1", "done", Crew.ANN);
    assertThat(list()).extracting(SessionReading::isLive).containsExactly(false);
    pier.site.claim("T-2", Crew.ANN);
    assertThat(list()).extracting(SessionReading::isLive).containsExactly(true);
    pier.site.move("T-2", "blocked", Crew.ANN);
    assertThat(list()).extracting(SessionReading::isLive).containsExactly(false);
    pier.beat("s-ann");
    assertThat(list()).extracting(SessionReading::isLive).containsExactly(true);
  }

  @Test
  void one_look_serves_all_sessions() {
    for (int i = 0; i < 20; i++) {
      value(pier.upsert("s-" + i, SessionPatch.nothing()));
    }
    int before = pier.machine.looks();
    list();
    assertThat(pier.machine.looks()).isEqualTo(before + 1);
  }
}
