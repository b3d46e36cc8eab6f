package dev.fairway.usecase.session;

import static dev.fairway.usecase.Outcomes.refusal;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.session.SessionPatch;
import dev.fairway.domain.session.SessionStatus;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.usecase.Crew;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.WatchedStore;
import dev.fairway.usecase.claim.ReleaseTask;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeartbeatSessionTest {

  private static final Duration LEASE = Duration.ofHours(4);
  private static final Duration HOUR = Duration.ofHours(1);

  private final Pier pier = new Pier(new SitePolicy().claimLease(LEASE));

  private Claim claim(String id) {
    Claim claim = pier.site.task(id).state().claim();
    assertThat(claim).isNotNull();
    return claim;
  }

  @Test
  void a_heartbeat_moves_the_time_and_nothing_else() {
    pier.begin("s-ann");
    pier.site.passes(HOUR);
    HeardSession heard = pier.beat("s-ann");
    assertThat(heard.isNew()).isFalse();
    assertThat(heard.renewed()).isEmpty();
    assertThat(pier.session("s-ann"))
        .isEqualTo(heard.reading().session())
        .extracting("heartbeatAt", "startedAt")
        .containsExactly(Site.START.plus(HOUR), Site.START);
  }

  @Test
  void a_heartbeat_takes_back_that_a_session_was_found_stale() {
    pier.begin("s-ann");
    value(
        pier.say("s-ann", new SaidStatus(SessionStatus.STALE, "x", null), SessionPatch.nothing()));
    assertThat(pier.beat("s-ann").reading().isLive()).isTrue();
    assertThat(pier.session("s-ann").staleness()).isNull();
  }

  @Test
  void it_renews_the_leases_of_every_task_that_the_session_holds_and_of_no_other() {
    pier.site.add("T-2");
    pier.site.add("T-3");
    pier.site.claim("T-1", Crew.ANN);
    pier.site.claim("T-2", Crew.ANN);
    pier.site.claim("T-3", Crew.ABE);
    pier.begin("s-ann");
    pier.site.passes(HOUR);
    assertThat(pier.beat("s-ann").renewed()).extracting(Task::id).containsExactly("T-1", "T-2");
    Instant renewed = Site.START.plus(HOUR).plus(LEASE);
    assertThat(claim("T-1").leaseUntil()).isEqualTo(renewed);
    assertThat(claim("T-2").leaseUntil()).isEqualTo(renewed);
    assertThat(claim("T-3").leaseUntil()).isEqualTo(Site.START.plus(LEASE));
  }

  @Test
  void hundreds_of_heartbeats_neither_stretch_a_lease_nor_fill_the_history() {
    pier.begin("s-ann");
    pier.site.passes(HOUR);
    pier.site.claim("T-1", Crew.ANN);
    List<HistoryEntry> history = pier.site.history("T-1");
    for (int i = 0; i < 300; i++) {
      pier.site.passes(Duration.ofSeconds(12));
      pier.beat("s-ann");
    }
    assertThat(claim("T-1").leaseUntil()).isEqualTo(pier.site.now().plus(LEASE));
    assertThat(claim("T-1").since()).isEqualTo(Site.START.plus(HOUR));
    assertThat(pier.site.history("T-1")).isEqualTo(history);
    assertThat(pier.site.task("T-1").updatedAt()).isEqualTo(Site.START.plus(HOUR));
  }

  @Test
  void whatever_else_is_a_sign_of_life_renews_too_but_not_the_word_that_one_is_gone() {
    pier.site.claim("T-1", Crew.ANN);
    pier.site.passes(HOUR);
    pier.begin("s-ann");
    assertThat(claim("T-1").leaseUntil()).isEqualTo(Site.START.plus(HOUR).plus(LEASE));
    pier.site.passes(HOUR);
    value(
        pier.say("s-ann", new SaidStatus(SessionStatus.STALE, "x", null), SessionPatch.nothing()));
    assertThat(claim("T-1").leaseUntil()).isEqualTo(Site.START.plus(HOUR).plus(LEASE));
  }

  @Test
  void at_the_instant_of_the_claim_there_is_nothing_to_renew() {
    pier.site.claim("T-1", Crew.ANN);
    pier.begin("s-ann");
    assertThat(pier.beat("s-ann").renewed()).isEmpty();
  }

  @Test
  void a_task_that_changes_hands_meanwhile_keeps_the_lease_of_its_new_holder() {
    pier.site.claim("T-1", Crew.ANN);
    pier.begin("s-ann");
    pier.site.passes(HOUR);
    WatchedStore store =
        new WatchedStore(pier.site.store())
            .before("lock", session -> session.saveState(freed(session.task("T-1").orElseThrow())));
    assertThat(
            value(new HeartbeatSession(pier.site.project(pier.machine, store)).beat("s-ann"))
                .renewed())
        .isEmpty();
    assertThat(pier.site.task("T-1").state().claim()).isNull();
  }

  private static Task freed(Task task) {
    return task.in(task.state().reset("todo"), task.updatedAt());
  }

  @Test
  void a_session_without_leases_costs_no_more_than_its_own_row() {
    Pier plain = new Pier();
    plain.site.claim("T-1", Crew.ANN);
    plain.begin("s-ann");
    WatchedStore store = new WatchedStore(plain.site.store());
    value(new HeartbeatSession(plain.site.project(plain.machine, store)).beat("s-ann"));
    assertThat(store.calls()).contains("session", "put", "claimedBy").doesNotContain("lock");
  }

  @Test
  void an_unknown_session_is_not_found() {
    pier.begin("s-ann");
    assertThat(new HeartbeatSession(pier.project()).beat("s-anm"))
        .isEqualTo(new Outcome.NotFound<>("session", "s-anm", "s-ann"));
  }

  @Test
  void a_session_that_has_ended_is_not_revived_by_a_heartbeat() {
    pier.begin("s-ann");
    pier.end("s-ann", Crew.BEA);
    assertThat(refusal(new HeartbeatSession(pier.project()).beat("s-ann")))
        .isEqualTo(new Refusal.SessionEnded("s-ann"));
  }

  @Test
  void what_was_given_back_is_not_renewed() {
    pier.site.claim("T-1", Crew.ANN);
    pier.begin("s-ann");
    value(new ReleaseTask(pier.project()).release("T-1", Crew.ANN, false, null));
    pier.site.passes(HOUR);
    assertThat(pier.beat("s-ann").renewed()).isEmpty();
  }
}
