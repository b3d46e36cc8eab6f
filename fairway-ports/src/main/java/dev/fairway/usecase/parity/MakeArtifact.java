package dev.fairway.usecase.parity;

import dev.fairway.domain.coordination.Situation;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluator;
import dev.fairway.domain.parity.ParityArtifact;
import dev.fairway.domain.parity.ParityArtifact.Lane;
import dev.fairway.domain.parity.ParityArtifact.LastImport;
import dev.fairway.domain.parity.ParityArtifact.Packs;
import dev.fairway.domain.parity.ParityArtifact.ReadySample;
import dev.fairway.domain.parity.ParityArtifact.TaskGates;
import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.report.EvidenceGap;
import dev.fairway.domain.report.HealthReport;
import dev.fairway.domain.route.ReviewRouter;
import dev.fairway.domain.route.RoutedPath;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.port.store.ImportRun;
import dev.fairway.port.store.ReviewRecords;
import dev.fairway.port.store.StatusCount;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.coordination.Coordinate;
import dev.fairway.usecase.lane.FoundLanes;
import dev.fairway.usecase.lane.LaneReport;
import dev.fairway.usecase.report.HealthFacts;
import dev.fairway.usecase.report.Work;
import dev.fairway.usecase.review.Ledgers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the parity artifact together from one snapshot. */
public final class MakeArtifact {

  /**
   * @param packs a catalog that has been read and checked; null for none
   * @param routes paths to route beside those of the profiles
   * @param sampleLimit how many ready tasks to show
   * @param gapLimit how many evidence gaps to show
   * @param lanes all lanes of the project
   */
  public record Request(
      @Nullable Packs packs,
      List<String> routes,
      int sampleLimit,
      int gapLimit,
      FoundLanes lanes) {}

  private final Project project;
  private final Coordinate coordinate;

  public MakeArtifact(Project project) {
    this.project = project;
    this.coordinate = new Coordinate(project);
  }

  public ParityArtifact make(Request request) {
    Instant now = project.now();
    return project.store().read(store -> make(store, request, now));
  }

  private ParityArtifact make(StoreView store, Request request, Instant now) {
    ProjectPolicy policy = project.policy();
    Map<String, Task> open = coordinate.open(store);
    Work work = Work.load(project, store, coordinate.active(open), true, now);
    Situation situation = coordinate.situation(store, open, work, request.lanes().situation(), now);
    List<OpenTask> ready = situation.ready();
    List<StatusCount> counts = store.statusCounts();
    List<EvidenceGap> gaps = work.gaps();
    return new ParityArtifact(
        policy.projectName(),
        now,
        store.lastImport().map(MakeArtifact::lastImport).orElse(null),
        policy.gates(),
        gates(store, work.active(), now),
        total(counts),
        byStatus(counts),
        ready.size(),
        byRole(ready),
        sample(open, ready, request.sampleLimit()),
        routes(request.routes()),
        request.packs(),
        gaps.size(),
        gaps.subList(0, Math.min(gaps.size(), request.gapLimit())),
        HealthReport.of(new HealthFacts(project, store).of(work), policy, now),
        lanes(request.lanes()),
        policy.coordinator(),
        situation);
  }

  private static List<Lane> lanes(FoundLanes found) {
    List<Lane> lanes = new ArrayList<>();
    for (LaneReport report : found.reports()) {
      String last = report.last() == null ? null : report.last().id();
      lanes.add(new Lane(report.lane(), last, report.findings()));
    }
    return lanes;
  }

  private static LastImport lastImport(ImportRun run) {
    return new LastImport(
        run.at(), run.source(), run.created(), run.updated(), run.unchanged(), run.seeded());
  }

  private List<TaskGates> gates(StoreView store, Collection<Task> tasks, Instant now) {
    List<String> ids = new ArrayList<>();
    for (Task task : tasks) {
      ids.add(task.id());
    }
    var evidence = store.evidence(ids);
    var reviews = store.reviews(ids);
    List<TaskGates> evaluated = new ArrayList<>();
    for (Task task : tasks) {
      var rows = evidence.getOrDefault(task.id(), List.of());
      var ledger =
          Ledgers.of(
              task,
              reviews.getOrDefault(task.id(), ReviewRecords.none()),
              project.policy(),
              project.branches());
      List<GateEvaluation> gates =
          new ArrayList<>(GateEvaluator.beforeDone(rows, ledger, project.policy().gates()));
      gates.addAll(GateEvaluator.profileGates(task, rows, project.policy(), now));
      evaluated.add(new TaskGates(task.id(), gates));
    }
    return evaluated;
  }

  private static long total(List<StatusCount> counts) {
    long total = 0;
    for (StatusCount count : counts) {
      total += count.count();
    }
    return total;
  }

  private Map<String, Long> byStatus(List<StatusCount> counts) {
    Map<String, Long> byStatus = project.policy().workflow().emptyCounts();
    for (StatusCount count : counts) {
      byStatus.merge(count.status(), count.count(), Long::sum);
    }
    return byStatus;
  }

  private Map<String, Integer> byRole(List<OpenTask> ready) {
    Map<String, Integer> byRole = new LinkedHashMap<>();
    for (String role : project.policy().roleNames()) {
      byRole.put(role, 0);
    }
    Map<String, Integer> others = new TreeMap<>();
    for (OpenTask task : ready) {
      Map<String, Integer> counts = byRole.containsKey(task.role()) ? byRole : others;
      counts.merge(task.role(), 1, Integer::sum);
    }
    byRole.putAll(others);
    return byRole;
  }

  private static List<ReadySample> sample(Map<String, Task> open, List<OpenTask> ready, int limit) {
    List<ReadySample> sample = new ArrayList<>();
    for (OpenTask one : ready.subList(0, Math.min(limit, ready.size()))) {
      TaskDefinition task = open.get(one.id()).definition();
      sample.add(
          new ReadySample(task.id(), task.title(), task.role(), task.priority(), task.sequence()));
    }
    return sample;
  }

  /** The samples that the profiles name, then those that were asked for. */
  private List<RoutedPath> routes(List<String> asked) {
    Set<String> paths = new LinkedHashSet<>();
    for (Profile profile : project.policy().profiles()) {
      paths.addAll(profile.routeSamples());
    }
    paths.addAll(asked);
    return new ReviewRouter(project.policy().reviewRoutes()).route(paths, null);
  }
}
