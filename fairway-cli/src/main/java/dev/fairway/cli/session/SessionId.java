package dev.fairway.cli.session;

import dev.fairway.cli.Call;
import dev.fairway.cli.Complaint;
import dev.fairway.domain.task.Actor;
import org.jspecify.annotations.Nullable;

/** Which session a call is about: the one that is named, else the caller's own. */
final class SessionId {

  private SessionId() {}

  /**
   * @param given null when none was named
   * @param where how to name one
   */
  static String of(Call call, @Nullable String given, String where) {
    if (given != null && given.isBlank()) {
      throw Complaint.usage(where + " must not be empty", null);
    } else if (given != null) {
      return given;
    }
    Actor caller = call.workspace().actor();
    if (!caller.session()) {
      throw Complaint.usage(
          "missing " + where + ": this call is made in no session", "or set FAIRWAY_SESSION_ID");
    }
    return caller.name();
  }
}
