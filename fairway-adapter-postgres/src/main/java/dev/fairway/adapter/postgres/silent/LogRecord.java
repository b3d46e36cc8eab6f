package dev.fairway.adapter.postgres.silent;

import org.jspecify.annotations.Nullable;

/** Something that is not written down. */
public final class LogRecord {

  public LogRecord(Level level, String message) {
    // nobody reads it
  }

  public void setLoggerName(@Nullable String name) {
    // nobody reads it
  }

  public void setParameters(Object @Nullable [] parameters) {
    // nobody reads it
  }

  public void setThrown(@Nullable Throwable thrown) {
    // nobody reads it
  }
}
