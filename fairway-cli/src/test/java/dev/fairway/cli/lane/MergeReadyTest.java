package dev.fairway.cli.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.Repositories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeReadyTest {

  private static final String BRANCH = "agent/A-api";

  @TempDir Path folder;

  private Slipway dock;

  @BeforeEach
  void build() {
    dock = new Slipway(folder);
    dock.run("worktree", "setup").exits(0);
    dock.git.addCommit(BRANCH, "work", "api/x");
    dock.run(
            "add",
            "T-1",
            "--title",
            "Dig",
            "--role",
            "A-api",
            "--review-domains",
            "api",
            "--acceptance",
            "it holds")
        .exits(0);
  }

  private void approve() {
    String head = dock.git.headOf(BRANCH).orElseThrow();
    dock.run(
            "record",
            "review",
            "T-1",
            "--reviewer",
            "D-arch",
            "--verdict",
            "approve",
            "--domain",
            "api",
            "--commit",
            head)
        .exits(0);
  }

  private void evidence() {
    dock.run("record", "evidence", "T-1", "--command-text", "make", "--result", "pass").exits(0);
  }

  @Test
  void every_issue_names_its_gate_and_the_command_that_clears_it() {
    dock.git.makeDirty(dock.lane("A-api"), "api/y");
    Slipway.Said said = dock.run("merge-ready", "T-1").exits(4);
    assertThat(said.err()).isEqualTo("error: task T-1 is not ready to merge: 3 issues\n");
    assertThat(said.out())
        .contains(
            "issue: clean: " + dock.lane("A-api") + " has 1 uncommitted change: api/y",
            "issue: evidence: 0 of 1 accepted row of evidence\n"
                + "  fairway record evidence T-1 --command-text ‹command› --result pass\n",
            "issue: review: no approval for api\n"
                + "  fairway record review T-1 --reviewer ‹role› --verdict approve --domain api\n");
  }

  private List<String> issues() {
    String out = dock.run("--json", "merge-ready", "T-1").out();
    return Pattern.compile("\"gate\":\"([a-z]+)\",\"message\":")
        .matcher(out)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void each_step_clears_its_own_issue_and_no_other() throws IOException {
    Files.writeString(
        dock.project.resolve(".fairway/config.toml"),
        "require_handoff_before_merge_ready = true\n",
        StandardOpenOption.APPEND);
    dock.run("update", "T-1", "--review-domains", "api,clear words").exits(0);
    dock.run("add", "T-0", "--title", "First", "--role", "B-ui").exits(0);
    dock.run("update", "T-1", "--dependencies", "T-0").exits(0);
    dock.run("record", "evidence", "T-0", "--command-text", "make", "--result", "pass").exits(0);
    dock.git.addCommit("main", "others", "readme");
    dock.git.makeDirty(dock.lane("A-api"), "api/y");
    List<String> left =
        new ArrayList<>(
            List.of("clean", "base", "dependencies", "evidence", "review", "review", "handoff"));
    assertThat(issues()).containsExactlyElementsOf(left);

    Map<String, Runnable> steps = new LinkedHashMap<>();
    steps.put("clean", () -> dock.git.makeClean(dock.lane("A-api")));
    steps.put("base", () -> dock.git.addMerge(BRANCH, "main"));
    steps.put("dependencies", () -> dock.run("set-status", "T-0", "done").exits(0));
    steps.put("evidence", this::evidence);
    steps.put("review", this::approve);
    steps.put("handoff", () -> dock.run("record", "handoff", "T-1", "--to", "D-arch").exits(0));
    steps.put(
        "clear words",
        () ->
            dock.run(
                    "record",
                    "review",
                    "T-1",
                    "--reviewer",
                    "C-ops",
                    "--verdict",
                    "approve",
                    "--domain",
                    "clear words")
                .exits(0));
    steps.forEach(
        (gate, step) -> {
          dock.run("merge-ready", "T-1").exits(4);
          step.run();
          left.remove(gate.equals("clear words") ? "review" : gate);
          assertThat(issues()).as(gate).containsExactlyElementsOf(left);
        });
    dock.run("merge-ready", "T-1").exits(0);
    dock.git.addCommit(BRANCH, "one more", "api/x");
    dock.run("merge-ready", "T-1").exits(4);
    assertThat(issues()).containsExactly("review");
  }

  @Test
  void what_is_not_one_word_is_quoted_in_the_command() {
    dock.run("update", "T-1", "--review-domains", "clear words").exits(0);
    assertThat(dock.run("merge-ready", "T-1").exits(4).out())
        .contains("--verdict approve --domain 'clear words'\n");
  }

  @Test
  void the_answer_changes_step_by_step_and_back_with_a_new_commit() {
    evidence();
    dock.run("merge-ready", "T-1").exits(4);
    approve();
    assertThat(dock.run("--json", "merge-ready", "T-1").exits(0).out())
        .startsWith(
            "{\"schema\":\"fairway.merge-ready/v1\",\"ok\":true,\"task_id\":\"T-1\","
                + "\"status\":\"todo\",\"git\":{\"branch\":\"agent/A-api\"")
        .contains("\"issues\":[],\"warnings\":[]", "\"missing_review_domains\":[]");
    assertThat(dock.run("merge-ready", "T-1").exits(0).out()).endsWith("ready to merge\n");
    dock.git.addCommit(BRANCH, "one more", "api/x");
    assertThat(dock.run("--json", "merge-ready", "T-1").exits(4).out())
        .contains("\"issues\":[{\"gate\":\"review\"", "an approval is of an older commit")
        .contains("\"missing_review_domains\":[\"api\"]");
    dock.git.addCommit("main", "others", "readme");
    approve();
    assertThat(dock.run("merge-ready", "T-1").exits(4).out())
        .contains("issue: base: agent/A-api is not based on main: it is 1 commit behind");
  }

  @Test
  void an_unknown_task_is_not_found_and_an_unknown_base_is_wrong() {
    dock.run("merge-ready", "T-2").exits(3);
    dock.run("merge-ready", "T-1", "--base", "nope").exits(1);
  }

  @Test
  void an_objection_and_a_missing_repository_are_warnings() {
    evidence();
    approve();
    dock.run("record", "review", "T-1", "--reviewer", "C-ops", "--verdict", "changes").exits(0);
    assertThat(dock.run("merge-ready", "T-1").exits(0).out())
        .contains("warning: review: C-ops objects");
    assertThat(
            dock.in(dock.project, Repositories.none(), "--json", "merge-ready", "T-1")
                .exits(0)
                .out())
        .contains("\"warnings\":[{\"gate\":\"branch\"")
        .doesNotContain("\"git\":");
  }

  @Test
  void a_review_is_checked_out_with_what_there_is_to_look_at() {
    Slipway.Said said = dock.run("review", "checkout", "T-1", "--as", "D-arch").exits(0);
    assertThat(said.out())
        .startsWith("T-1  Dig\n")
        .contains("review/D-arch at agent/A-api", "it holds", "api/x")
        .contains("back: git -C " + dock.lane("D-arch") + " switch agent/D-arch\n");
    assertThat(dock.run("--json", "review", "checkout", "T-1", "--as", "D-arch").exits(0).out())
        .contains("\"branch\":\"review/D-arch\",\"worktree\":\"" + dock.lane("D-arch") + "\"")
        .contains("\"changed_paths\":[\"api/x\"],\"acceptance_checks\":[\"it holds\"]");
    dock.git.addCommit("review/D-arch", "a suggestion", "api/x");
    assertThat(dock.run("review", "checkout", "T-1", "--as", "D-arch").exits(4).err())
        .startsWith("error: would throw away 1 commit of review/D-arch\nhint: ");
    dock.run("review", "checkout", "T-1", "--as", "D-arch", "--force").exits(0);
    dock.run("review", "checkout", "T-1").exits(1);
    dock.run("review", "checkout", "T-9", "--as", "D-arch").exits(3);
    dock.run("review", "checkout", "T-1", "--as", "D-arch", "--source-role", "X").exits(1);
    assertThat(
            dock.run("review", "checkout", "T-1", "--as", "D-arch", "--source-role", "B-ui")
                .exits(0)
                .out())
        .contains("review/D-arch at agent/B-ui");
  }

  @Test
  void reviewers_are_asked_for_what_the_branch_changes() {
    assertThat(dock.run("route", "review", "T-1").exits(0).out())
        .contains("api/x", "Asked for review of T-1: D-arch");
    dock.run("add", "T-2", "--title", "Fill", "--role", "B-ui").exits(0);
    assertThat(dock.run("route", "review", "T-2").exits(4).err())
        .contains("task T-2 has no branch with changes to find a reviewer for", "--path");
    dock.run("route", "review").exits(1);
  }

  @Test
  void a_recorded_commit_exists_and_is_kept_with_its_full_id() {
    evidence();
    String id = dock.git.headOf(BRANCH).orElseThrow();
    assertThat(dock.run("set-status", "T-1", "done", "--commit", "0badc0de").exits(1).err())
        .contains("there is no commit '0badc0de' in the repository");
    assertThat(
            dock.run("--json", "set-status", "T-1", "done", "--commit", id.substring(0, 9))
                .exits(0)
                .out())
        .contains("\"commit\":\"" + id + "\"");
    assertThat(dock.run("git-check").exits(0).out())
        .contains("warning: task T-1 ended in commit " + id + ", which is not on main");
  }

  @Test
  void a_repository_with_its_branches_in_a_table_is_asked_itself() throws IOException {
    Files.createDirectory(dock.project.resolve(".git/reftable"));
    Files.writeString(dock.project.resolve(".git/HEAD"), "ref: refs/heads/.invalid\n");
    dock.run("claim", "T-1", "--as", "A-api").exits(0);
    dock.run("record", "review", "T-1", "--reviewer", "D-arch", "--verdict", "approve").exits(0);
    assertThat(dock.run("--json", "task-detail", "T-1").exits(0).out())
        .contains("\"branch\":\"" + BRANCH + "\"")
        .contains("\"commit\":\"" + dock.git.headOf(BRANCH).orElseThrow() + "\"")
        .doesNotContain(".invalid");
  }
}
