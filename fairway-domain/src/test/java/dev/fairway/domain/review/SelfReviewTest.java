package dev.fairway.domain.review;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;
import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.S2;
import static dev.fairway.domain.Example.caller;
import static dev.fairway.domain.Example.held;
import static dev.fairway.domain.Example.left;
import static dev.fairway.domain.Example.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.TaskState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SelfReviewTest {

  private static final Optional<Refusal> BY_ROLE =
      Optional.of(new Refusal.SelfReview("T-1", "A-backend", false));
  private static final Optional<Refusal> BY_SESSION =
      Optional.of(new Refusal.SelfReview("T-1", "D-arch", true));

  @Test
  void the_role_that_owns_the_task_is_refused() {
    assertThat(check(held(S1, null), "A-backend", S2, claimedBy(S1))).isEqualTo(BY_ROLE);
    assertThat(check(left("done"), "A-backend", S2, claimedBy(S1))).isEqualTo(BY_ROLE);
  }

  @Test
  void another_role_in_another_session_is_welcome() {
    assertThat(check(held(S1, null), "D-arch", S2, claimedBy(S1))).isEmpty();
  }

  @Test
  void the_session_that_claims_the_task_is_refused_whatever_role_it_takes() {
    assertThat(check(held(S1, null), "D-arch", S1, claimedBy(S1))).isEqualTo(BY_SESSION);
  }

  @Test
  void a_session_that_claimed_the_task_once_is_refused() {
    assertThat(check(held(S2, null), "D-arch", S1, claimedBy(S1), takenOverBy(S2)))
        .isEqualTo(BY_SESSION);
    assertThat(check(held(S1, null), "D-arch", S2, claimedBy(S1), takenOverBy(S2), claimedBy(S1)))
        .isEqualTo(BY_SESSION);
    assertThat(check(TaskState.initial("todo"), "D-arch", S1, claimedBy(S1))).isEqualTo(BY_SESSION);
  }

  @ParameterizedTest
  @EnumSource(
      value = HistoryAction.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CLAIMED", "TAKEN_OVER"})
  void a_session_that_did_something_else_with_the_task_is_welcome(HistoryAction action) {
    assertThat(check(left("blocked"), "D-arch", S1, entry(action, S1))).isEmpty();
  }

  @Test
  void user_and_host_alone_are_no_identity() {
    assertThat(check(held(PERSON, null), "D-arch", PERSON, claimedBy(PERSON))).isEmpty();
    assertThat(check(held(S1, null), "D-arch", Actor.person("s-1"), claimedBy(S1))).isEmpty();
  }

  @Test
  void a_task_that_nobody_has_claimed_is_owned_by_its_role() {
    assertThat(check(TaskState.initial("todo"), "A-backend", S1)).isEqualTo(BY_ROLE);
    assertThat(check(TaskState.initial("todo"), "D-arch", S1)).isEmpty();
  }

  @Test
  void a_task_that_was_given_back_is_owned_by_its_role() {
    assertThat(check(TaskState.initial("todo"), "A-backend", S2, claimedBy(S1))).isEqualTo(BY_ROLE);
  }

  @Test
  void an_owner_that_an_import_named_does_not_free_the_role() {
    TaskState seeded = new TaskState("done", "Codex", null, null, EARLIER, null, true);

    assertThat(check(seeded, "A-backend", S1, entry(HistoryAction.SEEDED, PERSON)))
        .isEqualTo(BY_ROLE);
    assertThat(check(seeded, "Codex", S1)).contains(new Refusal.SelfReview("T-1", "Codex", false));
  }

  @Test
  void the_role_of_a_task_may_review_what_another_role_did_there() {
    TaskState helped =
        new TaskState("in_progress", "B-ui", new Claim(S1, EARLIER, null), null, null, null, false);

    assertThat(check(helped, "A-backend", S2, claimedBy(S1))).isEmpty();
    assertThat(check(helped, "B-ui", S2, claimedBy(S1)))
        .contains(new Refusal.SelfReview("T-1", "B-ui", false));
  }

  private static Optional<Refusal> check(
      TaskState state, String reviewer, Actor actor, HistoryEntry... history) {
    return SelfReview.check(task(state), reviewer, actor, List.of(history));
  }

  private static HistoryEntry claimedBy(Actor actor) {
    return entry(HistoryAction.CLAIMED, actor);
  }

  private static HistoryEntry takenOverBy(Actor actor) {
    return entry(HistoryAction.TAKEN_OVER, actor);
  }

  private static HistoryEntry entry(HistoryAction action, Actor actor) {
    return HistoryEntry.note("T-1", action, caller(actor, "A-backend"), NOW, null);
  }
}
