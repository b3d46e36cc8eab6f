package dev.fairway.domain.coordination;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.policy.ProjectPolicy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks what has to be in order before work is given out. Each trouble is one check's business. */
final class PreflightChecks {

  private static final Set<TroubleKind> LIMITS =
      EnumSet.of(
          TroubleKind.TOO_MANY_PRIMARY_TRACKS,
          TroubleKind.TOO_MANY_SIDE_TRACKS,
          TroubleKind.TOO_MANY_REVIEW_TRACKS);
  private static final Set<TroubleKind> STALE_WORK =
      EnumSet.of(
          TroubleKind.UNATTENDED_TASK,
          TroubleKind.EXPIRED_CLAIM,
          TroubleKind.OVERDUE_HANDOFF,
          TroubleKind.STALE_CHECKPOINT,
          TroubleKind.BLOCKED_WITHOUT_NEWS);

  private final SituationFacts facts;
  private final List<Trouble> troubles;

  PreflightChecks(SituationFacts facts, List<Trouble> troubles) {
    this.facts = facts;
    this.troubles = troubles;
  }

  List<PreflightCheck> all(ProjectPolicy policy, int live) {
    int unknown = count(EnumSet.of(TroubleKind.UNKNOWN_ROLE));
    int lanes = count(EnumSet.of(TroubleKind.LANE));
    int stale = count(EnumSet.of(TroubleKind.STALE_SESSION));
    int limits = count(LIMITS);
    return List.of(
        check(
            "config",
            unknown,
            many(policy.roles().size(), "role") + " configured",
            many(unknown, "open task") + " of roles that are not configured"),
        check("store", 0, many(facts.open().size(), "open task"), ""),
        check(
            "git_lanes",
            lanes,
            facts.lanes().lanes() == 0
                ? "no lanes to look at"
                : many(facts.lanes().lanes(), "lane") + " in place",
            many(lanes, "finding") + " about lanes"),
        check("sessions", stale, live + " live, none stale", live + " live, " + stale + " stale"),
        gates(),
        check(
            "tracks",
            limits,
            "every role is within its limits",
            limits + (limits == 1 ? " limit is" : " limits are") + " exceeded"),
        staleWork());
  }

  /** Work that has only begun lacks evidence by nature; what is said to be finished must not. */
  private PreflightCheck gates() {
    Set<String> finished = new HashSet<>();
    for (Checkpoint checkpoint : facts.checkpoints()) {
      if (checkpoint.state() == CheckpointState.REVIEW) {
        finished.add(checkpoint.taskId());
      }
    }
    facts.reviews().forEach(review -> finished.add(review.taskId()));
    int lacking = 0;
    int early = 0;
    for (Trouble trouble : troubles) {
      if (trouble.kind() == TroubleKind.MISSING_EVIDENCE) {
        lacking++;
        early += finished.contains(trouble.taskId()) ? 1 : 0;
      }
    }
    return check(
        "gates",
        early,
        lacking == 0
            ? "no task in progress lacks evidence"
            : many(lacking, "task") + " in progress without evidence yet",
        many(early, "task") + " in review without evidence");
  }

  private PreflightCheck staleWork() {
    List<String> parts = new ArrayList<>();
    for (TroubleKind kind : STALE_WORK) {
      int count = count(EnumSet.of(kind));
      if (count > 0) {
        parts.add(kind.word().replace('_', ' ') + ": " + count);
      }
    }
    return check("stale_work", parts.size(), "none", String.join(", ", parts));
  }

  private int count(Set<TroubleKind> kinds) {
    int count = 0;
    for (Trouble trouble : troubles) {
      count += kinds.contains(trouble.kind()) ? 1 : 0;
    }
    return count;
  }

  private static PreflightCheck check(String name, int wrong, String well, String ill) {
    return new PreflightCheck(name, wrong == 0, wrong == 0 ? well : ill);
  }

  private static String many(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
