package dev.fairway.usecase.claim;

import dev.fairway.domain.claim.HolderPresence;
import dev.fairway.domain.session.ProcessSign;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionCheck;
import dev.fairway.domain.session.SessionWork;
import dev.fairway.domain.task.Claim;
import dev.fairway.port.process.Processes;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is known of the session behind a claim. */
final class Presence {

  private final Project project;
  private final @Nullable Supplier<? extends Processes> processes;

  /**
   * @param processes asked only when a recorded session is to be judged; null when processes cannot
   *     be looked at
   */
  Presence(Project project, @Nullable Supplier<? extends Processes> processes) {
    this.project = project;
    this.processes = processes;
  }

  /** Nothing is known of a person who claimed without a session. */
  HolderPresence of(StoreView store, @Nullable Claim claim, Instant now) {
    if (claim == null || !claim.holder().session()) {
      return HolderPresence.UNKNOWN;
    }
    Optional<Session> recorded = store.session(claim.holder().name());
    if (recorded.isEmpty()) {
      return HolderPresence.UNKNOWN;
    }
    Session session = recorded.get();
    return new SessionCheck(project.policy().sessions(), now)
        .read(session, sign(session), SessionWork.holder())
        .presence();
  }

  private ProcessSign sign(Session session) {
    if (processes == null || session.isEnded()) {
      return ProcessSign.UNKNOWN;
    }
    return processes
        .get()
        .observe(List.of(session))
        .getOrDefault(session.id(), ProcessSign.UNKNOWN);
  }
}
