package dev.fairway.port.store.testing;

import static dev.fairway.port.store.testing.Samples.child;
import static dev.fairway.port.store.testing.Samples.dependent;
import static dev.fairway.port.store.testing.Samples.in;
import static dev.fairway.port.store.testing.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.fairway.domain.task.DependencyState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parents and dependencies. */
public abstract class GraphContract extends StoreContract {

  @Test
  void dependencies_come_in_the_order_of_the_definition_with_their_states() {
    insert(task("B-1"), in("done", task("C-1")), dependent("A-1", "C-1", "B-1", "C-1"));
    assertThat(look().dependencies("A-1"))
        .containsExactly(
            new DependencyState("C-1", "done"),
            new DependencyState("B-1", "todo"),
            new DependencyState("C-1", "done"));
    assertThat(look().dependencies("B-1")).isEmpty();
    assertThat(look().dependencies("X-1")).isEmpty();
  }

  @Test
  void dependents_come_in_the_order_of_ids_and_once() {
    insert(task("A-1"), dependent("C-1", "A-1", "A-1"), dependent("B-1", "A-1"));
    assertThat(look().dependents("A-1")).containsExactly("B-1", "C-1");
    assertThat(look().dependents("B-1")).isEmpty();
  }

  @Test
  void a_subtree_is_the_task_and_everything_below() {
    insert(child("C-2", "C-1"), child("C-1", "P-1"), task("P-1"), child("B-1", "P-1"), task("X-1"));
    assertThat(look().subtree("P-1")).containsExactly("B-1", "C-1", "C-2", "P-1");
    assertThat(look().subtree("C-2")).containsExactly("C-2");
    assertThat(look().subtree("none")).isEmpty();
    assertThat(look().children("P-1")).containsExactly("B-1", "C-1");
  }

  @Test
  void a_subtree_ends_even_in_a_circle_of_parents() {
    insert(child("A-1", "C-1"), child("B-1", "A-1"), child("C-1", "B-1"), child("D-1", "D-1"));
    assertThat(look().subtree("B-1")).containsExactly("A-1", "B-1", "C-1");
    assertThat(look().subtree("D-1")).containsExactly("D-1");
  }

  @Test
  void the_whole_graph_can_be_read_at_once() {
    insert(
        task("A-1"), dependent("C-1", "B-1", "A-1"), dependent("B-1", "A-1"), child("D-1", "A-1"));
    assertThat(look().dependencyGraph())
        .containsExactly(entry("B-1", List.of("A-1")), entry("C-1", List.of("B-1", "A-1")));
    assertThat(look().parents()).containsExactly(entry("D-1", "A-1"));
  }
}
