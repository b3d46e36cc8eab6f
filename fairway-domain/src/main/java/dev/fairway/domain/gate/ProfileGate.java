package dev.fairway.domain.gate;

import dev.fairway.domain.evidence.EvidenceResult;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gate that a workstream profile declares.
 *
 * @param taskKinds narrows the gate to these kinds; empty means every task the profile applies to
 * @param evidenceType counts only evidence of this artifact type; null counts any
 * @param requiredEvidenceCount at least 1
 * @param ownerSignoffRequired whether one of the counted rows must come from the role that owns the
 *     task
 * @param expiresAfter age from which a row no longer counts; null means never
 */
public record ProfileGate(
    String name,
    @Nullable String group,
    GateMode mode,
    List<String> taskKinds,
    @Nullable String evidenceType,
    int requiredEvidenceCount,
    List<EvidenceResult> acceptedResults,
    boolean artifactRequired,
    boolean ownerSignoffRequired,
    @Nullable Duration expiresAfter,
    @Nullable String description) {

  public ProfileGate {
    taskKinds = List.copyOf(taskKinds);
    acceptedResults =
        acceptedResults.isEmpty() ? List.of(EvidenceResult.PASS) : List.copyOf(acceptedResults);
  }

  /** A pass wherever that is accepted, else what the gate names first. */
  EvidenceResult usualResult() {
    return acceptedResults.contains(EvidenceResult.PASS)
        ? EvidenceResult.PASS
        : acceptedResults.get(0);
  }
}
