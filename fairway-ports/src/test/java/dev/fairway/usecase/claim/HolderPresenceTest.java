package dev.fairway.usecase.claim;

import static dev.fairway.usecase.Crew.ABE;
import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.KIM;
import static dev.fairway.usecase.Outcomes.refusal;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.session.ProcessSign;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.session.Staleness;
import dev.fairway.domain.task.Caller;
import dev.fairway.port.process.Processes;
import dev.fairway.port.store.testing.Samples;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.WatchedStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether the holder of a task is there, as far as it decides who may take the task over. */
class HolderPresenceTest {

  private static final String HELD = "holder_alive";

  private final Site site = new Site(new SitePolicy().staleAfter(Duration.ofHours(12)));

  @BeforeEach
  void annHoldsATask() {
    site.add("T-1");
    site.claim("T-1", ANN);
  }

  private void record(Caller caller, UnaryOperator<Session> change) {
    Session session =
        Session.start(
            caller.actor().name(), Samples.bareSession("s").facts(), caller.actor(), site.now());
    site.store().<Session>write(store -> store.put(change.apply(session)));
  }

  private static ClaimRequest takeOver() {
    return new ClaimRequest(ABE, null, true, false, "nobody there");
  }

  private Outcome<ClaimedTask> attempt() {
    return new ClaimTask(site.project()).claim("T-1", takeOver());
  }

  @Test
  void a_live_session_keeps_its_task() {
    record(ANN, session -> session);

    assertThat(refusal(attempt())).isInstanceOf(Refusal.HolderAlive.class);
    assertThat(refusal(attempt()).kind()).isEqualTo(HELD);
  }

  @Test
  void a_session_that_has_ended_loses_its_task() {
    record(ANN, session -> session.ended(new SessionEnd(site.now(), ANN.actor(), null, 0)));

    assertThat(value(attempt()).changed()).isTrue();
    assertThat(site.last("T-1").detail()).isEqualTo("taken over from s-ann");
  }

  @Test
  void a_session_that_was_found_stale_loses_its_task() {
    record(ANN, session -> session.stale(new Staleness(site.now(), "process 7 is gone")));

    value(attempt());
  }

  @Test
  void a_session_that_was_silent_for_too_long_loses_its_task() {
    record(ANN, session -> session);
    site.passes(Duration.ofHours(12).minusMillis(1));
    assertThat(refusal(attempt()).kind()).isEqualTo(HELD);

    site.passes(Duration.ofMillis(1));
    value(attempt());
  }

  @Test
  void nothing_is_known_of_a_session_that_nobody_recorded() {
    record(ABE, session -> session);

    value(attempt());
  }

  @Test
  void a_session_with_the_name_of_a_person_does_not_stand_for_that_person() {
    site.add("T-2");
    site.claim("T-2", KIM);
    record(KIM, session -> session);

    value(new ClaimTask(site.project()).claim("T-2", takeOver()));
  }

  @Test
  void a_live_session_loses_its_task_all_the_same_when_its_lease_has_run_out() {
    site.add("T-2");
    Duration hour = Duration.ofHours(1);
    value(
        new ClaimTask(site.project())
            .claim("T-2", new ClaimRequest(ANN, hour, false, false, null)));
    record(ANN, session -> session);
    site.passes(hour);

    value(new ClaimTask(site.project()).claim("T-2", takeOver()));
  }

  @Test
  void a_session_whose_process_is_gone_loses_its_task() {
    record(ANN, session -> session);
    Machine machine = new Machine(ProcessSign.RUNNING);
    assertThat(refusal(new ClaimTask(site.project(machine)).claim("T-1", takeOver())))
        .isInstanceOf(Refusal.HolderAlive.class);
    assertThat(machine.asked).containsExactly("s-ann");

    Machine rebooted = new Machine(ProcessSign.GONE);
    value(new ClaimTask(site.project(rebooted)).claim("T-1", takeOver()));
  }

  @Test
  void a_heartbeat_in_the_meantime_outweighs_what_was_seen_of_the_process() {
    record(ANN, session -> session);
    Machine rebooted =
        new Machine(ProcessSign.GONE) {
          @Override
          public Map<String, ProcessSign> observe(Collection<Session> sessions) {
            Session seen = sessions.iterator().next();
            site.store().<Session>write(s -> s.put(seen.heard(seen.facts(), site.now())));
            return super.observe(sessions);
          }
        };

    assertThat(refusal(new ClaimTask(site.project(rebooted)).claim("T-1", takeOver())).kind())
        .isEqualTo(HELD);
  }

  @Test
  void processes_are_not_looked_at_when_the_answer_is_known() {
    Machine machine = new Machine(ProcessSign.RUNNING);
    ClaimTask claims = new ClaimTask(site.project(machine));
    refusal(claims.claim("T-1", ClaimRequest.plain(ABE)));
    record(ANN, session -> session.ended(new SessionEnd(site.now(), ANN.actor(), null, null)));
    value(claims.claim("T-1", takeOver()));

    assertThat(machine.asked).isEmpty();
  }

  @Test
  void only_taking_over_asks_for_a_session() {
    WatchedStore watched = new WatchedStore(site.store());
    ClaimTask claims = new ClaimTask(site.project(watched));
    site.add("T-2");
    value(claims.claim("T-2", ClaimRequest.plain(ANN)));
    refusal(claims.claim("T-1", ClaimRequest.plain(ABE)));
    value(claims.claim("T-1", ClaimRequest.plain(ANN)));
    assertThat(watched.calls()).isNotEmpty().noneMatch(call -> call.contains("ession"));

    value(claims.claim("T-1", takeOver()));
    assertThat(watched.calls()).filteredOn(call -> call.contains("ession")).hasSize(2);
  }

  /** A machine on which every process has the same fate. */
  private static class Machine implements Processes {
    private final ProcessSign sign;
    private final List<String> asked = new ArrayList<>();

    Machine(ProcessSign sign) {
      this.sign = sign;
    }

    @Override
    public String host() {
      return "quay-8";
    }

    @Override
    public Optional<Instant> startOf(long pid) {
      return Optional.empty();
    }

    @Override
    public Map<String, ProcessSign> observe(Collection<Session> sessions) {
      Session only = sessions.iterator().next();
      asked.add(only.id());
      return Map.of(only.id(), sign);
    }
  }
}
