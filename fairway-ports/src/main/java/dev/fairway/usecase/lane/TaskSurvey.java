package dev.fairway.usecase.lane;

import dev.fairway.domain.lane.Distance;
import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.TaskCheck;
import dev.fairway.domain.lane.TaskFacts;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.failure.Failure;
import dev.fairway.port.git.Repository;
import dev.fairway.port.git.Worktree;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.TaskQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts what tasks say of commits and branches beside the repository. */
final class TaskSurvey {

  /** Tasks with a commit or a branch, and those of them whose status people have changed. */
  private record Recorded(List<Task> tasks, Set<String> moved) {}

  private final Repository repository;
  private final Workflow workflow;
  private final Base main;
  private final Recorded recorded;
  private final Map<String, @Nullable Distance> distances = new HashMap<>();

  TaskSurvey(Grounds grounds) {
    this.repository = grounds.repository();
    this.workflow = grounds.project().policy().workflow();
    this.main = Base.main(repository, grounds.project().policy().mainBranch());
    this.recorded = grounds.project().store().read(TaskSurvey::load);
  }

  private static Recorded load(StoreView store) {
    List<Task> tasks = new ArrayList<>();
    List<String> seeded = new ArrayList<>();
    Set<String> worked = new HashSet<>(store.workedTaskIds());
    for (Task task : store.tasks(TaskQuery.all())) {
      TaskState state = task.state();
      if (state.commit() != null || state.branch() != null) {
        tasks.add(task);
        if (state.seeded() && state.commit() != null && worked.contains(task.id())) {
          seeded.add(task.id());
        }
      }
    }
    Set<String> moved = new HashSet<>();
    store.history(seeded).forEach((id, rows) -> addIfMoved(moved, id, rows));
    return new Recorded(tasks, moved);
  }

  private static void addIfMoved(Set<String> moved, String id, List<HistoryEntry> rows) {
    for (HistoryEntry row : rows) {
      if (row.action() == HistoryAction.STATUS_CHANGED) {
        moved.add(id);
      }
    }
  }

  List<Finding> findings() {
    Map<String, String> known = knownCommits();
    Collection<String> merged =
        main.commit() == null
            ? List.of()
            : new HashSet<>(repository.reachable(new TreeSet<>(known.values()), main.name()));
    List<TaskFacts> facts = new ArrayList<>();
    for (Task task : recorded.tasks()) {
      facts.add(facts(task, known, merged));
    }
    return new TaskCheck(
            main.name(),
            main.commit() != null,
            merged.containsAll(known.values()) ? null : folder())
        .of(facts);
  }

  /** The worktree in which the main branch can be worked on. */
  private @Nullable String folder() {
    for (Worktree worktree : repository.worktrees()) {
      if (worktree.exists() && main.name().equals(worktree.branch())) {
        return worktree.folder().toString();
      }
    }
    return null;
  }

  /** The recorded commits that the repository has, each with its full id. */
  private Map<String, String> knownCommits() {
    Set<String> commits = new TreeSet<>();
    for (Task task : recorded.tasks()) {
      if (task.state().commit() != null) {
        commits.add(task.state().commit());
      }
    }
    Map<String, String> known = new LinkedHashMap<>();
    for (String commit : repository.known(commits)) {
      boolean full = commit.length() == 40 || commit.length() == 64;
      known.put(commit, full ? commit : repository.commit(commit).orElse(commit));
    }
    return known;
  }

  private TaskFacts facts(Task task, Map<String, String> known, Collection<String> merged) {
    TaskState state = task.state();
    String branch = state.branch();
    String full = state.commit() == null ? null : known.get(state.commit());
    return new TaskFacts(
        task.id(),
        workflow.isTerminal(task.status()),
        task.status().equals(workflow.active()),
        state.seeded() && !recorded.moved().contains(task.id()),
        state.completedAt(),
        branch,
        branch != null && head(branch) != null,
        branch == null ? null : distance(branch),
        state.commit(),
        full != null,
        full != null && merged.contains(full));
  }

  private @Nullable Distance distance(String branch) {
    if (!distances.containsKey(branch)) {
      distances.put(branch, LaneSurvey.distance(repository, head(branch), main.commit()));
    }
    return distances.get(branch);
  }

  /** A branch that cannot be read is as good as none: what is recorded of it is not there. */
  private @Nullable String head(String branch) {
    try {
      return repository.headOf(branch).orElse(null);
    } catch (Failure broken) {
      return null;
    }
  }
}
