package dev.fairway.domain.packet;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something on record that keeps a task from going on.
 *
 * @param subject what it is about, as {@link Kind} says
 * @param detail what else is known of it
 */
public record Hindrance(Kind kind, String subject, @Nullable String detail) {

  /** Why a task does not go on. */
  public enum Kind {
    /** It is over; the subject is its state. */
    FINISHED,
    /** It waits for somebody; the subject is its state, the detail the reason. */
    BLOCKED,
    /** A dependency that the store does not have. */
    MISSING_DEPENDENCY,
    /** A dependency that is not terminal; the detail is its state. */
    OPEN_DEPENDENCY,
    /** A reviewer whose latest verdict is not an approval; the detail is the verdict. */
    OBJECTION,
    /** The latest checkpoint says to wait; the subject is its state, the detail its summary. */
    CHECKPOINT;

    /** The word in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
