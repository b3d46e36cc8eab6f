package dev.fairway.domain.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewRouterTest {

  private static final ReviewRouter ROUTER =
      router("doc/api/**", "D-arch", "doc/**", "E-governance", "**/api/**", "C-ops");

  @Test
  void the_first_matching_route_of_the_configuration_decides() {
    assertThat(route("doc/api/openapi.yaml", null))
        .isEqualTo(new RoutedPath("doc/api/openapi.yaml", "doc/api/**", "D-arch", null));
    assertThat(route("doc/readme.md", null).reviewer()).isEqualTo("E-governance");
    assertThat(route("cmd/api/main.go", null).reviewer()).isEqualTo("C-ops");
  }

  @Test
  void the_order_of_the_configuration_decides_and_not_the_longer_pattern() {
    ReviewRouter router = router("doc/**", "E-governance", "doc/api/openapi.yaml", "D-arch");
    assertThat(router.route(List.of("doc/api/openapi.yaml"), null).get(0).reviewer())
        .isEqualTo("E-governance");
  }

  @Test
  void a_path_that_nothing_matches_is_reported() {
    RoutedPath routed = route("Makefile", null);

    assertThat(routed).isEqualTo(new RoutedPath("Makefile", null, null, null));
    assertThat(routed.isMatched()).isFalse();
  }

  @Test
  void the_author_is_passed_over_in_favour_of_the_next_matching_route() {
    RoutedPath routed = route("doc/api/openapi.yaml", "D-arch");

    assertThat(routed)
        .isEqualTo(new RoutedPath("doc/api/openapi.yaml", "doc/**", "E-governance", "D-arch"));
    assertThat(routed.isMatched()).isTrue();
  }

  @Test
  void an_author_whom_no_route_names_changes_nothing() {
    assertThat(route("doc/readme.md", "D-arch"))
        .isEqualTo(new RoutedPath("doc/readme.md", "doc/**", "E-governance", null));
  }

  @Test
  void an_author_who_is_the_only_reviewer_leaves_nobody_and_that_is_said() {
    ReviewRouter router = router("doc/**", "D-arch", "**", "D-arch");

    assertThat(router.route(List.of("doc/a"), "D-arch"))
        .containsExactly(new RoutedPath("doc/a", null, null, "D-arch"));
  }

  @Test
  void paths_are_answered_in_the_order_given_and_as_they_were_given() {
    assertThat(ROUTER.route(List.of("./doc//b", "Makefile", "doc/a"), null))
        .extracting(RoutedPath::path)
        .containsExactly("./doc//b", "Makefile", "doc/a");
  }

  @Test
  void reviewers_are_named_once_in_the_order_of_the_paths() {
    List<RoutedPath> routed =
        ROUTER.route(List.of("doc/a", "Makefile", "cmd/api/b", "doc/c", "doc/api/d"), null);

    assertThat(ReviewRouter.reviewers(routed)).containsExactly("E-governance", "C-ops", "D-arch");
  }

  @Test
  void without_routes_nobody_is_asked() {
    List<RoutedPath> routed = new ReviewRouter(List.of()).route(List.of("a"), null);

    assertThat(routed.get(0).isMatched()).isFalse();
    assertThat(ReviewRouter.reviewers(routed)).isEmpty();
  }

  private static RoutedPath route(String path, @Nullable String author) {
    return ROUTER.route(List.of(path), author).get(0);
  }

  private static ReviewRouter router(String... matchReviewer) {
    List<ReviewRoute> routes = new ArrayList<>();
    for (int i = 0; i < matchReviewer.length; i += 2) {
      routes.add(new ReviewRoute(Glob.parse(matchReviewer[i]), matchReviewer[i + 1]));
    }
    return new ReviewRouter(routes);
  }
}
