package dev.fairway.domain.coordination;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong, with the command that resolves it.
 *
 * @param word stable word for what it is, such as {@code stale_session}
 * @param role whom it concerns; null when that is nobody in particular
 * @param taskId null when it is not about one task
 * @param subject the id of the session or handoff that it is about; null when it is about neither
 * @param message one line, the same whenever one looks
 * @param command to be pasted into a shell; a part in ‹…› is for a person to fill in
 */
public record Trouble(
    TroubleKind kind,
    String word,
    @Nullable String role,
    @Nullable String taskId,
    @Nullable String subject,
    String message,
    String command) {

  static Trouble ofTask(
      TroubleKind kind, @Nullable String role, String taskId, String message, String command) {
    return new Trouble(kind, kind.word(), role, taskId, null, message, command);
  }

  static Trouble ofRole(TroubleKind kind, String role, String message, String command) {
    return new Trouble(kind, kind.word(), role, null, null, message, command);
  }

  /** Whether it keeps a role, or everybody, from being given work. */
  public boolean isStop() {
    return kind.urgency() == Urgency.STOP;
  }

  /** Whether it keeps this role from being given work. */
  boolean stops(String someRole) {
    return isStop() && (role == null || role.equals(someRole));
  }
}
