package dev.fairway.cli.parity;

import dev.fairway.cli.GateWords;
import dev.fairway.cli.Markdown;
import dev.fairway.cli.ProblemWords;
import dev.fairway.cli.Text;
import dev.fairway.cli.lane.LaneText;
import dev.fairway.domain.coordination.PreflightCheck;
import dev.fairway.domain.coordination.RoleTracks;
import dev.fairway.domain.coordination.Situation;
import dev.fairway.domain.coordination.Trouble;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.lane.LaneFacts;
import dev.fairway.domain.parity.ParityArtifact;
import dev.fairway.domain.policy.CoordinatorPolicy;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.report.EvidenceGap;
import dev.fairway.domain.report.HealthCheck;
import dev.fairway.domain.route.RoutedPath;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.task.Timestamps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The parity artifact as Markdown, to be shared. */
final class ArtifactMarkdown {

  private final ParityArtifact artifact;

  ArtifactMarkdown(ParityArtifact artifact) {
    this.artifact = artifact;
  }

  void write(Text out) {
    out.line("# Parity artifact: " + Markdown.text(artifact.project())).blank();
    out.line("Generated " + Timestamps.text(artifact.generatedAt()) + ".");
    imported(out);
    ready(out);
    routes(out);
    packs(out);
    gates(out);
    gaps(out);
    health(out);
    lanes(out);
    coordinator(out);
  }

  private void imported(Text out) {
    section(out, "Queue");
    ParityArtifact.LastImport last = artifact.lastImport();
    out.line(
        last == null
            ? "Nothing has been imported."
            : "Imported from "
                + Markdown.code(last.source())
                + " at "
                + Timestamps.text(last.at())
                + ": "
                + last.created()
                + " created, "
                + last.updated()
                + " updated, "
                + last.unchanged()
                + " unchanged, "
                + last.seeded()
                + " with their state.");
    out.blank().line("| State | Tasks |").line("|---|---|");
    artifact
        .tasksByStatus()
        .forEach((state, count) -> out.line("| " + Markdown.text(state) + " | " + count + " |"));
    out.line("| all | " + artifact.taskCount() + " |");
  }

  private void ready(Text out) {
    section(out, "Ready");
    int all = artifact.readyCount();
    out.line(all + (all == 1 ? " task is ready." : " tasks are ready.")).blank();
    out.line("| Role | Ready |").line("|---|---|");
    artifact
        .readyByRole()
        .forEach((role, count) -> out.line("| " + Markdown.text(role) + " | " + count + " |"));
    if (!artifact.readySample().isEmpty()) {
      out.blank()
          .line("| Task | Role | Priority | Sequence | Title |")
          .line("|---|---|---|---|---|");
      for (ParityArtifact.ReadySample task : artifact.readySample()) {
        out.line(
            Markdown.row(task.id(), task.role(), task.priority(), task.sequence(), task.title()));
      }
    }
  }

  private void routes(Text out) {
    section(out, "Route samples");
    if (artifact.routeSamples().isEmpty()) {
      out.line("No profile names a sample and none was asked for.");
      return;
    }
    out.line("| Path | Reviewer | Pattern |").line("|---|---|---|");
    for (RoutedPath route : artifact.routeSamples()) {
      String reviewer = route.reviewer() == null ? "no route" : route.reviewer();
      out.line(Markdown.row(route.path(), reviewer, route.pattern()));
    }
  }

  private void packs(Text out) {
    section(out, "Regression packs");
    ParityArtifact.Packs packs = artifact.packs();
    if (packs == null) {
      out.line("No catalog was named.");
      return;
    }
    String verdict =
        packs.isOk() ? "valid" : "not valid, " + ProblemWords.count(packs.problems().size());
    String count = packs.count() == 1 ? "1 pack, " : packs.count() + " packs, ";
    out.line(Markdown.code(packs.catalog()) + ": " + count + verdict + ".");
    for (Problem problem : packs.problems()) {
      out.line("- " + Markdown.text(ProblemWords.line(problem)));
    }
  }

  private void gates(Text out) {
    section(out, "Gates");
    out.line("| Gate | Required |").line("|---|---|");
    out.line(Markdown.row("evidence before done", artifact.gates().requireEvidenceBeforeDone()));
    out.line(Markdown.row("review before done", artifact.gates().requireReviewBeforeDone()));
    out.line(
        Markdown.row(
            "handoff before merge-ready", artifact.gates().requireHandoffBeforeMergeReady()));
    out.line(Markdown.row("reason for blocked", artifact.gates().requireBlockedReason()));
    out.line(Markdown.row("force without reason", artifact.gates().allowForceWithoutReason()));
    out.blank();
    for (ParityArtifact.TaskGates task : artifact.gateEvaluations()) {
      for (GateEvaluation gate : task.gates()) {
        String standing = gate.isSatisfied() ? "satisfied" : GateWords.lacks(gate);
        out.line("- " + Markdown.text(task.taskId() + ", " + gate.gate() + ": " + standing));
      }
    }
  }

  private void gaps(Text out) {
    section(out, "Evidence gaps");
    int count = artifact.evidenceGapCount();
    out.line(count == 0 ? "None." : count + " in all.").blank();
    for (EvidenceGap gap : artifact.evidenceGaps()) {
      out.line(
          "- "
              + Markdown.text(
                  gap.taskId()
                      + " ("
                      + gap.status()
                      + "), "
                      + gap.gate().gate()
                      + ": "
                      + GateWords.lacks(gap.gate())));
    }
    int hidden = count - artifact.evidenceGaps().size();
    if (hidden > 0) {
      out.line("- … and " + hidden + " more");
    }
  }

  private void health(Text out) {
    section(out, "Health");
    if (artifact.health().isOk()) {
      out.line("Nothing is in trouble.");
      return;
    }
    out.line("| Check | Tasks |").line("|---|---|");
    for (Map.Entry<HealthCheck, List<String>> entry : artifact.health().troubles().entrySet()) {
      out.line(Markdown.row(entry.getKey().word().replace('_', ' '), entry.getValue().size()));
    }
  }

  private void lanes(Text out) {
    section(out, "Sessions and worktrees");
    Situation situation = artifact.situation();
    out.line(situation.live().size() + " live, " + situation.stale().size() + " stale.").blank();
    for (SessionReading reading : situation.stale()) {
      out.line("- " + Markdown.text(reading.session().id() + ": " + reading.staleReason()));
    }
    if (!situation.stale().isEmpty()) {
      out.blank();
    }
    if (artifact.lanes().isEmpty()) {
      out.line("No role is configured.");
      return;
    }
    out.line("| Role | Branch | Worktree | Exists | Own and missing commits | Risks |");
    out.line("|---|---|---|---|---|---|");
    for (ParityArtifact.Lane lane : artifact.lanes()) {
      LaneFacts facts = lane.facts();
      out.line(
          Markdown.row(
              facts.role(),
              facts.branch(),
              facts.folder(),
              facts.exists(),
              LaneText.distance(facts.distance()),
              LaneText.risks(lane.risks())));
    }
  }

  private void coordinator(Text out) {
    section(out, "Coordinator");
    CoordinatorPolicy limits = artifact.limits();
    out.line("| Track | Most per role |").line("|---|---|");
    out.line(Markdown.row("primary", limits.maxPrimaryTracks()));
    out.line(Markdown.row("side", limits.maxSidecarTracks()));
    out.line(Markdown.row("review", limits.maxReviewTracks()));
    out.blank();
    for (PreflightCheck check : artifact.situation().preflight()) {
      String verdict = check.ok() ? "ok" : "not ok";
      out.line("- " + Markdown.text(check.check() + " " + verdict + ": " + check.message()));
    }
    for (RoleTracks role : artifact.situation().roles()) {
      List<String> ids = new ArrayList<>();
      role.primary().forEach(task -> ids.add(task.id()));
      if (!ids.isEmpty()) {
        out.line("- " + Markdown.text(role.role() + " works on " + String.join(", ", ids)));
      }
    }
    for (Trouble trouble : artifact.situation().troubles()) {
      out.line(
          "- "
              + Markdown.text(trouble.message())
              + ": "
              + Markdown.code(out.advice(trouble.command())));
    }
  }

  private static void section(Text out, String title) {
    out.blank().line("## " + title).blank();
  }
}
