package dev.fairway.domain.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For each path the first matching route in the configuration decides. */
public final class ReviewRouter {

  private final List<ReviewRoute> routes;

  public ReviewRouter(List<ReviewRoute> routes) {
    this.routes = List.copyOf(routes);
  }

  /**
   * Routes paths in the order given.
   *
   * @param author a role that must not review its own work and is passed over in favour of the next
   *     matching route; null when there is none
   */
  public List<RoutedPath> route(Collection<String> paths, @Nullable String author) {
    List<RoutedPath> routed = new ArrayList<>();
    for (String path : paths) {
      routed.add(route(path, author));
    }
    return routed;
  }

  /** The reviewers of routed paths, without repetition, in the order of the paths. */
  public static List<String> reviewers(Collection<RoutedPath> routed) {
    LinkedHashSet<String> reviewers = new LinkedHashSet<>();
    for (RoutedPath path : routed) {
      if (path.reviewer() != null) {
        reviewers.add(path.reviewer());
      }
    }
    return List.copyOf(reviewers);
  }

  private RoutedPath route(String path, @Nullable String author) {
    String skipped = null;
    for (ReviewRoute route : routes) {
      if (route.match().matches(path)) {
        if (!route.reviewer().equals(author)) {
          return new RoutedPath(path, route.match().pattern(), route.reviewer(), skipped);
        }
        skipped = author;
      }
    }
    return new RoutedPath(path, null, null, skipped);
  }
}
