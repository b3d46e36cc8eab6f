package dev.fairway.parity.shape;

import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The history of a task, from its first row to the state that it is in. */
final class Course {

  private final Task task;
  private final Caller caller;
  private final List<HistoryEntry> rows = new ArrayList<>();

  private Course(Task task, Caller caller) {
    this.task = task;
    this.caller = caller;
  }

  /** How many rows a task has at least. */
  static int fewest(String status) {
    return switch (status) {
      case "todo" -> 1;
      case "in_progress" -> 2;
      default -> 3;
    };
  }

  /**
   * @param more rows beyond the fewest; each is a change of the definition
   */
  static List<HistoryEntry> of(Task task, int more) {
    Claim claim = task.state().claim();
    Actor actor = claim != null ? claim.holder() : Actor.session("agent-" + task.role());
    Course course = new Course(task, new Caller(actor, task.role(), null));
    course.run(more);
    return course.rows;
  }

  private void run(int more) {
    boolean done = task.status().equals("done");
    note(done ? HistoryAction.IMPORTED : HistoryAction.CREATED, null);
    for (int i = 0; i < more; i++) {
      note(HistoryAction.UPDATED, "notes, acceptance_checks");
    }
    if (task.status().equals("todo")) {
      return;
    }
    Instant claimed = done ? task.createdAt().plus(Duration.ofHours(1)) : task.updatedAt();
    move(HistoryAction.CLAIMED, claimed, "todo", "in_progress", null);
    if (done) {
      move(HistoryAction.STATUS_CHANGED, task.updatedAt(), "in_progress", "done", null);
    } else if (task.status().equals("blocked")) {
      String reason = Words.BLOCKERS.get(task.id().length() % Words.BLOCKERS.size());
      move(HistoryAction.STATUS_CHANGED, task.updatedAt(), "in_progress", "blocked", reason);
    }
  }

  private void note(HistoryAction action, @Nullable String detail) {
    rows.add(HistoryEntry.note(task.id(), action, caller, task.createdAt(), detail));
  }

  private void move(
      HistoryAction action, Instant at, String from, String to, @Nullable String reason) {
    rows.add(
        new HistoryEntry(
            0,
            task.id(),
            at,
            caller.actor(),
            caller.role(),
            action,
            from,
            to,
            reason,
            false,
            null));
  }
}
