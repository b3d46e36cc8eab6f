package dev.fairway.usecase.report;

import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.report.EvidenceGap;
import dev.fairway.domain.report.EvidenceGaps;
import dev.fairway.domain.report.HealthReport;
import dev.fairway.domain.report.ReviewDebt;
import dev.fairway.domain.review.ReviewLedger;
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
import java.util.TreeMap;
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
    Workflow workflow = project.policy().workflow();
    List<Task> due = due(workflow);
    List<Task> active = new ArrayList<>();
    for (Task task : due) {
      if (task.status().equals(workflow.active())) {
        active.add(task);
      }
    }
    return new HealthReport.Facts(
        store.openTasks(workflow.open()),
        active,
        unusual(project.policy()),
        evidenceGaps(due, now),
        reviewDebt(due, workflow),
        store.handoffs(true));
  }

  /** What is worked on, and what is completed; ordered by id. */
  private List<Task> due(Workflow workflow) {
    List<String> states = new ArrayList<>();
    for (String state : workflow.allowed()) {
      if (state.equals(workflow.active()) || workflow.isCompletion(state)) {
        states.add(state);
      }
    }
    return store.tasks(TaskQuery.inStates(states));
  }

  private List<EvidenceGap> evidenceGaps(List<Task> due, Instant now) {
    ProjectPolicy policy = project.policy();
    boolean asked = policy.gates().requireEvidenceBeforeDone();
    for (Profile profile : policy.profiles()) {
      asked |= !profile.gates().isEmpty();
    }
    return asked ? EvidenceGaps.of(due, store.evidence(ids(due)), policy, now) : List.of();
  }

  /** Looks at what has to be reviewed by now, and at whatever somebody was asked about. */
  private List<String> reviewDebt(List<Task> due, Workflow workflow) {
    Map<String, ReviewRecords> reviews = store.reviews(store.taskIds());
    Map<String, Task> suspects = new TreeMap<>();
    for (Task task : due) {
      if (reviews.containsKey(task.id()) || !task.definition().reviewDomains().isEmpty()) {
        suspects.put(task.id(), task);
      }
    }
    List<String> others = new ArrayList<>();
    reviews.forEach(
        (id, records) -> {
          if (!records.requests().isEmpty() && !suspects.containsKey(id)) {
            others.add(id);
          }
        });
    for (Task task : store.tasks(others)) {
      suspects.put(task.id(), task);
    }
    List<String> owing = new ArrayList<>();
    for (Task task : suspects.values()) {
      ReviewRecords records = reviews.getOrDefault(task.id(), ReviewRecords.none());
      ReviewLedger ledger = Ledgers.of(task, records, project.policy(), project.branches());
      if (ReviewDebt.isOwed(task, ledger, workflow)) {
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
