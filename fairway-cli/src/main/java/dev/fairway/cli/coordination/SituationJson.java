package dev.fairway.cli.coordination;

import dev.fairway.cli.Json;
import dev.fairway.cli.view.CheckpointJson;
import dev.fairway.cli.view.SessionJson;
import dev.fairway.cli.view.WatcherJson;
import dev.fairway.domain.coordination.Action;
import dev.fairway.domain.coordination.BlockedTask;
import dev.fairway.domain.coordination.PendingReview;
import dev.fairway.domain.coordination.PreflightCheck;
import dev.fairway.domain.coordination.RoleTracks;
import dev.fairway.domain.coordination.SideTrack;
import dev.fairway.domain.coordination.Situation;
import dev.fairway.domain.coordination.StaleCheckpoint;
import dev.fairway.domain.coordination.Trouble;
import dev.fairway.domain.coordination.TroubleKind;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.domain.report.OldDebt;
import dev.fairway.domain.session.UnattendedTask;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.watcher.Watcher;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A situation in JSON. But for when it was looked at, it does not tell how late it is. */
public final class SituationJson {

  private final Json out;
  private final Situation situation;
  private final @Nullable Integer limit;

  private SituationJson(Json out, Situation situation, @Nullable Integer limit) {
    this.out = out;
    this.situation = situation;
    this.limit = limit;
  }

  /**
   * Writes the members of an object that has begun.
   *
   * @param limit how many ready tasks, blocked tasks and actions; null means all
   */
  static void write(Json out, Situation situation, @Nullable Integer limit) throws IOException {
    out.flag("ok", situation.isOk()).time("generated_at", situation.generatedAt());
    SituationJson json = new SituationJson(out, situation, limit);
    json.preflight();
    json.tracks();
    json.ready();
    json.waiting();
    sessions(out, situation);
    json.rest();
  }

  /** What is left of it where ready tasks and sessions are shown elsewhere. */
  public static void writePart(Json out, Situation situation) throws IOException {
    SituationJson json = new SituationJson(out, situation, null);
    out.flag("ok", situation.isOk());
    json.preflight();
    json.tracks();
    json.blocked();
    json.rest();
  }

  /** Writes {@code "sessions": {live, stale}}. */
  public static void sessions(Json out, Situation situation) throws IOException {
    out.object("sessions");
    SessionJson.list(out, "live", situation.live());
    SessionJson.list(out, "stale", situation.stale());
    out.end();
  }

  private void preflight() throws IOException {
    out.array("preflight");
    for (PreflightCheck check : situation.preflight()) {
      out.object()
          .text("check", check.check())
          .flag("ok", check.ok())
          .text("message", check.message())
          .end();
    }
    out.endArray();
  }

  private void tracks() throws IOException {
    Set<String> unattended = new HashSet<>();
    for (UnattendedTask task : situation.unattended()) {
      unattended.add(task.taskId());
    }
    out.array("active");
    for (Task task : situation.active()) {
      begin(task);
      out.text("owner", task.state().owner());
      Claim claim = task.state().claim();
      if (claim != null) {
        out.text("claimant", claim.holder().name())
            .time("claimed_at", claim.since())
            .time("lease_until", claim.leaseUntil());
      }
      out.flag("attended", !unattended.contains(task.id())).end();
    }
    out.endArray().array("side_tracks");
    for (RoleTracks role : situation.roles()) {
      for (SideTrack track : role.side()) {
        sideTrack(track);
      }
    }
    out.endArray().array("review_tracks");
    for (RoleTracks role : situation.roles()) {
      for (PendingReview review : role.review()) {
        out.object()
            .text("role", review.role())
            .text("task_id", review.taskId())
            .time("asked_at", review.askedAt())
            .end();
      }
    }
    out.endArray();
  }

  private void begin(Task task) throws IOException {
    out.object()
        .text("id", task.id())
        .text("title", task.definition().title())
        .text("role", task.role());
  }

  private void sideTrack(SideTrack track) throws IOException {
    out.object().text("role", track.role()).text("task_id", track.taskId()).array("items");
    for (SideTrack.Item item : track.items()) {
      out.object()
          .text("kind", item.kind().word())
          .text("id", item.id())
          .time("since", item.since())
          .end();
    }
    out.endArray().end();
  }

  private void ready() throws IOException {
    out.array("ready");
    for (OpenTask one : first(situation.ready())) {
      Task task = situation.open().get(one.id());
      if (task != null) {
        TaskDefinition definition = task.definition();
        begin(task);
        out.number("priority", definition.priority())
            .number("sequence", definition.sequence())
            .end();
      }
    }
    out.endArray();
  }

  private void waiting() throws IOException {
    out.array("waiting");
    for (Map.Entry<WaitingCategory, List<String>> entry : situation.waiting().entrySet()) {
      out.object()
          .text("category", entry.getKey().word())
          .number("count", entry.getValue().size())
          .texts("task_ids", entry.getValue())
          .end();
    }
    out.endArray();
    blocked();
  }

  private void blocked() throws IOException {
    out.array("blocked");
    for (BlockedTask blocked : first(situation.blocked())) {
      begin(blocked.task());
      out.text("reason", blocked.reason())
          .time("blocked_at", blocked.since())
          .time("last_news_at", blocked.newsAt())
          .end();
    }
    out.endArray();
  }

  private void rest() throws IOException {
    out.array("watchers");
    for (Watcher watcher : situation.watchers()) {
      out.object();
      WatcherJson.write(out, watcher);
      out.end();
    }
    out.endArray().array("checkpoints_stale");
    for (StaleCheckpoint stale : situation.staleCheckpoints()) {
      out.object();
      CheckpointJson.write(out, stale.checkpoint(), stale.reason());
      out.end();
    }
    out.endArray();
    stops(out, situation.stopConditions());
    out.array("actions");
    for (Action action : first(situation.actions())) {
      action(action);
    }
    OldDebt debt = situation.oldDebt();
    out.endArray()
        .object("old_debt")
        .number("evidence_gaps", debt.evidenceGaps())
        .number("review_debt", debt.reviewDebt())
        .number("handoffs", debt.handoffs())
        .advice("report", "fairway health-report")
        .end();
  }

  /** Writes {@code "stop_conditions": [{condition, role?, task_id?, message}]}. */
  static void stops(Json out, List<Trouble> stops) throws IOException {
    out.array("stop_conditions");
    for (Trouble stop : stops) {
      out.object()
          .text("condition", stop.word())
          .text("role", stop.role())
          .text("task_id", stop.taskId())
          .text("message", stop.message())
          .end();
    }
    out.endArray();
  }

  private void action(Action action) throws IOException {
    out.object()
        .number("priority", action.urgency().priority())
        .text("action", action.action())
        .text("finding", action.finding())
        .text("task_id", action.taskId())
        .text("role", action.role());
    if (TroubleKind.STALE_SESSION.word().equals(action.finding())) {
      out.text("session_id", action.subject());
    } else if (TroubleKind.OVERDUE_HANDOFF.word().equals(action.finding())) {
      out.number("handoff_id", Long.valueOf(String.valueOf(action.subject())));
    }
    out.advice("command", action.command()).text("reason", action.reason()).end();
  }

  private <T> List<T> first(List<T> all) {
    return limit == null ? all : all.subList(0, Math.min(limit, all.size()));
  }
}
