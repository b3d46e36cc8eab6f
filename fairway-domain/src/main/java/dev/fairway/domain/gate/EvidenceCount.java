package dev.fairway.domain.gate;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of evidence count. A row counts when its result is accepted and no later row of the
 * same command, whatever its type, failed; a skipped run says nothing about the earlier ones.
 */
record EvidenceCount(List<Evidence> counted, Set<Lack> lacks) {

  /**
   * @param evidenceType the type of the rows that count; null for any
   * @param expiredUpTo rows recorded then or before are too old; null when age does not matter
   */
  static EvidenceCount of(
      Collection<Evidence> rows,
      @Nullable String evidenceType,
      Collection<EvidenceResult> accepted,
      boolean artifactRequired,
      @Nullable Instant expiredUpTo) {
    List<Evidence> newestFirst = new ArrayList<>(rows);
    newestFirst.sort((a, b) -> Long.compare(b.id(), a.id()));
    List<Evidence> counted = new ArrayList<>();
    Set<Lack> lacks = EnumSet.noneOf(Lack.class);
    Set<String> failed = new HashSet<>();
    for (Evidence row : newestFirst) {
      if (!accepted.contains(row.result())) {
        if (row.result() != EvidenceResult.SKIPPED) {
          failed.add(row.command());
        }
      } else if (evidenceType == null || evidenceType.equals(row.artifactType())) {
        if (failed.contains(row.command())) {
          lacks.add(Lack.FAILED_SINCE);
        } else if (artifactRequired && !hasArtifact(row)) {
          lacks.add(Lack.ARTIFACT);
        } else if (expiredUpTo != null && !row.recordedAt().isAfter(expiredUpTo)) {
          lacks.add(Lack.EXPIRED);
        } else {
          counted.add(row);
        }
      }
    }
    return new EvidenceCount(counted, lacks);
  }

  private static boolean hasArtifact(Evidence row) {
    return row.artifact() != null && !row.artifact().isBlank();
  }
}
