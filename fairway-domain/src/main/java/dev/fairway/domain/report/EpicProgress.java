package dev.fairway.domain.report;

import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.TaskOutline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far a task with children has come. Only tasks without children count: the others are done
 * when these are.
 *
 * @param depth how many tasks are above it
 * @param byStatus state to number of tasks without children below it, in the configured order
 * @param bottleneck the open task below it for which most open tasks wait; null when none waits
 */
public record EpicProgress(
    TaskOutline task,
    int depth,
    long total,
    long finished,
    Map<String, Long> byStatus,
    @Nullable Bottleneck bottleneck) {

  /**
   * @param waiting how many open tasks name it as a dependency
   */
  public record Bottleneck(String id, String status, int waiting) {}

  public boolean isFinished() {
    return finished == total;
  }

  /**
   * Every task with children, each before those below it; siblings ordered by id. A circle of
   * parents is left out.
   *
   * @param parents every task that has children
   * @param leaves the tasks below them that have none
   * @param open every task that is not terminal
   */
  public static List<EpicProgress> of(
      Collection<TaskOutline> parents,
      Collection<LeafCount> leaves,
      Collection<OpenTask> open,
      Workflow workflow) {
    Counting counting = new Counting(waiting(open, workflow), workflow);
    for (TaskOutline parent : parents) {
      counting.known.put(parent.id(), parent);
    }
    for (TaskOutline parent : parents) {
      counting.below(parent.parentId(), parent.id());
    }
    for (OpenTask task : open) {
      if (counting.waiting.containsKey(task.id()) && !counting.known.containsKey(task.id())) {
        counting.statuses.put(task.id(), task.status());
        counting.below(task.parentId(), task.id());
      }
    }
    for (LeafCount leaf : leaves) {
      counting.leaves.computeIfAbsent(leaf.parentId(), any -> new ArrayList<>()).add(leaf);
    }
    for (TaskOutline parent : counting.known.values()) {
      if (parent.parentId() == null) {
        counting.visit(parent, 0);
      }
    }
    return List.copyOf(counting.found);
  }

  private static Map<String, Integer> waiting(Collection<OpenTask> open, Workflow workflow) {
    Map<String, Integer> waiting = new HashMap<>();
    for (OpenTask task : open) {
      Set<String> unfinished = new HashSet<>();
      for (DependencyState dependency : task.dependencies()) {
        if (dependency.status() != null && !workflow.isTerminal(dependency.status())) {
          unfinished.add(dependency.id());
        }
      }
      for (String id : unfinished) {
        waiting.merge(id, 1, Integer::sum);
      }
    }
    return waiting;
  }

  private static final class Counting {
    private final Map<String, TaskOutline> known = new TreeMap<>();
    private final Map<String, List<LeafCount>> leaves = new HashMap<>();

    /** Tasks with children, and leaves that others wait for, by the task above and in order. */
    private final Map<String, Set<String>> below = new HashMap<>();

    /** Of leaves that others wait for. */
    private final Map<String, String> statuses = new HashMap<>();

    private final Map<String, Integer> waiting;
    private final Workflow workflow;
    private final List<EpicProgress> found = new ArrayList<>();

    Counting(Map<String, Integer> waiting, Workflow workflow) {
      this.waiting = waiting;
      this.workflow = workflow;
    }

    void below(@Nullable String parent, String id) {
      if (parent != null) {
        below.computeIfAbsent(parent, any -> new TreeSet<>()).add(id);
      }
    }

    /** Counts what is below; puts the task itself before what it finds there. */
    Tally visit(TaskOutline task, int depth) {
      Tally tally = new Tally(workflow);
      leaves.getOrDefault(task.id(), List.of()).forEach(tally::add);
      int place = found.size();
      for (String id : below.getOrDefault(task.id(), Set.of())) {
        TaskOutline child = known.get(id);
        if (child != null) {
          tally.add(visit(child, depth + 1));
        } else {
          offer(tally, id, statuses.getOrDefault(id, ""));
        }
      }
      found.add(place, tally.progress(task, depth));
      if (!workflow.isTerminal(task.status())) {
        offer(tally, task.id(), task.status());
      }
      return tally;
    }

    private void offer(Tally tally, String id, String status) {
      Integer waits = waiting.get(id);
      if (waits != null) {
        tally.offer(new Bottleneck(id, status, waits));
      }
    }
  }

  private static final class Tally {
    private final Map<String, Long> byStatus;
    private final Workflow workflow;
    private long total;
    private long finished;
    private @Nullable Bottleneck worst;

    Tally(Workflow workflow) {
      this.workflow = workflow;
      byStatus = workflow.emptyCounts();
    }

    void add(LeafCount leaf) {
      total += leaf.count();
      finished += workflow.isTerminal(leaf.status()) ? leaf.count() : 0;
      byStatus.merge(leaf.status(), leaf.count(), Long::sum);
    }

    void add(Tally other) {
      total += other.total;
      finished += other.finished;
      other.byStatus.forEach((status, count) -> byStatus.merge(status, count, Long::sum));
      if (other.worst != null) {
        offer(other.worst);
      }
    }

    /** The first one stays when another is as bad: tasks are visited in the order of their ids. */
    void offer(Bottleneck candidate) {
      if (worst == null || candidate.waiting() > worst.waiting()) {
        worst = candidate;
      }
    }

    EpicProgress progress(TaskOutline task, int depth) {
      return new EpicProgress(task, depth, total, finished, byStatus, worst);
    }
  }
}
