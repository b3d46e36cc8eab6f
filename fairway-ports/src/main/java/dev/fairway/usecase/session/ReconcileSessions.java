package dev.fairway.usecase.session;

import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.session.ProcessSign;
import dev.fairway.domain.session.Reconciliation;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.session.UnattendedTask;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings the record in line with the world: marks the sessions that are found stale, and tells
 * which tasks nobody attends to. It never changes a task.
 */
public final class ReconcileSessions {

  private final Project project;

  public ReconcileSessions(Project project) {
    this.project = project;
  }

  /** What there is to do; changes nothing. */
  public Reconciliation plan() {
    Instant now = project.now();
    return project
        .store()
        .read(
            store -> {
              List<Session> sessions = relevant(store);
              return plan(store, sessions, project.processes().observe(sessions), now);
            });
  }

  /** The same, done in one transaction. Processes are looked at before it. */
  public Reconciliation reconcile() {
    Instant now = project.now();
    List<Session> seen = project.store().read(this::relevant);
    Map<String, ProcessSign> signs = project.processes().observe(seen);
    return project
        .store()
        .write(
            store -> {
              List<Session> sessions = relevant(store);
              Reconciliation plan = plan(store, sessions, stillTrue(signs, seen, sessions), now);
              plan.stale().forEach(store::put);
              return plan;
            });
  }

  /** A session that has changed since its process was looked at may have another one by now. */
  private static Map<String, ProcessSign> stillTrue(
      Map<String, ProcessSign> signs, List<Session> seen, List<Session> now) {
    Set<Session> unchanged = Set.copyOf(seen);
    Map<String, ProcessSign> kept = new HashMap<>();
    for (Session session : now) {
      if (unchanged.contains(session)) {
        kept.put(session.id(), signs.getOrDefault(session.id(), ProcessSign.UNKNOWN));
      }
    }
    return kept;
  }

  private Reconciliation plan(
      StoreView store, List<Session> sessions, Map<String, ProcessSign> signs, Instant now) {
    List<SessionReading> readings = new SessionSurvey(project).read(store, sessions, signs, now);
    Map<String, SessionReading> byId = new HashMap<>();
    for (SessionReading reading : readings) {
      byId.put(reading.session().id(), reading);
    }
    Workflow workflow = project.policy().workflow();
    List<UnattendedTask> unattended =
        UnattendedTask.besidesContainers(
            UnattendedTask.among(active(store), byId, workflow), store.openTasks(workflow.open()));
    return Reconciliation.of(readings, unattended, now);
  }

  private List<Session> relevant(StoreView store) {
    return new SessionSurvey(project).atWork(store, active(store));
  }

  private List<Task> active(StoreView store) {
    return store.tasks(TaskQuery.inStates(List.of(project.policy().workflow().active())));
  }
}
