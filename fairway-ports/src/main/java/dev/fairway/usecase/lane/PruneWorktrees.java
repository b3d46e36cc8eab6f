package dev.fairway.usecase.lane;

import dev.fairway.domain.lane.Checkout;
import dev.fairway.domain.lane.LaneFacts;
import dev.fairway.domain.lane.LaneFacts.Place;
import dev.fairway.domain.lane.Obstacle;
import dev.fairway.domain.lane.PruneCheck;
import dev.fairway.domain.task.Task;
import dev.fairway.port.failure.Failure;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.lane.LaneChange.Action;
import dev.fairway.usecase.review.Ledgers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes lanes' worktrees away; branches and what is on them always stay. */
public final class PruneWorktrees {

  private final Grounds grounds;

  public PruneWorktrees(Grounds grounds) {
    this.grounds = grounds;
  }

  /**
   * Forgets the worktrees whose folder is gone and removes nothing; of the others it tells what
   * speaks against their removal.
   */
  public List<LaneChange> forgetMissing(List<String> roles) {
    List<LaneChange> before = new ArrayList<>();
    for (LaneReport report : FoundLanes.of(grounds, roles).reports()) {
      before.add(asItIs(report));
    }
    grounds.repository().forgetMissingWorktrees();
    List<LaneChange> changes = new ArrayList<>();
    for (LaneChange change : before) {
      changes.add(
          change.action() == Action.FORGOTTEN ? forgotten(change.report().lane().role()) : change);
    }
    return changes;
  }

  private LaneChange asItIs(LaneReport report) {
    List<Obstacle> obstacles = obstacles(report.lane(), false);
    Action action =
        switch (report.lane().place()) {
          case LOST -> Action.FORGOTTEN;
          case ABSENT -> Action.ABSENT;
          case FOREIGN, PRESENT -> obstacles.isEmpty() ? Action.REMOVABLE : Action.KEPT;
        };
    return new LaneChange(report, action, obstacles);
  }

  /** A worktree that git was told to keep stays registered although its folder is gone. */
  private LaneChange forgotten(String role) {
    LaneReport after = FoundLanes.one(grounds, role);
    return after.lane().isRegistered()
        ? new LaneChange(after, Action.KEPT, List.of(PruneCheck.locked(after.lane())))
        : new LaneChange(after, Action.FORGOTTEN, List.of());
  }

  /**
   * Removes the worktrees of some roles; one answer for each.
   *
   * @param force whether work that is not committed may be lost
   */
  public List<LaneChange> remove(List<String> roles, boolean force) {
    List<LaneChange> changes = new ArrayList<>();
    for (String role : new LinkedHashSet<>(roles)) {
      changes.add(grounds.repository().inTurn(() -> remove(role, force)));
    }
    return changes;
  }

  private LaneChange remove(String role, boolean force) {
    LaneReport before = FoundLanes.one(grounds, role);
    LaneFacts lane = before.lane();
    if (lane.place() == Place.LOST) {
      grounds.repository().forgetMissingWorktrees();
      LaneChange change = forgotten(role);
      return change.action() == Action.KEPT
          ? new LaneChange(change.report(), Action.REFUSED, change.problems())
          : change;
    }
    List<Obstacle> obstacles = obstacles(lane, force);
    if (!obstacles.isEmpty()) {
      return new LaneChange(before, Action.REFUSED, obstacles);
    }
    if (lane.place() == Place.ABSENT) {
      return new LaneChange(before, Action.ABSENT, List.of());
    }
    Checkout checkout = lane.checkout();
    boolean detached = checkout != null && checkout.branch() == null && checkout.commit() != null;
    int stranded = detached ? grounds.repository().onlyOn("", checkout.commit()) : 0;
    try {
      grounds.repository().removeWorktree(Path.of(lane.folder()), force);
    } catch (Failure failed) {
      Obstacle why =
          new Obstacle(failed.kind(), String.valueOf(failed.getMessage()), failed.hint());
      return new LaneChange(FoundLanes.one(grounds, role), Action.FAILED, List.of(why));
    }
    return new LaneChange(
        FoundLanes.one(grounds, role), Action.REMOVED, PruneCheck.lost(lane, stranded));
  }

  private List<Obstacle> obstacles(LaneFacts lane, boolean force) {
    String here = grounds.folders().here().map(Path::toString).orElse(null);
    return lane.exists() ? obstacles(lane, here, force) : List.of();
  }

  private List<Obstacle> obstacles(LaneFacts lane, @Nullable String here, boolean force) {
    String base = grounds.project().policy().mainBranch();
    List<String> active = force ? List.of() : activeOn(lane.branch());
    return PruneCheck.obstacles(lane, base, here, active, force);
  }

  private List<String> activeOn(String branch) {
    Project project = grounds.project();
    TaskQuery query = TaskQuery.inStates(List.of(project.policy().workflow().active()));
    List<Task> tasks = project.store().<List<Task>>read(store -> store.tasks(query));
    List<String> ids = new ArrayList<>();
    for (Task task : tasks) {
      if (Ledgers.branchOf(task, project.policy()).equals(branch)) {
        ids.add(task.id());
      }
    }
    return ids;
  }
}
