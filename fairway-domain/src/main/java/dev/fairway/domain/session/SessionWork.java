package dev.fairway.domain.session;

import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.Task;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a session has to do, as far as it says something about whether anybody is still there.
 *
 * @param holdsTask whether it holds a task now
 * @param finishedAt when the task that it names was finished; null while that is open, when nothing
 *     is known of it, and for a session that names none
 */
public record SessionWork(boolean holdsTask, @Nullable Instant finishedAt) {

  /** Of a session that is asked about because it holds a task. */
  public static SessionWork holder() {
    return new SessionWork(true, null);
  }

  /**
   * @param named the task that the session names; null for none
   */
  public static SessionWork of(boolean holdsTask, @Nullable Task named, Workflow workflow) {
    boolean finished = named != null && workflow.isTerminal(named.status());
    return new SessionWork(holdsTask, finished ? named.state().completedAt() : null);
  }
}
