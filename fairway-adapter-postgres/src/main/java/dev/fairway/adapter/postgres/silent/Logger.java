package dev.fairway.adapter.postgres.silent;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Listens and says nothing. */
public final class Logger {

  private static final Logger ONLY = new Logger();

  private Logger() {}

  public static Logger getLogger(String name) {
    return ONLY;
  }

  public String getName() {
    return "";
  }

  public boolean isLoggable(Level level) {
    return false;
  }

  public void log(LogRecord ignored) {
    // nothing is written
  }

  public void log(Level level, String message) {
    // nothing is written
  }

  public void log(Level level, Supplier<String> message) {
    // nothing is written
  }

  public void log(Level level, String message, @Nullable Object parameter) {
    // nothing is written
  }

  public void log(Level level, String message, Object @Nullable [] parameters) {
    // nothing is written
  }

  public void log(Level level, String message, @Nullable Throwable thrown) {
    // nothing is written
  }

  public void log(Level level, @Nullable Throwable thrown, Supplier<String> message) {
    // nothing is written
  }

  public void warning(String message) {
    // nothing is written
  }

  public void fine(String message) {
    // nothing is written
  }
}
