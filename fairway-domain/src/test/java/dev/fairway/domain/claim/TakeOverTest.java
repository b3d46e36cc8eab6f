package dev.fairway.domain.claim;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.S2;
import static dev.fairway.domain.Example.held;
import static dev.fairway.domain.Example.task;
import static dev.fairway.domain.claim.ClaimExample.OTHER_ROLE;
import static dev.fairway.domain.claim.ClaimExample.OWN;
import static dev.fairway.domain.claim.ClaimExample.POLICY;
import static dev.fairway.domain.claim.ClaimExample.claim;
import static dev.fairway.domain.claim.ClaimExample.granted;
import static dev.fairway.domain.claim.ClaimExample.refusal;
import static dev.fairway.domain.claim.ClaimExample.takeOver;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.claim.ClaimDecision.Granted;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.TaskState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakeOverTest {

  @Test
  void an_expired_claim_still_holds_until_it_is_taken_over() {
    assertThat(refusal(claim(task(held(S1, EARLIER)), ClaimRequest.plain(OWN))))
        .isInstanceOf(Refusal.AlreadyClaimed.class);
  }

  @Test
  void a_holder_who_is_there_and_whose_lease_runs_cannot_be_replaced() {
    Refusal noLease = refusal(takeOver(held(S1, null), HolderPresence.LIVE, "r"));
    Refusal running = refusal(takeOver(held(S1, NOW.plusMillis(1)), HolderPresence.LIVE, "r"));

    assertThat(noLease)
        .isEqualTo(new Refusal.HolderAlive("T-1", "A-backend", new Claim(S1, EARLIER, null)));
    assertThat(running).isInstanceOf(Refusal.HolderAlive.class);
  }

  @Test
  void force_does_not_replace_a_holder_who_is_there_either() {
    ClaimRequest both = new ClaimRequest(OWN, null, true, true, "urgent");
    assertThat(
            refusal(
                ClaimPolicy.decide(
                    task(held(S1, null)), List.of(), HolderPresence.LIVE, both, POLICY, NOW)))
        .isInstanceOf(Refusal.HolderAlive.class);
  }

  @Test
  void from_the_instant_the_lease_ends_a_holder_can_be_replaced() {
    granted(takeOver(held(S1, NOW), HolderPresence.LIVE, "lease over"));
  }

  @ParameterizedTest
  @EnumSource(
      value = HolderPresence.class,
      names = {"STALE", "ENDED", "UNKNOWN"})
  void a_holder_who_is_gone_can_be_replaced_in_spite_of_the_lease(HolderPresence presence) {
    granted(takeOver(held(S1, NOW.plusSeconds(60)), presence, "gone"));
  }

  @Test
  void a_take_over_records_both_holders_and_why() {
    Granted granted = granted(takeOver(held(S1, NOW), HolderPresence.LIVE, "lease over"));

    assertThat(granted.state().claim()).isEqualTo(new Claim(S2, NOW, null));
    assertThat(granted.history())
        .isEqualTo(
            new HistoryEntry(
                0,
                "T-1",
                NOW,
                S2,
                "A-backend",
                HistoryAction.TAKEN_OVER,
                "in_progress",
                "in_progress",
                "lease over",
                false,
                "taken over from s-1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t"})
  void a_take_over_needs_a_reason_even_where_force_does_not(String blank) {
    ClaimRequest request = new ClaimRequest(OWN, null, true, true, blank);
    assertThat(
            refusal(
                ClaimPolicy.decide(
                    task(held(S1, null)),
                    List.of(),
                    HolderPresence.STALE,
                    request,
                    new PolicyExample().forceWithoutReason().build(),
                    NOW)))
        .isEqualTo(new Refusal.ReasonRequired("T-1", "take_over"));
  }

  @Test
  void nobody_can_be_replaced_where_nobody_holds() {
    assertThat(refusal(takeOver(TaskState.initial("todo"), HolderPresence.UNKNOWN, "r")))
        .isEqualTo(new Refusal.NotClaimed("T-1", "todo"));
  }

  @Test
  void taking_over_obeys_the_other_rules_too() {
    ClaimRequest foreign = new ClaimRequest(OTHER_ROLE, null, true, false, "gone");
    assertThat(
            refusal(
                ClaimPolicy.decide(
                    task(held(S1, NOW)), List.of(), HolderPresence.LIVE, foreign, POLICY, NOW)))
        .isEqualTo(new Refusal.WrongRole("T-1", "A-backend", "B-ui"));
  }
}
