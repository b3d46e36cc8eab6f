package dev.fairway.usecase.session;

import static dev.fairway.usecase.Outcomes.refusal;
import static dev.fairway.usecase.Outcomes.value;
import static dev.fairway.usecase.session.Pier.pid;
import static dev.fairway.usecase.session.Pier.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.session.Change;
import dev.fairway.domain.session.ProcessMark;
import dev.fairway.domain.session.ProcessSign;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.session.SessionField;
import dev.fairway.domain.session.SessionPatch;
import dev.fairway.domain.session.SessionStatus;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.usecase.Crew;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UpsertSessionTest {

  private static final SaidStatus LIVE = new SaidStatus(SessionStatus.LIVE, null, null);
  private static final SessionPatch NOTHING = SessionPatch.nothing();

  private final Pier pier = new Pier();

  @Test
  void a_new_session_begins_now_on_this_host_in_the_callers_role() {
    HeardSession heard = value(pier.upsert("s-1", NOTHING));
    Session session = heard.reading().session();
    assertThat(heard.isNew()).isTrue();
    assertThat(heard.reading().isLive()).isTrue();
    assertThat(session.startedAt()).isEqualTo(Site.START);
    assertThat(session.heartbeatAt()).isEqualTo(Site.START);
    assertThat(session.actor()).isEqualTo(Crew.ANN.actor());
    assertThat(session.facts().role()).isEqualTo("A-backend");
    assertThat(session.facts().host()).isEqualTo("quay");
    assertThat(session.facts().backend()).isEqualTo("shell");
    assertThat(pier.session("s-1")).isEqualTo(session);
  }

  @Test
  void what_is_said_later_leaves_everything_else_and_is_a_sign_of_life() {
    pier.begin("s-1");
    pier.site.passes(Duration.ofHours(1));
    value(pier.upsert("s-1", texts(Map.of(SessionField.NAME, "night"))));
    Session session = pier.session("s-1");
    assertThat(session.facts().taskId()).isEqualTo("T-1");
    assertThat(session.facts().name()).isEqualTo("night");
    assertThat(session.startedAt()).isEqualTo(Site.START);
    assertThat(session.heartbeatAt()).isEqualTo(Site.START.plus(Duration.ofHours(1)));
  }

  @Test
  void a_pid_is_recorded_with_the_time_at_which_its_process_began() {
    Instant began = Site.START.minusSeconds(60);
    pier.machine.running(4711, began).sign("s-2", ProcessSign.GONE);
    value(pier.upsert("s-1", pid(4711)));
    assertThat(pier.session("s-1").facts().process()).isEqualTo(new ProcessMark(4711, began));
    ProcessMark known = new ProcessMark(4711, Site.START);
    value(pier.upsert("s-1", new SessionPatch(Map.of(), Change.to(known), Change.none())));
    assertThat(pier.session("s-1").facts().process()).isEqualTo(known);
  }

  @Test
  void a_pid_that_does_not_exist_is_accepted_and_makes_the_session_stale() {
    pier.machine.sign("s-1", ProcessSign.GONE);
    HeardSession heard = value(pier.upsert("s-1", pid(999_999)));
    assertThat(heard.reading().staleReason()).isEqualTo("process 999999 is gone");
    assertThat(pier.session("s-1").staleness()).isNull();
  }

  @Test
  void a_task_that_does_not_exist_is_not_found_and_nothing_is_recorded() {
    Outcome<HeardSession> outcome = pier.upsert("s-1", texts(Map.of(SessionField.TASK_ID, "T1")));
    assertThat(outcome).isEqualTo(new Outcome.NotFound<>("task", "T1", "T-1"));
    assertThat(new ListSessions(pier.project()).list(true)).isEmpty();
  }

  @Test
  void a_session_can_be_said_to_be_gone_and_back_again() {
    pier.begin("s-1");
    SaidStatus gone = new SaidStatus(SessionStatus.STALE, null, null);
    assertThat(value(pier.say("s-1", gone, NOTHING)).reading().staleReason())
        .isEqualTo("said to be gone by s-ann");
    SaidStatus why = new SaidStatus(SessionStatus.STALE, "went home", null);
    assertThat(value(pier.say("s-1", why, NOTHING)).reading().staleReason()).isEqualTo("went home");
    assertThat(value(pier.say("s-1", LIVE, NOTHING)).reading().isLive()).isTrue();
  }

  @Test
  void said_to_have_ended_it_has_ended_and_its_task_tells() {
    pier.begin("s-1");
    SaidStatus ended = new SaidStatus(SessionStatus.ENDED, "lunch", 3);
    assertThat(value(pier.say("s-1", ended, NOTHING)).reading().status())
        .isEqualTo(SessionStatus.ENDED);
    assertThat(pier.session("s-1").end())
        .isEqualTo(new SessionEnd(Site.START, Crew.ANN.actor(), "lunch", 3));
    assertThat(pier.site.last("T-1").action()).isEqualTo(HistoryAction.SESSION_ENDED);
    assertThat(pier.site.last("T-1").detail()).isEqualTo("session s-1, exit code 3");
    assertThat(pier.site.last("T-1").reason()).isEqualTo("lunch");
  }

  @Test
  void a_session_that_has_ended_hears_nothing_any_more() {
    pier.begin("s-1");
    Session ended = pier.end("s-1", Crew.ANN).session();
    assertThat(refusal(pier.upsert("s-1", texts(Map.of(SessionField.NAME, "late")))))
        .isEqualTo(new Refusal.SessionEnded("s-1"));
    assertThat(refusal(pier.say("s-1", Pier.ENDED, NOTHING)))
        .isInstanceOf(Refusal.SessionEnded.class);
    assertThat(pier.session("s-1")).isEqualTo(ended);
  }

  @Test
  void it_can_be_begun_anew_under_its_id_without_its_old_process() {
    value(pier.upsert("s-1", pid(4711)));
    pier.end("s-1", Crew.ANN);
    pier.site.passes(Duration.ofMinutes(5));
    Session again =
        value(pier.say("s-1", LIVE, texts(Map.of(SessionField.NAME, "second"))))
            .reading()
            .session();
    assertThat(again.end()).isNull();
    assertThat(again.startedAt()).isEqualTo(pier.site.now());
    assertThat(again.facts().pid()).isNull();
    assertThat(again.facts().name()).isEqualTo("second");
    assertThat(again.facts().role()).isEqualTo("A-backend");
  }
}
