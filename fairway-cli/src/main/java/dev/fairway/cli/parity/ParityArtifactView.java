package dev.fairway.cli.parity;

import dev.fairway.cli.Json;
import dev.fairway.cli.ProblemWords;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.coordination.SituationJson;
import dev.fairway.cli.lane.LaneJson;
import dev.fairway.cli.report.HealthJson;
import dev.fairway.cli.view.RecordJson;
import dev.fairway.domain.parity.ParityArtifact;
import dev.fairway.domain.policy.CoordinatorPolicy;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.report.EvidenceGap;
import dev.fairway.domain.route.RoutedPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The parity artifact as JSON; as Markdown it is written by {@link ArtifactMarkdown}. */
record ParityArtifactView(ParityArtifact artifact) implements View {

  @Override
  public String schema() {
    return "parity-artifact";
  }

  @Override
  public void json(Json out) throws IOException {
    out.text("project", artifact.project()).time("generated_at", artifact.generatedAt());
    out.object("import_summary");
    ParityArtifact.LastImport last = artifact.lastImport();
    if (last != null) {
      out.time("imported_at", last.at())
          .text("source", last.source())
          .number("created", last.created())
          .number("updated", last.updated())
          .number("unchanged", last.unchanged())
          .number("seeded", last.seeded());
    }
    out.end();
    gates(out, artifact.gates());
    out.array("gate_evaluations");
    for (ParityArtifact.TaskGates task : artifact.gateEvaluations()) {
      out.object().text("task_id", task.taskId());
      RecordJson.gates(out, "gates", task.gates());
      out.end();
    }
    out.endArray().number("task_count", artifact.taskCount()).object("tasks_by_status");
    for (Map.Entry<String, Long> count : artifact.tasksByStatus().entrySet()) {
      out.number(count.getKey(), count.getValue());
    }
    out.end().number("ready_count", artifact.readyCount()).object("ready_by_role");
    for (Map.Entry<String, Integer> count : artifact.readyByRole().entrySet()) {
      out.number(count.getKey(), count.getValue());
    }
    out.end();
    samples(out);
    packs(out);
    gaps(out);
    out.object("health").flag("ok", artifact.health().isOk());
    HealthJson.checks(out, artifact.health());
    out.end();
    SituationJson.sessions(out, artifact.situation());
    lanes(out);
    coordinator(out);
  }

  private static void gates(Json out, GatePolicy gates) throws IOException {
    out.object("gates")
        .flag("require_evidence_before_done", gates.requireEvidenceBeforeDone())
        .flag("require_review_before_done", gates.requireReviewBeforeDone())
        .flag("require_handoff_before_merge_ready", gates.requireHandoffBeforeMergeReady())
        .flag("require_blocked_reason", gates.requireBlockedReason())
        .flag("allow_force_without_reason", gates.allowForceWithoutReason())
        .end();
  }

  private void samples(Json out) throws IOException {
    out.array("ready_sample");
    for (ParityArtifact.ReadySample task : artifact.readySample()) {
      out.object()
          .text("id", task.id())
          .text("title", task.title())
          .text("role", task.role())
          .number("priority", task.priority())
          .number("sequence", task.sequence())
          .end();
    }
    out.endArray().array("route_samples");
    for (RoutedPath route : artifact.routeSamples()) {
      out.object()
          .text("path", route.path())
          .flag("matched", route.isMatched())
          .text("pattern", route.pattern())
          .text("reviewer", route.reviewer())
          .end();
    }
    out.endArray();
  }

  private void packs(Json out) throws IOException {
    ParityArtifact.Packs packs = artifact.packs();
    out.object("regression_packs").flag("ok", packs == null || packs.isOk());
    if (packs != null) {
      out.text("catalog_path", packs.catalog());
    }
    out.number("pack_count", packs == null ? 0 : packs.count()).array("issues");
    for (Problem problem : packs == null ? List.<Problem>of() : packs.problems()) {
      ProblemWords.json(out, problem);
    }
    out.endArray().end();
  }

  private void gaps(Json out) throws IOException {
    out.number("evidence_gap_count", artifact.evidenceGapCount()).array("evidence_gaps");
    for (EvidenceGap gap : artifact.evidenceGaps()) {
      out.object()
          .text("task_id", gap.taskId())
          .text("role", gap.role())
          .text("status", gap.status());
      RecordJson.gate(out, gap.gate());
      out.end();
    }
    out.endArray();
  }

  private void lanes(Json out) throws IOException {
    out.array("worktrees");
    for (ParityArtifact.Lane lane : artifact.lanes()) {
      out.object();
      LaneJson.facts(out, "path", lane.facts());
      out.text("last_commit", lane.lastCommit());
      LaneJson.risks(out, lane.risks());
      out.end();
    }
    out.endArray();
  }

  private void coordinator(Json out) throws IOException {
    CoordinatorPolicy limits = artifact.limits();
    out.object("coordinator")
        .number("max_primary_tracks", limits.maxPrimaryTracks())
        .number("max_sidecar_tracks", limits.maxSidecarTracks())
        .number("max_review_tracks", limits.maxReviewTracks());
    SituationJson.writePart(out, artifact.situation());
    out.end();
  }

  @Override
  public void text(Text out) {
    new ArtifactMarkdown(artifact).write(out);
  }
}
