package dev.fairway.domain.gate;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewLedger;
import dev.fairway.domain.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluates the gates of one task. */
public final class GateEvaluator {

  private GateEvaluator() {}

  /**
   * The gates that guard the entry of the completion state, each blocking; empty when the project
   * requires nothing.
   */
  public static List<GateEvaluation> beforeDone(
      Collection<Evidence> evidence, ReviewLedger reviews, GatePolicy switches) {
    List<GateEvaluation> gates = new ArrayList<>();
    if (switches.requireEvidenceBeforeDone()) {
      gates.add(evidence(evidence));
    }
    if (switches.requireReviewBeforeDone()) {
      gates.add(review(reviews));
    }
    return gates;
  }

  /** At least one row that passed and has not failed since. */
  public static GateEvaluation evidence(Collection<Evidence> rows) {
    EvidenceCount count = EvidenceCount.of(rows, null, List.of(EvidenceResult.PASS), false, null);
    Set<Lack> lacks = EnumSet.noneOf(Lack.class);
    if (count.counted().isEmpty()) {
      lacks.add(Lack.EVIDENCE);
      lacks.addAll(count.lacks());
    }
    return gate("evidence", 1, count.counted().size(), lacks, List.of());
  }

  /** Approved in every review domain, by anybody when there is none, and no objection stands. */
  public static GateEvaluation review(ReviewLedger reviews) {
    Set<Lack> lacks = EnumSet.noneOf(Lack.class);
    if (!reviews.isApproved()) {
      if (!reviews.objections().isEmpty()) {
        lacks.add(Lack.OBJECTION);
      }
      if (!reviews.staleApprovals().isEmpty()) {
        lacks.add(Lack.STALE_APPROVAL);
      }
      if (!reviews.missingDomains().isEmpty() || lacks.isEmpty()) {
        lacks.add(Lack.APPROVAL);
      }
    }
    int domains = reviews.domainCount();
    int approvals =
        domains > 0
            ? domains - reviews.missingDomains().size()
            : reviews.latest().size()
                - reviews.objections().size()
                - reviews.staleApprovals().size();
    return gate("review", Math.max(1, domains), approvals, lacks, reviews.missingDomains());
  }

  /** Approved in every review domain; what is said outside of them does not matter. */
  public static GateEvaluation reviewDomains(ReviewLedger reviews) {
    List<String> missing = reviews.missingDomains();
    Set<Lack> lacks = EnumSet.noneOf(Lack.class);
    if (!missing.isEmpty()) {
      lacks.add(Lack.APPROVAL);
    }
    if (concerns(reviews.objections(), missing)) {
      lacks.add(Lack.OBJECTION);
    }
    if (concerns(reviews.staleApprovals(), missing)) {
      lacks.add(Lack.STALE_APPROVAL);
    }
    int domains = reviews.domainCount();
    return gate("review", domains, domains - missing.size(), lacks, missing);
  }

  private static boolean concerns(List<Review> reviews, List<String> domains) {
    for (Review review : reviews) {
      if (review.domain() != null && domains.contains(review.domain())) {
        return true;
      }
    }
    return false;
  }

  /** A recorded handoff, acknowledged or not. */
  public static GateEvaluation handoff(int recorded) {
    Set<Lack> lacks = recorded > 0 ? EnumSet.noneOf(Lack.class) : EnumSet.of(Lack.HANDOFF);
    return gate("handoff", 1, recorded, lacks, List.of());
  }

  /**
   * The profile gates that apply to a task, in the order of the configuration: of the profile it
   * names, and of every profile that has its kind.
   */
  public static List<GateEvaluation> profileGates(
      Task task, Collection<Evidence> evidence, ProjectPolicy policy, Instant now) {
    return profileGates(GatedTask.of(task), evidence, policy, now);
  }

  /** The same of a task that is not there as a whole. */
  public static List<GateEvaluation> profileGates(
      GatedTask task, Collection<Evidence> evidence, ProjectPolicy policy, Instant now) {
    List<GateEvaluation> gates = new ArrayList<>();
    String kind = task.kind();
    for (Profile profile : policy.profiles()) {
      boolean applies = profile.name().equals(task.profile()) || profile.taskKinds().contains(kind);
      for (ProfileGate gate : profile.gates()) {
        if (applies && (gate.taskKinds().isEmpty() || gate.taskKinds().contains(kind))) {
          gates.add(profileGate(profile.name(), gate, task, evidence, now));
        }
      }
    }
    return gates;
  }

  private static GateEvaluation profileGate(
      String profile,
      ProfileGate gate,
      GatedTask task,
      Collection<Evidence> evidence,
      Instant now) {
    EvidenceCount count =
        EvidenceCount.of(
            evidence,
            gate.evidenceType(),
            gate.acceptedResults(),
            gate.artifactRequired(),
            gate.expiresAfter() == null ? null : before(now, gate.expiresAfter()));
    Set<Lack> lacks = EnumSet.noneOf(Lack.class);
    if (count.counted().size() < gate.requiredEvidenceCount()) {
      lacks.add(Lack.EVIDENCE);
      lacks.addAll(count.lacks());
    }
    if (gate.ownerSignoffRequired() && !isSignedOff(task, count.counted())) {
      lacks.add(Lack.OWNER_SIGNOFF);
    }
    return new GateEvaluation(
        gate.name(),
        profile,
        gate.mode(),
        gate.evidenceType(),
        gate.usualResult(),
        gate.requiredEvidenceCount(),
        count.counted().size(),
        List.copyOf(lacks),
        List.of());
  }

  /** An age that no instant can have is like no limit. */
  private static @Nullable Instant before(Instant now, Duration age) {
    boolean possible = Duration.between(Instant.MIN, now).compareTo(age) >= 0;
    return possible ? now.minus(age) : null;
  }

  private static boolean isSignedOff(GatedTask task, Collection<Evidence> counted) {
    String owner = task.owner() != null ? task.owner() : task.role();
    for (Evidence row : counted) {
      if (owner.equals(row.role()) || task.role().equals(row.role())) {
        return true;
      }
    }
    return false;
  }

  private static GateEvaluation gate(
      String name, int required, int counted, Set<Lack> lacks, List<String> missingDomains) {
    return new GateEvaluation(
        name, null, GateMode.BLOCKING, null, required, counted, List.copyOf(lacks), missingDomains);
  }
}
