package dev.fairway.usecase.report;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.report.EvidenceGap;
import dev.fairway.domain.report.EvidenceGaps;
import dev.fairway.domain.report.HealthReport;
import dev.fairway.domain.report.ReviewDebt;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.ReviewRecords;
import dev.fairway.port.store.StatusCount;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.review.Ledgers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    ProjectPolicy policy = project.policy();
    Workflow workflow = policy.workflow();
    return new HealthReport.Facts(
        store.openTasks(workflow.open()),
        store.tasks(TaskQuery.inStates(List.of(workflow.active()))),
        unusual(policy),
        evidenceGaps(now),
        reviewDebt(),
        store.handoffs(true));
  }

  /** The evidence gaps of the whole project, ordered by task. */
  public List<EvidenceGap> evidenceGaps(Instant now) {
    Workflow workflow = project.policy().workflow();
    List<String> due = new ArrayList<>();
    due.add(workflow.active());
    due.addAll(workflow.terminal());
    List<Task> tasks = store.tasks(TaskQuery.inStates(due));
    return EvidenceGaps.of(tasks, store.evidence(ids(tasks)), project.policy(), now);
  }

  private List<String> reviewDebt() {
    Workflow workflow = project.policy().workflow();
    List<Task> tasks = store.tasks(TaskQuery.all());
    Map<String, ReviewRecords> reviews = store.reviews(ids(tasks));
    List<String> owing = new ArrayList<>();
    for (Task task : tasks) {
      ReviewRecords records = reviews.getOrDefault(task.id(), ReviewRecords.none());
      boolean owed =
          ReviewDebt.isOwed(
              task, Ledgers.of(task, records, project.policy(), project.branches()), workflow);
      if (owed) {
        owing.add(task.id());
      }
    }
    return owing;
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

  private static List<String> ids(List<Task> tasks) {
    List<String> ids = new ArrayList<>(tasks.size());
    for (Task task : tasks) {
      ids.add(task.id());
    }
    return ids;
  }
}
