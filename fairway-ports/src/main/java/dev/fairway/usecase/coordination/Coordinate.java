package dev.fairway.usecase.coordination;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.coordination.LaneSituation;
import dev.fairway.domain.coordination.PendingReview;
import dev.fairway.domain.coordination.Situation;
import dev.fairway.domain.coordination.SituationFacts;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.report.EvidenceGap;
import dev.fairway.domain.report.OldDebt;
import dev.fairway.domain.report.OwedReview;
import dev.fairway.domain.report.WaitingHandoff;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.lane.FoundLanes;
import dev.fairway.usecase.report.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks at everything at one instant: one snapshot of the store, the lanes, and the processes of
 * this machine. It changes nothing, and takes the same number of queries however many tasks there
 * are.
 */
public final class Coordinate {

  private final Project project;

  public Coordinate(Project project) {
    this.project = project;
  }

  /**
   * @param found all lanes of the project
   */
  public Situation look(FoundLanes found) {
    Instant now = project.now();
    LaneSituation lanes = found.situation();
    return project
        .store()
        .read(
            store -> {
              Map<String, Task> open = open(store);
              Work work = Work.load(project, store, active(open), false, now);
              return situation(store, open, work, lanes, now);
            });
  }

  /** Every task that is not finished, by id. */
  public Map<String, Task> open(StoreView store) {
    Map<String, Task> open = new TreeMap<>();
    for (Task task : store.tasks(TaskQuery.inStates(project.policy().workflow().open()))) {
      open.put(task.id(), task);
    }
    return open;
  }

  /** Those of some tasks that are in the active state. */
  public List<Task> active(Map<String, Task> open) {
    List<Task> active = new ArrayList<>(open.values());
    active.removeIf(task -> !task.status().equals(project.policy().workflow().active()));
    return active;
  }

  /** The same where the rest of it has been read already, from the same snapshot. */
  public Situation situation(
      StoreView store, Map<String, Task> open, Work work, LaneSituation lanes, Instant now) {
    ProjectPolicy policy = project.policy();
    Workflow workflow = policy.workflow();
    List<WaitingHandoff> handoffs = new ArrayList<>(work.waiting());
    handoffs.removeIf(handoff -> !open.containsKey(handoff.taskId()));
    List<EvidenceGap> gaps = new ArrayList<>(work.gaps());
    gaps.removeIf(gap -> !open.containsKey(gap.taskId()));
    List<Checkpoint> checkpoints = new ArrayList<>(store.latestCheckpointsOf(workflow.open()));
    checkpoints.removeIf(checkpoint -> !checkpoint.state().isOpen());
    SituationFacts facts =
        new SituationFacts(
            work.queue(),
            open,
            work.sessions(),
            work.unattended(),
            store.watchers(false),
            checkpoints,
            handoffs,
            store.historyIn(List.of(workflow.blocked())),
            gaps,
            pending(work.owed(), open),
            OldDebt.of(work.gaps(), work.owed(), work.waitingInAll() - handoffs.size(), workflow),
            lanes);
    return Situation.of(facts, policy, now);
  }

  private static List<PendingReview> pending(List<OwedReview> owed, Map<String, Task> open) {
    List<PendingReview> pending = new ArrayList<>();
    for (OwedReview one : owed) {
      if (open.containsKey(one.taskId())) {
        one.pending()
            .forEach((role, asked) -> pending.add(new PendingReview(role, one.taskId(), asked)));
      }
    }
    return pending;
  }
}
