package dev.fairway.usecase.task;

import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.CEM;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewStatus;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.session.SessionFacts;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.session.SessionStatus;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.TaskState;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.port.store.testing.Samples;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.WatchedStore;
import dev.fairway.usecase.record.RecordEvidence;
import dev.fairway.usecase.record.RecordHandoff;
import dev.fairway.usecase.record.RecordReview;
import dev.fairway.usecase.review.RouteReview;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShowTaskTest {

  private final Site site = new Site(new SitePolicy().transitions());

  @Test
  void everything_about_a_task_is_shown() {
    site.add("E-1");
    site.add("S-1", d -> d.parentId("E-1"));
    site.put("T-0", TaskState.initial("done"), d -> d);
    site.add("T-1");
    site.add(
        "T-2",
        d ->
            d.parentId("S-1")
                .dependencies(List.of("T-1", "T-0"))
                .reviewDomains(List.of("ops", "design")));
    site.add("T-9", d -> d.dependencies(List.of("T-2")));
    site.add("T-3", d -> d.dependencies(List.of("T-2")));
    Evidence proof = value(evidence()).evidence();
    Handoff handoff = value(handoff());
    value(
        new RouteReview(site.project())
            .route(new RouteReview.Request("T-2", List.of(), "B-ui", "look", ANN)));
    value(
        new RecordReview(site.project())
            .record(
                new RecordReview.Request("T-2", "C-ops", Verdict.APPROVE, "ops", null, null, CEM)));

    ShowTask.Detail detail = show("T-2");

    assertThat(detail.task().task()).isEqualTo(site.task("T-2"));
    assertThat(detail.task().ready()).isFalse();
    assertThat(detail.task().reviewStatus()).isEqualTo(ReviewStatus.PENDING);
    assertThat(detail.task().reviewers()).containsExactly("B-ui", "C-ops");
    assertThat(detail.history())
        .extracting(HistoryEntry::action)
        .containsExactly(
            HistoryAction.CREATED,
            HistoryAction.EVIDENCE_RECORDED,
            HistoryAction.HANDOFF_RECORDED,
            HistoryAction.REVIEW_REQUESTED,
            HistoryAction.REVIEW_RECORDED);
    assertThat(detail.evidence()).containsExactly(proof);
    assertThat(detail.handoffs()).containsExactly(handoff);
    assertThat(detail.reviews().reviews()).hasSize(1);
    assertThat(detail.reviews().requests()).hasSize(1);
    assertThat(detail.pendingReviewers()).containsExactly("B-ui");
    assertThat(detail.missingReviewDomains()).containsExactly("design");
    assertThat(detail.staleApprovals()).isEmpty();
    assertThat(detail.gates())
        .extracting(GateEvaluation::gate, GateEvaluation::isSatisfied)
        .containsExactly(tuple("evidence", true), tuple("review", false), tuple("handoff", true));
    assertThat(detail.dependencies())
        .containsExactly(new DependencyState("T-1", "todo"), new DependencyState("T-0", "done"));
    assertThat(detail.blockedBy()).containsExactly("T-1");
    assertThat(detail.blocks()).containsExactly("T-3", "T-9");
    assertThat(detail.breadcrumb()).containsExactly("E-1", "S-1");
  }

  @Test
  void approvals_that_the_branch_has_left_behind_are_named() {
    site.add("T-1", d -> d.reviewDomains(List.of("ops")));
    site.claim("T-1", ANN);
    site.store()
        .write(
            session ->
                session.add(
                    new Review(
                        0,
                        "T-1",
                        "C-ops",
                        Verdict.APPROVE,
                        "ops",
                        null,
                        "a1",
                        CEM.actor(),
                        site.now())));

    assertThat(value(new ShowTask(site.project(branch -> Optional.of("a1"))).show("T-1")))
        .returns(List.of(), ShowTask.Detail::staleApprovals);
    ShowTask.Detail later =
        value(new ShowTask(site.project(branch -> Optional.of("b2"))).show("T-1"));
    assertThat(later.staleApprovals()).isEqualTo(later.reviews().reviews()).hasSize(1);
    assertThat(later.missingReviewDomains()).containsExactly("ops");
  }

  @Test
  void a_lonely_task_has_empty_lists() {
    site.add("T-1");

    ShowTask.Detail detail = show("T-1");

    assertThat(detail.task().ready()).isTrue();
    assertThat(detail.evidence()).isEmpty();
    assertThat(detail.handoffs()).isEmpty();
    assertThat(detail.blocks()).isEmpty();
    assertThat(detail.blockedBy()).isEmpty();
    assertThat(detail.breadcrumb()).isEmpty();
  }

  @Test
  void who_was_at_work_and_what_was_said_and_watched_is_shown() {
    site.add("T-1");
    site.add("T-2");
    Session live = Samples.session("s-2", "T-1");
    Session over =
        Samples.session("s-1", "T-1").ended(new SessionEnd(site.now(), Samples.PERSON, "done", 0));
    Checkpoint plan = Samples.checkpoint("T-1", CheckpointState.PLANNED);
    Watcher watcher = Samples.watcher("w-1", "T-1");
    List<Checkpoint> said =
        site.store()
            .<List<Checkpoint>>write(
                store -> {
                  store.put(live);
                  store.put(over);
                  store.put(Samples.session("s-3", "T-2"));
                  store.add(watcher);
                  store.add(Samples.watcher("w-2", "T-2"));
                  Checkpoint first = store.add(plan);
                  store.add(Samples.checkpoint("T-2", CheckpointState.DONE));
                  return List.of(first, store.add(plan));
                });

    ShowTask.Detail detail = show("T-1");

    assertThat(detail.sessions())
        .extracting(reading -> reading.session().id(), SessionReading::status)
        .containsExactly(tuple("s-1", SessionStatus.ENDED), tuple("s-2", SessionStatus.LIVE));
    assertThat(detail.checkpoints()).isEqualTo(said);
    assertThat(detail.watchers()).containsExactly(watcher);
  }

  @Test
  void a_session_of_a_finished_task_that_is_silent_since_is_stale_unless_it_holds_another() {
    site.add("T-1");
    site.add("T-2");
    site.claim("T-2", ANN);
    Instant before = site.now().minusSeconds(60);
    for (Caller caller : List.of(ANN, CEM)) {
      SessionFacts facts = Samples.bareSession("s", "T-1").facts();
      Session session = Session.start(caller.actor().name(), facts, caller.actor(), before);
      site.store().<Session>write(store -> store.put(session));
    }
    site.move("T-1", "done", ANN);

    assertThat(show("T-1").sessions())
        .extracting(reading -> reading.session().id(), SessionReading::status)
        .containsExactly(tuple("s-ann", SessionStatus.LIVE), tuple("s-cem", SessionStatus.STALE));
  }

  @Test
  void the_number_of_questions_does_not_grow_with_the_sessions() {
    site.add("T-1");
    WatchedStore watched = new WatchedStore(site.store());
    site.store().<Session>write(store -> store.put(Samples.session("s-0", "T-1")));
    value(new ShowTask(site.project(watched)).show("T-1"));
    int questions = watched.calls().size();
    for (int i = 1; i < 30; i++) {
      String id = "s-" + i;
      site.store().<Session>write(store -> store.put(Samples.session(id, "T-1")));
    }
    assertThat(value(new ShowTask(site.project(watched)).show("T-1")).sessions()).hasSize(30);
    assertThat(watched.calls()).hasSize(questions);
  }

  @Test
  void a_container_is_not_ready_until_its_last_child_is_finished() {
    site.add("E-1");
    site.add("T-1", d -> d.parentId("E-1"));
    assertThat(show("E-1").task().ready()).isFalse();

    site.move("T-1", "dropped", ANN);
    assertThat(show("E-1").task().ready()).isTrue();
  }

  @Test
  void one_card_and_many_agree_on_what_is_ready() {
    site.add("E-1");
    site.put("T-1", TaskState.initial("lost"), d -> d.parentId("E-1"));
    site.add("E-2");
    site.put("T-2", TaskState.initial("review"), d -> d.parentId("E-2"));
    site.add("T-3", d -> d.dependencies(List.of("T-1")));
    site.add("T-4");
    site.claim("T-4", ANN);

    List<TaskCard> many =
        value(
                new ListTasks(site.project())
                    .list(new ListTasks.Request(TaskQuery.all(), false, ListTasks.Sort.ID, null)))
            .tasks();

    for (TaskCard card : many) {
      assertThat(show(card.task().id()).task()).isEqualTo(card);
    }
    assertThat(many)
        .filteredOn(TaskCard::ready)
        .extracting(card -> card.task().id())
        .containsExactly("E-1");
  }

  @Test
  void an_unknown_task_is_not_found() {
    site.add("T-1");

    assertThat(new ShowTask(site.project()).show("t-1"))
        .isEqualTo(new Outcome.NotFound<ShowTask.Detail>("task", "t-1", "T-1"));
  }

  private ShowTask.Detail show(String id) {
    return value(new ShowTask(site.project()).show(id));
  }

  private Outcome<RecordEvidence.Recorded> evidence() {
    return new RecordEvidence(site.project())
        .record(
            new Evidence(
                0,
                "T-2",
                "make test",
                EvidenceResult.PASS,
                null,
                null,
                null,
                null,
                ANN.actor(),
                null,
                site.now()),
            ANN);
  }

  private Outcome<Handoff> handoff() {
    return new RecordHandoff(site.project())
        .record(
            new Handoff(
                0,
                "T-2",
                "A-backend",
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
            ANN);
  }
}
