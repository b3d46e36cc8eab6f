package dev.fairway.cli.view;

import dev.fairway.cli.Json;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.task.HistoryEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The members of recorded rows in JSON, for objects that have begun. */
public final class RecordJson {

  private RecordJson() {}

  public static void evidence(Json out, Evidence row) throws IOException {
    out.number("id", row.id())
        .text("task_id", row.taskId())
        .text("command", row.command())
        .text("result", row.result().word())
        .text("artifact", row.artifact())
        .text("artifact_type", row.artifactType())
        .number("duration_seconds", row.durationSeconds())
        .text("notes", row.notes())
        .time("recorded_at", row.recordedAt())
        .text("actor", row.actor().name())
        .text("role", row.role());
  }

  public static void handoff(Json out, Handoff row) throws IOException {
    out.number("id", row.id())
        .text("task_id", row.taskId())
        .text("from", row.fromRole())
        .text("to", row.toRole())
        .text("payload", row.payload())
        .text("commit", row.commit())
        .texts("changed_files", row.changedFiles())
        .texts("commands", row.commands())
        .text("results", row.results())
        .texts("risks", row.risks())
        .texts("blockers", row.blockers())
        .text("next_step", row.nextStep())
        .time("recorded_at", row.recordedAt())
        .text("actor", row.actor().name())
        .flag("acknowledged", row.isAcknowledged());
    Handoff.Acknowledgement ack = row.acknowledgement();
    if (ack != null) {
      out.time("acknowledged_at", ack.at())
          .text("acknowledged_by", ack.actor().name())
          .text("acknowledged_role", ack.role());
    }
  }

  public static void review(Json out, Review row) throws IOException {
    out.number("id", row.id())
        .text("task_id", row.taskId())
        .text("reviewer", row.reviewer())
        .text("verdict", row.verdict().word())
        .text("domain", row.domain())
        .text("reason", row.reason())
        .text("commit", row.commit())
        .time("recorded_at", row.recordedAt())
        .text("actor", row.actor().name());
  }

  public static void history(Json out, HistoryEntry row) throws IOException {
    out.number("id", row.id())
        .time("at", row.at())
        .text("actor", row.actor().name())
        .text("role", row.role())
        .text("action", row.action().word())
        .text("from", row.fromStatus())
        .text("to", row.toStatus())
        .text("reason", row.reason())
        .flag("forced", row.forced())
        .text("detail", row.detail());
  }

  /** Writes {@code "name": [{…}]}. */
  public static void gates(Json out, String name, List<GateEvaluation> gates) throws IOException {
    out.array(name);
    for (GateEvaluation gate : gates) {
      out.object();
      gate(out, gate);
      out.end();
    }
    out.endArray();
  }

  public static void gate(Json out, GateEvaluation gate) throws IOException {
    List<String> lacks = new ArrayList<>();
    for (Lack lack : gate.lacks()) {
      lacks.add(lack.word());
    }
    out.text("gate", gate.gate())
        .text("profile", gate.profile())
        .text("mode", gate.mode().word())
        .flag("satisfied", gate.isSatisfied())
        .text("evidence_type", gate.evidenceType())
        .number("required", gate.required())
        .number("counted", gate.counted())
        .texts("lacks", lacks)
        .texts("missing_review_domains", gate.missingDomains());
  }
}
