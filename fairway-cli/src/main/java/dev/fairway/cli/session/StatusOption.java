package dev.fairway.cli.session;

import dev.fairway.cli.Call;
import dev.fairway.cli.Complaint;
import dev.fairway.domain.session.SessionStatus;
import dev.fairway.usecase.session.SaidStatus;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code --status}, and what goes with it. */
final class StatusOption {

  private StatusOption() {}

  /**
   * @param usual what it means when nothing is said; null when that means nothing
   * @param words those that make sense here
   */
  static @Nullable SaidStatus of(Call call, @Nullable SessionStatus usual, List<String> words) {
    String word = call.oneOf("--status", words);
    SessionStatus status = word == null ? usual : SessionStatus.valueOf(upper(word));
    String reason = call.longText("--reason");
    Integer exitCode = call.number("--exit-code", 0);
    if (reason != null && (status == null || status == SessionStatus.LIVE)) {
      throw Complaint.usage(
          "--reason goes with --status stale or --status ended", "what has become of the session?");
    }
    if (exitCode != null && status != SessionStatus.ENDED) {
      throw Complaint.usage(
          "--exit-code goes with --status ended", "only what has ended has an exit code");
    }
    String said = reason == null || reason.isBlank() ? null : reason;
    return status == null ? null : new SaidStatus(status, said, exitCode);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
