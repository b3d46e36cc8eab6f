package dev.fairway.cli.view;

import dev.fairway.cli.Json;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.session.SessionFacts;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.session.Staleness;
import java.io.IOException;
import java.util.Collection;

/** The members of a session in JSON, for an object that has begun. */
public final class SessionJson {

  private SessionJson() {}

  public static void write(Json out, SessionReading reading) throws IOException {
    Session session = reading.session();
    SessionFacts facts = session.facts();
    out.text("id", session.id())
        .text("role", facts.role())
        .text("status", reading.status().word())
        .text("stale_reason", reading.staleReason())
        .text("task_id", facts.taskId())
        .text("lane", facts.lane())
        .text("backend", facts.backend())
        .text("provider", facts.provider())
        .text("name", facts.name())
        .text("host", facts.host())
        .number("pid", facts.pid())
        .time("pid_started_at", facts.pidStartedAt())
        .text("tmux_pane", facts.tmuxPane())
        .text("worktree", facts.worktree())
        .text("branch", facts.branch())
        .text("transcript_path", facts.transcriptPath())
        .text("monitor_kind", facts.monitorKind())
        .text("automation_id", facts.automationId())
        .text("external_run_id", facts.externalRunId())
        .text("poll_command", facts.pollCommand())
        .time("manual_until", facts.manualUntil())
        .text("actor", session.actor().name())
        .time("started_at", session.startedAt())
        .time("heartbeat_at", session.heartbeatAt());
    Staleness recorded = session.staleness();
    out.time("marked_stale_at", recorded == null ? null : recorded.at());
    SessionEnd end = session.end();
    if (end != null) {
      out.time("ended_at", end.at())
          .text("ended_by", end.by().name())
          .text("end_reason", end.reason())
          .number("exit_code", end.exitCode());
    }
  }

  /** Writes {@code "name": [{…}]}. */
  public static void list(Json out, String name, Collection<SessionReading> readings)
      throws IOException {
    out.array(name);
    for (SessionReading reading : readings) {
      out.object();
      write(out, reading);
      out.end();
    }
    out.endArray();
  }
}
