package dev.fairway.domain.session;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;
import static dev.fairway.domain.Example.held;
import static dev.fairway.domain.Example.task;
import static dev.fairway.domain.session.SessionExample.IDLE;
import static dev.fairway.domain.session.SessionExample.PATIENCE;
import static dev.fairway.domain.session.SessionExample.read;
import static dev.fairway.domain.session.SessionExample.session;
import static dev.fairway.domain.session.SessionExample.vouchedUntil;
import static dev.fairway.domain.session.SessionExample.withPid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.Example;
import dev.fairway.domain.claim.HolderPresence;
import dev.fairway.domain.policy.SessionPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionCheckTest {

  private static final Instant LATER = EARLIER.plusMillis(1);
  private static final SessionWork FINISHED = new SessionWork(false, LATER);

  @ParameterizedTest
  @EnumSource(
      value = ProcessSign.class,
      names = {"RUNNING", "UNKNOWN"})
  void a_session_whose_process_runs_or_cannot_be_judged_is_live(ProcessSign sign) {
    SessionReading reading = read(withPid(), sign);
    assertThat(reading.status()).isEqualTo(SessionStatus.LIVE);
    assertThat(reading.staleReason()).isNull();
    assertThat(reading.isLive()).isTrue();
  }

  @Test
  void a_session_whose_process_is_gone_is_stale() {
    SessionReading reading = read(withPid(), ProcessSign.GONE);
    assertThat(reading.status()).isEqualTo(SessionStatus.STALE);
    assertThat(reading.staleReason()).isEqualTo("process 4711 is gone");
    assertThat(reading.isLive()).isFalse();
  }

  @Test
  void a_session_whose_pid_belongs_to_a_later_process_is_stale() {
    assertThat(read(withPid(), ProcessSign.REUSED).staleReason())
        .isEqualTo("process 4711 is another one, begun later");
  }

  @Test
  void a_session_whose_pane_is_gone_is_stale() {
    Session session = session().with(SessionExample.facts(Map.of(SessionField.TMUX_PANE, "%3")));
    assertThat(read(session, ProcessSign.GONE).staleReason()).isEqualTo("tmux pane %3 is gone");
  }

  @Test
  void silence_makes_stale_from_the_configured_length_on() {
    Session atTheLimit = session().heard(session().facts(), NOW.minus(PATIENCE));
    Session shortOfIt = session().heard(session().facts(), NOW.minus(PATIENCE).plusMillis(1));
    assertThat(read(atTheLimit, ProcessSign.RUNNING, IDLE, PATIENCE).staleReason())
        .isEqualTo("no heartbeat since 2026-03-03T17:06:07.890Z");
    assertThat(read(shortOfIt, ProcessSign.UNKNOWN, IDLE, PATIENCE).isLive()).isTrue();
  }

  @Test
  void without_a_configured_length_silence_says_nothing() {
    Session old = session().heard(session().facts(), Instant.EPOCH);
    assertThat(read(old, ProcessSign.UNKNOWN).isLive()).isTrue();
  }

  @Test
  void a_heartbeat_from_the_future_is_as_good_as_one_of_now() {
    Session ahead = session().heard(session().facts(), NOW.plusSeconds(86_400));
    assertThat(read(ahead, ProcessSign.UNKNOWN, FINISHED, PATIENCE).isLive()).isTrue();
  }

  @Test
  void whoever_is_silent_since_the_task_was_finished_is_gone() {
    assertThat(read(session(), ProcessSign.UNKNOWN, FINISHED, PATIENCE).staleReason())
        .isEqualTo("no heartbeat since its task T-1 was finished");
  }

  @Test
  void a_process_a_heartbeat_or_another_task_outweighs_that_the_task_is_finished() {
    assertThat(read(withPid(), ProcessSign.RUNNING, FINISHED, PATIENCE).isLive()).isTrue();
    SessionWork before = new SessionWork(false, EARLIER);
    assertThat(read(session(), ProcessSign.UNKNOWN, before, PATIENCE).isLive()).isTrue();
    SessionWork busy = new SessionWork(true, LATER);
    assertThat(read(session(), ProcessSign.UNKNOWN, busy, PATIENCE).isLive()).isTrue();
    assertThat(read(session(), ProcessSign.UNKNOWN, SessionWork.holder(), null).isLive()).isTrue();
  }

  @Test
  void only_a_terminal_state_with_a_time_finishes_a_task() {
    Workflow workflow = Workflow.standard();
    TaskState done = new TaskState("done", null, null, null, LATER, null, false);
    TaskState sometime = new TaskState("done", null, null, null, null, null, true);
    assertThat(SessionWork.of(false, task(done), workflow)).isEqualTo(FINISHED);
    assertThat(SessionWork.of(false, task(sometime), workflow)).isEqualTo(IDLE);
    assertThat(SessionWork.of(false, task(), workflow)).isEqualTo(IDLE);
    assertThat(SessionWork.of(false, null, workflow)).isEqualTo(IDLE);
  }

  @Test
  void many_are_read_at_once_with_what_is_known_of_their_processes_and_tasks() {
    TaskState done = new TaskState("done", null, null, null, LATER, null, false);
    Session idle = named("s-2", "");
    Session holder = named("s-3", "T-1");
    Task finished = task(done);
    Task held = task(definition("T-9"), held(Actor.session("s-3"), null));
    SessionCheck check = new SessionCheck(SessionPolicy.standard(), NOW);
    List<SessionReading> readings =
        check.readAll(
            List.of(withPid(), session(), idle, holder),
            Map.of("s-1", ProcessSign.UNKNOWN, "s-2", ProcessSign.GONE),
            List.of(finished, held),
            Workflow.standard());
    assertThat(readings)
        .extracting(SessionReading::status)
        .containsExactly(
            SessionStatus.STALE, SessionStatus.STALE, SessionStatus.STALE, SessionStatus.LIVE);
    assertThat(readings)
        .extracting(SessionReading::session)
        .containsExactly(withPid(), session(), idle, holder);
  }

  private static Session named(String id, String task) {
    SessionFacts facts = SessionExample.facts(Map.of(SessionField.TASK_ID, task));
    return Session.start(id, facts, Example.S1, EARLIER);
  }

  private static TaskDefinition definition(String id) {
    return TaskDefinition.builder(id).role("A-backend").title("Mend the gate").build();
  }

  @Test
  void recorded_staleness_holds_until_the_next_heartbeat() {
    Session found = withPid().stale(new Staleness(EARLIER, "process 4711 is gone"));
    assertThat(read(found, ProcessSign.RUNNING).staleReason()).isEqualTo("process 4711 is gone");
    assertThat(read(found.heard(found.facts(), NOW), ProcessSign.RUNNING).isLive()).isTrue();
  }

  @Test
  void a_person_vouches_up_to_an_instant() {
    Session vouched = vouchedUntil(NOW.plusMillis(1)).stale(new Staleness(EARLIER, "said so"));
    assertThat(read(vouched, ProcessSign.GONE, FINISHED, PATIENCE).isLive()).isTrue();
    Session over = vouchedUntil(NOW).stale(new Staleness(EARLIER, "said so"));
    assertThat(read(over, ProcessSign.UNKNOWN).staleReason()).isEqualTo("said so");
  }

  @Test
  void an_end_is_an_end_whatever_else_is_known() {
    Session ended =
        vouchedUntil(NOW.plusSeconds(60))
            .stale(new Staleness(EARLIER, "said so"))
            .ended(new SessionEnd(NOW, PERSON, "done", 0));
    SessionReading reading = read(ended, ProcessSign.RUNNING);
    assertThat(reading.status()).isEqualTo(SessionStatus.ENDED);
    assertThat(reading.staleReason()).isNull();
    assertThat(reading.presence()).isEqualTo(HolderPresence.ENDED);
  }

  @Test
  void readings_speak_the_words_of_claims() {
    assertThat(read(withPid(), ProcessSign.RUNNING).presence()).isEqualTo(HolderPresence.LIVE);
    assertThat(read(withPid(), ProcessSign.GONE).presence()).isEqualTo(HolderPresence.STALE);
  }

  @Test
  void begun_anew_nothing_of_the_end_stays() {
    Session ended =
        new Session(
            "s-1",
            withPid().facts(),
            Example.S1,
            EARLIER,
            EARLIER,
            new Staleness(EARLIER, "said so"),
            new SessionEnd(EARLIER, PERSON, null, null),
            5);
    Session again = ended.restarted(session().facts(), Example.S2, NOW);
    assertThat(again)
        .isEqualTo(new Session("s-1", session().facts(), Example.S2, NOW, NOW, null, null, 5));
  }
}
