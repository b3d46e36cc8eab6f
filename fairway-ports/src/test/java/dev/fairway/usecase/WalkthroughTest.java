package dev.fairway.usecase;

import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.BEA;
import static dev.fairway.usecase.Crew.CEM;
import static dev.fairway.usecase.Outcomes.refusal;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.importing.ImportPlan;
import dev.fairway.domain.importing.QueueRecord;
import dev.fairway.domain.importing.SeedState;
import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.transition.TransitionRequest;
import dev.fairway.port.source.QueueSource.QueueFile;
import dev.fairway.usecase.claim.ClaimNext;
import dev.fairway.usecase.claim.ClaimedTask;
import dev.fairway.usecase.importing.ImportQueue;
import dev.fairway.usecase.ready.ListReady;
import dev.fairway.usecase.record.RecordEvidence;
import dev.fairway.usecase.record.RecordReview;
import dev.fairway.usecase.report.ReportHealth;
import dev.fairway.usecase.review.RouteReview;
import dev.fairway.usecase.status.MovedTask;
import dev.fairway.usecase.status.SetStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WalkthroughTest {

  private final Site site =
      new Site(new SitePolicy().evidenceBeforeDone().reviewBeforeDone().route("posts/**", "C-ops"));

  @Test
  void a_queue_is_imported_worked_off_reviewed_and_finished() {
    // the team brings its queue over: a finished task, and a fence in two steps
    ImportPlan imported =
        importing(
            record("OLD-1", d -> d, "done"),
            record("FENCE", d -> d.kind("epic"), null),
            record(
                "PAINT",
                d -> d.parentId("FENCE").dependencies(List.of("POSTS")).role("B-ui"),
                null),
            record(
                "POSTS",
                d ->
                    d.parentId("FENCE")
                        .dependencies(List.of("OLD-1"))
                        .reviewDomains(List.of("ops")),
                null));
    assertThat(imported.created()).containsExactly("FENCE", "OLD-1", "PAINT", "POSTS");
    assertThat(imported.seeded()).containsExactly("OLD-1");

    // only the posts can be begun
    ListReady.Ready ready = ready();
    assertThat(ready.tasks()).extracting(card -> card.task().id()).containsExactly("POSTS");
    assertThat(ready.waiting())
        .containsExactly(
            Map.entry(WaitingCategory.DEPENDENCY, List.of("PAINT")),
            Map.entry(WaitingCategory.CONTAINER, List.of("FENCE")));
    assertThat(refusal(next(BEA)).kind()).isEqualTo("nothing_ready");

    // Ann takes them, and is in nobody's way
    assertThat(value(next(ANN)).task().task().id()).isEqualTo("POSTS");
    assertThat(site.task("POSTS").state().branch()).isEqualTo("agent/A-backend");
    assertThat(ready().tasks()).isEmpty();

    // done takes proof and a second pair of eyes
    Refusal.GateNotMet unmet = (Refusal.GateNotMet) refusal(finish("POSTS", ANN));
    assertThat(unmet.unmet()).extracting(gate -> gate.gate()).containsExactly("evidence", "review");
    evidence("POSTS", EvidenceResult.PASS);
    evidence("POSTS", EvidenceResult.FAIL);
    assertThat(refusal(finish("POSTS", ANN)).kind()).isEqualTo("gate_not_met");
    evidence("POSTS", EvidenceResult.PASS);

    // the path says who looks at it; Ann herself may not
    site.commit("agent/A-backend", "aaaa1111");
    assertThat(value(route("POSTS")).reviewers()).containsExactly("C-ops");
    assertThat(refusal(review("POSTS", "A-backend", ANN)).kind()).isEqualTo("self_review");
    assertThat(value(review("POSTS", "C-ops", CEM)).missingDomains()).isEmpty();

    // one more commit, and the approval is stale until it is given again
    site.commit("agent/A-backend", "bbbb2222");
    assertThat(refusal(finish("POSTS", ANN)).kind()).isEqualTo("gate_not_met");
    value(review("POSTS", "C-ops", CEM));

    // done: the paint can go on, and the fence is half finished
    site.passes(Duration.ofHours(1));
    MovedTask done = value(finish("POSTS", ANN));
    assertThat(done.unblocked()).containsExactly("PAINT");
    assertThat(done.parent()).isEqualTo(new MovedTask.ParentProgress("FENCE", 1, 2));
    assertThat(site.task("POSTS").state().claim()).isNull();
    assertThat(site.task("POSTS").state().completedAt()).isEqualTo(site.now());
    assertThat(value(next(BEA)).task().task().id()).isEqualTo("PAINT");

    // the store has it all on record
    assertThat(site.actions("POSTS"))
        .containsExactly(
            HistoryAction.IMPORTED,
            HistoryAction.CLAIMED,
            HistoryAction.EVIDENCE_RECORDED,
            HistoryAction.EVIDENCE_RECORDED,
            HistoryAction.EVIDENCE_RECORDED,
            HistoryAction.REVIEW_REQUESTED,
            HistoryAction.REVIEW_RECORDED,
            HistoryAction.REVIEW_RECORDED,
            HistoryAction.STATUS_CHANGED);

    // importing once more changes nothing, least of all what was done here
    ImportPlan again = importing(record("OLD-1", d -> d, "todo"));
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(again.seeded()).isEmpty();
    assertThat(again.notInFile()).containsExactly("FENCE", "PAINT", "POSTS");
    assertThat(site.status("POSTS")).isEqualTo("done");

    // and the old task, which nobody has ever proved, is what is left to worry about
    assertThat(new ReportHealth(site.project()).report().report().troubles().values())
        .containsOnlyOnce(List.of("OLD-1", "PAINT"));
  }

  private ImportPlan importing(QueueRecord... records) {
    QueueFile file = new QueueFile(List.of(records), List.of());
    return value(
        new ImportQueue(site.project())
            .run(new ImportQueue.Request(file, "queue.yaml", true, false, Crew.GUEST)));
  }

  private static QueueRecord record(
      String id, UnaryOperator<TaskDefinition.Builder> change, @Nullable String status) {
    return new QueueRecord(
        change
            .apply(TaskDefinition.builder(id).title("Do " + id).role("A-backend").kind(""))
            .build(),
        new SeedState(status, null, null, null, null),
        SourcePosition.of("queue.yaml"),
        Map.of());
  }

  private ListReady.Ready ready() {
    return value(new ListReady(site.project()).list(new ListReady.Request(null, null, null, null)));
  }

  private Outcome<ClaimedTask> next(Caller caller) {
    return new ClaimNext(site.project()).claim(null, ClaimRequest.plain(caller));
  }

  private Outcome<MovedTask> finish(String id, Caller caller) {
    return new SetStatus(site.project())
        .move(id, new TransitionRequest(caller, "done", null, null, false, false));
  }

  private void evidence(String id, EvidenceResult result) {
    Evidence row =
        new Evidence(
            0, id, "make test", result, null, null, null, null, ANN.actor(), null, site.now());
    value(new RecordEvidence(site.project()).record(row, ANN));
  }

  private Outcome<RouteReview.Routed> route(String id) {
    return new RouteReview(site.project())
        .route(new RouteReview.Request(id, List.of("posts/north.txt"), null, null, ANN));
  }

  private Outcome<RecordReview.Recorded> review(String id, String reviewer, Caller caller) {
    return new RecordReview(site.project())
        .record(new RecordReview.Request(id, reviewer, Verdict.APPROVE, "ops", null, null, caller));
  }
}
