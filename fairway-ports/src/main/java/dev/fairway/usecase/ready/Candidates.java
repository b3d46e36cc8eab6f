package dev.fairway.usecase.ready;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.ready.ReadyQueue;
import dev.fairway.port.store.StoreView;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What "the next task" may be. */
public final class Candidates {

  private Candidates() {}

  /**
   * The queue of a role.
   *
   * @param role null means of all roles
   * @param within only descendants of this task; null means everywhere
   */
  public static ReadyQueue of(
      StoreView store, ProjectPolicy policy, @Nullable String role, @Nullable String within) {
    Set<String> scope = ListReady.scope(store, within);
    return ReadyQueue.of(
        store.openTasks(policy.workflow().open()),
        (OpenTask task) ->
            (role == null || role.equals(task.role()))
                && (scope == null || scope.contains(task.id())),
        policy.workflow(),
        policy.priorities());
  }
}
