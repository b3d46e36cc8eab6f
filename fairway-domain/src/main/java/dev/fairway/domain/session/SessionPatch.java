package dev.fairway.domain.session;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to say about a session now. Only what is given changes.
 *
 * @param texts an empty one takes the value away
 */
public record SessionPatch(
    Map<SessionField, String> texts, Change<ProcessMark> process, Change<Instant> manualUntil) {

  public SessionPatch {
    texts = Map.copyOf(texts);
  }

  public static SessionPatch nothing() {
    return new SessionPatch(Map.of(), Change.none(), Change.none());
  }

  /** The same with a text that it lacks; one that it has stays. */
  public SessionPatch orElse(SessionField field, @Nullable String value) {
    if (value == null || texts.containsKey(field)) {
      return this;
    }
    Map<SessionField, String> more = new EnumMap<>(SessionField.class);
    more.putAll(texts);
    more.put(field, value);
    return new SessionPatch(more, process, manualUntil);
  }

  /** The text that it gives; null when it gives none or takes it away. */
  public @Nullable String text(SessionField field) {
    String given = texts.get(field);
    return given == null || given.isEmpty() ? null : given;
  }

  /**
   * The facts of a new session, or of one that is known after the patch.
   *
   * @param host of whoever says it. A process and a pane are on the host of those who name them,
   *     and what was known of others on another host is void; everything else can be said from
   *     anywhere.
   * @param usualBackend of a session that names none
   */
  public SessionFacts applyTo(@Nullable SessionFacts before, String host, String usualBackend) {
    return before == null
        ? applied(blank(host, usualBackend), usualBackend)
        : applied(isPlaced() ? placed(before, host) : before, usualBackend);
  }

  private boolean isPlaced() {
    return process.value() != null || text(SessionField.TMUX_PANE) != null;
  }

  private static SessionFacts placed(SessionFacts before, String host) {
    return before.host().equals(host) ? before : before.movedTo(host);
  }

  private SessionFacts applied(SessionFacts before, String usualBackend) {
    String backend = text(SessionField.BACKEND, before.backend());
    ProcessMark mark = process.applyTo(before.process());
    return new SessionFacts(
        text(SessionField.ROLE, before.role()),
        text(SessionField.LANE, before.lane()),
        backend == null ? usualBackend : backend,
        text(SessionField.PROVIDER, before.provider()),
        text(SessionField.NAME, before.name()),
        text(SessionField.TASK_ID, before.taskId()),
        before.host(),
        mark == null ? null : mark.pid(),
        mark == null ? null : mark.startedAt(),
        text(SessionField.TMUX_PANE, before.tmuxPane()),
        text(SessionField.WORKTREE, before.worktree()),
        text(SessionField.BRANCH, before.branch()),
        text(SessionField.TRANSCRIPT_PATH, before.transcriptPath()),
        text(SessionField.MONITOR_KIND, before.monitorKind()),
        text(SessionField.AUTOMATION_ID, before.automationId()),
        text(SessionField.EXTERNAL_RUN_ID, before.externalRunId()),
        text(SessionField.POLL_COMMAND, before.pollCommand()),
        manualUntil.applyTo(before.manualUntil()));
  }

  private @Nullable String text(SessionField field, @Nullable String before) {
    return texts.containsKey(field) ? text(field) : before;
  }

  private static SessionFacts blank(String host, String backend) {
    return new SessionFacts(
        null, null, backend, null, null, null, host, null, null, null, null, null, null, null, null,
        null, null, null);
  }
}
