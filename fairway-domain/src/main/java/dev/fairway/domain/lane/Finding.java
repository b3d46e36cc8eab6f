package dev.fairway.domain.lane;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it should be.
 *
 * @param role whose lane it is about; null when it is about none
 * @param taskId null when it is not about one task
 * @param message one line
 * @param hint the command that mends it; a part in ‹…› is for a person to fill in; null when there
 *     is nothing to do
 * @param count how many things it is about: tasks, changes, commits
 */
public record Finding(
    FindingKind kind,
    @Nullable String role,
    @Nullable String taskId,
    String message,
    @Nullable String hint,
    int count) {

  static Finding ofLane(FindingKind kind, LaneFacts lane, String message, String hint) {
    return new Finding(kind, lane.role(), null, message, hint, 1);
  }

  /** The same, about more than one thing. */
  Finding counting(int things) {
    return new Finding(kind, role, taskId, message, hint, things);
  }

  public Severity severity() {
    return kind.severity();
  }

  /** Whether a check with these findings is ok. */
  public static boolean isOk(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        return false;
      }
    }
    return true;
  }
}
