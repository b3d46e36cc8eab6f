package dev.fairway.usecase.claim;

import dev.fairway.domain.claim.HolderPresence;
import dev.fairway.domain.session.ProcessSign;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionCheck;
import dev.fairway.domain.session.SessionWork;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the session behind a claim. Its process is looked at before the transaction that
 * decides, because a program that is slow to answer must not keep writers waiting.
 */
final class Presence {

  private final Project project;
  private final @Nullable Session seen;
  private final ProcessSign sign;

  private Presence(Project project, @Nullable Session seen, ProcessSign sign) {
    this.project = project;
    this.seen = seen;
    this.sign = sign;
  }

  /** Without a look at anybody's process. */
  static Presence recorded(Project project) {
    return new Presence(project, null, ProcessSign.UNKNOWN);
  }

  /** With a look at the process of whoever holds a task. */
  static Presence observed(Project project, String taskId) {
    Optional<Session> holder = project.store().read(store -> holder(store, taskId));
    if (holder.isEmpty() || holder.get().isEnded()) {
      return recorded(project);
    }
    Session session = holder.get();
    ProcessSign sign =
        project
            .processes()
            .observe(List.of(session))
            .getOrDefault(session.id(), ProcessSign.UNKNOWN);
    return new Presence(project, session, sign);
  }

  /** Of a task that is held; nothing is known of a person who claimed without a session. */
  HolderPresence ofHolder(StoreView store, Task task, Instant now) {
    Optional<Session> found = session(store, task.state().claim());
    if (found.isEmpty()) {
      return HolderPresence.UNKNOWN;
    }
    Session session = found.get();
    // one that has been heard of in the meantime may have another process by now
    ProcessSign stillTrue = session.equals(seen) ? sign : ProcessSign.UNKNOWN;
    return new SessionCheck(project.policy().sessions(), now)
        .read(session, stillTrue, SessionWork.holder())
        .presence();
  }

  private static Optional<Session> holder(StoreView store, String taskId) {
    return store.task(taskId).flatMap(task -> session(store, task.state().claim()));
  }

  private static Optional<Session> session(StoreView store, @Nullable Claim claim) {
    return claim == null || !claim.holder().session()
        ? Optional.empty()
        : store.session(claim.holder().name());
  }
}
