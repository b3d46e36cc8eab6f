package dev.fairway.cli.view;

import dev.fairway.cli.Json;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.domain.watcher.WatcherFinish;
import java.io.IOException;

/** The members of a watcher in JSON, for an object that has begun. */
public final class WatcherJson {

  private WatcherJson() {}

  public static void write(Json out, Watcher row) throws IOException {
    out.text("id", row.id())
        .text("status", row.isOpen() ? "open" : "finished")
        .text("task_id", row.taskId())
        .text("owner", row.owner())
        .text("process", row.process())
        .text("command", row.command())
        .text("success", row.success())
        .text("failure", row.failure())
        .time("started_at", row.startedAt())
        .text("actor", row.actor().name())
        .text("role", row.role());
    WatcherFinish finish = row.finish();
    if (finish != null) {
      out.text("result", finish.result().word())
          .text("artifact", finish.artifact())
          .number("duration_seconds", finish.durationSeconds())
          .text("notes", finish.notes())
          .time("finished_at", finish.at())
          .text("finished_by", finish.actor().name())
          .number("evidence_id", finish.evidenceId());
    }
  }
}
