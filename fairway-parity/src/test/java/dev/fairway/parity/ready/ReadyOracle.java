package dev.fairway.parity.ready;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.task.Task;
import dev.fairway.usecase.ready.ListReady.Request;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says what is ready and why the rest waits, from all tasks at once and in terms of the manual
 * only. It looks at every pair of tasks where it must: it is for small projects, and right rather
 * than fast.
 */
final class ReadyOracle {

  /**
   * @param ids in the order in which they should be taken
   * @param waiting ids by the word for the reason
   */
  record Answer(List<String> ids, int count, Map<String, List<String>> waiting) {}

  private final ProjectPolicy policy;
  private final Map<String, Task> tasks = new HashMap<>();

  ReadyOracle(ProjectPolicy policy, Collection<Task> all) {
    this.policy = policy;
    all.forEach(task -> tasks.put(task.id(), task));
  }

  Answer answer(Request request) {
    List<Task> ready = new ArrayList<>();
    Map<String, List<String>> waiting = new TreeMap<>();
    for (Task task : new TreeMap<>(tasks).values()) {
      if (isTerminal(task) || !isAskedFor(task, request)) {
        continue;
      }
      String reason = reasonToWait(task);
      if (reason == null) {
        ready.add(task);
      } else {
        waiting.computeIfAbsent(reason, any -> new ArrayList<>()).add(task.id());
      }
    }
    List<String> ids = inOrder(ready);
    int shown = request.limit() == null ? ids.size() : Math.min(request.limit(), ids.size());
    return new Answer(ids.subList(0, shown), ids.size(), waiting);
  }

  private boolean isAskedFor(Task task, Request request) {
    Integer most = request.mostUrgentRanks();
    return (request.role() == null || request.role().equals(task.role()))
        && (request.within() == null || isBelow(task, request.within()))
        && (most == null || rank(task) <= most);
  }

  private boolean isBelow(Task task, String ancestor) {
    for (Task up = parent(task); up != null; up = parent(up)) {
      if (up.id().equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Task parent(Task task) {
    String id = task.definition().parentId();
    return id == null ? null : tasks.get(id);
  }

  private @Nullable String reasonToWait(Task task) {
    if (task.state().claim() != null) {
      return "claimed";
    }
    if (task.status().equals(policy.workflow().active())) {
      return "unattended";
    }
    if (task.status().equals(policy.workflow().blocked())) {
      return "blocked";
    }
    if (!task.status().equals(policy.workflow().initial())) {
      return "other_state";
    }
    for (String dependency : task.definition().dependencies()) {
      if (!isTerminal(tasks.get(dependency))) {
        return "dependency";
      }
    }
    return hasOpenChild(task) ? "container" : null;
  }

  private boolean hasOpenChild(Task task) {
    return tasks.values().stream()
        .anyMatch(other -> task.id().equals(other.definition().parentId()) && !isTerminal(other));
  }

  private boolean isTerminal(Task task) {
    return policy.workflow().terminal().contains(task.status());
  }

  /** The most urgent first, again and again. */
  private List<String> inOrder(List<Task> ready) {
    List<Task> left = new ArrayList<>(ready);
    List<String> ids = new ArrayList<>();
    while (!left.isEmpty()) {
      Task first = left.get(0);
      for (Task other : left) {
        first = goesBefore(other, first) ? other : first;
      }
      left.remove(first);
      ids.add(first.id());
    }
    return ids;
  }

  private boolean goesBefore(Task a, Task b) {
    if (rank(a) != rank(b)) {
      return rank(a) < rank(b);
    }
    if (place(a) != place(b)) {
      return place(a) < place(b);
    }
    return a.id().compareTo(b.id()) < 0;
  }

  private double rank(Task task) {
    Integer own = task.definition().priority();
    Integer standard = policy.priorities().standard();
    if (own != null) {
      return own;
    }
    return standard != null ? standard : Double.POSITIVE_INFINITY;
  }

  private static double place(Task task) {
    Integer sequence = task.definition().sequence();
    return sequence != null ? sequence : Double.POSITIVE_INFINITY;
  }
}
