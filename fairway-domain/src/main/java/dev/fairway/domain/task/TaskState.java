package dev.fairway.domain.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The mutable facts about a task; owned by the store, never by a queue file.
 *
 * @param owner the role (or, after an import, the person or provider) that works or worked on it
 * @param claim present only in the active state
 * @param seeded whether an import has ever set this state
 */
public record TaskState(
    String status,
    @Nullable String owner,
    @Nullable Claim claim,
    @Nullable String branch,
    @Nullable Instant completedAt,
    @Nullable String commit,
    boolean seeded) {

  public static TaskState initial(String status) {
    return new TaskState(status, null, null, null, null, null, false);
  }

  /** Back to the start: nothing of an earlier attempt stays but the mark of the import. */
  public TaskState reset(String initialStatus) {
    return new TaskState(initialStatus, null, null, null, null, null, seeded);
  }

  public TaskState claimed(
      String activeStatus, String newOwner, Claim newClaim, @Nullable String newBranch) {
    return new TaskState(activeStatus, newOwner, newClaim, newBranch, null, commit, seeded);
  }

  /** The same with a claim in the place of the one it has. */
  public TaskState holding(Claim other) {
    return new TaskState(status, owner, other, branch, completedAt, commit, seeded);
  }

  public TaskState withCommit(@Nullable String newCommit) {
    return new TaskState(status, owner, claim, branch, completedAt, newCommit, seeded);
  }
}
