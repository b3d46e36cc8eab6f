package dev.fairway.usecase.report;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.report.HealthReport;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.StatusCount;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Loads what the health report is computed from, with a constant number of queries. */
public final class HealthFacts {

  private final Project project;
  private final StoreView store;

  public HealthFacts(Project project, StoreView store) {
    this.project = project;
    this.store = store;
  }

  public HealthReport.Facts load(Instant now) {
    List<String> active = List.of(project.policy().workflow().active());
    List<Task> tasks = store.tasks(TaskQuery.inStates(active));
    return of(Work.load(project, store, tasks, true, now));
  }

  /** The same where the work has been looked at already, in the same snapshot. */
  public HealthReport.Facts of(Work work) {
    return new HealthReport.Facts(
        work.queue(),
        work.active(),
        work.unattended(),
        unusual(project.policy()),
        work.gaps(),
        work.owed(),
        work.waiting());
  }

  /** Tasks in roles or states that the configuration has lost. */
  private List<Task> unusual(ProjectPolicy policy) {
    TreeSet<String> roles = new TreeSet<>();
    TreeSet<String> states = new TreeSet<>();
    for (StatusCount count : store.statusCounts()) {
      if (!policy.isKnownRole(count.role())) {
        roles.add(count.role());
      }
      if (!policy.workflow().isKnown(count.status())) {
        states.add(count.status());
      }
    }
    List<Task> unusual = new ArrayList<>();
    if (!roles.isEmpty()) {
      unusual.addAll(store.tasks(TaskQuery.ofRoles(roles)));
    }
    if (!states.isEmpty()) {
      unusual.addAll(store.tasks(TaskQuery.inStates(List.copyOf(states))));
    }
    return unusual;
  }
}
