package dev.fairway.domain.session;

import dev.fairway.domain.claim.HolderPresence;
import org.jspecify.annotations.Nullable;

/**
 * What a session is at the moment it is looked at.
 *
 * @param staleReason by what sign it is stale, the same words whenever one looks; null unless it is
 */
public record SessionReading(Session session, SessionStatus status, @Nullable String staleReason) {

  public boolean isLive() {
    return status == SessionStatus.LIVE;
  }

  /** The same in the words of the rules about claims. */
  public HolderPresence presence() {
    return switch (status) {
      case LIVE -> HolderPresence.LIVE;
      case STALE -> HolderPresence.STALE;
      case ENDED -> HolderPresence.ENDED;
    };
  }
}
