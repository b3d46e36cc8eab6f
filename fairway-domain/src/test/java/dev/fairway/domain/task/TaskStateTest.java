package dev.fairway.domain.task;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;
import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.S2;
import static dev.fairway.domain.Example.caller;
import static dev.fairway.domain.Example.left;
import static dev.fairway.domain.Example.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TaskStateTest {

  @Test
  void a_new_state_knows_nobody() {
    assertThat(TaskState.initial("todo"))
        .isEqualTo(new TaskState("todo", null, null, null, null, null, false));
  }

  @Test
  void a_reset_forgets_everything_but_that_it_was_seeded() {
    assertThat(left("done").reset("todo"))
        .isEqualTo(new TaskState("todo", null, null, null, null, null, true));
  }

  @Test
  void a_claimed_state_is_not_completed_and_keeps_its_commit() {
    Claim claim = new Claim(S1, NOW, null);

    assertThat(left("blocked").claimed("in_progress", "B-ui", claim, "agent/B-ui"))
        .isEqualTo(
            new TaskState("in_progress", "B-ui", claim, "agent/B-ui", null, "abc1234", true));
  }

  @Test
  void only_the_commit_changes_with_a_commit() {
    assertThat(left("done").withCommit("def").withCommit("abc1234")).isEqualTo(left("done"));
    assertThat(left("done").withCommit("def").commit()).isEqualTo("def");
  }

  @Test
  void a_claim_expires_at_the_instant_its_lease_ends() {
    Claim claim = new Claim(S1, EARLIER, NOW);

    assertThat(claim.isExpired(NOW.minusMillis(1))).isFalse();
    assertThat(claim.isExpired(NOW)).isTrue();
    assertThat(claim.isExpired(NOW.plusMillis(1))).isTrue();
  }

  @Test
  void a_claim_without_a_lease_never_expires() {
    assertThat(new Claim(S1, EARLIER, null).isExpired(NOW.plusSeconds(1_000_000_000))).isFalse();
  }

  @Test
  void only_sessions_prove_that_two_calls_come_from_one_agent() {
    assertThat(S1.isSameSessionAs(Actor.session("s-1"))).isTrue();
    assertThat(S1.isSameSessionAs(S2)).isFalse();
    assertThat(PERSON.isSameSessionAs(PERSON)).isFalse();
    assertThat(S1.isSameSessionAs(Actor.person("s-1"))).isFalse();
    assertThat(Actor.person("s-1").isSameSessionAs(S1)).isFalse();
  }

  @Test
  void an_actor_has_a_name() {
    assertThatThrownBy(() -> Actor.session("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Actor.person("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_new_task_is_version_one_and_as_old_as_its_last_change() {
    Task task = Task.create(task().definition(), TaskState.initial("todo"), NOW);

    assertThat(task.version()).isEqualTo(1);
    assertThat(task.createdAt()).isEqualTo(NOW);
    assertThat(task.updatedAt()).isEqualTo(NOW);
    assertThat(task.id()).isEqualTo("T-1");
    assertThat(task.role()).isEqualTo("A-backend");
    assertThat(task.status()).isEqualTo("todo");
  }

  @Test
  void a_changed_task_names_the_version_it_was_decided_on() {
    Task moved = task().in(left("done"), NOW);
    assertThat(moved).isEqualTo(new Task(task().definition(), left("done"), 7, EARLIER, NOW));

    TaskDefinition other = task().definition().toBuilder().title("Paint it").build();
    assertThat(task().as(other, NOW)).isEqualTo(new Task(other, task().state(), 7, EARLIER, NOW));
  }

  @Test
  void a_note_in_the_history_moves_no_status() {
    HistoryEntry note =
        HistoryEntry.note("T-1", HistoryAction.UPDATED, caller(S1, "B-ui"), NOW, "title");

    assertThat(note)
        .isEqualTo(
            new HistoryEntry(
                0,
                "T-1",
                NOW,
                S1,
                "B-ui",
                HistoryAction.UPDATED,
                null,
                null,
                null,
                false,
                "title"));
  }

  @Test
  void the_rows_of_an_import_are_not_a_tasks_own_history() {
    for (HistoryAction action : HistoryAction.values()) {
      assertThat(action.isFromImport())
          .as(action.word())
          .isEqualTo(
              action == HistoryAction.IMPORTED
                  || action == HistoryAction.REIMPORTED
                  || action == HistoryAction.SEEDED);
    }
  }
}
