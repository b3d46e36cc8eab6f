package dev.fairway.cli.top;

import dev.fairway.cli.Json;
import dev.fairway.cli.view.RecordJson;
import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.domain.report.WaitingHandoff;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.usecase.overview.Lane;
import dev.fairway.usecase.overview.ShowWall;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A wall in JSON, as members of an object that has begun. */
final class WallJson {

  private WallJson() {}

  /**
   * @param roles whose lanes are written; empty for all
   */
  static void write(Json out, ShowWall.Wall wall, List<String> roles) throws IOException {
    out.array("lanes");
    for (Lane lane : wall.lanes()) {
      if (roles.isEmpty() || roles.contains(lane.role())) {
        out.object();
        lane(out, lane);
        out.end();
      }
    }
    out.endArray().array("recent");
    for (ShowWall.Happened happened : wall.recent()) {
      out.object().text("task_id", happened.entry().taskId()).text("title", happened.title());
      RecordJson.history(out, happened.entry());
      out.end();
    }
    out.endArray().array("handoffs");
    for (WaitingHandoff handoff : wall.handoffs()) {
      out.object()
          .number("id", handoff.id())
          .text("task_id", handoff.taskId())
          .text("from", handoff.fromRole())
          .text("to", handoff.toRole())
          .time("recorded_at", handoff.recordedAt())
          .end();
    }
    out.endArray().number("old_handoffs", wall.oldHandoffs());
  }

  private static void lane(Json out, Lane lane) throws IOException {
    out.text("role", lane.role())
        .text("provider", lane.provider())
        .text("branch", lane.branch())
        .text("load", lane.load().word())
        .object("counts");
    for (Map.Entry<String, Long> count : lane.counts().entrySet()) {
      out.number(count.getKey(), count.getValue());
    }
    out.end().array("working");
    for (Lane.Working working : lane.working()) {
      Claim claim = working.task().state().claim();
      task(out, working.task()).time("since", working.since());
      if (claim != null) {
        out.text("claimant", claim.holder().name()).time("lease_until", claim.leaseUntil());
      }
      RecordJson.gates(out, "gates", working.gates());
      out.end();
    }
    out.endArray().array("blocked");
    for (Lane.Blocked blocked : lane.blocked()) {
      task(out, blocked.task())
          .time("since", blocked.since())
          .text("reason", blocked.reason())
          .end();
    }
    out.endArray().number("blocked_count", lane.blockedCount());
    tasks(out, "reviewing", lane.reviewing());
    tasks(out, "ready", lane.ready());
    out.number("ready_count", lane.readyCount()).array("waiting");
    for (Map.Entry<WaitingCategory, Integer> waiting : lane.waiting().entrySet()) {
      out.object()
          .text("category", waiting.getKey().word())
          .number("count", waiting.getValue())
          .end();
    }
    out.endArray();
  }

  private static void tasks(Json out, String name, List<Task> tasks) throws IOException {
    out.array(name);
    for (Task task : tasks) {
      task(out, task).end();
    }
    out.endArray();
  }

  private static Json task(Json out, Task task) throws IOException {
    return out.object()
        .text("id", task.id())
        .text("title", task.definition().title())
        .text("role", task.role())
        .text("status", task.status());
  }
}
