package dev.fairway.cli.config;

import dev.fairway.domain.route.Glob;
import dev.fairway.domain.route.GlobSyntax;
import dev.fairway.domain.route.ReviewRoute;
import java.util.ArrayList;
import java.util.List;

/** The {@code [[review_routes]]} tables; their order is the order of the routes. */
final class RouteKeys {

  private RouteKeys() {}

  static List<ReviewRoute> read(Section root, List<String> roles) {
    List<Section> sections = root.tables("review_routes");
    List<ReviewRoute> routes = new ArrayList<>(sections.size());
    for (int i = 0; i < sections.size(); i++) {
      Section at = sections.get(i);
      String match = at.required("match");
      String reviewer = at.required("reviewer");
      if (!reviewer.isEmpty() && !roles.isEmpty() && !roles.contains(reviewer)) {
        at.conflict(
            "reviewer",
            "unknown reviewer " + Shown.quoted(reviewer),
            TextList.near(reviewer, roles));
      }
      if (!match.isEmpty()) {
        try {
          routes.add(new ReviewRoute(Glob.parse(match), reviewer));
        } catch (GlobSyntax e) {
          at.problem(
              "match", Shown.quoted(match) + " cannot be read as a glob: " + e.getMessage(), null);
        }
      }
    }
    return routes;
  }
}
