package dev.fairway.usecase.status;

import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.BEA;
import static dev.fairway.usecase.Crew.CEM;
import static dev.fairway.usecase.Outcomes.refusal;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.transition.TransitionRequest;
import dev.fairway.port.failure.InputFailure;
import dev.fairway.port.git.Branches;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.WatchedStore;
import dev.fairway.usecase.record.RecordEvidence;
import dev.fairway.usecase.record.RecordReview;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GatesBeforeDoneTest {

  @Test
  void without_switches_a_task_is_finished_without_any_proof() {
    Site site = new Site();
    site.add("T-1", d -> d.reviewDomains(List.of("ops")));
    WatchedStore watched = new WatchedStore(site.store());

    value(finish(site.project(watched), "T-1"));

    assertThat(watched.calls()).doesNotContain("evidence");
  }

  @Test
  void the_evidence_gate_wants_a_pass_that_has_not_failed_since() {
    Site site = new Site(new SitePolicy().evidenceBeforeDone());
    site.add("T-1");

    assertThat(lacks(finish(site.project(), "T-1"))).containsExactly(Lack.EVIDENCE);
    evidence(site, "make test", EvidenceResult.PASS);
    evidence(site, "make test", EvidenceResult.FAIL);
    assertThat(lacks(finish(site.project(), "T-1")))
        .containsExactly(Lack.EVIDENCE, Lack.FAILED_SINCE);
    evidence(site, "make lint", EvidenceResult.PASS);
    value(finish(site.project(), "T-1"));
  }

  @Test
  void reviews_and_branches_are_not_looked_at_when_only_evidence_is_wanted() {
    Branches branches = mock();
    Site site = new Site(new SitePolicy().evidenceBeforeDone());
    site.add("T-1", d -> d.reviewDomains(List.of("ops")));
    approve(site, CEM, "C-ops", "ops", "aaaa1111");

    assertThat(lacks(finish(site.project(branches), "T-1"))).containsExactly(Lack.EVIDENCE);

    verifyNoInteractions(branches);
  }

  @Test
  void every_review_domain_wants_its_own_approval() {
    Site site = new Site(new SitePolicy().reviewBeforeDone());
    site.add("T-1", d -> d.reviewDomains(List.of("ops", "design")));
    site.claim("T-1", ANN);

    approve(site, CEM, "C-ops", null, null);
    assertThat(unmet(finish(site.project(), "T-1")).missingDomains())
        .containsExactly("ops", "design");
    approve(site, CEM, "C-ops", "ops", null);
    assertThat(unmet(finish(site.project(), "T-1")).missingDomains()).containsExactly("design");
    approve(site, BEA, "B-ui", "design", null);
    value(finish(site.project(), "T-1"));
  }

  @Test
  void a_later_verdict_of_the_same_reviewer_takes_the_approval_back() {
    Site site = new Site(new SitePolicy().reviewBeforeDone());
    site.add("T-1");
    site.claim("T-1", ANN);
    approve(site, CEM, "C-ops", null, null);

    verdict(site, CEM, "C-ops", Verdict.CHANGES, null, null);

    assertThat(lacks(finish(site.project(), "T-1"))).contains(Lack.OBJECTION);
  }

  @Test
  void an_approval_is_worth_nothing_once_the_task_s_branch_has_moved_on() {
    Site site = new Site(new SitePolicy().reviewBeforeDone());
    site.add("T-1");
    site.claim("T-1", ANN);
    site.commit("agent/A-backend", "aaaa1111");
    approve(site, CEM, "C-ops", null, null);
    site.commit("agent/A-backend", "bbbb2222");

    assertThat(lacks(finish(site.project(), "T-1"))).containsExactly(Lack.STALE_APPROVAL);
    approve(site, CEM, "C-ops", null, "bbbb");
    value(finish(site.project(), "T-1"));
  }

  @Test
  void an_approval_stays_good_when_the_branch_is_gone() {
    Site site = new Site(new SitePolicy().reviewBeforeDone());
    site.add("T-1");
    site.claim("T-1", ANN);
    approve(site, CEM, "C-ops", null, "aaaa1111");

    value(finish(site.project(), "T-1"));
  }

  @Test
  void a_repository_that_cannot_be_read_stops_the_move_and_nothing_is_changed() {
    Site site = new Site(new SitePolicy().reviewBeforeDone());
    site.add("T-1");
    site.claim("T-1", ANN);
    approve(site, CEM, "C-ops", null, "aaaa1111");
    Branches broken = mock();
    when(broken.headOf(anyString()))
        .thenThrow(new InputFailure("cannot read .git/packed-refs", null, null));

    assertThatThrownBy(() -> finish(site.project(broken), "T-1"))
        .isInstanceOf(InputFailure.class)
        .hasMessage("cannot read .git/packed-refs");
    assertThat(site.status("T-1")).isEqualTo("in_progress");
  }

  @Test
  void only_the_first_terminal_state_is_guarded() {
    Site site = new Site(new SitePolicy().transitions().evidenceBeforeDone().reviewBeforeDone());
    site.add("T-1");

    assertThat(lacks(finish(site.project(), "T-1"))).contains(Lack.EVIDENCE);
    site.move("T-1", "dropped", ANN);
    assertThat(site.status("T-1")).isEqualTo("dropped");
  }

  @Test
  void force_with_a_reason_opens_the_gates() {
    Site site = new Site(new SitePolicy().evidenceBeforeDone());
    site.add("T-1");

    value(
        new SetStatus(site.project())
            .move("T-1", new TransitionRequest(ANN, "done", "demo only", null, false, true)));

    assertThat(site.last("T-1").forced()).isTrue();
    assertThat(site.last("T-1").reason()).isEqualTo("demo only");
  }

  private static Outcome<MovedTask> finish(Project project, String id) {
    return new SetStatus(project)
        .move(id, new TransitionRequest(ANN, "done", null, null, false, false));
  }

  private static GateEvaluation unmet(Outcome<MovedTask> outcome) {
    List<GateEvaluation> unmet = ((Refusal.GateNotMet) refusal(outcome)).unmet();
    assertThat(unmet).hasSize(1);
    return unmet.get(0);
  }

  private static List<Lack> lacks(Outcome<MovedTask> outcome) {
    return ((Refusal.GateNotMet) refusal(outcome))
        .unmet().stream().flatMap(gate -> gate.lacks().stream()).toList();
  }

  private static void evidence(Site site, String command, EvidenceResult result) {
    Evidence row =
        new Evidence(
            0, "T-1", command, result, null, null, null, null, ANN.actor(), null, site.now());
    value(new RecordEvidence(site.project()).record(row, ANN));
  }

  private static void approve(
      Site site, Caller caller, String reviewer, @Nullable String domain, @Nullable String commit) {
    verdict(site, caller, reviewer, Verdict.APPROVE, domain, commit);
  }

  private static void verdict(
      Site site,
      Caller caller,
      String reviewer,
      Verdict verdict,
      @Nullable String domain,
      @Nullable String commit) {
    value(
        new RecordReview(site.project())
            .record(
                new RecordReview.Request("T-1", reviewer, verdict, domain, null, commit, caller)));
  }
}
