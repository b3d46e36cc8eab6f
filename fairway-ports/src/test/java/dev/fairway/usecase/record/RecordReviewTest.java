package dev.fairway.usecase.record;

import static dev.fairway.usecase.Crew.ABE;
import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.CEM;
import static dev.fairway.usecase.Crew.KIM;
import static dev.fairway.usecase.Crew.session;
import static dev.fairway.usecase.Outcomes.problem;
import static dev.fairway.usecase.Outcomes.refusal;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.git.testing.InMemoryRepository;
import dev.fairway.port.store.Store;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.claim.ClaimTask;
import dev.fairway.usecase.claim.ReleaseTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordReviewTest {

  private final Site site = new Site();

  @Test
  void a_verdict_is_kept_with_everything_that_was_said() {
    site.add("T-1", d -> d.reviewDomains(List.of("ops", "design")));

    RecordReview.Recorded recorded =
        value(
            record(
                new RecordReview.Request(
                    "T-1", "C-ops", Verdict.CHANGES, "ops", "too short", "aaaa", CEM)));

    assertThat(recorded.review())
        .isEqualTo(
            new Review(
                1,
                "T-1",
                "C-ops",
                Verdict.CHANGES,
                "ops",
                "too short",
                "aaaa",
                CEM.actor(),
                site.now()));
    assertThat(recorded.domains()).containsExactly("ops", "design");
    assertThat(recorded.missingDomains()).containsExactly("ops", "design");
    assertThat(site.last("T-1").action()).isEqualTo(HistoryAction.REVIEW_RECORDED);
    assertThat(site.last("T-1").detail()).isEqualTo("C-ops: changes for ops");
  }

  @Test
  void an_approval_settles_its_domain_only() {
    site.add("T-1", d -> d.reviewDomains(List.of("ops", "design")));

    assertThat(value(approve("C-ops", "design", CEM)).missingDomains()).containsExactly("ops");
    assertThat(value(approve("C-ops", null, CEM)).missingDomains()).containsExactly("ops");
    assertThat(site.last("T-1").detail()).isEqualTo("C-ops: approve");
    assertThat(value(approve("C-ops", "ops", CEM)).missingDomains()).isEmpty();
  }

  @Test
  void the_role_that_owns_a_task_does_not_review_it_whoever_speaks_for_it() {
    site.add("T-1");
    site.claim("T-1", ANN);

    assertThat(refusal(approve("A-backend", null, CEM)))
        .isEqualTo(new Refusal.SelfReview("T-1", "A-backend", false));
    assertThat(site.history("T-1")).hasSize(2);
  }

  @Test
  void the_session_that_holds_a_task_does_not_review_it_under_another_role() {
    site.add("T-1");
    site.claim("T-1", ANN);

    assertThat(refusal(approve("C-ops", null, session("s-ann", "C-ops"))))
        .isEqualTo(new Refusal.SelfReview("T-1", "C-ops", true));
    value(approve("C-ops", null, session("s-else", "C-ops")));
  }

  @Test
  void a_session_that_has_held_a_task_before_does_not_review_it_either() {
    site.add("T-1");
    site.claim("T-1", ANN);
    value(new ReleaseTask(site.project()).release("T-1", ANN, false, null));
    site.claim("T-1", ABE);
    value(
        new ClaimTask(site.project())
            .claim("T-1", new ClaimRequest(CEM, null, true, true, "gone")));
    site.move("T-1", "blocked", CEM);

    for (String earlier : List.of("s-ann", "s-abe", "s-cem")) {
      assertThat(refusal(approve("B-ui", null, session(earlier, "B-ui"))))
          .isEqualTo(new Refusal.SelfReview("T-1", "B-ui", true));
    }
    value(approve("B-ui", null, session("s-bea", "B-ui")));
  }

  @Test
  void a_person_at_a_machine_may_be_anybody_and_is_not_refused_by_name() {
    site.add("T-1");
    site.claim("T-1", KIM);

    value(approve("C-ops", null, new Caller(KIM.actor(), "C-ops", null)));
  }

  @Test
  void an_approval_is_bound_to_the_newest_commit_of_the_task_s_own_branch() {
    site.put(
        "T-1", new TaskState("in_progress", "A-backend", null, "topic", null, null, false), d -> d);
    site.commit("topic", "aaaa1111");
    site.commit("agent/A-backend", "bbbb2222");

    assertThat(value(approve("C-ops", null, CEM)).review().commit()).isEqualTo("aaaa1111");
  }

  @Test
  void before_there_is_a_branch_of_its_own_it_is_bound_to_the_role_s_lane() {
    site.add("T-1");
    site.commit("agent/A-backend", "bbbb2222");

    assertThat(value(approve("C-ops", null, CEM)).review().commit()).isEqualTo("bbbb2222");
  }

  @Test
  void without_a_branch_an_approval_is_bound_to_nothing() {
    site.add("T-1");

    assertThat(value(approve("C-ops", null, CEM)).review().commit()).isNull();
  }

  @Test
  void a_commit_is_recorded_with_its_full_id_and_has_to_exist() {
    site.add("T-1");
    InMemoryRepository git = new InMemoryRepository();
    String first = git.addCommit("main", "first", "a");
    String second = git.addCommit("main", "second", "a");
    RecordReview review = new RecordReview(site.project(git));

    for (String name : List.of("main", "HEAD", second, second.substring(0, 7))) {
      assertThat(value(review.record(request(Verdict.APPROVE, name))).review().commit())
          .isEqualTo(second);
    }
    assertThat(value(review.record(request(Verdict.REJECT, first))).review().commit())
        .isEqualTo(first);
    assertThat(problem(review.record(request(Verdict.APPROVE, "nowhere"))))
        .contains("there is no commit 'nowhere' in the repository");
  }

  @Test
  void only_approvals_are_bound_unless_a_commit_is_named() {
    site.add("T-1");
    site.commit("agent/A-backend", "bbbb2222");

    assertThat(value(record(request(Verdict.REJECT, null))).review().commit()).isNull();
    assertThat(value(record(request(Verdict.REJECT, "cccc"))).review().commit()).isEqualTo("cccc");
    assertThat(value(record(request(Verdict.APPROVE, "cccc"))).review().commit()).isEqualTo("cccc");
  }

  @Test
  void a_reviewer_is_a_configured_role() {
    Store store = mock();

    assertThat(
            problem(
                new RecordReview(site.project(store))
                    .record(
                        new RecordReview.Request(
                            "T-1", "C-osp", Verdict.APPROVE, null, null, null, CEM))))
        .isEqualTo("unknown role 'C-osp'; did you mean C-ops?");
    verifyNoInteractions(store);
  }

  @Test
  void an_unknown_task_is_not_found() {
    assertThat(approve("C-ops", null, CEM))
        .isEqualTo(new Outcome.NotFound<RecordReview.Recorded>("task", "T-1", null));
  }

  private Outcome<RecordReview.Recorded> record(RecordReview.Request request) {
    return new RecordReview(site.project()).record(request);
  }

  private Outcome<RecordReview.Recorded> approve(
      String reviewer, @Nullable String domain, Caller caller) {
    return record(
        new RecordReview.Request("T-1", reviewer, Verdict.APPROVE, domain, null, null, caller));
  }

  private static RecordReview.Request request(Verdict verdict, @Nullable String commit) {
    return new RecordReview.Request("T-1", "C-ops", verdict, null, null, commit, CEM);
  }
}
