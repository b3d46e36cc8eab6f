package dev.fairway.domain.session;

/** What the machine tells about the process or terminal behind a session. */
public enum ProcessSign {
  /** It is there, and it is the same one. */
  RUNNING,
  /** There is no such process or pane on this host. */
  GONE,
  /** The pid belongs to a process that began at another time. */
  REUSED,
  /** Nothing can be said from here: another host, or nothing to look at. */
  UNKNOWN
}
