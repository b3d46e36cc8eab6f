package dev.fairway.usecase.ready;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.ready.ReadyQueue;
import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.task.TaskCard;
import dev.fairway.usecase.task.TaskCards;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists what can be worked on, in order, and why the rest waits. */
public final class ListReady {

  /**
   * @param role only tasks of this role; null means of all
   * @param within only descendants of this task; null means everywhere
   * @param mostUrgentRanks only ranks up to this one; null means all
   * @param limit how many tasks at most; null means all
   */
  public record Request(
      @Nullable String role,
      @Nullable String within,
      @Nullable Integer mostUrgentRanks,
      @Nullable Integer limit) {}

  /**
   * @param readyCount how many are ready, also beyond the limit
   */
  public record Ready(
      List<TaskCard> tasks, int readyCount, Map<WaitingCategory, List<String>> waiting) {}

  private final Project project;

  public ListReady(Project project) {
    this.project = project;
  }

  public Outcome<Ready> list(Request request) {
    return project.store().read(store -> list(store, request));
  }

  private Outcome<Ready> list(StoreView store, Request request) {
    if (request.within() != null && store.task(request.within()).isEmpty()) {
      return Missing.task(store, request.within());
    }
    ProjectPolicy policy = project.policy();
    Set<String> scope = scope(store, request.within());
    ReadyQueue queue =
        ReadyQueue.of(
            store.openTasks(policy.workflow().open()),
            task -> isWanted(task, request, scope),
            policy.workflow(),
            policy.priorities());
    int count = queue.ready().size();
    int shown = request.limit() == null ? count : Math.min(count, request.limit());
    List<String> ids = new ArrayList<>(shown);
    for (OpenTask task : queue.ready().subList(0, shown)) {
      ids.add(task.id());
    }
    List<TaskCard> cards = new TaskCards(project).of(store, store.tasks(ids), new HashSet<>(ids));
    return Outcome.done(new Ready(cards, count, queue.waiting()));
  }

  private boolean isWanted(OpenTask task, Request request, @Nullable Set<String> scope) {
    if (request.role() != null && !task.role().equals(request.role())) {
      return false;
    }
    if (request.mostUrgentRanks() != null
        && project.policy().priorities().rank(task.priority()) > request.mostUrgentRanks()) {
      return false;
    }
    return scope == null || scope.contains(task.id());
  }

  /** The descendants of a task, without itself; null when there is no restriction. */
  static @Nullable Set<String> scope(StoreView store, @Nullable String within) {
    if (within == null) {
      return null;
    }
    Set<String> scope = new HashSet<>(store.subtree(within));
    scope.remove(within);
    return scope;
  }
}
