package dev.fairway.domain.claim;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.PERSON;
import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.caller;
import static dev.fairway.domain.Example.held;
import static dev.fairway.domain.Example.task;
import static dev.fairway.domain.claim.ClaimExample.OWN;
import static dev.fairway.domain.claim.ClaimExample.claim;
import static dev.fairway.domain.claim.ClaimExample.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.claim.ClaimDecision.AlreadyYours;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Claim;
import org.junit.jupiter.api.Test;

class ClaimHolderTest {

  @Test
  void a_task_that_another_session_holds_is_refused() {
    assertThat(refusal(claim(task(held(S1, null)), ClaimRequest.plain(OWN))))
        .isEqualTo(new Refusal.AlreadyClaimed("T-1", "A-backend", new Claim(S1, EARLIER, null)));
  }

  @Test
  void the_same_session_claiming_again_changes_nothing() {
    Caller again = caller(S1, "A-backend");
    assertThat(claim(task(held(S1, null)), ClaimRequest.plain(again)))
        .isInstanceOf(AlreadyYours.class);
    assertThat(claim(task(held(S1, EARLIER)), new ClaimRequest(again, null, true, true, "r")))
        .isInstanceOf(AlreadyYours.class);
  }

  @Test
  void without_a_session_id_a_second_claim_is_refused() {
    assertThat(
            refusal(
                claim(task(held(PERSON, null)), ClaimRequest.plain(caller(PERSON, "A-backend")))))
        .isInstanceOf(Refusal.AlreadyClaimed.class);
  }

  @Test
  void a_person_called_like_the_session_is_somebody_else() {
    Caller namesake = caller(Actor.person("s-1"), "A-backend");
    assertThat(refusal(claim(task(held(S1, null)), ClaimRequest.plain(namesake))))
        .isInstanceOf(Refusal.AlreadyClaimed.class);
  }

  @Test
  void force_never_overrides_another_holder() {
    ClaimRequest forced = new ClaimRequest(OWN, null, false, true, "urgent");
    assertThat(refusal(claim(task(held(S1, EARLIER)), forced)))
        .isInstanceOf(Refusal.AlreadyClaimed.class);
  }
}
