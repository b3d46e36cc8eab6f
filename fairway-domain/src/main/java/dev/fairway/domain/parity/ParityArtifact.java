package dev.fairway.domain.parity;

import dev.fairway.domain.coordination.Situation;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.LaneFacts;
import dev.fairway.domain.policy.CoordinatorPolicy;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.report.EvidenceGap;
import dev.fairway.domain.report.HealthReport;
import dev.fairway.domain.route.RoutedPath;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a team looks at before it replaces its scripts: everything that can be compared, at one
 * instant.
 *
 * @param lastImport null when nothing was imported
 * @param gateEvaluations the gates of the tasks that are worked on
 * @param readyByRole role to number of ready tasks, in the configured order of roles, then those
 *     that are not configured in alphabetical order
 * @param readySample the first ready tasks of the whole project, in order
 * @param packs null when no catalog was named
 * @param evidenceGaps the first of them; {@code evidenceGapCount} counts all
 * @param limits how much one role may have open
 */
public record ParityArtifact(
    String project,
    Instant generatedAt,
    @Nullable LastImport lastImport,
    GatePolicy gates,
    List<TaskGates> gateEvaluations,
    long taskCount,
    Map<String, Long> tasksByStatus,
    int readyCount,
    Map<String, Integer> readyByRole,
    List<ReadySample> readySample,
    List<RoutedPath> routeSamples,
    @Nullable Packs packs,
    int evidenceGapCount,
    List<EvidenceGap> evidenceGaps,
    HealthReport health,
    List<Lane> lanes,
    CoordinatorPolicy limits,
    Situation situation) {

  public ParityArtifact {
    gateEvaluations = List.copyOf(gateEvaluations);
    tasksByStatus = inOrder(tasksByStatus);
    readyByRole = inOrder(readyByRole);
    readySample = List.copyOf(readySample);
    routeSamples = List.copyOf(routeSamples);
    evidenceGaps = List.copyOf(evidenceGaps);
    lanes = List.copyOf(lanes);
  }

  private static <V> Map<String, V> inOrder(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  public record LastImport(
      Instant at, String source, int created, int updated, int unchanged, int seeded) {}

  public record TaskGates(String taskId, List<GateEvaluation> gates) {}

  public record ReadySample(
      String id,
      String title,
      String role,
      @Nullable Integer priority,
      @Nullable Integer sequence) {}

  /**
   * @param catalog the file as the user named it
   */
  public record Packs(String catalog, int count, List<Problem> problems) {

    public boolean isOk() {
      return problems.isEmpty();
    }
  }

  /**
   * A role's lane as the repository shows it.
   *
   * @param lastCommit full id of what is checked out, or else of the branch's newest commit; null
   *     without any
   * @param risks what is the matter with it
   */
  public record Lane(LaneFacts facts, @Nullable String lastCommit, List<Finding> risks) {

    public Lane {
      risks = List.copyOf(risks);
    }
  }
}
