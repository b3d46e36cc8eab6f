package dev.fairway.usecase.claim;

import dev.fairway.domain.claim.ClaimDecision;
import dev.fairway.domain.claim.ClaimPolicy;
import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.claim.HolderPresence;
import dev.fairway.domain.task.Task;
import dev.fairway.port.process.Processes;
import dev.fairway.port.store.StoreSession;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.task.TaskCards;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes one task that the caller names. */
public final class ClaimTask {

  private final Project project;
  private final Presence presence;

  /** Judges the holder of a task by what is recorded of its session alone. */
  public ClaimTask(Project project) {
    this(project, null);
  }

  /**
   * @param processes asked only about a session whose task is to be taken over; null when processes
   *     cannot be looked at
   */
  public ClaimTask(Project project, @Nullable Supplier<? extends Processes> processes) {
    this.project = project;
    this.presence = new Presence(project, processes);
  }

  public Outcome<ClaimedTask> claim(String id, ClaimRequest request) {
    Instant now = project.now();
    return project.store().write(store -> claim(store, id, request, now));
  }

  /** The same inside a transaction that has begun; a change to the active state is a claim. */
  public Outcome<ClaimedTask> claim(
      StoreSession store, String id, ClaimRequest request, Instant now) {
    Optional<Task> locked = store.lock(id);
    return locked.isEmpty() ? Missing.task(store, id) : claim(store, locked.get(), request, now);
  }

  Outcome<ClaimedTask> claim(StoreSession store, Task task, ClaimRequest request, Instant now) {
    ClaimDecision decision =
        ClaimPolicy.decide(
            task,
            store.dependencies(task.id()),
            presence(store, task, request, now),
            request,
            project.policy(),
            now);
    if (decision instanceof ClaimDecision.Refused refused) {
      return Outcome.refused(refused.refusal());
    }
    TaskCards cards = new TaskCards(project);
    if (decision instanceof ClaimDecision.Granted granted) {
      Task claimed = task.in(granted.state(), now);
      store.saveState(claimed);
      store.append(granted.history());
      return Outcome.done(new ClaimedTask(cards.of(store, claimed), true));
    }
    return Outcome.done(new ClaimedTask(cards.of(store, task), false));
  }

  /**
   * Whoever does not want to take a task over gets it, or does not, whether its holder is there.
   */
  private HolderPresence presence(StoreView store, Task task, ClaimRequest request, Instant now) {
    return request.takeOver()
        ? presence.of(store, task.state().claim(), now)
        : HolderPresence.UNKNOWN;
  }
}
