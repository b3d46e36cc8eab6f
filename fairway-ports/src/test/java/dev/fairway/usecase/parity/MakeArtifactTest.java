package dev.fairway.usecase.parity;

import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.BEA;
import static dev.fairway.usecase.Crew.GUEST;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.lane.LaneFacts;
import dev.fairway.domain.parity.ParityArtifact;
import dev.fairway.domain.parity.ParityArtifact.Lane;
import dev.fairway.domain.parity.ParityArtifact.LastImport;
import dev.fairway.domain.parity.ParityArtifact.Packs;
import dev.fairway.domain.parity.ParityArtifact.ReadySample;
import dev.fairway.domain.policy.CoordinatorPolicy;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.report.EvidenceGap;
import dev.fairway.domain.report.HealthCheck;
import dev.fairway.domain.route.RoutedPath;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.git.CommitSummary;
import dev.fairway.port.source.QueueSource.QueueFile;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.WatchedStore;
import dev.fairway.usecase.claim.ClaimTask;
import dev.fairway.usecase.importing.ImportQueue;
import dev.fairway.usecase.lane.FoundLanes;
import dev.fairway.usecase.lane.LaneReport;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MakeArtifactTest {

  private static final Profile PLATFORM =
      new Profile(
          "platform", List.of(), List.of(), List.of(), List.of("api/a.go", "docs/b.md"), List.of());

  private final Site site =
      new Site(
          new SitePolicy()
              .transitions()
              .evidenceBeforeDone()
              .reviewBeforeDone()
              .profiles(PLATFORM)
              .route("api/**", "C-ops")
              .coordinator(new CoordinatorPolicy(1, 2, null, null)));

  @Test
  void an_empty_project_has_an_artifact_as_well() {
    ParityArtifact artifact = make(null, List.of(), 5, 5, FoundLanes.none());

    assertThat(artifact.project()).isEqualTo("fence");
    assertThat(artifact.generatedAt()).isEqualTo(site.now());
    assertThat(artifact.lastImport()).isNull();
    assertThat(artifact.packs()).isNull();
    assertThat(artifact.gates()).isEqualTo(new GatePolicy(true, true, false, true, false));
    assertThat(artifact.gateEvaluations()).isEmpty();
    assertThat(artifact.taskCount()).isZero();
    assertThat(artifact.tasksByStatus()).containsEntry("todo", 0L).hasSize(6);
    assertThat(artifact.readyCount()).isZero();
    assertThat(artifact.readyByRole())
        .containsExactly(Map.entry("A-backend", 0), Map.entry("B-ui", 0), Map.entry("C-ops", 0));
    assertThat(artifact.readySample()).isEmpty();
    assertThat(artifact.evidenceGaps()).isEmpty();
    assertThat(artifact.health().isOk()).isTrue();
    assertThat(artifact.limits()).isEqualTo(new CoordinatorPolicy(1, 2, null, null));
    assertThat(artifact.situation().isOk()).isTrue();
    assertThat(artifact.situation().actions()).isEmpty();
  }

  @Test
  void what_is_ready_is_counted_by_role_and_the_first_of_it_is_shown() {
    site.add("T-3", d -> d.priority(1));
    site.add("T-2", d -> d.role("B-ui").priority(0).sequence(4));
    site.add("T-1", d -> d.priority(2));
    site.put("T-0", TaskState.initial("todo"), d -> d.role("zoo"));
    site.put("T-9", TaskState.initial("todo"), d -> d.role("ark").priority(0));

    ParityArtifact artifact = make(null, List.of(), 3, 5, FoundLanes.none());

    assertThat(artifact.readyCount()).isEqualTo(5);
    assertThat(List.copyOf(artifact.readyByRole().entrySet()))
        .containsExactly(
            Map.entry("A-backend", 2),
            Map.entry("B-ui", 1),
            Map.entry("C-ops", 0),
            Map.entry("ark", 1),
            Map.entry("zoo", 1));
    assertThat(artifact.readySample())
        .containsExactly(
            new ReadySample("T-2", "Mend T-2", "B-ui", 0, 4),
            new ReadySample("T-9", "Mend T-9", "ark", 0, null),
            new ReadySample("T-3", "Mend T-3", "A-backend", 1, null));
  }

  @Test
  void gaps_are_counted_to_the_end_and_shown_up_to_the_limit() {
    for (int i = 1; i <= 4; i++) {
      site.put("T-" + i, TaskState.initial("done"), d -> d);
    }

    ParityArtifact artifact = make(null, List.of(), 5, 2, FoundLanes.none());

    assertThat(artifact.evidenceGapCount()).isEqualTo(4);
    assertThat(artifact.evidenceGaps())
        .extracting(EvidenceGap::taskId)
        .containsExactly("T-1", "T-2");
    assertThat(artifact.health().troubles().get(HealthCheck.EVIDENCE_GAP)).hasSize(4);
    assertThat(artifact.tasksByStatus()).containsEntry("done", 4L);
    assertThat(artifact.taskCount()).isEqualTo(4);
  }

  @Test
  void work_in_progress_is_shown_with_its_gates_and_on_the_track_of_whoever_claimed_it() {
    site.add("T-1");
    site.claim("T-1", ANN);
    site.add("T-2");
    value(
        new ClaimTask(site.project())
            .claim("T-2", new ClaimRequest(BEA, null, false, true, "Ann is away")));
    site.put("T-3", new TaskState("in_progress", "Codex", null, null, null, null, true), d -> d);

    ParityArtifact artifact = make(null, List.of(), 5, 5, FoundLanes.none());

    assertThat(artifact.situation().roles())
        .extracting(role -> role.role() + " " + role.primary().size())
        .containsExactly("A-backend 1", "B-ui 1", "C-ops 0");
    assertThat(artifact.situation().active()).hasSize(3);
    assertThat(artifact.gateEvaluations())
        .extracting(ParityArtifact.TaskGates::taskId)
        .containsExactly("T-1", "T-2", "T-3");
    assertThat(artifact.gateEvaluations().get(0).gates())
        .extracting(GateEvaluation::gate)
        .containsExactly("evidence", "review");
  }

  @Test
  void the_paths_of_the_profiles_are_routed_and_then_those_that_were_asked_for() {
    ParityArtifact artifact = make(null, List.of("web/c.ts", "api/a.go"), 5, 5, FoundLanes.none());

    assertThat(artifact.routeSamples())
        .containsExactly(
            new RoutedPath("api/a.go", "api/**", "C-ops", null),
            new RoutedPath("docs/b.md", null, null, null),
            new RoutedPath("web/c.ts", null, null, null));
  }

  @Test
  void the_catalog_the_lanes_and_the_last_import_are_passed_on() {
    value(
        new ImportQueue(site.project())
            .run(
                new ImportQueue.Request(
                    new QueueFile(List.of(), List.of()), "queue.yaml", true, false, GUEST)));
    Packs packs = new Packs("packs.yaml", 2, List.of());
    LaneFacts facts = LaneFacts.withoutRepository("B-ui", "agent/B-ui", "/lanes/fence-B-ui", true);
    CommitSummary last = new CommitSummary("c0ffee", site.now(), "roof");
    List<LaneReport> reports =
        List.of(new LaneReport(facts, last, List.of()), new LaneReport(facts, null, List.of()));

    ParityArtifact artifact =
        make(packs, List.of(), 5, 5, new FoundLanes(reports, List.of(), false));

    assertThat(artifact.packs()).isEqualTo(packs);
    assertThat(artifact.lanes())
        .containsExactly(new Lane(facts, "c0ffee", List.of()), new Lane(facts, null, List.of()));
    assertThat(artifact.lastImport())
        .isEqualTo(new LastImport(site.now(), "queue.yaml", 0, 0, 0, 0));
  }

  @Test
  void a_limit_of_zero_shows_nothing() {
    site.add("T-1");
    site.put("T-2", TaskState.initial("done"), d -> d);

    ParityArtifact artifact = make(null, List.of(), 0, 0, FoundLanes.none());

    assertThat(artifact.readySample()).isEmpty();
    assertThat(artifact.evidenceGaps()).isEmpty();
    assertThat(artifact.readyCount()).isEqualTo(1);
    assertThat(artifact.evidenceGapCount()).isEqualTo(1);
  }

  @Test
  void the_number_of_questions_does_not_grow_with_the_project() {
    WatchedStore watched = new WatchedStore(site.store());
    MakeArtifact making = making(site.project(watched));
    MakeArtifact.Request request =
        new MakeArtifact.Request(null, List.of(), 99, 99, FoundLanes.none());
    making.make(request);
    int questions = watched.calls().size();
    for (int i = 0; i < 10; i++) {
      site.add("T-" + i);
      site.put("D-" + i, TaskState.initial("done"), d -> d.reviewDomains(List.of("ops")));
      site.put("P-" + i, TaskState.initial("in_progress"), d -> d);
    }

    assertThat(making.make(request).taskCount()).isEqualTo(30);
    assertThat(watched.calls()).hasSize(questions);
  }

  private ParityArtifact make(
      @Nullable Packs packs, List<String> routes, int samples, int gaps, FoundLanes lanes) {
    return making(site.project())
        .make(new MakeArtifact.Request(packs, routes, samples, gaps, lanes));
  }

  private static MakeArtifact making(Project project) {
    return new MakeArtifact(project);
  }
}
