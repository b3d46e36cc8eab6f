package dev.fairway.domain.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a session says of itself; any of it may be added or replaced later.
 *
 * @param backend what runs it, such as {@code shell} or {@code tmux}
 * @param provider who is behind it, such as the maker of an agent
 * @param host where its process runs; a process is only ever judged on its own host
 * @param pidStartedAt when the process with this pid began, so that a later process with the same
 *     number is not mistaken for it; null when that could not be told
 * @param manualUntil until when a person vouches for it; nothing makes it stale before
 */
public record SessionFacts(
    @Nullable String role,
    @Nullable String lane,
    String backend,
    @Nullable String provider,
    @Nullable String name,
    @Nullable String taskId,
    String host,
    @Nullable Long pid,
    @Nullable Instant pidStartedAt,
    @Nullable String tmuxPane,
    @Nullable String worktree,
    @Nullable String branch,
    @Nullable String transcriptPath,
    @Nullable String monitorKind,
    @Nullable String automationId,
    @Nullable String externalRunId,
    @Nullable String pollCommand,
    @Nullable Instant manualUntil) {

  /** The process behind it; null when none was named. */
  public @Nullable ProcessMark process() {
    return pid == null ? null : new ProcessMark(pid, pidStartedAt);
  }

  /** The same on a host, before anything is known there of a process or a pane. */
  public SessionFacts movedTo(String newHost) {
    return new SessionFacts(
        role,
        lane,
        backend,
        provider,
        name,
        taskId,
        newHost,
        null,
        null,
        null,
        worktree,
        branch,
        transcriptPath,
        monitorKind,
        automationId,
        externalRunId,
        pollCommand,
        manualUntil);
  }
}
