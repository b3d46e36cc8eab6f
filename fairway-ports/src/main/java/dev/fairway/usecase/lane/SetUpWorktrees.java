package dev.fairway.usecase.lane;

import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.LaneCheck;
import dev.fairway.domain.lane.LaneFacts;
import dev.fairway.domain.lane.Obstacle;
import dev.fairway.port.failure.Failure;
import dev.fairway.port.git.Repository;
import dev.fairway.port.git.Worktree;
import dev.fairway.usecase.lane.LaneChange.Action;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the branches and worktrees of lanes. What is there already stays as it is. */
public final class SetUpWorktrees {

  private final Grounds grounds;

  public SetUpWorktrees(Grounds grounds) {
    this.grounds = grounds;
  }

  /** One answer for each role; a lane that cannot be made does not keep the others from it. */
  public List<LaneChange> setUp(List<String> roles) {
    List<LaneChange> changes = new ArrayList<>();
    for (String role : new LinkedHashSet<>(roles)) {
      changes.add(setUp(role));
    }
    return changes;
  }

  /** Looks again when it is its turn: somebody else may have made the lane meanwhile. */
  private LaneChange setUp(String role) {
    LaneReport before = FoundLanes.one(grounds, role);
    return misplaced(before.lane()).isEmpty()
        ? new LaneChange(before, Action.KEPT, List.of())
        : grounds.repository().inTurn(() -> setUpInTurn(role));
  }

  private Base base() {
    return Base.main(grounds.repository(), grounds.project().policy().mainBranch());
  }

  private Optional<Finding> misplaced(LaneFacts lane) {
    return new LaneCheck(grounds.project().policy().mainBranch()).misplaced(lane);
  }

  private LaneChange setUpInTurn(String role) {
    LaneReport before = FoundLanes.one(grounds, role);
    LaneFacts lane = before.lane();
    Base base = base();
    Finding misplaced = misplaced(lane).orElse(null);
    if (misplaced == null) {
      return new LaneChange(before, Action.KEPT, List.of());
    }
    Finding obstacle = obstacle(lane, misplaced, base);
    if (obstacle != null) {
      Obstacle why = new Obstacle(obstacle.kind().word(), obstacle.message(), obstacle.hint());
      return new LaneChange(before, Action.REFUSED, List.of(why));
    }
    try {
      make(lane, base);
    } catch (Failure failed) {
      Obstacle why =
          new Obstacle(failed.kind(), String.valueOf(failed.getMessage()), failed.hint());
      return new LaneChange(FoundLanes.one(grounds, role), Action.FAILED, List.of(why));
    }
    return new LaneChange(FoundLanes.one(grounds, role), Action.CREATED, List.of());
  }

  /** Null when the lane is merely missing and can be made. */
  private @Nullable Finding obstacle(LaneFacts lane, Finding misplaced, Base base) {
    boolean taken = lane.exists() || lane.elsewhere() != null || lane.leftover() != null;
    if (taken || lane.broken() != null) {
      return misplaced;
    }
    List<Finding> aboutBase = base.findings(grounds.repository());
    return lane.head() == null && !aboutBase.isEmpty() ? aboutBase.get(0) : null;
  }

  private void make(LaneFacts lane, Base base) {
    Repository repository = grounds.repository();
    if (lane.head() == null && base.commit() != null) {
      repository.createBranch(lane.branch(), base.commit());
    }
    if (isOnRecord(lane)) {
      repository.forgetMissingWorktrees();
    }
    repository.addWorktree(Path.of(lane.folder()), lane.branch());
  }

  /** Whether a worktree that is gone still takes the lane's folder or branch. */
  private boolean isOnRecord(LaneFacts lane) {
    for (Worktree worktree : grounds.repository().worktrees()) {
      boolean same = worktree.folder().equals(Path.of(lane.folder()));
      if (!worktree.exists() && (same || lane.branch().equals(worktree.branch()))) {
        return true;
      }
    }
    return false;
  }
}
