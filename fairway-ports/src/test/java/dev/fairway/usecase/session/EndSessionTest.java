package dev.fairway.usecase.session;

import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.session.SessionPatch;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.session.SessionStatus;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.usecase.Crew;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndSessionTest {

  private final Pier pier = new Pier();

  private SessionReading end(SaidStatus said) {
    return value(new EndSession(pier.project()).end("s-1", said, Crew.BEA)).reading();
  }

  @Test
  void anybody_may_end_a_session_and_its_task_tells_who() {
    pier.begin("s-1");
    assertThat(pier.end("s-1", Crew.BEA).status()).isEqualTo(SessionStatus.ENDED);
    HistoryEntry row = pier.site.last("T-1");
    assertThat(row.action()).isEqualTo(HistoryAction.SESSION_ENDED);
    assertThat(row.actor()).isEqualTo(Crew.BEA.actor());
    assertThat(row.detail()).isEqualTo("session s-1");
    assertThat(pier.session("s-1").end())
        .isEqualTo(new SessionEnd(Site.START, Crew.BEA.actor(), null, null));
  }

  @Test
  void a_session_without_a_task_leaves_no_row_anywhere() {
    value(pier.upsert("s-1", SessionPatch.nothing()));
    List<HistoryEntry> before = pier.site.history("T-1");
    pier.end("s-1", Crew.ANN);
    assertThat(pier.site.history("T-1")).isEqualTo(before);
  }

  @Test
  void an_end_keeps_its_time_and_reason_and_only_learns_the_exit_code() {
    pier.begin("s-1");
    end(new SaidStatus(SessionStatus.ENDED, "lunch", null));
    int rows = pier.site.history("T-1").size();
    pier.site.passes(Duration.ofMinutes(1));
    end(new SaidStatus(SessionStatus.ENDED, "crash", 9));
    assertThat(pier.session("s-1").end())
        .isEqualTo(new SessionEnd(Site.START, Crew.BEA.actor(), "lunch", 9));
    end(new SaidStatus(SessionStatus.ENDED, null, 0));
    end(new SaidStatus(SessionStatus.ENDED, null, null));
    assertThat(pier.session("s-1").end())
        .isEqualTo(new SessionEnd(Site.START, Crew.BEA.actor(), "lunch", 9));
    assertThat(pier.site.history("T-1")).hasSize(rows);
  }

  @Test
  void one_can_be_said_to_be_gone_without_having_ended() {
    pier.begin("s-1");
    SessionReading reading = end(new SaidStatus(SessionStatus.STALE, null, null));
    assertThat(reading.status()).isEqualTo(SessionStatus.STALE);
    assertThat(reading.staleReason()).isEqualTo("said to be gone by s-bea");
    assertThat(pier.site.actions("T-1")).doesNotContain(HistoryAction.SESSION_ENDED);
  }

  @Test
  void an_unknown_session_is_not_found() {
    assertThat(new EndSession(pier.project()).end("s-9", Pier.ENDED, Crew.ANN))
        .isEqualTo(new Outcome.NotFound<>("session", "s-9", null));
  }

  @Test
  void nobody_looks_at_the_process_of_a_session_that_has_ended() {
    pier.begin("s-1");
    pier.end("s-1", Crew.ANN);
    assertThat(pier.session("s-1").isEnded()).isTrue();
    assertThat(new ListSessions(pier.project()).list(false)).isEmpty();
    assertThat(new ListSessions(pier.project()).list(true))
        .extracting(SessionReading::status)
        .containsExactly(SessionStatus.ENDED);
  }
}
