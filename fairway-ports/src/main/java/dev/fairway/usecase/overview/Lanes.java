package dev.fairway.usecase.overview;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluator;
import dev.fairway.domain.lane.LaneLoad;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Role;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.domain.review.ReviewLedger;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.ReviewRecords;
import dev.fairway.port.store.StatusCount;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.review.Ledgers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts the facts of a project into lanes: the configured roles, then others that have tasks. */
final class Lanes {

  private final ProjectPolicy policy;
  private final Project project;
  private final LaneFacts facts;
  private final Instant now;
  private final Map<String, List<Task>> reviewing = new HashMap<>();

  Lanes(Project project, LaneFacts facts, Instant now) {
    this.project = project;
    this.policy = project.policy();
    this.facts = facts;
    this.now = now;
    for (Task task : facts.named(facts.requested())) {
      for (String reviewer : ledger(task).pendingReviewers()) {
        reviewing.computeIfAbsent(reviewer, any -> new ArrayList<>()).add(task);
      }
    }
  }

  List<Lane> all() {
    Set<String> roles = new LinkedHashSet<>(policy.roleNames());
    Set<String> others = new TreeSet<>(facts.open().keySet());
    if (roles.isEmpty()) {
      facts.counts().forEach(count -> others.add(count.role()));
    }
    roles.addAll(others);
    List<Lane> lanes = new ArrayList<>();
    for (String role : roles) {
      lanes.add(lane(role));
    }
    return lanes;
  }

  private Lane lane(String role) {
    List<OpenTask> open = facts.open().getOrDefault(role, List.of());
    List<String> ready = facts.ready().getOrDefault(role, List.of());
    List<String> active = LaneFacts.inState(open, policy.workflow().active());
    List<String> blocked = LaneFacts.inState(open, policy.workflow().blocked());
    List<Lane.Working> working = new ArrayList<>();
    int held = 0;
    for (Task task : facts.named(active)) {
      held += task.state().claim() == null ? 0 : 1;
      working.add(new Lane.Working(task, since(task), gates(task)));
    }
    List<Lane.Blocked> stuck = new ArrayList<>();
    for (Task task : facts.named(LaneFacts.first(blocked))) {
      stuck.add(new Lane.Blocked(task, since(task), reason(task)));
    }
    return new Lane(
        role,
        policy.role(role).map(Role::provider).orElse(null),
        policy.branchOf(role),
        LaneLoad.of(active.size(), held, ready.size(), policy.coordinator()),
        counts(role),
        working,
        facts.named(LaneFacts.first(ready)),
        ready.size(),
        waiting(open),
        stuck,
        blocked.size(),
        reviewing.getOrDefault(role, List.of()));
  }

  private Map<String, Long> counts(String role) {
    Map<String, Long> counts = policy.workflow().emptyCounts();
    for (StatusCount count : facts.counts()) {
      if (count.role().equals(role)) {
        counts.merge(count.status(), count.count(), Long::sum);
      }
    }
    return counts;
  }

  /** What is neither ready nor worked on nor blocked. */
  private Map<WaitingCategory, Integer> waiting(List<OpenTask> open) {
    Set<String> own = new HashSet<>();
    open.forEach(task -> own.add(task.id()));
    Map<WaitingCategory, Integer> waiting = new EnumMap<>(WaitingCategory.class);
    facts
        .queue()
        .waiting()
        .forEach(
            (category, ids) -> {
              boolean named =
                  category == WaitingCategory.CLAIMED
                      || category == WaitingCategory.UNATTENDED
                      || category == WaitingCategory.BLOCKED;
              int count = named ? 0 : countIn(own, ids);
              if (count > 0) {
                waiting.put(category, count);
              }
            });
    return waiting;
  }

  private static int countIn(Set<String> own, List<String> ids) {
    int count = 0;
    for (String id : ids) {
      count += own.contains(id) ? 1 : 0;
    }
    return count;
  }

  private Instant since(Task task) {
    Instant since = task.createdAt();
    for (HistoryEntry entry : facts.history().getOrDefault(task.id(), List.of())) {
      if (isMove(entry)) {
        since = entry.at();
      }
    }
    return task.state().claim() == null ? since : task.state().claim().since();
  }

  private @Nullable String reason(Task task) {
    String reason = null;
    for (HistoryEntry entry : facts.history().getOrDefault(task.id(), List.of())) {
      if (isMove(entry)) {
        reason = entry.reason();
      }
    }
    return reason;
  }

  private static boolean isMove(HistoryEntry entry) {
    return entry.toStatus() != null && !entry.toStatus().equals(entry.fromStatus());
  }

  /** Those that the project asks for, and those of the profiles. */
  private List<GateEvaluation> gates(Task task) {
    List<Evidence> evidence = facts.evidence().getOrDefault(task.id(), List.of());
    GatePolicy switches = policy.gates();
    List<GateEvaluation> gates = new ArrayList<>();
    if (switches.requireEvidenceBeforeDone()) {
      gates.add(GateEvaluator.evidence(evidence));
    }
    if (switches.requireReviewBeforeDone() || !task.definition().reviewDomains().isEmpty()) {
      gates.add(GateEvaluator.review(ledger(task)));
    }
    if (switches.requireHandoffBeforeMergeReady()) {
      gates.add(GateEvaluator.handoff(facts.handoffs().getOrDefault(task.id(), 0)));
    }
    gates.addAll(GateEvaluator.profileGates(task, evidence, policy, now));
    return gates;
  }

  private ReviewLedger ledger(Task task) {
    ReviewRecords records = facts.reviews().getOrDefault(task.id(), ReviewRecords.none());
    return Ledgers.of(task, records, policy, project.branches());
  }
}
