package dev.fairway.domain.review;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import java.util.List;
import java.util.Optional;

/** Nobody judges their own work. */
public final class SelfReview {

  private SelfReview() {}

  /**
   * Refuses a reviewer that owns the task, and a session that claims it now or has claimed it
   * before. A {@code user@host} is never proof of an identity, so it is never refused by name.
   *
   * @param history the task's history
   */
  public static Optional<Refusal> check(
      Task task, String reviewer, Actor actor, List<HistoryEntry> history) {
    if (reviewer.equals(task.state().owner())) {
      return Optional.of(new Refusal.SelfReview(task.id(), reviewer, false));
    }
    for (HistoryEntry entry : history) {
      boolean claimed =
          entry.action() == HistoryAction.CLAIMED || entry.action() == HistoryAction.TAKEN_OVER;
      if (claimed && entry.actor().isSameSessionAs(actor)) {
        return Optional.of(new Refusal.SelfReview(task.id(), reviewer, true));
      }
    }
    return Optional.empty();
  }
}
