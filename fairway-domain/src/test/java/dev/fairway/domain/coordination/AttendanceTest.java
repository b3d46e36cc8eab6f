package dev.fairway.domain.coordination;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;
import static dev.fairway.domain.Example.S1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.gate.GateEvaluator;
import dev.fairway.domain.session.SessionStatus;
import dev.fairway.domain.task.DependencyState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is at work, and what nobody attends to. */
class AttendanceTest {

  private final Scene scene = new Scene();

  @Test
  void work_in_the_hands_of_a_live_session_or_of_a_person_is_in_order() {
    scene.held("T-1", "A-backend", S1).live("s-1", "A-backend", "T-1");
    scene.held("T-2", "B-ui", PERSON);

    assertThat(scene.found()).isEmpty();
    assertThat(scene.look().isOk()).isTrue();
  }

  @Test
  void a_stale_session_is_to_be_ended() {
    scene.stale("s-1", "A-backend", null, "process 47 is gone");

    assertThat(scene.found()).containsExactly("stale_session null A-backend");
    assertThat(scene.commands())
        .containsExactly("fairway session end s-1 --reason 'process 47 is gone'");
    assertThat(scene.look().actions().get(0).reason())
        .isEqualTo("session s-1 is stale: process 47 is gone");
    assertThat(scene.look().actions().get(0).subject()).isEqualTo("s-1");
  }

  @Test
  void what_a_stale_session_holds_goes_back_to_the_queue_with_it_and_is_not_said_again() {
    scene.held("T-1", "A-backend", S1).stale("s-1", "A-backend", "T-1", "it's gone");

    assertThat(scene.found()).containsExactly("stale_session T-1 A-backend");
    assertThat(scene.commands())
        .containsExactly(
            "fairway session end s-1 --reason 'it'\\''s gone'"
                + " && fairway release T-1 --force --reason 'session s-1: it'\\''s gone'");
  }

  @Test
  void a_stale_session_that_holds_several_tasks_is_one_trouble_about_none_of_them() {
    scene
        .held("T-1", "A-backend", S1)
        .held("T-2", "A-backend", S1)
        .stale("s-1", "A-backend", null, "gone");

    assertThat(scene.found()).containsExactly("stale_session null A-backend");
    assertThat(scene.look().actions().get(0).reason()).endsWith("; it holds T-1, T-2");
  }

  @Test
  void a_task_that_nobody_holds_is_for_its_role_to_claim() {
    scene.unheld("T-1", "B-ui");

    assertThat(scene.found()).containsExactly("unattended_task T-1 B-ui");
    assertThat(scene.commands()).containsExactly("fairway claim T-1 --as B-ui");
  }

  @Test
  void a_task_whose_session_has_ended_is_to_be_taken_over() {
    scene.held("T-1", "A-backend", S1).session("s-1", null, null, SessionStatus.ENDED, null);

    assertThat(scene.commands())
        .containsExactly(
            "fairway claim T-1 --as A-backend --take-over --reason 'its session s-1 has ended'");
  }

  @Test
  void a_task_whose_session_was_never_recorded_is_to_be_taken_over() {
    scene.held("T-1", "A-backend", S1);

    assertThat(scene.found()).containsExactly("unattended_task T-1 A-backend");
    assertThat(scene.commands().get(0)).contains("--take-over");
  }

  @Test
  void what_may_not_be_claimed_goes_back_to_the_queue() {
    scene.unheld("T-1", "B-ui", new DependencyState("T-0", "todo"));
    scene.unheld("T-2", "gardener");

    assertThat(scene.commands())
        .contains(
            "fairway release T-1 --force --reason 'nobody holds it'",
            "fairway release T-2 --force --reason 'nobody holds it'");
  }

  @Test
  void a_role_is_not_made_to_take_more_than_it_may() {
    scene.limits(2, null, null).unheld("T-1", "B-ui").unheld("T-2", "B-ui").unheld("T-3", "B-ui");

    assertThat(scene.commands())
        .containsExactly(
            "fairway claim T-1 --as B-ui",
            "fairway claim T-2 --as B-ui",
            "fairway release T-3 --force --reason 'nobody holds it'");
  }

  @Test
  void a_lease_that_has_run_out_is_said_of_work_that_somebody_attends_to() {
    scene.held("T-1", "A-backend", S1, Scene.BEFORE, NOW).live("s-1", "A-backend", "T-1");
    scene.held("T-2", "B-ui", PERSON, Scene.BEFORE, NOW.plusMillis(1));

    assertThat(scene.found()).containsExactly("expired_claim T-1 A-backend");
    assertThat(scene.commands())
        .containsExactly("fairway claim T-1 --as A-backend --take-over --reason ‹why›");
  }

  @Test
  void a_lease_that_has_run_out_adds_nothing_to_a_session_that_is_gone() {
    scene.held("T-1", "A-backend", S1, Scene.BEFORE, NOW).stale("s-1", "A-backend", "T-1", "gone");

    assertThat(scene.found()).containsExactly("stale_session T-1 A-backend");
  }

  @Test
  void a_task_that_only_contains_others_needs_nobody() {
    scene.unheld("T-1", "B-ui").below("T-1", "T-2").gap("T-1", GateEvaluator.evidence(List.of()));
    assertThat(scene.found()).isEmpty();

    Scene taken = new Scene().held("T-1", "A-backend", S1).below("T-1", "T-2");
    assertThat(taken.found()).containsExactly("unattended_task T-1 A-backend");
  }

  @Test
  void work_to_attend_to_takes_the_room_of_new_work() {
    scene.limits(1, null, null).unheld("T-1", "B-ui").todo("T-2", "B-ui").todo("T-3", "A-backend");

    assertThat(scene.commands())
        .containsExactly("fairway claim T-1 --as B-ui", "fairway claim T-3 --as A-backend");
  }
}
