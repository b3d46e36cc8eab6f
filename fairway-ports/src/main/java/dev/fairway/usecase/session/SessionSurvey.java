package dev.fairway.usecase.session;

import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.session.ProcessSign;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionCheck;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.session.SessionWork;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says whether sessions are live, stale or ended, with a constant number of queries. */
public final class SessionSurvey {

  private final Project project;

  public SessionSurvey(Project project) {
    this.project = project;
  }

  /**
   * Sessions that have not ended, ordered by id, then those that hold a task all the same.
   *
   * @param active the tasks in the active state
   */
  public List<Session> atWork(StoreView store, Collection<Task> active) {
    List<Session> sessions = new ArrayList<>(store.sessions(false));
    Set<String> holders = new LinkedHashSet<>();
    for (Task task : active) {
      Claim claim = task.state().claim();
      if (claim != null && claim.holder().session()) {
        holders.add(claim.holder().name());
      }
    }
    for (Session session : sessions) {
      holders.remove(session.id());
    }
    sessions.addAll(store.sessions(holders));
    return sessions;
  }

  /**
   * Readings of some sessions, in the same order. Looks at their processes at once, but not for
   * those that have ended.
   */
  public List<SessionReading> read(StoreView store, Collection<Session> sessions, Instant now) {
    List<Session> open = open(sessions);
    Map<String, ProcessSign> signs = open.isEmpty() ? Map.of() : project.processes().observe(open);
    return read(store, sessions, signs, now);
  }

  /**
   * The same with signs that were observed before; a program that is slow to answer must not keep
   * writers waiting.
   */
  List<SessionReading> read(
      StoreView store, Collection<Session> sessions, Map<String, ProcessSign> signs, Instant now) {
    Set<String> named = new LinkedHashSet<>();
    List<Session> open = open(sessions);
    for (Session session : open) {
      if (session.facts().taskId() != null) {
        named.add(session.facts().taskId());
      }
    }
    Workflow workflow = project.policy().workflow();
    List<Task> tasks = new ArrayList<>();
    if (!open.isEmpty()) {
      tasks.addAll(store.tasks(named));
      tasks.addAll(store.tasks(TaskQuery.inStates(List.of(workflow.active()))));
    }
    return check(now).readAll(sessions, signs, tasks, workflow);
  }

  /** One session that has just been heard of, or of which it is known that it holds a task. */
  public SessionReading read(Session session, Instant now) {
    List<Session> open = session.isEnded() ? List.of() : List.of(session);
    ProcessSign sign =
        project.processes().observe(open).getOrDefault(session.id(), ProcessSign.UNKNOWN);
    return check(now).read(session, sign, SessionWork.holder());
  }

  private static List<Session> open(Collection<Session> sessions) {
    List<Session> open = new ArrayList<>();
    for (Session session : sessions) {
      if (!session.isEnded()) {
        open.add(session);
      }
    }
    return open;
  }

  private SessionCheck check(Instant now) {
    return new SessionCheck(project.policy().sessions(), now);
  }
}
