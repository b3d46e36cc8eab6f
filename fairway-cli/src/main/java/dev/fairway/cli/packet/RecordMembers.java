package dev.fairway.cli.packet;

import dev.fairway.cli.Json;
import dev.fairway.cli.view.CheckpointJson;
import dev.fairway.cli.view.RecordJson;
import dev.fairway.cli.view.SessionJson;
import dev.fairway.cli.view.TaskJson;
import dev.fairway.cli.view.WatcherJson;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.packet.Hindrance;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.usecase.packet.TaskRecord;
import java.io.IOException;

/** What is on record of a task, as members of a packet's object. */
final class RecordMembers {

  private final Json out;
  private final TaskRecord record;

  private RecordMembers(Json out, TaskRecord record) {
    this.out = out;
    this.record = record;
  }

  static void write(Json out, TaskRecord record) throws IOException {
    RecordMembers members = new RecordMembers(out, record);
    TaskJson.field(out, record.task());
    members.surroundings();
    RecordJson.gates(out, "gates", record.gates());
    members.reviews();
    members.rows();
    members.presence();
  }

  private void surroundings() throws IOException {
    out.array("dependencies");
    for (DependencyState dependency : record.dependencies()) {
      out.object().text("id", dependency.id()).text("status", dependency.status()).end();
    }
    out.endArray().texts("blocks", record.blocks()).array("hindrances");
    for (Hindrance hindrance : record.hindrances()) {
      out.object()
          .text("kind", hindrance.kind().word())
          .text("subject", hindrance.subject())
          .text("detail", hindrance.detail())
          .end();
    }
    out.endArray();
  }

  private void reviews() throws IOException {
    out.array("reviews");
    for (Review row : record.reviews()) {
      out.object();
      RecordJson.review(out, row);
      out.end();
    }
    out.endArray()
        .texts("pending_reviewers", record.pendingReviewers())
        .texts("missing_review_domains", record.missingReviewDomains());
  }

  private void rows() throws IOException {
    out.array("evidence");
    for (Evidence row : record.evidence()) {
      out.object();
      RecordJson.evidence(out, row);
      out.end();
    }
    out.endArray().array("handoffs");
    for (Handoff row : record.handoffs()) {
      out.object();
      RecordJson.handoff(out, row);
      out.end();
    }
    out.endArray().array("history");
    for (HistoryEntry row : record.history()) {
      out.object();
      RecordJson.history(out, row);
      out.end();
    }
    out.endArray();
  }

  private void presence() throws IOException {
    SessionJson.list(out, "sessions", record.sessions());
    if (record.checkpoint() != null) {
      out.object("checkpoint");
      CheckpointJson.write(out, record.checkpoint());
      out.end();
    }
    out.array("watchers");
    for (Watcher watcher : record.watchers()) {
      out.object();
      WatcherJson.write(out, watcher);
      out.end();
    }
    out.endArray();
  }
}
