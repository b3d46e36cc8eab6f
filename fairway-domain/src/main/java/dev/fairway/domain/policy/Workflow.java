package dev.fairway.domain.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The configurable state machine of a task.
 *
 * @param allowed every state, in the configured order
 * @param terminal states that count as finished; the first of them is the one whose entry the
 *     {@code before_done} gates guard
 * @param initial where a task starts and where a released task returns to
 * @param active the state that a claim enters
 * @param blocked the state that needs a reason
 * @param transitions allowed moves; empty means any to any
 */
public record Workflow(
    List<String> allowed,
    List<String> terminal,
    String initial,
    String active,
    String blocked,
    List<Transition> transitions) {

  /** One allowed move; {@code *} as {@code from} stands for every state. */
  public record Transition(String from, String to) {}

  public Workflow {
    allowed = List.copyOf(allowed);
    terminal = List.copyOf(terminal);
    transitions = List.copyOf(transitions);
  }

  public static Workflow standard() {
    return new Workflow(
        List.of("todo", "in_progress", "blocked", "done"),
        List.of("done"),
        "todo",
        "in_progress",
        "blocked",
        List.of());
  }

  public boolean isKnown(String state) {
    return allowed.contains(state);
  }

  public boolean isTerminal(String state) {
    return terminal.contains(state);
  }

  /** True for the state that the {@code before_done} gates guard. */
  public boolean isCompletion(String state) {
    return !terminal.isEmpty() && terminal.get(0).equals(state);
  }

  /** The states that are not terminal, in the configured order. */
  public List<String> open() {
    List<String> open = new ArrayList<>(allowed);
    open.removeAll(terminal);
    return open;
  }

  public boolean permits(String from, String to) {
    if (transitions.isEmpty() || from.equals(to)) {
      return true;
    }
    for (Transition move : transitions) {
      if (move.to().equals(to) && (move.from().equals("*") || move.from().equals(from))) {
        return true;
      }
    }
    return false;
  }

  /** Where a task in {@code from} may go, in the configured order. */
  public List<String> targets(String from) {
    List<String> targets = new ArrayList<>();
    for (String state : allowed) {
      if (!state.equals(from) && permits(from, state)) {
        targets.add(state);
      }
    }
    return targets;
  }

  /** Every state with a count of zero, in the configured order. */
  public Map<String, Long> emptyCounts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String state : allowed) {
      counts.put(state, 0L);
    }
    return counts;
  }
}
