package dev.fairway.cli;

import dev.fairway.domain.refusal.Refusal;

/** What needs a reason. */
final class ReasonWords {

  private ReasonWords() {}

  static String message(Refusal.ReasonRequired reason) {
    return switch (reason.what()) {
      case "blocked" -> "task " + reason.taskId() + " cannot be blocked without a reason";
      case "take_over" -> "task " + reason.taskId() + " cannot be taken over without a reason";
      default -> "no rule is overridden for task " + reason.taskId() + " without a reason";
    };
  }
}
