package dev.fairway.usecase.checkpoint;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointCheck;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists the latest checkpoint of every task that has one, ordered by task. */
public final class ListCheckpoints {

  /**
   * @param staleReason null when it is not stale
   */
  public record Standing(Checkpoint checkpoint, @Nullable String staleReason) {}

  private static final List<CheckpointState> ALL = List.of(CheckpointState.values());

  private final Project project;

  public ListCheckpoints(Project project) {
    this.project = project;
  }

  /**
   * @param alsoClosed whether those by which nothing more is meant to happen are wanted as well
   */
  public List<Standing> list(boolean alsoClosed) {
    CheckpointCheck check = configured();
    return project.store().read(store -> standings(store, alsoClosed ? ALL : open(), check));
  }

  /**
   * Those that are stale.
   *
   * @param before a day of the caller's own; null means as the project configures it
   */
  public List<Standing> stale(@Nullable LocalDate before) {
    CheckpointCheck check = before == null ? configured() : CheckpointCheck.before(before);
    return project.store().read(store -> stale(store, check));
  }

  /** The same inside a transaction that has begun, as the project configures it. */
  public List<Standing> stale(StoreView store) {
    return stale(store, configured());
  }

  private List<Standing> stale(StoreView store, CheckpointCheck check) {
    List<Standing> stale = new ArrayList<>(standings(store, open(), check));
    stale.removeIf(each -> each.staleReason() == null);
    return stale;
  }

  private List<Standing> standings(
      StoreView store, List<CheckpointState> states, CheckpointCheck check) {
    List<Checkpoint> latest = store.latestCheckpointsIn(states);
    Set<String> finished = finished(store, latest);
    List<Standing> standings = new ArrayList<>(latest.size());
    for (Checkpoint checkpoint : latest) {
      boolean over = finished.contains(checkpoint.taskId());
      standings.add(new Standing(checkpoint, check.staleReason(checkpoint, over).orElse(null)));
    }
    return standings;
  }

  private Set<String> finished(StoreView store, List<Checkpoint> latest) {
    Workflow workflow = project.policy().workflow();
    List<String> ids = new ArrayList<>(latest.size());
    for (Checkpoint checkpoint : latest) {
      ids.add(checkpoint.taskId());
    }
    Set<String> finished = new HashSet<>();
    for (Task task : store.tasks(ids)) {
      if (workflow.isTerminal(task.status())) {
        finished.add(task.id());
      }
    }
    return finished;
  }

  private CheckpointCheck configured() {
    return CheckpointCheck.at(project.now(), project.policy().coordinator().checkpointStaleAfter());
  }

  private static List<CheckpointState> open() {
    List<CheckpointState> open = new ArrayList<>(ALL);
    open.removeIf(state -> !state.isOpen());
    return open;
  }
}
