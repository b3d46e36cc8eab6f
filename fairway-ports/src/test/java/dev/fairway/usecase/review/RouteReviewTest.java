package dev.fairway.usecase.review;

import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.BEA;
import static dev.fairway.usecase.Outcomes.problem;
import static dev.fairway.usecase.Outcomes.refusal;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.route.RoutedPath;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.store.ReviewRecords;
import dev.fairway.port.store.Store;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.claim.ClaimTask;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RouteReviewTest {

  private final Site site =
      new Site(
          new SitePolicy()
              .route("api/public/**", "A-backend")
              .route("api/**", "C-ops")
              .route("web/**", "B-ui"));

  @Test
  void without_a_task_paths_are_only_routed_and_the_store_is_left_alone() {
    Store store = mock();

    RouteReview.Routed routed =
        value(
            new RouteReview(site.project(store))
                .route(request(null, null, "web/a.ts", "api/b.go", "docs/c.md")));

    assertThat(routed.taskId()).isNull();
    assertThat(routed.routes())
        .containsExactly(
            new RoutedPath("web/a.ts", "web/**", "B-ui", null),
            new RoutedPath("api/b.go", "api/**", "C-ops", null),
            new RoutedPath("docs/c.md", null, null, null));
    assertThat(routed.reviewers()).containsExactly("B-ui", "C-ops");
    verifyNoInteractions(store);
  }

  @Test
  void the_reviewers_of_a_task_are_asked_once_each() {
    site.add("T-1");

    RouteReview.Routed routed =
        value(route(request("T-1", null, "web/a.ts", "web/b.ts", "docs/c.md", "api/d.go")));

    assertThat(routed.taskId()).isEqualTo("T-1");
    assertThat(routed.reviewers()).containsExactly("B-ui", "C-ops");
    assertThat(asked()).containsExactly("B-ui", "C-ops");
    assertThat(site.last("T-1").action()).isEqualTo(HistoryAction.REVIEW_REQUESTED);
    assertThat(site.last("T-1").detail()).isEqualTo("from B-ui, C-ops");
  }

  @Test
  void asking_again_replaces_the_question() {
    site.add("T-1");
    value(route(request("T-1", null, "web/a.ts")));
    site.passes(Duration.ofHours(1));

    value(route(new RouteReview.Request("T-1", List.of("web/a.ts"), null, "it has changed", ANN)));

    assertThat(requests())
        .containsExactly(
            new ReviewRequest("T-1", "B-ui", "it has changed", ANN.actor(), site.now()));
  }

  @Test
  void a_role_that_holds_the_task_is_skipped_for_the_next_route_and_that_is_said() {
    site.add("T-1");
    site.claim("T-1", ANN);

    RouteReview.Routed routed = value(route(request("T-1", null, "api/public/a.go")));

    assertThat(routed.routes())
        .containsExactly(new RoutedPath("api/public/a.go", "api/**", "C-ops", "A-backend"));
    assertThat(asked()).containsExactly("C-ops");
  }

  @Test
  void before_anybody_has_begun_the_role_that_the_task_is_for_is_skipped() {
    site.add("T-1");

    assertThat(value(route(request("T-1", null, "api/public/a.go"))).reviewers())
        .containsExactly("C-ops");
  }

  @Test
  void a_task_that_another_role_took_by_force_is_that_role_s_work() {
    site.add("T-1");
    value(
        new ClaimTask(site.project())
            .claim("T-1", new ClaimRequest(BEA, null, false, true, "Ann is away")));

    RouteReview.Routed routed = value(route(request("T-1", "A-backend", "api/public/a.go")));

    assertThat(routed.reviewers()).containsExactly("A-backend");
    assertThat(routed.routes()).extracting(RoutedPath::skipped).containsExactly((String) null);
  }

  @Test
  void the_person_that_an_import_named_does_not_hide_whose_work_it_is() {
    site.put("T-1", new TaskState("done", "Codex", null, null, null, null, true), d -> d);

    assertThat(value(route(request("T-1", null, "api/public/a.go"))).reviewers())
        .containsExactly("C-ops");
    assertThat(site.history("T-1")).isNotEmpty();
    assertThat(value(route(request("T-1", null, "api/public/a.go"))).reviewers())
        .containsExactly("C-ops");
  }

  @Test
  void a_reviewer_can_be_named_beside_the_routes_or_without_any_path() {
    site.add("T-1");

    assertThat(value(route(request("T-1", "C-ops", "web/a.ts"))).reviewers())
        .containsExactly("B-ui", "C-ops");
    assertThat(value(route(request("T-1", "B-ui", "web/a.ts"))).reviewers())
        .containsExactly("B-ui");
    assertThat(value(route(request("T-1", "C-ops"))).reviewers()).containsExactly("C-ops");
    assertThat(value(route(request(null, "C-ops"))).reviewers()).containsExactly("C-ops");
  }

  @Test
  void a_role_does_not_review_its_own_work_even_when_it_is_named() {
    site.add("T-1");
    site.claim("T-1", ANN);

    assertThat(refusal(route(request("T-1", "A-backend", "web/a.ts"))))
        .isEqualTo(new Refusal.SelfReview("T-1", "A-backend", false));
    assertThat(asked()).isEmpty();
  }

  @Test
  void a_task_without_any_reviewer_is_refused_and_nothing_is_recorded() {
    site.add("T-1");

    assertThat(refusal(route(request("T-1", null, "docs/a.md", "README.md"))))
        .isEqualTo(new Refusal.NoReviewer("T-1", List.of("docs/a.md", "README.md")));
    assertThat(refusal(route(request("T-1", null))))
        .isEqualTo(new Refusal.NoReviewer("T-1", List.of()));
    assertThat(site.history("T-1")).hasSize(1);
  }

  @Test
  void a_reviewer_is_a_configured_role() {
    assertThat(problem(route(request("T-1", "B-iu", "web/a.ts"))))
        .isEqualTo("unknown role 'B-iu'; did you mean B-ui?");
  }

  @Test
  void an_unknown_task_is_not_found() {
    assertThat(route(request("T-1", null, "web/a.ts")))
        .isEqualTo(new Outcome.NotFound<RouteReview.Routed>("task", "T-1", null));
  }

  private Outcome<RouteReview.Routed> route(RouteReview.Request request) {
    return new RouteReview(site.project()).route(request);
  }

  private static RouteReview.Request request(
      @Nullable String taskId, @Nullable String reviewer, String... paths) {
    return new RouteReview.Request(taskId, List.of(paths), reviewer, null, ANN);
  }

  private List<ReviewRequest> requests() {
    return site.store().<ReviewRecords>read(view -> view.reviews("T-1")).requests();
  }

  private List<String> asked() {
    return requests().stream().map(ReviewRequest::reviewer).toList();
  }
}
