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
    int total,
    int finished,
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
   * @param hierarchy every task that has a parent or children
   * @param open every task that is not terminal
   */
  public static List<EpicProgress> of(
      Collection<TaskOutline> hierarchy, Collection<OpenTask> open, Workflow workflow) {
    Map<String, TaskOutline> byId = new TreeMap<>();
    Map<String, List<TaskOutline>> children = new HashMap<>();
    for (TaskOutline task : hierarchy) {
      byId.put(task.id(), task);
      if (task.parentId() != null) {
        children.computeIfAbsent(task.parentId(), any -> new ArrayList<>()).add(task);
      }
    }
    Counting counting = new Counting(children, waiting(open, workflow), workflow);
    for (TaskOutline task : byId.values()) {
      if (task.parentId() == null) {
        counting.visit(task, 0);
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
    private final Map<String, List<TaskOutline>> children;
    private final Map<String, Integer> waiting;
    private final Workflow workflow;
    private final List<EpicProgress> found = new ArrayList<>();

    Counting(
        Map<String, List<TaskOutline>> children, Map<String, Integer> waiting, Workflow workflow) {
      this.children = children;
      this.waiting = waiting;
      this.workflow = workflow;
    }

    /** Counts what is below; puts the task itself before what it finds there. */
    Tally visit(TaskOutline task, int depth) {
      List<TaskOutline> below = children.getOrDefault(task.id(), List.of());
      Tally tally = new Tally(workflow);
      if (below.isEmpty()) {
        tally.add(task);
      } else {
        int place = found.size();
        for (TaskOutline child : below) {
          tally.add(visit(child, depth + 1));
        }
        found.add(place, tally.progress(task, depth));
      }
      Integer waits = waiting.get(task.id());
      if (waits != null && !workflow.isTerminal(task.status())) {
        tally.offer(new Bottleneck(task.id(), task.status(), waits));
      }
      return tally;
    }
  }

  private static final class Tally {
    private final Map<String, Long> byStatus;
    private final Workflow workflow;
    private int total;
    private int finished;
    private @Nullable Bottleneck worst;

    Tally(Workflow workflow) {
      this.workflow = workflow;
      byStatus = workflow.emptyCounts();
    }

    void add(TaskOutline leaf) {
      total++;
      finished += workflow.isTerminal(leaf.status()) ? 1 : 0;
      byStatus.merge(leaf.status(), 1L, Long::sum);
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
