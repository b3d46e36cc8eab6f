package dev.fairway.usecase.claim;

import dev.fairway.domain.claim.ClaimDecision;
import dev.fairway.domain.claim.ClaimPolicy;
import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.claim.HolderPresence;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.task.TaskCards;
import java.time.Instant;
import java.util.Optional;

/** Takes one task that the caller names. */
public final class ClaimTask {

  private final Project project;

  public ClaimTask(Project project) {
    this.project = project;
  }

  public Outcome<ClaimedTask> claim(String id, ClaimRequest request) {
    Instant now = project.now();
    Presence presence =
        request.takeOver() ? Presence.observed(project, id) : Presence.recorded(project);
    return project.store().write(store -> claim(store, id, request, presence, now));
  }

  /** The same inside a transaction that has begun; a change to the active state is a claim. */
  public Outcome<ClaimedTask> claim(
      StoreSession store, String id, ClaimRequest request, Instant now) {
    return claim(store, id, request, Presence.recorded(project), now);
  }

  private Outcome<ClaimedTask> claim(
      StoreSession store, String id, ClaimRequest request, Presence presence, Instant now) {
    Optional<Task> locked = store.lock(id);
    return locked.isEmpty()
        ? Missing.task(store, id)
        : claim(store, locked.get(), request, presence, now);
  }

  Outcome<ClaimedTask> claim(StoreSession store, Task task, ClaimRequest request, Instant now) {
    return claim(store, task, request, Presence.recorded(project), now);
  }

  private Outcome<ClaimedTask> claim(
      StoreSession store, Task task, ClaimRequest request, Presence presence, Instant now) {
    // whether the holder is there decides nothing unless the task is to be taken over
    HolderPresence holder =
        request.takeOver() ? presence.ofHolder(store, task, now) : HolderPresence.UNKNOWN;
    ClaimDecision decision =
        ClaimPolicy.decide(
            task, store.dependencies(task.id()), holder, request, project.policy(), now);
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
}
