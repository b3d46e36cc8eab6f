package dev.fairway.domain.gate;

import dev.fairway.domain.evidence.EvidenceResult;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one gate stands for one task.
 *
 * @param gate {@code evidence}, {@code review}, {@code handoff}, or the name of a profile gate
 * @param profile the profile that declares it; null for the project's own gates
 * @param evidenceType what kind of evidence counts; null for any, or for gates without evidence
 * @param result what a row of evidence has to say to count; a gate may accept others as well
 * @param required how many rows, approvals (one for each review domain) or handoffs it takes
 * @param counted how many there are
 * @param lacks what is missing; empty when satisfied
 * @param missingDomains review domains without an approval; empty for other gates
 */
public record GateEvaluation(
    String gate,
    @Nullable String profile,
    GateMode mode,
    @Nullable String evidenceType,
    EvidenceResult result,
    int required,
    int counted,
    List<Lack> lacks,
    List<String> missingDomains) {

  /** What keeps a gate shut. */
  public enum Lack {
    /** Too few rows with an accepted result. */
    EVIDENCE,
    /** The latest run of a command that had passed has failed. */
    FAILED_SINCE,
    /** Rows that would count carry no artifact. */
    ARTIFACT,
    /** No counted row comes from the owning role. */
    OWNER_SIGNOFF,
    /** Rows that would count are too old. */
    EXPIRED,
    /** No approval, or not in every domain. */
    APPROVAL,
    /** A latest verdict asks for changes or rejects. */
    OBJECTION,
    /** An approval is of an older commit. */
    STALE_APPROVAL,
    /** No handoff is recorded. */
    HANDOFF;

    /** The word in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public GateEvaluation {
    lacks = List.copyOf(lacks);
    missingDomains = List.copyOf(missingDomains);
  }

  /** One that something which has passed satisfies, or for which that does not matter. */
  public GateEvaluation(
      String gate,
      @Nullable String profile,
      GateMode mode,
      @Nullable String evidenceType,
      int required,
      int counted,
      List<Lack> lacks,
      List<String> missingDomains) {
    this(
        gate,
        profile,
        mode,
        evidenceType,
        EvidenceResult.PASS,
        required,
        counted,
        lacks,
        missingDomains);
  }

  /** The same gate as one review domain sees it. */
  public GateEvaluation in(String domain) {
    return new GateEvaluation(
        gate, profile, mode, evidenceType, result, required, counted, lacks, List.of(domain));
  }

  public boolean isSatisfied() {
    return lacks.isEmpty();
  }

  /** Unmet, and not merely worth a warning. */
  public boolean isClosed() {
    return !isSatisfied() && mode == GateMode.BLOCKING;
  }
}
