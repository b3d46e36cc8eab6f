package dev.fairway.parity.shape;

import java.util.List;

/** What tasks are called and what is said about them. */
final class Words {

  static final List<String> ROLES = List.of("A-backend", "B-ui", "C-ops", "D-arch", "E-governance");

  static final List<String> PROVIDERS = List.of("Codex", "Claude", "Codex", "Gemini", "Gemini");

  /** For ids in capitals, for domains in lower case. */
  static final List<String> AREAS =
      List.of("AUTH", "BILLING", "PROV", "TERMINAL", "NODE", "DEMO", "IAM", "QUOTA", "WEB", "CI");

  static final List<String> TOPICS =
      List.of(
          "UAT",
          "FIX-MFA-RECOVERY",
          "REMOVE-SSH",
          "INVOICE-ROUNDING",
          "SESSION-EXPIRY",
          "GPU-INVENTORY",
          "AUDIT-TRAIL",
          "RELEASE-NOTES",
          "CONTRACT-CHECK",
          "DARK-MODE");

  private static final List<String> DEEDS =
      List.of(
          "Reject", "Show", "Retry", "Audit", "Document", "Speed up", "Stop leaking", "Migrate");

  private static final List<String> THINGS =
      List.of(
          "provisioning requests over quota",
          "expired sessions in the terminal gateway",
          "invoices that round to zero",
          "node agents that never report back",
          "the \"recover MFA\" page",
          "GPU inventory of drained hosts",
          "release notes: what operators must do",
          "pricing in € and ¥");

  private static final List<String> TAILS =
      List.of(
          "", "", "", " (UAT round 2)", " — follow-up", " #2", ", also für EU tenants", " & tests");

  private static final List<String> NOTES =
      List.of(
          "Seen twice on the demo cluster; the log of the second time is attached.",
          "Do not touch the migration that is running.\nAsk the owner of the host first.",
          "Steps:\n  1. drain the node\n  2. delete the lease\n  3. watch 'fairway ready'\n",
          "Agreed in review: keep the old endpoint until the next release.",
          "key: value, [list], {map} and \"quotes\" all occur in the error text.");

  static final List<String> CHECKS =
      List.of(
          "go test ./packages/services/... passes",
          "the page loads in under 200 ms on the demo cluster",
          "no new finding in scripts/ci/contracts_validate.sh",
          "an operator can undo it",
          "audit row names the actor");

  static final List<String> PATHS =
      List.of(
          "cmd/api/routes.go",
          "cmd/node-agent/main.go",
          "cmd/terminal-gateway/session.go",
          "packages/services/billing/service.go",
          "packages/services/provisioning/lease.go",
          "packages/services/auth/mfa.go",
          "packages/web/src/pages/Recover.tsx",
          "doc/api/openapi.draft.yaml",
          "doc/governance/Release_Checklist.md",
          "scripts/ops/drain node.sh");

  static final List<String> LAYERS = List.of("api", "service", "ui", "ops", "docs");

  static final List<String> REVIEW_DOMAINS =
      List.of("architecture", "governance", "frontend", "ops");

  static final List<String> TAGS = List.of("uat", "demo", "security", "customer", "debt", "q3");

  static final List<String> LEAF_KINDS = List.of("task", "task", "task", "task", "bug", "spike");

  static final List<String> PROFILE_KINDS =
      List.of("architecture-map", "guard", "facade", "frontend-contract", "release-evidence");

  static final List<String> PROOFS =
      List.of(
          "go test ./packages/services/provisioning/...",
          "npm --prefix packages/web run test -- --runInBand",
          "scripts/ci/contracts_validate.sh --strict",
          "make uat ENV=demo",
          "curl -fsS https://demo.example.test/healthz");

  static final List<String> BLOCKERS =
      List.of(
          "waiting for the vendor's firmware",
          "needs a decision of D-arch on the lease format",
          "the demo cluster is being rebuilt",
          "licence of the driver is unclear");

  private Words() {}

  static String title(Dice dice) {
    return dice.one(DEEDS) + " " + dice.one(THINGS) + dice.one(TAILS);
  }

  static String note(Dice dice) {
    return dice.one(NOTES);
  }
}
