package dev.fairway.usecase.session;

import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The heartbeats of a session whose program is waited for: often enough that neither the session
 * nor a lease that it holds runs out meanwhile.
 */
record Vigil(Project project, String sessionId) {

  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  /**
   * Gives a sign of life.
   *
   * @return when the next is due
   */
  Duration beat() {
    try {
      Outcome<HeardSession> outcome = new HeartbeatSession(project).beat(sessionId);
      return outcome instanceof Outcome.Done<HeardSession> done
          ? next(done.value().renewed())
          : LONGEST; // somebody has ended it, which is no reason to end the program
    } catch (StoreFailure passing) {
      return SHORTEST; // the program goes on, and the store may be back by then
    }
  }

  /** When the first is due. */
  Duration first() {
    return next(List.of());
  }

  /** A third of whatever runs out first. */
  private Duration next(List<Task> renewed) {
    Instant now = project.now();
    Duration next = third(project.policy().sessions().staleAfter(), LONGEST);
    next = third(project.policy().claimLease(), next);
    for (Task task : renewed) {
      Claim claim = task.state().claim();
      Instant until = claim == null ? null : claim.leaseUntil();
      next = third(until == null ? null : Duration.between(now, until), next);
    }
    return next.compareTo(SHORTEST) < 0 ? SHORTEST : next;
  }

  private static Duration third(@Nullable Duration length, Duration atMost) {
    Duration third = length == null ? atMost : length.dividedBy(3);
    return third.compareTo(atMost) < 0 ? third : atMost;
  }
}
