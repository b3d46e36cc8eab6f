package dev.fairway.port.failure;

import org.jspecify.annotations.Nullable;

/** A store cannot be used. */
public final class StoreFailure extends Failure {

  private static final long serialVersionUID = 1L;

  /** What is the matter with it. */
  public enum Kind {
    /** There is none at that place. */
    MISSING,
    /** Its schema is older than this program's. */
    OLD_SCHEMA,
    /** Its schema is newer than this program's. */
    NEWER_SCHEMA,
    /** It is not a store, or is damaged. */
    CORRUPT,
    /** Others kept it locked for longer than the patience of this program. */
    BUSY,
    /** It cannot be written. */
    READ_ONLY,
    /** No space is left. */
    FULL,
    /** It does not answer. */
    UNREACHABLE,
    /** It stopped answering while a change was committed: that may have been made or not. */
    IN_DOUBT,
    /** Anything else that its driver reports. */
    OTHER;

    /** The word in JSON, such as {@code store_missing}. */
    public String word() {
      return "store_" + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final Kind reason;

  public StoreFailure(
      Kind reason, String message, @Nullable String hint, @Nullable Throwable cause) {
    super(reason.word(), message, hint, cause);
    this.reason = reason;
  }

  public Kind reason() {
    return reason;
  }
}
