package dev.fairway.cli.config;

import dev.fairway.domain.policy.Workflow;
import java.util.List;

/** The {@code [states]} table. */
final class StateKeys {

  private StateKeys() {}

  static Workflow read(Section root) {
    Section at = root.table("states");
    Workflow standard = Workflow.standard();
    List<String> allowed = TextList.read(at, "allowed", standard.allowed());
    List<String> terminal = TextList.read(at, "terminal", standard.terminal());
    String initial = at.text("initial", standard.initial());
    String active = at.text("active", standard.active());
    String blocked = at.text("blocked", standard.blocked());
    if (allowed.isEmpty()) {
      at.conflict("allowed", "lists no state", "leave it out to have the usual four");
    } else {
      TextList.expect(at, "terminal", terminal, allowed, "state");
      checkKnown(at, "initial", initial, allowed);
      checkKnown(at, "active", active, allowed);
      if (at.has("blocked")) {
        checkKnown(at, "blocked", blocked, allowed);
      }
    }
    if (allowed.contains("*")) {
      TextList.problem(at, "allowed", "*", "'*' stands for every state and cannot be one", null);
    }
    if (terminal.isEmpty()) {
      at.conflict("terminal", "lists no state, so no task could ever be finished", null);
    }
    checkOpen(at, "initial", initial, terminal);
    checkOpen(at, "active", active, terminal);
    checkOpen(at, "blocked", blocked, terminal);
    checkDifferent(at, "active", active, "initial", initial);
    checkDifferent(at, "blocked", blocked, "initial", initial);
    checkDifferent(at, "blocked", blocked, "active", active);
    return new Workflow(
        allowed, terminal, initial, active, blocked, TransitionPairs.read(at, allowed));
  }

  private static void checkKnown(Section at, String key, String state, List<String> allowed) {
    if (!allowed.contains(state)) {
      at.conflict(
          key,
          at.has(key)
              ? "unknown state " + Shown.quoted(state)
              : "is not set, and its default " + Shown.quoted(state) + " is not allowed",
          TextList.near(state, allowed));
    }
  }

  private static void checkOpen(Section at, String key, String state, List<String> terminal) {
    if (terminal.contains(state)) {
      at.conflict(key, Shown.quoted(state) + " is terminal, so no task could leave it", null);
    }
  }

  private static void checkDifferent(
      Section at, String key, String state, String otherKey, String other) {
    if (state.equals(other)) {
      at.conflict(
          at.has(key) ? key : otherKey,
          Shown.quoted(state) + " is both the " + key + " and the " + otherKey + " state",
          "they must differ");
    }
  }
}
