package dev.fairway.adapter.jdbc;

import dev.fairway.domain.task.Actor;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.domain.watcher.WatcherFinish;
import dev.fairway.domain.watcher.WatcherResult;
import dev.fairway.port.store.StaleRow;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is being watched, or was. */
final class WatcherTable implements RowMapper<Watcher> {

  private static final String SELECT =
      """
      SELECT w.id, w.task_id, w.owner, w.process, w.command, w.success, w.failure,
        w.actor, w.actor_is_session, w.role, w.started_at, w.result, w.artifact,
        w.duration_seconds, w.notes, w.finished_by, w.finished_by_session, w.finished_at,
        w.evidence_id
      FROM watcher w \
      """;

  private static final String INSERT =
      """
      INSERT INTO watcher (task_id, owner, process, command, success, failure,
        actor, actor_is_session, role, started_at, result, artifact, duration_seconds, notes,
        finished_by, finished_by_session, finished_at, evidence_id, id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO NOTHING""";

  private static final String FINISH =
      """
      UPDATE watcher SET result = ?, artifact = ?, duration_seconds = ?, notes = ?,
        finished_by = ?, finished_by_session = ?, finished_at = ?, evidence_id = ?
      WHERE id = ? AND finished_at IS NULL""";

  private final Statements statements;

  WatcherTable(Statements statements) {
    this.statements = statements;
  }

  @Nullable Watcher withId(String id) {
    return statements.sql(SELECT + "WHERE w.id = ?").text(id).first(this);
  }

  List<Watcher> all(boolean alsoFinished) {
    String which = alsoFinished ? "" : "WHERE w.finished_at IS NULL ";
    List<Watcher> found = statements.sql(SELECT + which + "ORDER BY w.id").list(this);
    Collections.sort(found, new ById());
    return found;
  }

  List<Watcher> ofTask(String taskId) {
    List<Watcher> found = statements.sql(SELECT + "WHERE w.task_id = ?").text(taskId).list(this);
    Collections.sort(found, new ByStart());
    return found;
  }

  void add(Watcher watcher) {
    Prepared insert =
        statements
            .sql(INSERT)
            .text(watcher.taskId())
            .text(watcher.owner())
            .text(watcher.process())
            .text(watcher.command())
            .text(watcher.success())
            .text(watcher.failure())
            .actor(watcher.actor())
            .text(watcher.role())
            .time(watcher.startedAt());
    change(finish(insert, watcher.finish()), watcher);
  }

  void finish(Watcher watcher) {
    if (watcher.isOpen()) {
      throw new IllegalArgumentException("watcher " + watcher.id() + " has not finished");
    }
    change(finish(statements.sql(FINISH), watcher.finish()), watcher);
  }

  private static void change(Prepared change, Watcher watcher) {
    if (change.text(watcher.id()).update() == 0) {
      throw new StaleRow("watcher " + watcher.id());
    }
  }

  private static Prepared finish(Prepared target, @Nullable WatcherFinish finish) {
    if (finish == null) {
      Long none = null;
      return target
          .text(null)
          .text(null)
          .number(none)
          .text(null)
          .actor(null)
          .time(null)
          .number(none);
    }
    return target
        .text(finish.result().word())
        .text(finish.artifact())
        .number(finish.durationSeconds())
        .text(finish.notes())
        .actor(finish.actor())
        .time(finish.at())
        .number(finish.evidenceId());
  }

  @Override
  public Watcher map(Row row) throws SQLException {
    return new Watcher(
        row.text(),
        row.textOrNull(),
        row.textOrNull(),
        row.textOrNull(),
        row.textOrNull(),
        row.textOrNull(),
        row.textOrNull(),
        row.actor(),
        row.textOrNull(),
        row.time(),
        finish(row));
  }

  private static @Nullable WatcherFinish finish(Row row) throws SQLException {
    String word = row.textOrNull();
    String artifact = row.textOrNull();
    Long durationSeconds = row.numberOrNull();
    String notes = row.textOrNull();
    Actor by = row.actorOrNull();
    Instant at = row.timeOrNull();
    Long evidenceId = row.numberOrNull();
    if (word == null || by == null || at == null) {
      return null;
    }
    Optional<WatcherResult> result = WatcherResult.of(word);
    if (result.isEmpty()) {
      throw row.damaged("a watcher has an unknown result");
    }
    return new WatcherFinish(result.get(), artifact, durationSeconds, notes, by, at, evidenceId);
  }

  private static final class ById implements Comparator<Watcher> {
    @Override
    public int compare(Watcher a, Watcher b) {
      return a.id().compareTo(b.id());
    }
  }

  private static final class ByStart implements Comparator<Watcher> {
    @Override
    public int compare(Watcher a, Watcher b) {
      int byStart = a.startedAt().compareTo(b.startedAt());
      return byStart != 0 ? byStart : a.id().compareTo(b.id());
    }
  }
}
