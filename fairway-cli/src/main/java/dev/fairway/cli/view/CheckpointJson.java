package dev.fairway.cli.view;

import dev.fairway.cli.Json;
import dev.fairway.domain.checkpoint.Checkpoint;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The members of a checkpoint in JSON, for an object that has begun. */
public final class CheckpointJson {

  private CheckpointJson() {}

  public static void write(Json out, Checkpoint row) throws IOException {
    out.number("id", row.id())
        .text("task_id", row.taskId())
        .text("state", row.state().word())
        .text("summary", row.summary())
        .text("owner", row.owner())
        .text(
            "target_close_by", row.targetCloseBy() == null ? null : row.targetCloseBy().toString())
        .text("artifact", row.artifact())
        .time("recorded_at", row.recordedAt())
        .text("actor", row.actor().name())
        .text("role", row.role());
  }

  /**
   * The same with whether it is stale, for the latest of its task.
   *
   * @param staleReason null when it is not
   */
  public static void write(Json out, Checkpoint latest, @Nullable String staleReason)
      throws IOException {
    write(out, latest);
    out.flag("stale", staleReason != null).text("stale_reason", staleReason);
  }
}
