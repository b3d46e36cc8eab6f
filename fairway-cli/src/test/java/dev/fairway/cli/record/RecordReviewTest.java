package dev.fairway.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.place.GitSandbox;
import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.Terminal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordReviewTest extends CliTest {

  private Terminal author;
  private Terminal reviewer;

  @BeforeEach
  void addTask() {
    author = terminal.session("s-1").with("FAIRWAY_ROLE", "backend");
    reviewer = terminal.session("s-2").with("FAIRWAY_ROLE", "ops");
    task("A-1", "backend", "--review-domains", "law,safety");
  }

  private Terminal at(Path folder) {
    return Terminal.in(folder).session("s-3");
  }

  @Test
  void a_verdict_holds_what_was_given_and_who_gave_it() {
    JsonNode answer =
        reviewer.json(
            "record",
            "review",
            "A-1",
            "--verdict",
            "approve",
            "--domain",
            "law",
            "--reason",
            "fine",
            "--commit",
            "abc");
    assertThat(answer.path("review").toString())
        .isEqualTo(
            "{\"id\":1,\"task_id\":\"A-1\",\"reviewer\":\"ops\",\"verdict\":\"approve\","
                + "\"domain\":\"law\",\"reason\":\"fine\",\"commit\":\"abc\","
                + "\"recorded_at\":\"2026-11-01T12:00:00.000Z\",\"actor\":\"s-2\"}");
    assertThat(answer.path("missing_review_domains").toString()).isEqualTo("[\"safety\"]");
    assertThat(
            reviewer.ok(
                "record",
                "review",
                "A-1",
                "--verdict",
                "approve",
                "--domain",
                "safety",
                "--commit",
                "abc"))
        .isEqualTo("Recorded review of A-1: ops says approve for safety at abc\n");
    JsonNode task = terminal.json("task-detail", "A-1").path("task");
    assertThat(task.path("review_status").asText()).isEqualTo("approved");
    assertThat(task.path("reviewers").toString()).isEqualTo("[\"ops\"]");
  }

  @Test
  void an_approval_without_a_domain_satisfies_none_and_warns() {
    var answered = reviewer.run("record", "review", "A-1", "--verdict", "approve").exits(0);
    assertThat(answered.out())
        .isEqualTo("Recorded review of A-1: ops says approve\n  still to approve: law, safety\n");
    assertThat(answered.err())
        .isEqualTo(
            "warning: a verdict without --domain satisfies none of the task's domains:"
                + " law, safety\n");
    var other =
        reviewer
            .run("record", "review", "A-1", "--verdict", "approve", "--domain", "lawn")
            .exits(0);
    assertThat(other.err())
        .isEqualTo("warning: lawn is none of the task's review domains: law, safety\n");
    terminal.ok("update", "A-1", "--review-domains", "");
    reviewer.ok("record", "review", "A-1", "--verdict", "approve");
  }

  @Test
  void a_later_verdict_of_the_same_reviewer_counts() {
    terminal.ok("update", "A-1", "--review-domains", "law");
    String[] verdict = {"record", "review", "A-1", "--domain", "law", "--verdict", "approve"};
    reviewer.ok(verdict);
    assertThat(status()).isEqualTo("approved");
    verdict[6] = "reject";
    reviewer.ok(verdict);
    assertThat(status()).isEqualTo("rejected");
    verdict[6] = "changes";
    reviewer.ok(verdict);
    assertThat(status()).isEqualTo("changes");
    assertThat(terminal.ok("task-detail", "A-1"))
        .contains("  review    open  no approval for law; a reviewer objects\n");
    verdict[6] = "approve";
    reviewer.ok(verdict);
    assertThat(status()).isEqualTo("approved");
  }

  private String status() {
    return terminal.json("task-detail", "A-1").path("task").path("review_status").asText();
  }

  @Test
  void nobody_reviews_their_own_work() {
    author.ok("claim", "A-1");
    terminal
        .fails(4, "record", "review", "A-1", "--reviewer", "backend", "--verdict", "approve")
        .ofKind("self_review")
        .saying("backend owns task A-1 and cannot review it");
    author
        .fails(4, "record", "review", "A-1", "--reviewer", "ops", "--verdict", "approve")
        .ofKind("self_review")
        .saying("this session has worked on task A-1");
    author.ok("release", "A-1");
    author
        .fails(4, "record", "review", "A-1", "--reviewer", "ops", "--verdict", "approve")
        .ofKind("self_review");
    assertThat(terminal.json("task-detail", "A-1").path("reviews")).isEmpty();
  }

  @Test
  void a_domain_that_is_named_like_the_owner_can_be_satisfied() {
    terminal.ok("update", "A-1", "--review-domains", "backend");
    author.ok("claim", "A-1");
    reviewer.ok("record", "review", "A-1", "--verdict", "approve", "--domain", "backend");
    assertThat(terminal.json("task-detail", "A-1").path("missing_review_domains")).isEmpty();
  }

  @Test
  void the_same_user_at_the_same_host_is_no_identity() {
    terminal.ok("claim", "A-1", "--as", "backend");
    terminal.ok(
        "record", "review", "A-1", "--reviewer", "ops", "--verdict", "reject", "--domain", "law");
  }

  @Test
  void an_approval_is_bound_to_the_head_of_the_branch_and_goes_stale() {
    GitSandbox sandbox = new GitSandbox(folder);
    Path repo = sandbox.repository("repo");
    sandbox.write(repo.resolve(".fairway/config.toml"), HARBOUR);
    Terminal here = at(repo);
    here.ok("db", "migrate");
    here.ok("add", "A-1", "--title", "T", "--role", "backend", "--review-domains", "law");
    String[] approve = {
      "record", "review", "A-1", "--reviewer", "ops", "--verdict", "approve", "--domain", "law"
    };
    assertThat(here.json(approve).path("review").has("commit")).isFalse();
    sandbox.git(repo, "branch", "agent/backend");
    String head = sandbox.git(repo, "rev-parse", "agent/backend");
    assertThat(here.json(approve).path("review").path("commit").asText()).isEqualTo(head);
    sandbox.git(repo, "checkout", "-q", "agent/backend");
    sandbox.commit(repo, "more");
    JsonNode detail = here.json("task-detail", "A-1");
    assertThat(detail.path("missing_review_domains").toString()).isEqualTo("[\"law\"]");
    assertThat(here.ok("task-detail", "A-1")).contains("an approval is of an older commit");
    here.ok(approve);
    assertThat(here.json("task-detail", "A-1").path("missing_review_domains")).isEmpty();
  }

  @Test
  void what_lacks_is_named() {
    terminal
        .fails(1, "record", "review", "A-1", "--verdict", "approve")
        .saying("missing --reviewer")
        .hinting("--as ROLE");
    reviewer.fails(1, "record", "review", "A-1").saying("missing --verdict");
    reviewer
        .fails(1, "record", "review", "A-1", "--verdict", "approved")
        .saying("--verdict does not know 'approved'")
        .hinting("did you mean approve?");
    reviewer
        .fails(1, "record", "review", "A-1", "--verdict", "approve", "--reviewer", "opps")
        .saying("unknown role 'opps'")
        .hinting("did you mean ops?");
  }
}
