package dev.fairway.usecase.claim;

import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.ready.ReadyQueue;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.ready.Candidates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the most urgent ready task that nobody else gets first. */
public final class ClaimNext {

  private final Project project;

  public ClaimNext(Project project) {
    this.project = project;
  }

  /**
   * @param within only descendants of this task; null means everywhere
   */
  public Outcome<ClaimedTask> claim(@Nullable String within, ClaimRequest request) {
    Instant now = project.now();
    return project.store().write(store -> claim(store, within, request, now));
  }

  private Outcome<ClaimedTask> claim(
      StoreSession store, @Nullable String within, ClaimRequest request, Instant now) {
    if (within != null && store.task(within).isEmpty()) {
      return Missing.task(store, within);
    }
    String role = request.caller().role();
    ReadyQueue queue = Candidates.of(store, project.policy(), role, within);
    List<String> ids = new ArrayList<>(queue.ready().size());
    for (OpenTask task : queue.ready()) {
      ids.add(task.id());
    }
    List<String> states = List.of(project.policy().workflow().initial());
    ClaimTask claims = new ClaimTask(project);
    Optional<Task> next = store.lockFirstUnheld(ids, states);
    while (next.isPresent()) {
      Outcome<ClaimedTask> outcome = claims.claim(store, next.get(), request, now);
      if (!isLost(outcome, role)) {
        return outcome;
      }
      ids = ids.subList(ids.indexOf(next.get().id()) + 1, ids.size());
      next = store.lockFirstUnheld(ids, states);
    }
    return Outcome.refused(new Refusal.NothingReady(role, within, queue.waiting()));
  }

  /** True when the task was ready in the list, but not any more once it was locked. */
  private static boolean isLost(Outcome<ClaimedTask> outcome, @Nullable String role) {
    if (outcome instanceof Outcome.Refused<ClaimedTask> refused) {
      return refused.refusal() instanceof Refusal.OpenDependencies
          || role != null && refused.refusal() instanceof Refusal.WrongRole;
    }
    return false;
  }
}
