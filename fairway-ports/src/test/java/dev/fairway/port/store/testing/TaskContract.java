package dev.fairway.port.store.testing;

import static dev.fairway.port.store.testing.Samples.LATER;
import static dev.fairway.port.store.testing.Samples.full;
import static dev.fairway.port.store.testing.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.StaleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One task: what is put in comes out. */
public abstract class TaskContract extends StoreContract {

  private static final String MANY = "0123456789".repeat(1000);

  static List<String> texts() {
    List<String> texts = new ArrayList<>();
    texts.add("");
    texts.add(" ");
    texts.add("  leading and trailing  ");
    texts.add("tab\tand\ttab");
    texts.add("line\nline\r\nline\r");
    texts.add("quotes ' \" ` '' \\ %s ? ?1 $1 :x -- /* */ ;");
    texts.add("ısı İstanbul ÄÖÜ ß ñ 漢字 עברית");
    texts.add("🚀 👩‍👩‍👧 \uD83D\uDE00");
    texts.add("e\u0301 is not \u00e9");
    texts.add("\u0001\u0002\u0007\u001b[31m\u007f\u0085\u2028\ufeff\uffff");
    texts.add("null");
    texts.add("0012");
    texts.add(MANY);
    return texts;
  }

  @Test
  void a_task_with_everything_comes_back_equal() {
    insert(task("P-1"), task("D-1"), task("D-2"), full("T-1"));
    assertThat(stored("T-1")).isEqualTo(full("T-1"));
  }

  @Test
  void a_task_with_nothing_optional_comes_back_equal() {
    insert(task("T-1"));
    assertThat(stored("T-1")).isEqualTo(task("T-1"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void every_text_comes_back_as_it_was_given(String text) {
    TaskDefinition definition =
        TaskDefinition.builder("T-1")
            .kind(text)
            .title(text)
            .role("A" + text)
            .notes(text)
            .acceptanceChecks(List.of(text, "x", text))
            .profile(text)
            .owningDomain(text)
            .owningLayer(text)
            .sourcePaths(List.of(text))
            .targetPaths(List.of(text))
            .reviewDomains(List.of(text))
            .tags(List.of(text))
            .riskLevel(text)
            .migrationType(text)
            .extra(Map.of(text, text))
            .build();
    Claim claim = new Claim(new Actor("s" + text, false), LATER, null);
    TaskState state = new TaskState("s" + text, text, claim, text, null, text, false);
    Task task = new Task(definition, state, 1, LATER, LATER);
    insert(task);
    assertThat(stored("T-1")).isEqualTo(task);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void every_text_can_be_a_part_of_an_id(String text) {
    insert(task("T-" + text), Samples.dependent("U-1", "T-" + text));
    assertThat(stored("T-" + text).id()).isEqualTo("T-" + text);
    assertThat(look().dependents("T-" + text)).containsExactly("U-1");
  }

  /** Not every database can keep them, so none does: facts can be moved from any to any. */
  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "\u0000", "high \ud83d", "\ude00 low", "\ude00\ud83d"})
  void a_text_that_some_store_cannot_keep_is_refused_by_all(String text) {
    refused(task(TaskDefinition.builder("T-1").notes(text)));
    refused(task(TaskDefinition.builder("T-1").tags(List.of("x", text))));
    refused(task("T-" + text));
    insert(task("T-1"));
    Evidence evidence = Samples.evidence("T-1", text);
    assertThatThrownBy(() -> store().<Evidence>write(session -> session.add(evidence)))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("refuses a text");
    assertThat(look().evidence("T-1")).isEmpty();
  }

  private void refused(Task task) {
    assertThatThrownBy(() -> insert(task))
        .isInstanceOfSatisfying(
            StoreFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo(StoreFailure.Kind.OTHER))
        .hasMessageContaining("refuses a text")
        .hasMessageNotContaining("\n");
    assertThat(look().taskIds()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 1000, Integer.MAX_VALUE})
  void every_number_comes_back(int number) {
    insert(task(TaskDefinition.builder("T-1").priority(number).sequence(number)));
    assertThat(stored("T-1").definition().priority()).isEqualTo(number);
    assertThat(stored("T-1").definition().sequence()).isEqualTo(number);
  }

  @Test
  void long_lists_keep_their_order_and_their_repetitions() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      many.add("entry " + i * 7 % 50);
    }
    insert(task(TaskDefinition.builder("T-1").tags(many).sourcePaths(many)));
    assertThat(stored("T-1").definition().tags()).isEqualTo(many);
    assertThat(stored("T-1").definition().sourcePaths()).isEqualTo(many);
  }

  @Test
  void extra_fields_keep_their_order() {
    insert(task("P-1"), task("D-1"), task("D-2"), full("T-1"));
    assertThat(stored("T-1").definition().extra().keySet()).containsExactly("zeta", "Alpha", "");
  }

  @Test
  void ids_that_differ_by_case_are_different_tasks() {
    insert(task("T-i"), task("T-I"), task("T-\u0131"), task("T-\u0130"));
    assertThat(look().taskIds()).hasSize(4);
    assertThat(stored("T-I").id()).isEqualTo("T-I");
  }

  @Test
  void an_unknown_id_is_absent() {
    assertThat(look().task("T-1")).isEmpty();
    assertThat(store().<Optional<Task>>write(session -> session.lock("T-1"))).isEmpty();
  }

  @Test
  void an_id_is_taken_once() {
    insert(task("T-1"));
    assertThatThrownBy(() -> insert(task("T-2"), task("T-1")))
        .isInstanceOf(StoreFailure.class)
        .hasMessageNotContaining("INSERT")
        .hasMessageNotContaining("T-1");
    assertThat(look().taskIds()).containsExactly("T-1");
  }

  @Test
  void a_saved_state_moves_the_version_on_and_leaves_the_definition() {
    insert(task("P-1"), task("D-1"), task("D-2"), full("T-1"));
    TaskState done = new TaskState("done", "B-ui", null, "agent/B-ui", LATER, "ff", true);
    store()
        .write(
            session -> {
              session.saveState(session.lock("T-1").orElseThrow().in(done, LATER));
              return null;
            });
    Task expected = new Task(full("T-1").definition(), done, 8, full("T-1").createdAt(), LATER);
    assertThat(stored("T-1")).isEqualTo(expected);
  }

  @Test
  void a_state_decided_on_another_version_is_not_saved() {
    insert(task("T-1"));
    Task old = stored("T-1");
    assertThatThrownBy(
            () ->
                store()
                    .write(
                        session -> {
                          session.saveState(old.in(TaskState.initial("blocked"), LATER));
                          session.saveState(old.in(TaskState.initial("done"), LATER));
                          return null;
                        }))
        .isInstanceOf(StaleRow.class);
    assertThat(stored("T-1")).isEqualTo(old);
  }

  @Test
  void the_state_of_an_unknown_task_is_not_saved() {
    assertThatThrownBy(
            () ->
                store()
                    .write(
                        session -> {
                          session.saveState(task("T-1"));
                          return null;
                        }))
        .isInstanceOf(StaleRow.class);
  }

  @Test
  void a_redefinition_moves_the_version_on_and_leaves_the_state() {
    insert(task("P-1"), task("D-1"), task("D-2"), full("T-1"));
    TaskDefinition next =
        TaskDefinition.builder("T-1")
            .title("another")
            .role("C-ops")
            .tags(List.of("t1"))
            .dependencies(List.of("D-1"))
            .extra(Map.of("b", "2"))
            .build();
    store()
        .write(
            session -> {
              session.redefine(List.of(session.lock("T-1").orElseThrow().as(next, LATER)));
              return null;
            });
    Task expected = new Task(next, full("T-1").state(), 8, full("T-1").createdAt(), LATER);
    assertThat(stored("T-1")).isEqualTo(expected);
    assertThat(look().dependents("D-2")).isEmpty();
  }

  @Test
  void an_unknown_task_is_not_redefined() {
    assertThatThrownBy(
            () ->
                store()
                    .write(
                        session -> {
                          session.redefine(List.of(task("T-1")));
                          return null;
                        }))
        .isInstanceOf(StaleRow.class);
  }
}
