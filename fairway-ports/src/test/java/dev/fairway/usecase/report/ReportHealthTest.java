package dev.fairway.usecase.report;

import static dev.fairway.usecase.Crew.ABE;
import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.CEM;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateMode;
import dev.fairway.domain.gate.ProfileGate;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.report.HealthCheck;
import dev.fairway.domain.report.WaitingHandoff;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.TaskState;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.WatchedStore;
import dev.fairway.usecase.claim.ClaimTask;
import dev.fairway.usecase.record.RecordEvidence;
import dev.fairway.usecase.record.RecordHandoff;
import dev.fairway.usecase.record.RecordReview;
import dev.fairway.usecase.review.RouteReview;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportHealthTest {

  private final Site site = new Site(new SitePolicy().transitions().evidenceBeforeDone());

  @Test
  void an_empty_project_is_healthy() {
    ReportHealth.Health health = report(site);

    assertThat(health.report().isOk()).isTrue();
    assertThat(health.unacknowledged()).isEmpty();
    assertThat(health.at()).isEqualTo(site.now());
  }

  @Test
  void ordinary_work_is_healthy() {
    site.add("T-1");
    site.add("T-2", d -> d.dependencies(List.of("T-1")).reviewDomains(List.of("ops")));
    site.arrives(ANN);
    site.claim("T-1", ANN);
    evidence("T-1", EvidenceResult.PASS);

    assertThat(report(site).report().isOk()).isTrue();
  }

  @Test
  void every_check_finds_its_own() {
    site.put("UNATTENDED", TaskState.initial("in_progress"), d -> d);
    site.add("UNKNOWN");
    site.claim("UNKNOWN", ABE);
    site.arrives(ANN);
    site.add("EXPIRED");
    value(
        new ClaimTask(site.project())
            .claim("EXPIRED", new ClaimRequest(ANN, Duration.ofMinutes(1), false, false, null)));
    site.passes(Duration.ofMinutes(1));
    site.add("BLOCKED");
    site.move("BLOCKED", "blocked", ANN);
    site.put("ROLE", TaskState.initial("todo"), d -> d.role("gardener"));
    site.put("STATUS", TaskState.initial("lost"), d -> d);
    site.put("BOTH", TaskState.initial("lost"), d -> d.role("gardener"));
    site.put("GAP", TaskState.initial("done"), d -> d);
    site.put("DROPPED", TaskState.initial("dropped"), d -> d.reviewDomains(List.of("ops")));
    site.put("DEBT", TaskState.initial("done"), d -> d.reviewDomains(List.of("ops")));
    site.add("ASKED");
    ask("ASKED");
    site.add("HANDED");
    Handoff handoff = hand("HANDED");

    ReportHealth.Health health = report(site);

    assertThat(health.report().troubles())
        .containsExactly(
            Map.entry(HealthCheck.UNATTENDED, List.of("UNATTENDED", "UNKNOWN")),
            Map.entry(HealthCheck.EXPIRED_CLAIM, List.of("EXPIRED")),
            Map.entry(HealthCheck.BLOCKED, List.of("BLOCKED")),
            Map.entry(HealthCheck.MISSING_DEPENDENCY, List.of()),
            Map.entry(HealthCheck.UNKNOWN_ROLE, List.of("BOTH", "ROLE")),
            Map.entry(HealthCheck.UNKNOWN_STATUS, List.of("BOTH", "STATUS")),
            Map.entry(
                HealthCheck.EVIDENCE_GAP,
                List.of("DEBT", "EXPIRED", "GAP", "UNATTENDED", "UNKNOWN")),
            Map.entry(HealthCheck.REVIEW_DEBT, List.of("ASKED", "DEBT")),
            Map.entry(HealthCheck.UNACKNOWLEDGED_HANDOFF, List.of("HANDED")));
    assertThat(health.unacknowledged())
        .containsExactly(
            new WaitingHandoff(handoff.id(), "HANDED", "todo", null, "B-ui", handoff.recordedAt()));
  }

  @Test
  void debt_is_settled_by_proof_and_verdicts() {
    site.put("T-1", TaskState.initial("done"), d -> d.reviewDomains(List.of("ops")));
    ask("T-1");
    evidence("T-1", EvidenceResult.PASS);
    assertThat(report(site).report().troubles().get(HealthCheck.REVIEW_DEBT))
        .containsExactly("T-1");

    value(
        new RecordReview(site.project())
            .record(
                new RecordReview.Request("T-1", "C-ops", Verdict.APPROVE, "ops", null, null, CEM)));

    assertThat(report(site).report().isOk()).isTrue();
  }

  @Test
  void a_project_that_asks_for_no_evidence_does_not_look_for_any() {
    Site lax = new Site();
    lax.put("T-1", TaskState.initial("done"), d -> d);
    WatchedStore watched = new WatchedStore(lax.store());

    assertThat(new ReportHealth(lax.project(watched)).report().report().isOk()).isTrue();
    assertThat(watched.calls()).doesNotContain("evidence", "evidenceCases");
  }

  @Test
  void a_gate_of_a_profile_asks_for_evidence_as_well() {
    ProfileGate gate =
        new ProfileGate(
            "report",
            null,
            GateMode.REPORT_ONLY,
            List.of(),
            null,
            1,
            List.of(),
            false,
            false,
            null,
            null);
    Profile empty =
        new Profile("empty", List.of("task"), List.of(), List.of(), List.of(), List.of());
    Profile guarded =
        new Profile("guarded", List.of("task"), List.of(), List.of(), List.of(), List.of(gate));
    Site profiled = new Site(new SitePolicy().profiles(empty, guarded));
    profiled.put("T-1", TaskState.initial("done"), d -> d);

    assertThat(report(profiled).report().troubles().get(HealthCheck.EVIDENCE_GAP))
        .containsExactly("T-1");
  }

  @Test
  void open_tasks_that_nobody_asked_about_are_not_loaded() {
    for (int i = 0; i < 20; i++) {
      site.add("T-" + i, d -> d.reviewDomains(List.of("ops")));
    }
    WatchedStore watched = new WatchedStore(site.store());
    new ReportHealth(site.project(watched)).report();

    assertThat(watched.calls())
        .containsExactlyInAnyOrder(
            "tasks",
            "sessions",
            "sessions",
            "openTasks",
            "statusCounts",
            "evidenceCases",
            "unapproved",
            "reviewCases",
            "waitingHandoffs");
  }

  @Test
  void a_report_changes_nothing_and_says_the_same_twice() {
    site.add("T-1");
    site.claim("T-1", ANN);

    assertThat(report(site)).isEqualTo(report(site));
    assertThat(site.history("T-1")).hasSize(2);
  }

  private static ReportHealth.Health report(Site site) {
    return new ReportHealth(site.project()).report();
  }

  private void ask(String id) {
    value(
        new RouteReview(site.project())
            .route(new RouteReview.Request(id, List.of(), "C-ops", null, ANN)));
  }

  private Handoff hand(String id) {
    return value(
        new RecordHandoff(site.project())
            .record(
                new Handoff(
                    0,
                    id,
                    null,
                    "B-ui",
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    null,
                    ANN.actor(),
                    site.now(),
                    null),
                ANN));
  }

  private void evidence(String id, EvidenceResult result) {
    Evidence row =
        new Evidence(
            0, id, "make test", result, null, null, null, null, ANN.actor(), null, site.now());
    value(new RecordEvidence(site.project()).record(row, ANN));
  }
}
