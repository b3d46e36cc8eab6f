package dev.fairway.cli;

import dev.fairway.domain.lane.ShellWord;
import dev.fairway.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** The words for what is refused about sessions and watchers. */
final class CoordinationRefusals {

  private CoordinationRefusals() {}

  /** Null for a refusal about something else. */
  static @Nullable Complaint of(Refusal refusal) {
    if (refusal instanceof Refusal.SessionEnded ended) {
      String begin = "'fairway session upsert --id " + ShellWord.of(ended.sessionId());
      return RefusalWords.said(
          refusal,
          "session " + ended.sessionId() + " has ended",
          "begin one with another id, or " + begin + " --status live' begins this one anew");
    }
    if (refusal instanceof Refusal.SessionOpen open) {
      return RefusalWords.said(
          refusal,
          "session " + open.sessionId() + " is there already",
          "another --id, or 'fairway session end " + ShellWord.of(open.sessionId()) + "' before");
    }
    if (refusal instanceof Refusal.WatcherKnown known) {
      String finish = "'fairway watcher finish " + ShellWord.of(known.watcherId());
      return RefusalWords.said(
          refusal,
          "watcher " + known.watcherId() + (known.finished() ? " has finished" : " is running"),
          known.finished()
              ? "watch again under another id: an id is used once"
              : finish + " --result ‹result›' says how it came out; or take another id");
    }
    if (refusal instanceof Refusal.WatcherFinished finished) {
      return RefusalWords.said(
          refusal,
          "watcher " + finished.watcherId() + " has finished already, with " + finished.result(),
          "'fairway watcher start ‹id›' watches anew, under another id");
    }
    return null;
  }
}
