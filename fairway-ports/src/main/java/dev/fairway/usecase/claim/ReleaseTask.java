package dev.fairway.usecase.claim;

import dev.fairway.domain.claim.ClaimDecision;
import dev.fairway.domain.claim.ReleasePolicy;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.task.TaskCard;
import dev.fairway.usecase.task.TaskCards;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives a task back. */
public final class ReleaseTask {

  private final Project project;

  public ReleaseTask(Project project) {
    this.project = project;
  }

  public Outcome<TaskCard> release(
      String id, Caller caller, boolean force, @Nullable String reason) {
    Instant now = project.now();
    return project.store().write(store -> release(store, id, caller, force, reason, now));
  }

  private Outcome<TaskCard> release(
      StoreSession store,
      String id,
      Caller caller,
      boolean force,
      @Nullable String reason,
      Instant now) {
    Optional<Task> locked = store.lock(id);
    if (locked.isEmpty()) {
      return Missing.task(store, id);
    }
    Task task = locked.get();
    ClaimDecision decision =
        ReleasePolicy.decide(task, caller, force, reason, project.policy(), now);
    if (decision instanceof ClaimDecision.Refused refused) {
      return Outcome.refused(refused.refusal());
    }
    if (decision instanceof ClaimDecision.Granted granted) {
      task = task.in(granted.state(), now);
      store.saveState(task);
      store.append(granted.history());
    }
    return Outcome.done(new TaskCards(project).of(store, task));
  }
}
