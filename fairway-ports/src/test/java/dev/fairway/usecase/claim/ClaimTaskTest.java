package dev.fairway.usecase.claim;

import static dev.fairway.usecase.Crew.ABE;
import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.BEA;
import static dev.fairway.usecase.Crew.KIM;
import static dev.fairway.usecase.Outcomes.refusal;
import static dev.fairway.usecase.Outcomes.value;
import static dev.fairway.usecase.Site.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.git.Branches;
import dev.fairway.port.store.Store;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimTaskTest {

  private final Site site = new Site();

  @Test
  void a_claim_names_the_role_the_session_the_time_and_the_branch() {
    site.add("T-1");
    site.passes(Duration.ofMinutes(5));

    ClaimedTask claimed = value(claim("T-1", ClaimRequest.plain(ANN)));

    assertThat(claimed.changed()).isTrue();
    assertThat(claimed.task().ready()).isFalse();
    Task task = site.task("T-1");
    assertThat(task.status()).isEqualTo("in_progress");
    assertThat(task.state().owner()).isEqualTo("A-backend");
    assertThat(task.state().branch()).isEqualTo("agent/A-backend");
    assertThat(task.state().claim())
        .isEqualTo(new Claim(ANN.actor(), START.plus(Duration.ofMinutes(5)), null));
    assertThat(task.updatedAt()).isEqualTo(site.now());
    assertThat(task.version()).isEqualTo(2);
    assertThat(claimed.task().task().state()).isEqualTo(task.state());
    assertThat(site.actions("T-1")).containsExactly(HistoryAction.CREATED, HistoryAction.CLAIMED);
    assertThat(site.last("T-1").actor()).isEqualTo(ANN.actor());
  }

  @Test
  void in_its_lane_a_claim_names_the_branch_that_is_checked_out_there() {
    site.add("T-1");

    value(
        claim(
            "T-1", ClaimRequest.plain(new Caller(ANN.actor(), "A-backend", "agent/A-backend-2"))));

    assertThat(site.task("T-1").state().branch()).isEqualTo("agent/A-backend-2");
  }

  @Test
  void the_session_that_holds_a_task_may_claim_it_again_and_nothing_changes() {
    site.add("T-1");
    site.claim("T-1", ANN);
    Task before = site.task("T-1");

    ClaimedTask again = value(claim("T-1", ClaimRequest.plain(ANN)));

    assertThat(again.changed()).isFalse();
    assertThat(site.task("T-1")).isEqualTo(before);
    assertThat(site.history("T-1")).hasSize(2);
  }

  @Test
  void without_a_session_a_second_claim_is_refused_since_it_may_be_another_agent() {
    site.add("T-1");
    site.claim("T-1", KIM);

    assertThat(refusal(claim("T-1", ClaimRequest.plain(KIM))))
        .isInstanceOf(Refusal.AlreadyClaimed.class);
  }

  @Test
  void a_task_that_somebody_holds_is_not_given_away_even_by_force() {
    site.add("T-1");
    site.claim("T-1", ANN);
    Task before = site.task("T-1");

    assertThat(refusal(claim("T-1", ClaimRequest.plain(ABE))))
        .isEqualTo(new Refusal.AlreadyClaimed("T-1", "A-backend", before.state().claim()));
    assertThat(refusal(claim("T-1", forced(ABE, "I want it"))))
        .isInstanceOf(Refusal.AlreadyClaimed.class);
    assertThat(site.task("T-1")).isEqualTo(before);
    assertThat(site.history("T-1")).hasSize(2);
  }

  @Test
  void open_dependencies_are_named_and_can_be_overridden_with_a_reason() {
    site.add("T-1");
    site.add("T-2", d -> d.dependencies(List.of("T-1")));

    assertThat(refusal(claim("T-2", ClaimRequest.plain(ANN))))
        .isEqualTo(
            new Refusal.OpenDependencies("T-2", List.of(new DependencyState("T-1", "todo"))));
    assertThat(refusal(claim("T-2", forced(ANN, null))))
        .isEqualTo(new Refusal.ReasonRequired("T-2", "force"));
    assertThat(value(claim("T-2", forced(ANN, "spike"))).changed()).isTrue();
    assertThat(site.last("T-2").forced()).isTrue();
    assertThat(site.last("T-2").reason()).isEqualTo("spike");
  }

  @Test
  void another_role_s_task_takes_force_and_then_it_is_the_caller_s() {
    site.add("T-1");

    assertThat(refusal(claim("T-1", ClaimRequest.plain(BEA))))
        .isEqualTo(new Refusal.WrongRole("T-1", "A-backend", "B-ui"));
    value(claim("T-1", forced(BEA, "Ann is away")));
    assertThat(site.task("T-1").state().owner()).isEqualTo("B-ui");
    assertThat(site.task("T-1").state().branch()).isEqualTo("agent/B-ui");
  }

  @Test
  void a_container_can_be_claimed_by_name() {
    site.add("E-1");
    site.add("T-1", d -> d.parentId("E-1"));

    assertThat(value(claim("E-1", ClaimRequest.plain(ANN))).changed()).isTrue();
  }

  @Test
  void an_imported_task_in_progress_that_nobody_holds_may_be_claimed_by_its_role() {
    site.put("T-1", new TaskState("in_progress", "Codex", null, "x", null, null, true), d -> d);

    assertThat(refusal(claim("T-1", ClaimRequest.plain(BEA))).kind()).isEqualTo("wrong_role");
    value(claim("T-1", ClaimRequest.plain(ANN)));
    assertThat(site.task("T-1").state().owner()).isEqualTo("A-backend");
  }

  @Test
  void a_claim_may_carry_a_lease_and_else_has_the_project_s() {
    Site leased = new Site(new SitePolicy().claimLease(Duration.ofHours(8)));
    leased.add("T-1");
    leased.add("T-2");

    value(new ClaimTask(leased.project()).claim("T-1", ClaimRequest.plain(ANN)));
    ClaimRequest hour = new ClaimRequest(ANN, Duration.ofHours(1), false, false, null);
    value(new ClaimTask(leased.project()).claim("T-2", hour));

    assertThat(claimOf(leased, "T-1").leaseUntil()).isEqualTo(START.plus(Duration.ofHours(8)));
    assertThat(claimOf(leased, "T-2").leaseUntil()).isEqualTo(START.plus(Duration.ofHours(1)));
  }

  @Test
  void an_expired_claim_still_keeps_others_out_until_somebody_takes_over() {
    site.add("T-1");
    value(claim("T-1", new ClaimRequest(ANN, Duration.ofHours(1), false, false, null)));
    site.passes(Duration.ofHours(2));

    assertThat(refusal(claim("T-1", ClaimRequest.plain(ABE))).kind()).isEqualTo("already_claimed");
    value(claim("T-1", takeOver(ABE, "Ann's lease has run out")));
    assertThat(claimOf(site, "T-1").holder()).isEqualTo(ABE.actor());
    assertThat(site.last("T-1").action()).isEqualTo(HistoryAction.TAKEN_OVER);
    assertThat(site.last("T-1").actor()).isEqualTo(ABE.actor());
    assertThat(site.last("T-1").detail()).isEqualTo("taken over from s-ann");
  }

  @Test
  void a_session_that_nobody_knows_of_can_be_replaced_but_not_without_a_reason() {
    site.add("T-1");
    site.claim("T-1", ANN);

    assertThat(refusal(claim("T-1", takeOver(ABE, null))))
        .isEqualTo(new Refusal.ReasonRequired("T-1", "take_over"));
    assertThat(refusal(claim("T-1", takeOver(ABE, " "))))
        .isEqualTo(new Refusal.ReasonRequired("T-1", "take_over"));
    assertThat(refusal(claim("T-1", takeOver(BEA, "hers now"))).kind()).isEqualTo("wrong_role");
    value(claim("T-1", takeOver(ABE, "Ann went home")));
    assertThat(claimOf(site, "T-1").holder()).isEqualTo(ABE.actor());
  }

  @Test
  void a_task_that_nobody_holds_cannot_be_taken_over() {
    site.add("T-1");

    assertThat(refusal(claim("T-1", takeOver(ABE, "mine"))))
        .isEqualTo(new Refusal.NotClaimed("T-1", "todo"));
  }

  @Test
  void a_finished_task_is_not_claimed_unless_it_is_reopened() {
    site.add("T-1");
    site.move("T-1", "done", ANN);

    assertThat(refusal(claim("T-1", ClaimRequest.plain(ANN))))
        .isEqualTo(new Refusal.Terminal("T-1", "done", "in_progress"));
    value(claim("T-1", new ClaimRequest(ANN, null, false, false, null, true)));
    assertThat(site.task("T-1").state().completedAt()).isNull();
  }

  @Test
  void an_unknown_task_is_not_found_and_a_near_one_is_named() {
    site.add("T-10");

    assertThat(claim("T-1O", ClaimRequest.plain(ANN)))
        .isEqualTo(new Outcome.NotFound<ClaimedTask>("task", "T-1O", "T-10"));
    assertThat(claim("WALL", ClaimRequest.plain(ANN)))
        .isEqualTo(new Outcome.NotFound<ClaimedTask>("task", "WALL", null));
  }

  @Test
  void no_branch_is_looked_up_while_no_review_is_bound_to_a_commit() {
    Branches branches = mock();
    site.add("T-1");

    value(new ClaimTask(site.project(branches)).claim("T-1", ClaimRequest.plain(ANN)));

    verifyNoMoreInteractions(branches);
  }

  @Test
  void a_store_that_fails_is_not_hidden() {
    StoreFailure busy = new StoreFailure(StoreFailure.Kind.BUSY, "the store is busy", null, null);
    Store store = mock();
    when(store.write(any())).thenThrow(busy);

    assertThatThrownBy(
            () -> new ClaimTask(site.project(store)).claim("T-1", ClaimRequest.plain(ANN)))
        .isSameAs(busy);
  }

  private Outcome<ClaimedTask> claim(String id, ClaimRequest request) {
    return new ClaimTask(site.project()).claim(id, request);
  }

  private static Claim claimOf(Site site, String id) {
    Claim claim = site.task(id).state().claim();
    assertThat(claim).isNotNull();
    return claim;
  }

  private static ClaimRequest forced(Caller caller, @Nullable String reason) {
    return new ClaimRequest(caller, null, false, true, reason);
  }

  private static ClaimRequest takeOver(Caller caller, @Nullable String reason) {
    return new ClaimRequest(caller, null, true, false, reason);
  }
}
