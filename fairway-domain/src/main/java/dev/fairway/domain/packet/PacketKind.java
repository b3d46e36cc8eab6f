package dev.fairway.domain.packet;

import java.util.Locale;

/** What a packet is for. */
public enum PacketKind {
  /** Somebody takes up a task. */
  CONTEXT,
  /** Somebody reviews the fix of a bug. */
  BUGFIX,
  /** Somebody keeps an eye on a process. */
  WATCHER,
  /** What a project declares itself. */
  TEMPLATE;

  /** The word in JSON and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
