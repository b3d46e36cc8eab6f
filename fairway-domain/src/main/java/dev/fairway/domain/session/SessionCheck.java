package dev.fairway.domain.session;

import dev.fairway.domain.policy.SessionPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether sessions are live, stale or ended, all at one instant. */
public final class SessionCheck {

  private final SessionPolicy policy;
  private final Instant now;

  public SessionCheck(SessionPolicy policy, Instant now) {
    this.policy = policy;
    this.now = now;
  }

  /**
   * An end that was recorded is an end; a person who vouches outweighs every sign; and the first
   * sign that nobody is there any more, in the order below, makes a session stale. A heartbeat from
   * the future, as clocks that differ leave one behind, is as good as one of right now.
   */
  public SessionReading read(Session session, ProcessSign process, SessionWork work) {
    if (session.isEnded()) {
      return new SessionReading(session, SessionStatus.ENDED, null);
    }
    String reason = isVouchedFor(session) ? null : staleReason(session, process, work);
    SessionStatus status = reason == null ? SessionStatus.LIVE : SessionStatus.STALE;
    return new SessionReading(session, status, reason);
  }

  /**
   * The same for many, in the same order.
   *
   * @param signs by id of the session; one that is missing is unknown
   * @param tasks those that the sessions name, and those in the active state
   */
  public List<SessionReading> readAll(
      Collection<Session> sessions,
      Map<String, ProcessSign> signs,
      Collection<Task> tasks,
      Workflow workflow) {
    Map<String, Task> byId = new HashMap<>();
    Set<String> holders = new HashSet<>();
    for (Task task : tasks) {
      byId.put(task.id(), task);
      Claim claim = task.state().claim();
      if (claim != null && claim.holder().session()) {
        holders.add(claim.holder().name());
      }
    }
    List<SessionReading> readings = new ArrayList<>(sessions.size());
    for (Session session : sessions) {
      boolean holds = holders.contains(session.id());
      Task named = byId.get(session.facts().taskId());
      ProcessSign sign = signs.getOrDefault(session.id(), ProcessSign.UNKNOWN);
      readings.add(read(session, sign, SessionWork.of(holds, named, workflow)));
    }
    return readings;
  }

  private boolean isVouchedFor(Session session) {
    Instant until = session.facts().manualUntil();
    return until != null && now.isBefore(until);
  }

  private @Nullable String staleReason(Session session, ProcessSign process, SessionWork work) {
    Staleness recorded = session.staleness();
    if (recorded != null) {
      return recorded.reason();
    }
    if (process == ProcessSign.GONE || process == ProcessSign.REUSED) {
      return lost(session.facts(), process);
    }
    if (isSilent(session)) {
      return "no heartbeat since " + Timestamps.text(session.heartbeatAt());
    }
    if (isDone(session, process, work)) {
      return "no heartbeat since its task " + session.facts().taskId() + " was finished";
    }
    return null;
  }

  private static String lost(SessionFacts facts, ProcessSign process) {
    if (facts.pid() == null) {
      return "tmux pane " + facts.tmuxPane() + " is gone";
    }
    return process == ProcessSign.GONE
        ? "process " + facts.pid() + " is gone"
        : "process " + facts.pid() + " is another one, begun later";
  }

  private boolean isSilent(Session session) {
    Duration longest = policy.staleAfter();
    return longest != null && !now.isBefore(session.heartbeatAt().plus(longest));
  }

  /**
   * Whoever finishes a task and is never heard of again has gone home. A heartbeat since then, a
   * process that runs, or a task still held says otherwise.
   */
  private static boolean isDone(Session session, ProcessSign process, SessionWork work) {
    return process != ProcessSign.RUNNING
        && !work.holdsTask()
        && work.finishedAt() != null
        && work.finishedAt().isAfter(session.heartbeatAt());
  }
}
