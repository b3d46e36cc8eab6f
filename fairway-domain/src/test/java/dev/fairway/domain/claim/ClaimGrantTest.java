package dev.fairway.domain.claim;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.S2;
import static dev.fairway.domain.Example.left;
import static dev.fairway.domain.Example.task;
import static dev.fairway.domain.claim.ClaimExample.OTHER_ROLE;
import static dev.fairway.domain.claim.ClaimExample.OWN;
import static dev.fairway.domain.claim.ClaimExample.claim;
import static dev.fairway.domain.claim.ClaimExample.granted;
import static dev.fairway.domain.claim.ClaimExample.leaseOf;
import static dev.fairway.domain.claim.ClaimExample.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.claim.ClaimDecision.Granted;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Role;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.TaskState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClaimGrantTest {

  @Test
  void a_claim_sets_status_owner_claimant_branch_and_time() {
    Granted granted = granted(claim(task(), ClaimRequest.plain(OWN)));

    assertThat(granted.state())
        .isEqualTo(
            new TaskState(
                "in_progress",
                "A-backend",
                new Claim(S2, NOW, null),
                "agent/A-backend",
                null,
                null,
                false));
    assertThat(granted.history())
        .isEqualTo(
            new HistoryEntry(
                0,
                "T-1",
                NOW,
                S2,
                "A-backend",
                HistoryAction.CLAIMED,
                "todo",
                "in_progress",
                null,
                false,
                null));
  }

  @Test
  void in_the_lane_of_the_role_the_branch_is_the_one_that_is_checked_out() {
    Caller inLane = new Caller(S2, "A-backend", "topic/fence");
    assertThat(granted(claim(task(), ClaimRequest.plain(inLane))).state().branch())
        .isEqualTo("topic/fence");
  }

  @Test
  void elsewhere_the_branch_is_the_configured_one() {
    ProjectPolicy policy = new PolicyExample().roles(new Role("A-backend", "work/a", null)).build();
    assertThat(granted(claim(task(), ClaimRequest.plain(OWN), policy)).state().branch())
        .isEqualTo("work/a");
  }

  @Test
  void the_lease_is_the_one_asked_for_or_the_configured_one_or_none() {
    ProjectPolicy leased = new PolicyExample().claimLease(Duration.ofHours(4)).build();
    ClaimRequest hour = new ClaimRequest(OWN, Duration.ofHours(1), false, false, null);

    assertThat(leaseOf(claim(task(), hour, leased))).isEqualTo(NOW.plusSeconds(3_600));
    assertThat(leaseOf(claim(task(), ClaimRequest.plain(OWN), leased)))
        .isEqualTo(NOW.plusSeconds(14_400));
    assertThat(leaseOf(claim(task(), ClaimRequest.plain(OWN)))).isNull();
  }

  @Test
  void a_terminal_task_that_is_reopened_by_a_claim_starts_afresh() {
    ClaimRequest reopen = new ClaimRequest(OWN, null, false, false, "not done", true);
    TaskState state = granted(claim(task(left("done")), reopen)).state();

    assertThat(state)
        .isEqualTo(
            new TaskState(
                "in_progress",
                "A-backend",
                new Claim(S2, NOW, null),
                "agent/A-backend",
                null,
                null,
                true));
  }

  @Test
  void a_seeded_task_that_nobody_holds_may_be_claimed_by_its_role() {
    TaskState seeded =
        new TaskState("in_progress", "Codex", null, "old/branch", null, "abc1234", true);
    TaskState state = granted(claim(task(seeded), ClaimRequest.plain(OWN))).state();

    assertThat(state)
        .isEqualTo(
            new TaskState(
                "in_progress",
                "A-backend",
                new Claim(S2, NOW, null),
                "agent/A-backend",
                null,
                "abc1234",
                true));
    assertThat(refusal(claim(task(seeded), ClaimRequest.plain(OTHER_ROLE))))
        .isInstanceOf(Refusal.WrongRole.class);
  }

  @Test
  void a_blocked_task_may_be_claimed() {
    Granted granted = granted(claim(task(left("blocked")), ClaimRequest.plain(OWN)));

    assertThat(granted.state().commit()).isEqualTo("abc1234");
    assertThat(granted.history().fromStatus()).isEqualTo("blocked");
  }
}
