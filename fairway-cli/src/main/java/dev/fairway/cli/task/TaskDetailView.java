package dev.fairway.cli.task;

import dev.fairway.cli.GateWords;
import dev.fairway.cli.Json;
import dev.fairway.cli.Printable;
import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.Text.Cell;
import dev.fairway.cli.View;
import dev.fairway.cli.view.CheckpointJson;
import dev.fairway.cli.view.RecordJson;
import dev.fairway.cli.view.SessionJson;
import dev.fairway.cli.view.TaskJson;
import dev.fairway.cli.view.TaskRows;
import dev.fairway.cli.view.WatcherJson;
import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.usecase.task.ShowTask;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one task.
 *
 * @param now when it is shown, which tells whether a lease has run out
 */
record TaskDetailView(ShowTask.Detail detail, Instant now) implements View {

  @Override
  public String schema() {
    return "task-detail";
  }

  @Override
  public void json(Json out) throws IOException {
    TaskJson.field(out, detail.task());
    out.array("history");
    for (HistoryEntry row : detail.history()) {
      out.object();
      RecordJson.history(out, row);
      out.end();
    }
    out.endArray().array("evidence");
    for (Evidence row : detail.evidence()) {
      out.object();
      RecordJson.evidence(out, row);
      out.end();
    }
    out.endArray().array("handoffs");
    for (Handoff row : detail.handoffs()) {
      out.object();
      RecordJson.handoff(out, row);
      out.end();
    }
    out.endArray().array("reviews");
    for (Review row : detail.reviews().reviews()) {
      out.object();
      RecordJson.review(out, row);
      out.end();
    }
    out.endArray()
        .texts("pending_reviewers", detail.pendingReviewers())
        .texts("missing_review_domains", detail.missingReviewDomains());
    RecordJson.gates(out, "gates", detail.gates());
    SessionJson.list(out, "sessions", detail.sessions());
    out.array("checkpoints");
    for (Checkpoint row : detail.checkpoints()) {
      out.object();
      CheckpointJson.write(out, row);
      out.end();
    }
    out.endArray().array("watchers");
    for (Watcher row : detail.watchers()) {
      out.object();
      WatcherJson.write(out, row);
      out.end();
    }
    out.endArray()
        .texts("blocks", detail.blocks())
        .texts("blocked_by", detail.blockedBy())
        .texts("breadcrumb", detail.breadcrumb());
  }

  @Override
  public void text(Text out) {
    TaskDefinition task = detail.task().task().definition();
    out.line(out.styled(Style.BOLD, task.id() + "  " + Printable.line(task.title())));
    TaskState state = detail.task().task().state();
    out.field("status", TaskRows.standing(detail.task()) + (detail.task().ready() ? ", ready" : ""))
        .field("claimed", claimed(state.claim()))
        .field("role", task.role())
        .field("kind", task.kind())
        .field("priority", number(task.priority()))
        .field("sequence", number(task.sequence()))
        .field("in", joined(detail.breadcrumb(), " › "))
        .field("branch", state.branch())
        .field("commit", state.commit())
        .field("completed", time(state.completedAt()))
        .field("waits for", dependencies())
        .field("blocks", joined(detail.blocks(), ", "))
        .field("review", review(task))
        .field("profile", task.profile())
        .field("domain", task.owningDomain())
        .field("layer", task.owningLayer())
        .field("from paths", joined(task.sourcePaths(), ", "))
        .field("to paths", joined(task.targetPaths(), ", "))
        .field("tags", joined(task.tags(), ", "))
        .field("risk", task.riskLevel())
        .field("migration", task.migrationType());
    for (Map.Entry<String, String> extra : task.extra().entrySet()) {
      out.field(extra.getKey(), extra.getValue());
    }
    if (task.notes() != null) {
      out.blank().heading("Notes");
      for (String line : task.notes().split("\n")) {
        String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        out.line(text.isEmpty() ? "" : "  " + text);
      }
    }
    list(out, "Acceptance", task.acceptanceChecks());
    gates(out);
    evidence(out);
    reviews(out);
    handoffs(out);
    new AttendanceRows(detail).write(out);
    history(out);
  }

  private static void list(Text out, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      out.blank().heading(heading);
      for (String line : lines) {
        out.line("  - " + Printable.line(line));
      }
    }
  }

  private void gates(Text out) {
    out.blank().heading("Gates");
    List<Cell[]> rows = new ArrayList<>();
    for (GateEvaluation gate : detail.gates()) {
      rows.add(
          new Cell[] {
            Cell.of("  " + gate.gate()),
            gate.isSatisfied() ? Cell.of("satisfied", Style.GREEN) : Cell.of("open", Style.YELLOW),
            Cell.of(GateWords.lacks(gate))
          });
    }
    out.table(rows);
  }

  private void evidence(Text out) {
    if (detail.evidence().isEmpty()) {
      return;
    }
    out.blank().heading("Evidence");
    List<Cell[]> rows = new ArrayList<>();
    for (Evidence row : detail.evidence()) {
      rows.add(
          new Cell[] {
            Cell.of("  " + Timestamps.text(row.recordedAt()), Style.DIM),
            Cell.of(row.result().word()),
            Cell.of(row.command()),
            Cell.of(row.artifact())
          });
    }
    out.table(rows);
  }

  private void reviews(Text out) {
    if (detail.reviews().reviews().isEmpty()) {
      return;
    }
    out.blank().heading("Reviews");
    List<Cell[]> rows = new ArrayList<>();
    for (Review row : detail.reviews().reviews()) {
      rows.add(
          new Cell[] {
            Cell.of("  " + Timestamps.text(row.recordedAt()), Style.DIM),
            Cell.of(row.reviewer()),
            Cell.of(row.verdict().word() + (isStale(row) ? ", stale" : "")),
            Cell.of(row.domain()),
            Cell.of(row.reason())
          });
    }
    out.table(rows);
  }

  private boolean isStale(Review row) {
    return detail.staleApprovals().contains(row);
  }

  private void handoffs(Text out) {
    if (detail.handoffs().isEmpty()) {
      return;
    }
    out.blank().heading("Handoffs");
    List<Cell[]> rows = new ArrayList<>();
    for (Handoff row : detail.handoffs()) {
      rows.add(
          new Cell[] {
            Cell.of("  " + Timestamps.text(row.recordedAt()), Style.DIM),
            Cell.of("to " + row.toRole()),
            Cell.of(row.isAcknowledged() ? "acknowledged" : "waiting"),
            Cell.of(row.nextStep() != null ? row.nextStep() : row.payload())
          });
    }
    out.table(rows);
  }

  private void history(Text out) {
    out.blank().heading("History");
    List<Cell[]> rows = new ArrayList<>();
    for (HistoryEntry row : detail.history()) {
      String move =
          row.toStatus() == null
              ? null
              : row.fromStatus() == null
                  ? row.toStatus()
                  : row.fromStatus() + " → " + row.toStatus();
      rows.add(
          new Cell[] {
            Cell.of("  " + Timestamps.text(row.at()), Style.DIM),
            Cell.of(row.action().word() + (row.forced() ? " (forced)" : "")),
            Cell.of(move),
            Cell.of(row.actor().name()),
            Cell.of(row.reason() != null ? row.reason() : row.detail())
          });
    }
    out.table(rows);
  }

  private @Nullable String claimed(@Nullable Claim claim) {
    if (claim == null) {
      return null;
    }
    Instant until = claim.leaseUntil();
    String lease = until == null ? "" : ", lease until " + Timestamps.text(until);
    return "since "
        + Timestamps.text(claim.since())
        + lease
        + (claim.isExpired(now) ? ", expired" : "");
  }

  private @Nullable String dependencies() {
    List<String> words = new ArrayList<>();
    for (DependencyState dependency : detail.dependencies()) {
      String status = dependency.status() == null ? "missing" : dependency.status();
      words.add(dependency.id() + " (" + status + ")");
    }
    return joined(words, ", ");
  }

  private String review(TaskDefinition task) {
    String status = detail.task().reviewStatus().word();
    String domains =
        task.reviewDomains().isEmpty()
            ? ""
            : ", domains " + String.join(", ", task.reviewDomains());
    String missing =
        detail.missingReviewDomains().isEmpty()
            ? ""
            : ", missing " + String.join(", ", detail.missingReviewDomains());
    return status + domains + missing;
  }

  private static @Nullable String joined(List<String> words, String between) {
    return words.isEmpty() ? null : String.join(between, words);
  }

  private static @Nullable String number(@Nullable Integer value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String time(@Nullable Instant value) {
    return value == null ? null : Timestamps.text(value);
  }
}
