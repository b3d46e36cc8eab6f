package dev.fairway.domain.policy;

import static dev.fairway.domain.PolicyExample.states;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkflowTest {

  private static final Workflow RENAMED =
      new Workflow(
          List.of("new", "doing", "waiting", "shipped", "dropped"),
          List.of("shipped", "dropped"),
          "new",
          "doing",
          "waiting",
          List.of(
              new Workflow.Transition("new", "doing"),
              new Workflow.Transition("doing", "shipped"),
              new Workflow.Transition("*", "waiting")));

  @Test
  void a_project_that_says_nothing_goes_from_any_of_four_states_to_any() {
    Workflow workflow = Workflow.standard();

    assertThat(workflow.allowed()).containsExactly("todo", "in_progress", "blocked", "done");
    assertThat(workflow.terminal()).containsExactly("done");
    assertThat(workflow.open()).containsExactly("todo", "in_progress", "blocked");
    for (String from : workflow.allowed()) {
      for (String to : workflow.allowed()) {
        assertThat(workflow.permits(from, to)).isTrue();
      }
    }
  }

  @Test
  void states_are_known_and_terminal_by_configuration_alone() {
    assertThat(RENAMED.isKnown("doing")).isTrue();
    assertThat(RENAMED.isKnown("in_progress")).isFalse();
    assertThat(RENAMED.isKnown("Doing")).isFalse();
    assertThat(RENAMED.isTerminal("dropped")).isTrue();
    assertThat(RENAMED.isTerminal("done")).isFalse();
    assertThat(RENAMED.open()).containsExactly("new", "doing", "waiting");
  }

  @Test
  void only_the_first_terminal_state_is_completion() {
    assertThat(RENAMED.isCompletion("shipped")).isTrue();
    assertThat(RENAMED.isCompletion("dropped")).isFalse();
    assertThat(RENAMED.isCompletion("new")).isFalse();
  }

  @Test
  void a_workflow_without_an_end_completes_nothing() {
    Workflow endless = new Workflow(List.of("todo"), List.of(), "todo", "todo", "todo", List.of());

    assertThat(endless.isCompletion("todo")).isFalse();
    assertThat(endless.isTerminal("todo")).isFalse();
  }

  @Test
  void listed_moves_are_permitted_and_no_others() {
    assertThat(RENAMED.permits("new", "doing")).isTrue();
    assertThat(RENAMED.permits("doing", "new")).isFalse();
    assertThat(RENAMED.permits("new", "shipped")).isFalse();
  }

  @Test
  void a_star_stands_for_every_state_it_comes_from() {
    assertThat(RENAMED.permits("new", "waiting")).isTrue();
    assertThat(RENAMED.permits("dropped", "waiting")).isTrue();
  }

  @Test
  void a_star_means_nothing_as_a_target() {
    assertThat(states("todo", "*").permits("todo", "done")).isFalse();
  }

  @Test
  void staying_is_always_permitted() {
    assertThat(RENAMED.permits("shipped", "shipped")).isTrue();
  }

  @Test
  void targets_are_other_states_in_the_configured_order() {
    assertThat(RENAMED.targets("doing")).containsExactly("waiting", "shipped");
    assertThat(RENAMED.targets("waiting")).isEmpty();
    assertThat(Workflow.standard().targets("blocked"))
        .containsExactly("todo", "in_progress", "done");
  }
}
