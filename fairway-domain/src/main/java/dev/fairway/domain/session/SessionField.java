package dev.fairway.domain.session;

/** The texts that a session says of itself. */
public enum SessionField {
  ROLE,
  LANE,
  BACKEND,
  PROVIDER,
  NAME,
  TASK_ID,
  TMUX_PANE,
  WORKTREE,
  BRANCH,
  TRANSCRIPT_PATH,
  MONITOR_KIND,
  AUTOMATION_ID,
  EXTERNAL_RUN_ID,
  POLL_COMMAND
}
