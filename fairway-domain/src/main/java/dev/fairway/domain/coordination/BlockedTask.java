package dev.fairway.domain.coordination;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task in the blocked state.
 *
 * @param reason what was said last about why; null when nothing was
 * @param since when it was blocked
 * @param newsAt when something was last recorded about it
 */
public record BlockedTask(Task task, @Nullable String reason, Instant since, Instant newsAt) {

  /** Ordered by id. */
  static List<BlockedTask> among(SituationFacts facts, String blocked) {
    List<BlockedTask> found = new ArrayList<>();
    for (Task task : facts.open().values()) {
      if (task.status().equals(blocked)) {
        found.add(of(task, facts));
      }
    }
    return found;
  }

  private static BlockedTask of(Task task, SituationFacts facts) {
    String reason = null;
    Instant since = task.createdAt();
    Instant news = task.createdAt();
    for (HistoryEntry entry : facts.history().getOrDefault(task.id(), List.of())) {
      news = later(news, entry.at());
      if (task.status().equals(entry.toStatus())) {
        since = task.status().equals(entry.fromStatus()) ? since : entry.at();
        reason = entry.reason() != null ? entry.reason() : reason;
      }
    }
    for (Checkpoint checkpoint : facts.checkpoints()) {
      if (checkpoint.taskId().equals(task.id())) {
        news = later(news, checkpoint.recordedAt());
      }
    }
    for (SessionReading reading : facts.sessions().values()) {
      if (reading.isLive() && task.id().equals(reading.session().facts().taskId())) {
        news = later(news, reading.session().heartbeatAt());
      }
    }
    return new BlockedTask(task, reason, since, news);
  }

  private static Instant later(Instant one, Instant other) {
    return other.isAfter(one) ? other : one;
  }
}
