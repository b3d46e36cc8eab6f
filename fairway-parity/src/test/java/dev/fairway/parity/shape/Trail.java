package dev.fairway.parity.shape;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people recorded about a task: evidence, verdicts, handoffs. */
final class Trail {

  private final Task task;
  private final Dice dice;
  private final Actor actor;

  Trail(Task task, Dice dice) {
    this.task = task;
    this.dice = dice;
    this.actor = Actor.session("agent-" + task.role() + "-" + dice.below(40));
  }

  /** A task that is done ends with a proof that holds. */
  List<Evidence> evidence(int rows) {
    List<Evidence> evidence = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      boolean proof = i == rows - 1 && task.status().equals("done");
      String artifact = dice.percent(40) ? "artifacts/" + task.id() + "/" + i + ".log" : null;
      evidence.add(
          new Evidence(
              0,
              task.id(),
              dice.one(Words.PROOFS),
              proof ? EvidenceResult.PASS : result(),
              artifact,
              artifact == null ? null : artifactType(),
              dice.percent(70) ? (long) dice.below(900) : null,
              dice.percent(20) ? Words.note(dice) : null,
              actor,
              task.role(),
              at(i, rows)));
    }
    return evidence;
  }

  private EvidenceResult result() {
    int percent = dice.below(100);
    if (percent < 75) {
      return EvidenceResult.PASS;
    }
    EvidenceResult[] others = EvidenceResult.values();
    return others[1 + dice.below(others.length - 1)];
  }

  private String artifactType() {
    if (task.definition().profile() == null) {
      return "log";
    }
    return dice.one(List.of("guard-report", "release-risk"));
  }

  /** Nobody reviews the work of their own role, and the last word is an approval. */
  List<Review> reviews(int rows) {
    List<Review> reviews = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      Verdict verdict = i < rows - 1 && dice.percent(60) ? Verdict.CHANGES : Verdict.APPROVE;
      String reviewer = otherRole();
      reviews.add(
          new Review(
              0,
              task.id(),
              reviewer,
              verdict,
              domain(i),
              verdict == Verdict.APPROVE ? null : Words.note(dice),
              task.state().commit(),
              Actor.session("agent-" + reviewer + "-" + dice.below(40)),
              at(i, rows)));
    }
    return reviews;
  }

  private @Nullable String domain(int row) {
    List<String> domains = task.definition().reviewDomains();
    return domains.isEmpty() ? null : domains.get(row % domains.size());
  }

  /** About three in five have been acknowledged. */
  List<Handoff> handoffs(int rows) {
    List<Handoff> handoffs = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      String to = otherRole();
      Instant at = at(i, rows);
      Actor receiver = Actor.session("agent-" + to + "-" + dice.below(40));
      handoffs.add(
          new Handoff(
              0,
              task.id(),
              task.role(),
              to,
              Words.note(dice),
              task.state().commit(),
              task.definition().sourcePaths(),
              List.of(dice.one(Words.PROOFS)),
              "all green",
              List.of(),
              List.of(),
              "review and merge",
              actor,
              at,
              dice.percent(60)
                  ? new Handoff.Acknowledgement(receiver, to, at.plus(Duration.ofMinutes(5)))
                  : null));
    }
    return handoffs;
  }

  String otherRole() {
    String role = dice.one(Words.ROLES);
    return role.equals(task.role()) ? otherRole() : role;
  }

  /** Spread over the last two hours before the task came to rest. */
  private Instant at(int row, int rows) {
    return task.updatedAt().minus(Duration.ofMinutes(120L * (rows - row) / (rows + 1)));
  }
}
