package dev.fairway.domain.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The review routes of the first team, in its order, and where its critical paths must go. */
class CriticalPathsTest {

  private static final ReviewRouter ROUTER = new ReviewRouter(routes());

  private static List<ReviewRoute> routes() {
    List<ReviewRoute> routes = new ArrayList<>();
    add(routes, "C-ops", ".github/**");
    add(routes, "E-governance", "scripts/ci/**");
    add(
        routes,
        "D-arch",
        "doc/api/**",
        "doc/architecture/platform-foundation/**",
        "doc/architecture/**");
    add(routes, "E-governance", "doc/governance/**");
    add(routes, "D-arch", "docs/architecture/**", "doc/design/**", "docs/design/**");
    add(routes, "E-governance", "docs/governance/**");
    for (String program :
        List.of("api", "terminal-gateway", "node-agent", "billing-worker", "provisioning-worker")) {
      add(routes, "E-governance", "cmd/" + program + "/**");
    }
    for (String service :
        List.of("auth", "billing", "payments", "provisioning", "terminal", "appruntime")) {
      add(routes, "E-governance", "packages/services/" + service + "/**");
    }
    add(routes, "E-governance", "packages/shared/authz/**");
    for (String folder : List.of("cmd", "packages", "scripts")) {
      for (String word : List.of("security", "release", "runtime")) {
        add(routes, "E-governance", folder + "/*" + word + "*");
      }
    }
    add(routes, "C-ops", "scripts/ops/**");
    add(routes, "B-ui", "packages/web/**", "app/**");
    return routes;
  }

  private static void add(List<ReviewRoute> routes, String reviewer, String... patterns) {
    for (String pattern : patterns) {
      routes.add(new ReviewRoute(Glob.parse(pattern), reviewer));
    }
  }

  @ParameterizedTest
  @CsvSource({
    ".github/workflows/ci.yml, C-ops, .github/**",
    ".github/CODEOWNERS, C-ops, .github/**",
    "scripts/ci/contracts_validate.sh, E-governance, scripts/ci/**",
    "doc/api/openapi.draft.yaml, D-arch, doc/api/**",
    "doc/architecture/platform-foundation/plan.md, D-arch, doc/architecture/platform-foundation/**",
    "doc/architecture/overview.md, D-arch, doc/architecture/**",
    "doc/architecture/platform-foundations.md, D-arch, doc/architecture/**",
    "doc/governance/Agent_Work_Queue.yaml, E-governance, doc/governance/**",
    "docs/architecture/a/b/c.md, D-arch, docs/architecture/**",
    "doc/design/ui.md, D-arch, doc/design/**",
    "docs/design/ui.md, D-arch, docs/design/**",
    "docs/governance/rules.md, E-governance, docs/governance/**",
    "cmd/api/routes.go, E-governance, cmd/api/**",
    "cmd/terminal-gateway/main.go, E-governance, cmd/terminal-gateway/**",
    "cmd/node-agent/main.go, E-governance, cmd/node-agent/**",
    "cmd/billing-worker/main.go, E-governance, cmd/billing-worker/**",
    "cmd/provisioning-worker/main.go, E-governance, cmd/provisioning-worker/**",
    "packages/services/auth/token.go, E-governance, packages/services/auth/**",
    "packages/services/billing/service.go, E-governance, packages/services/billing/**",
    "packages/services/payments/a.go, E-governance, packages/services/payments/**",
    "packages/services/provisioning/a.go, E-governance, packages/services/provisioning/**",
    "packages/services/terminal/a.go, E-governance, packages/services/terminal/**",
    "packages/services/appruntime/a.go, E-governance, packages/services/appruntime/**",
    "packages/shared/authz/policy.go, E-governance, packages/shared/authz/**",
    "cmd/security-scan/main.go, E-governance, cmd/*security*",
    "cmd/prerelease, E-governance, cmd/*release*",
    "cmd/runtime/main.go, E-governance, cmd/*runtime*",
    "packages/security/a.go, E-governance, packages/*security*",
    "packages/release-notes/deep/a.go, E-governance, packages/*release*",
    "packages/app-runtime/a.go, E-governance, packages/*runtime*",
    "scripts/security_check.sh, E-governance, scripts/*security*",
    "scripts/release.sh, E-governance, scripts/*release*",
    "scripts/runtime/start.sh, E-governance, scripts/*runtime*",
    "scripts/ops/security/rotate.sh, C-ops, scripts/ops/**",
    "packages/web/index.ts, B-ui, packages/web/**",
    "app/page.tsx, B-ui, app/**",
  })
  void a_critical_path_goes_to_its_lane(String path, String reviewer, String pattern) {
    assertThat(ROUTER.route(List.of(path), null))
        .containsExactly(new RoutedPath(path, pattern, reviewer, null));
  }

  @ParameterizedTest
  @CsvSource({
    "README.md",
    "cmd/worker/main.go",
    "cmd/tools/security.go",
    "packages/services/catalog/a.go",
    "packages/shared/a.go",
    "scripts/build.sh",
    "web/app/page.tsx",
    "Doc/api/openapi.yaml",
    "doc/apis/openapi.yaml",
    "cmd/Security/main.go",
  })
  void a_path_beside_the_routes_goes_to_nobody(String path) {
    assertThat(ROUTER.route(List.of(path), null))
        .containsExactly(new RoutedPath(path, null, null, null));
  }

  @Test
  void an_author_in_governance_is_passed_over() {
    assertThat(ROUTER.route(List.of("cmd/api/routes.go"), "E-governance"))
        .containsExactly(new RoutedPath("cmd/api/routes.go", null, null, "E-governance"));
  }
}
