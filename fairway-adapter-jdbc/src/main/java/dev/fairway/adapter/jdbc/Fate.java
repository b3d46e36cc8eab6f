package dev.fairway.adapter.jdbc;

/** What became of a transaction whose commit was sent and not answered. */
public enum Fate {
  COMMITTED,
  UNDONE,
  UNKNOWN
}
