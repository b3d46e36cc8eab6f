package dev.fairway.domain.review;

import dev.fairway.domain.task.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A verdict; never changed once recorded.
 *
 * @param id given by the store; 0 before; rows with larger ids are later
 * @param domain the review domain it speaks for; null speaks for none
 * @param commit the commit it is bound to; null never goes stale
 */
public record Review(
    long id,
    String taskId,
    String reviewer,
    Verdict verdict,
    @Nullable String domain,
    @Nullable String reason,
    @Nullable String commit,
    Actor actor,
    Instant recordedAt) {

  public Review withId(long given) {
    return new Review(given, taskId, reviewer, verdict, domain, reason, commit, actor, recordedAt);
  }

  /**
   * True for an approval of another commit than the branch has now. The reviewed commit may be
   * abbreviated, in either case.
   */
  public boolean isStale(@Nullable String branchHead) {
    return verdict == Verdict.APPROVE
        && commit != null
        && branchHead != null
        && !branchHead.regionMatches(true, 0, commit, 0, commit.length());
  }
}
