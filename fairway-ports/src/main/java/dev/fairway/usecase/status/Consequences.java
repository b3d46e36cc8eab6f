package dev.fairway.usecase.status;

import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Project;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the end of a task means for its neighbours. */
final class Consequences {

  private final Workflow workflow;
  private final StoreView store;

  Consequences(Project project, StoreView store) {
    this.workflow = project.policy().workflow();
    this.store = store;
  }

  /** Tasks in the initial state whose last open dependency this was; ordered by id. */
  List<String> unblockedBy(Task finished) {
    List<Task> waiting = new ArrayList<>();
    Set<String> needed = new LinkedHashSet<>();
    for (Task dependent : store.tasks(store.dependents(finished.id()))) {
      if (dependent.status().equals(workflow.initial())) {
        waiting.add(dependent);
        needed.addAll(dependent.definition().dependencies());
      }
    }
    Set<String> ended = new HashSet<>();
    for (Task dependency : store.tasks(needed)) {
      if (workflow.isTerminal(dependency.status())) {
        ended.add(dependency.id());
      }
    }
    List<String> unblocked = new ArrayList<>();
    for (Task dependent : waiting) {
      if (ended.containsAll(dependent.definition().dependencies())) {
        unblocked.add(dependent.id());
      }
    }
    return unblocked;
  }

  MovedTask.@Nullable ParentProgress progressAbove(Task finished) {
    String parent = finished.definition().parentId();
    if (parent == null) {
      return null;
    }
    int ended = 0;
    List<Task> children = store.tasks(store.children(parent));
    for (Task child : children) {
      if (workflow.isTerminal(child.status())) {
        ended++;
      }
    }
    return new MovedTask.ParentProgress(parent, ended, children.size());
  }
}
