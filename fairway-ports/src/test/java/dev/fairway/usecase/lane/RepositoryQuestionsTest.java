package dev.fairway.usecase.lane;

import static dev.fairway.usecase.Outcomes.problem;
import static dev.fairway.usecase.Outcomes.refusal;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.route.RoutedPath;
import dev.fairway.domain.transition.TransitionRequest;
import dev.fairway.usecase.Crew;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.review.RouteReview;
import dev.fairway.usecase.status.MovedTask;
import dev.fairway.usecase.status.SetStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Activities that ask the repository only sometimes. */
class RepositoryQuestionsTest {

  private final Yard yard = new Yard(new SitePolicy().route("web/**", "B-ui")).withLanes();

  @BeforeEach
  void task() {
    yard.site.add("T-1");
  }

  private static Outcome<MovedTask> done(Project project, @Nullable String commit) {
    return new SetStatus(project)
        .move("T-1", new TransitionRequest(Crew.ANN, "done", null, commit, false, false));
  }

  private Outcome<RouteReview.Routed> route(Project project, @Nullable String reviewer) {
    return new RouteReview(project)
        .route(new RouteReview.Request("T-1", List.of(), reviewer, null, Crew.ANN));
  }

  @Test
  void a_commit_is_recorded_by_its_full_id() {
    String id = yard.git.headOf("main").orElseThrow();
    value(done(yard.project(), id.substring(0, 8)));
    assertThat(yard.site.task("T-1").state().commit()).isEqualTo(id);
  }

  @Test
  void a_commit_that_the_repository_lacks_is_refused() {
    assertThat(problem(done(yard.project(), "0badc0de")))
        .contains("there is no commit '0badc0de' in the repository");
    assertThat(yard.site.status("T-1")).isEqualTo("todo");
  }

  @Test
  void without_a_repository_a_commit_is_kept_as_it_is() {
    value(done(yard.site.project(), "r4711"));
    assertThat(yard.site.task("T-1").state().commit()).isEqualTo("r4711");
  }

  @Test
  void reviewers_are_found_by_what_the_branch_changes() {
    yard.git.addCommit(Yard.A, "work", "web/index.html", "doc/a");
    RouteReview.Routed routed = value(route(yard.project(), null));
    assertThat(routed.routes())
        .extracting(RoutedPath::path)
        .containsExactly("doc/a", "web/index.html");
    assertThat(routed.reviewers()).containsExactly("B-ui");
  }

  @Test
  void a_branch_that_changes_nothing_leads_to_nobody_but_a_reviewer_can_be_named() {
    assertThat(refusal(route(yard.project(), null))).isEqualTo(nobody());
    assertThat(value(route(yard.project(), "C-ops")).reviewers()).containsExactly("C-ops");
  }

  @Test
  void nor_does_anything_without_a_repository_or_one_of_the_branches() {
    assertThat(refusal(route(yard.site.project(), null))).isEqualTo(nobody());
    yard.git.addCommit(Yard.A, "work", "web/index.html");
    yard.git.deleteBranch("main");
    assertThat(refusal(route(yard.project(), null))).isEqualTo(nobody());
    yard.git.deleteBranch(Yard.A);
    assertThat(refusal(route(yard.project(), null))).isEqualTo(nobody());
  }

  private static Refusal nobody() {
    return new Refusal.NoReviewer("T-1", List.of());
  }

  @Test
  void an_unknown_task_is_not_found() {
    RouteReview.Request unknown = new RouteReview.Request("T-9", List.of(), null, null, Crew.ANN);
    assertThat(new RouteReview(yard.project()).route(unknown)).isInstanceOf(Outcome.NotFound.class);
  }
}
