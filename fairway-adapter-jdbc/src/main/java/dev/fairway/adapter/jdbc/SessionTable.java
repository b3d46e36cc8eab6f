package dev.fairway.adapter.jdbc;

import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.session.SessionFacts;
import dev.fairway.domain.session.Staleness;
import dev.fairway.domain.task.Actor;
import dev.fairway.port.store.StaleRow;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is at work, or was. */
final class SessionTable implements RowMapper<Session> {

  private static final String SELECT =
      """
      SELECT s.id, s.role, s.lane, s.backend, s.provider, s.name, s.task_id, s.host, s.pid,
        s.pid_started_at, s.tmux_pane, s.worktree, s.branch, s.transcript_path, s.monitor_kind,
        s.automation_id, s.external_run_id, s.poll_command, s.manual_until,
        s.actor, s.actor_is_session, s.started_at, s.heartbeat_at, s.stale_at, s.stale_reason,
        s.ended_at, s.ended_by, s.ended_by_session, s.end_reason, s.exit_code, s.version
      FROM session s \
      """;

  private static final String INSERT =
      """
      INSERT INTO session (role, lane, backend, provider, name, task_id, host, pid,
        pid_started_at, tmux_pane, worktree, branch, transcript_path, monitor_kind,
        automation_id, external_run_id, poll_command, manual_until,
        actor, actor_is_session, started_at, heartbeat_at, stale_at, stale_reason,
        ended_at, ended_by, ended_by_session, end_reason, exit_code, id, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
      ON CONFLICT (id) DO NOTHING""";

  private static final String UPDATE =
      """
      UPDATE session SET role = ?, lane = ?, backend = ?, provider = ?, name = ?, task_id = ?,
        host = ?, pid = ?, pid_started_at = ?, tmux_pane = ?, worktree = ?, branch = ?,
        transcript_path = ?, monitor_kind = ?, automation_id = ?, external_run_id = ?,
        poll_command = ?, manual_until = ?, actor = ?, actor_is_session = ?, started_at = ?,
        heartbeat_at = ?, stale_at = ?, stale_reason = ?, ended_at = ?, ended_by = ?,
        ended_by_session = ?, end_reason = ?, exit_code = ?, version = version + 1
      WHERE id = ? AND version = ?""";

  private final Statements statements;

  SessionTable(Statements statements) {
    this.statements = statements;
  }

  @Nullable Session withId(String id) {
    return statements.sql(SELECT + "WHERE s.id = ?").text(id).first(this);
  }

  /** In the order of {@code ids}. */
  List<Session> in(Collection<String> ids) {
    Map<String, Session> found = new HashMap<>();
    for (List<String> chunk : InList.chunks(ids)) {
      String sql = SELECT + "WHERE s.id IN " + InList.marks(chunk);
      for (Session session : statements.sql(sql).texts(chunk).list(this)) {
        found.put(session.id(), session);
      }
    }
    List<Session> ordered = new ArrayList<>(found.size());
    for (String id : new LinkedHashSet<>(ids)) {
      Session session = found.get(id);
      if (session != null) {
        ordered.add(session);
      }
    }
    return ordered;
  }

  List<Session> all(boolean alsoEnded) {
    String which = alsoEnded ? "" : "WHERE s.ended_at IS NULL ";
    List<Session> found = statements.sql(SELECT + which + "ORDER BY s.id").list(this);
    Collections.sort(found, new ById());
    return found;
  }

  List<Session> ofTask(String taskId) {
    List<Session> found = statements.sql(SELECT + "WHERE s.task_id = ?").text(taskId).list(this);
    Collections.sort(found, new ByStart());
    return found;
  }

  Session put(Session session) {
    boolean fresh = session.version() == 0;
    Prepared change = statements.sql(fresh ? INSERT : UPDATE);
    facts(change, session.facts());
    Staleness staleness = session.staleness();
    SessionEnd end = session.end();
    change
        .actor(session.actor())
        .time(session.startedAt())
        .time(session.heartbeatAt())
        .time(staleness == null ? null : staleness.at())
        .text(staleness == null ? null : staleness.reason())
        .time(end == null ? null : end.at())
        .actor(end == null ? null : end.by())
        .text(end == null ? null : end.reason())
        .number(end == null ? null : end.exitCode())
        .text(session.id());
    if (!fresh) {
      change.number(session.version());
    }
    if (change.update() == 0) {
      throw new StaleRow("session " + session.id());
    }
    return new Session(
        session.id(),
        session.facts(),
        session.actor(),
        session.startedAt(),
        session.heartbeatAt(),
        staleness,
        end,
        session.version() + 1);
  }

  private static void facts(Prepared target, SessionFacts facts) {
    target
        .text(facts.role())
        .text(facts.lane())
        .text(facts.backend())
        .text(facts.provider())
        .text(facts.name())
        .text(facts.taskId())
        .text(facts.host())
        .number(facts.pid())
        .time(facts.pidStartedAt())
        .text(facts.tmuxPane())
        .text(facts.worktree())
        .text(facts.branch())
        .text(facts.transcriptPath())
        .text(facts.monitorKind())
        .text(facts.automationId())
        .text(facts.externalRunId())
        .text(facts.pollCommand())
        .time(facts.manualUntil());
  }

  @Override
  public Session map(Row row) throws SQLException {
    return new Session(
        row.text(),
        facts(row),
        row.actor(),
        row.time(),
        row.time(),
        staleness(row),
        end(row),
        row.number());
  }

  private static SessionFacts facts(Row row) throws SQLException {
    return new SessionFacts(
        row.textOrNull(),
        row.textOrNull(),
        row.text(),
        row.textOrNull(),
        row.textOrNull(),
        row.textOrNull(),
        row.text(),
        row.numberOrNull(),
        row.timeOrNull(),
        row.textOrNull(),
        row.textOrNull(),
        row.textOrNull(),
        row.textOrNull(),
        row.textOrNull(),
        row.textOrNull(),
        row.textOrNull(),
        row.textOrNull(),
        row.timeOrNull());
  }

  private static @Nullable Staleness staleness(Row row) throws SQLException {
    Instant at = row.timeOrNull();
    String reason = row.textOrNull();
    return at == null || reason == null ? null : new Staleness(at, reason);
  }

  private static @Nullable SessionEnd end(Row row) throws SQLException {
    Instant at = row.timeOrNull();
    Actor by = row.actorOrNull();
    String reason = row.textOrNull();
    Integer exitCode = row.integerOrNull();
    return at == null || by == null ? null : new SessionEnd(at, by, reason, exitCode);
  }

  private static final class ById implements Comparator<Session> {
    @Override
    public int compare(Session a, Session b) {
      return a.id().compareTo(b.id());
    }
  }

  private static final class ByStart implements Comparator<Session> {
    @Override
    public int compare(Session a, Session b) {
      int byStart = a.startedAt().compareTo(b.startedAt());
      return byStart != 0 ? byStart : a.id().compareTo(b.id());
    }
  }
}
