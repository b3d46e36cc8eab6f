package dev.fairway.domain.ready;

import dev.fairway.domain.policy.Priorities;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.DependencyState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What can be worked on, in order, and why the rest waits.
 *
 * @param ready in the order in which it should be taken: priority, sequence, id
 * @param waiting the other open tasks by reason, in the order of the reasons; ids in alphabetical
 *     order
 */
public record ReadyQueue(List<OpenTask> ready, Map<WaitingCategory, List<String>> waiting) {

  public ReadyQueue {
    ready = List.copyOf(ready);
    Map<WaitingCategory, List<String>> inOrder = new EnumMap<>(WaitingCategory.class);
    for (Map.Entry<WaitingCategory, List<String>> entry : waiting.entrySet()) {
      inOrder.put(entry.getKey(), List.copyOf(entry.getValue()));
    }
    waiting = Collections.unmodifiableMap(inOrder);
  }

  /**
   * Sorts the open tasks of a project.
   *
   * @param open every task that is not terminal, of every role: a container is known by its
   *     children
   * @param narrowed which of them the caller asked for
   */
  public static ReadyQueue of(
      Collection<OpenTask> open,
      Predicate<OpenTask> narrowed,
      Workflow workflow,
      Priorities priorities) {
    Set<String> containers = new HashSet<>();
    for (OpenTask task : open) {
      if (task.parentId() != null) {
        containers.add(task.parentId());
      }
    }
    List<OpenTask> ready = new ArrayList<>();
    Map<WaitingCategory, List<String>> waiting = new EnumMap<>(WaitingCategory.class);
    for (OpenTask task : open) {
      if (!narrowed.test(task)) {
        continue;
      }
      WaitingCategory why = whyWaiting(task, containers, workflow);
      if (why == null) {
        ready.add(task);
      } else {
        waiting.computeIfAbsent(why, any -> new ArrayList<>()).add(task.id());
      }
    }
    ready.sort(order(priorities));
    waiting.values().forEach(ids -> ids.sort(Comparator.naturalOrder()));
    return new ReadyQueue(ready, waiting);
  }

  /** The order in which ready tasks should be taken. */
  public static Comparator<OpenTask> order(Priorities priorities) {
    return new Comparator<>() {
      @Override
      public int compare(OpenTask a, OpenTask b) {
        int byRank = Long.compare(priorities.rank(a.priority()), priorities.rank(b.priority()));
        if (byRank != 0) {
          return byRank;
        }
        int bySequence = Long.compare(orLast(a.sequence()), orLast(b.sequence()));
        return bySequence != 0 ? bySequence : a.id().compareTo(b.id());
      }
    };
  }

  private static long orLast(@Nullable Integer sequence) {
    return sequence == null ? Long.MAX_VALUE : sequence;
  }

  private static @Nullable WaitingCategory whyWaiting(
      OpenTask task, Set<String> containers, Workflow workflow) {
    if (task.held()) {
      return WaitingCategory.CLAIMED;
    }
    if (!task.status().equals(workflow.initial())) {
      if (task.status().equals(workflow.active())) {
        return WaitingCategory.UNATTENDED;
      }
      return task.status().equals(workflow.blocked())
          ? WaitingCategory.BLOCKED
          : WaitingCategory.OTHER_STATE;
    }
    WaitingCategory byDependency = null;
    for (DependencyState dependency : task.dependencies()) {
      if (dependency.status() == null) {
        return WaitingCategory.MISSING_DEPENDENCY;
      }
      if (!workflow.isTerminal(dependency.status())) {
        byDependency = WaitingCategory.DEPENDENCY;
      }
    }
    if (byDependency != null) {
      return byDependency;
    }
    return containers.contains(task.id()) ? WaitingCategory.CONTAINER : null;
  }
}
