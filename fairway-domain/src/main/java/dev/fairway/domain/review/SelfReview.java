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
   * Refuses the role that owns the task, and a session that claims it now or has claimed it before.
   * A {@code user@host} is never proof of an identity, so it is never refused by name.
   *
   * <p>The role that owns a task is the owner that its claim set. Without one (nobody has claimed
   * it yet, or an import named a person) it is the role whose task it is: otherwise a role could
   * approve its work before it claims it.
   *
   * @param history the task's history
   */
  public static Optional<Refusal> check(
      Task task, String reviewer, Actor actor, List<HistoryEntry> history) {
    boolean everClaimed = false;
    boolean byActor = false;
    for (HistoryEntry entry : history) {
      if (isClaim(entry)) {
        everClaimed = true;
        byActor |= entry.actor().isSameSessionAs(actor);
      }
    }
    String owner = task.state().owner();
    String owningRole = everClaimed && owner != null ? owner : task.role();
    if (reviewer.equals(owner) || reviewer.equals(owningRole)) {
      return Optional.of(new Refusal.SelfReview(task.id(), reviewer, false));
    }
    return byActor
        ? Optional.of(new Refusal.SelfReview(task.id(), reviewer, true))
        : Optional.empty();
  }

  private static boolean isClaim(HistoryEntry entry) {
    return entry.action() == HistoryAction.CLAIMED || entry.action() == HistoryAction.TAKEN_OVER;
  }
}
