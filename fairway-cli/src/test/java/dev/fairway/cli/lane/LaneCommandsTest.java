package dev.fairway.cli.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.Repositories;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaneCommandsTest {

  @TempDir Path folder;

  private Slipway dock;

  @BeforeEach
  void build() {
    dock = new Slipway(folder);
  }

  /** One lane in order, one dirty, one behind, one on a wrong branch, one missing. */
  private void fiveLanes() {
    dock.git.createBranch("agent/C-ops", "main");
    dock.git.addCommit("main", "second", "readme");
    for (String role : List.of("A-api", "B-ui", "C-ops", "D-arch")) {
      dock.run("worktree", "setup", "--role", role).exits(0);
      dock.dig(role);
    }
    dock.git.makeDirty(dock.lane("B-ui"), "src/b.ts");
    dock.git.checkOut(dock.lane("D-arch"), "wip", "main");
  }

  @Test
  void git_check_lists_exactly_the_four_risks_of_five_lanes() {
    fiveLanes();
    Slipway.Said text = dock.run("git-check").exits(4);
    assertThat(text.err()).isEqualTo("error: 4 lane risks\n");
    assertThat(text.out().lines().filter(line -> line.startsWith("error: ")))
        .containsExactly(
            "error: B-ui: " + dock.lane("B-ui") + " has 1 uncommitted change: src/b.ts",
            "error: C-ops: agent/C-ops is 1 commit behind main",
            "error: D-arch: "
                + dock.lane("D-arch")
                + " has wip checked out instead of agent/D-arch",
            "error: E-docs: there is neither a branch agent/E-docs nor a worktree at "
                + dock.lane("E-docs"));
    String json = dock.run("--json", "git-check").exits(4).out();
    assertThat(json)
        .startsWith("{\"schema\":\"fairway.git-check/v1\",\"ok\":false,\"head\":{")
        .contains("\"risks\":[\"dirty\"]", "\"dirty_count\":1,\"dirty_paths\":[\"src/b.ts\"]")
        .contains("\"risks\":[\"behind\"]", "\"risks\":[\"wrong_branch\"]")
        .contains("\"risks\":[\"missing_branch\"]", "\"risks\":[]", "\"tasks\":[]")
        .doesNotContain("null");
  }

  @Test
  void preflight_agrees_with_git_check_in_each_lane() {
    fiveLanes();
    for (String role : List.of("A-api", "B-ui", "C-ops", "D-arch")) {
      Slipway.Said said = dock.in(dock.lane(role), "preflight");
      assertThat(said.code()).as(role).isEqualTo(role.equals("A-api") ? 0 : 4);
    }
    assertThat(dock.run("preflight", "--role", "E-docs").exits(4).err())
        .isEqualTo("error: E-docs may not be given work here\n");
    assertThat(dock.run("--json", "preflight", "--role", "A-api").exits(4).out())
        .startsWith("{\"schema\":\"fairway.preflight/v1\",\"ok\":false,\"role\":\"A-api\"")
        .contains("\"kind\":\"not_this_worktree\"");
    assertThat(dock.in(dock.lane("A-api"), "preflight").out())
        .isEqualTo("ok: A-api on agent/A-api\n");
  }

  @Test
  void preflight_needs_a_role_that_exists() {
    assertThat(dock.run("preflight").exits(1).err()).contains("preflight needs a role");
    assertThat(dock.run("preflight", "--role", "B-iu").exits(1).err()).contains("unknown role");
  }

  @Test
  void lanes_in_order_are_ok() {
    dock.run("worktree", "setup").exits(0);
    assertThat(dock.run("git-check").exits(0).out()).endsWith("ok: every lane is in place\n");
    assertThat(dock.run("--json", "git-check").exits(0).out())
        .contains("\"ok\":true", "\"last_commit_subject\":\"first\"", "\"findings\":[]");
    assertThat(dock.run("git-check", "--base", "nope").exits(1).err())
        .contains("there is no commit 'nope' to compare with");
  }

  @Test
  void setup_reports_every_lane_and_goes_on_past_one_that_it_cannot_make() {
    dock.write(dock.lane("B-ui").resolve("notes.txt"));
    Slipway.Said said = dock.run("worktree", "setup").exits(4);
    assertThat(said.err()).isEqualTo("error: 1 of 5 lanes could not be set up\n");
    assertThat(said.out())
        .contains("A-api: created", "B-ui: refused", "E-docs: created")
        .contains("exists but is not a worktree of this repository");
    assertThat(dock.run("worktree", "setup", "--role", "A-api,C-ops").exits(0).out())
        .contains("A-api: kept", "C-ops: kept");
    assertThat(dock.run("--json", "worktree", "setup", "--role", "B-ui").exits(4).out())
        .contains("\"ok\":false", "\"action\":\"refused\"", "\"gate\":\"foreign_worktree\"");
  }

  @Test
  void setup_ends_with_2_when_git_itself_fails() {
    dock.git.failToAdd(dock.lane("A-api"));
    assertThat(dock.run("worktree", "setup").exits(2).out())
        .contains("A-api: failed", "cannot be made", "B-ui: created");
  }

  @Test
  void setup_and_prune_leave_a_record_alone_that_git_was_told_to_keep() {
    dock.run("worktree", "setup").exits(0);
    dock.git.lock(dock.lane("A-api"));
    dock.git.loseFolder(dock.lane("A-api"));
    String unlock = "git worktree unlock " + dock.lane("A-api");
    assertThat(dock.run("git-check").exits(4).out()).contains(unlock);
    assertThat(dock.run("worktree", "setup").exits(4).out()).contains("A-api: refused", unlock);
    assertThat(dock.run("worktree", "prune", "--role", "A-api", "--force").exits(4).out())
        .contains("A-api: refused", unlock);
  }

  @Test
  void status_is_a_report_and_ends_with_0_whatever_it_finds() {
    fiveLanes();
    assertThat(dock.run("worktree", "status").exits(0).out())
        .contains("dirty", "behind", "wrong branch", "missing branch", "+0 -1");
    assertThat(dock.run("--json", "worktree", "status", "--role", "B-ui").exits(0).out())
        .startsWith(
            "{\"schema\":\"fairway.worktree-status/v1\",\"worktrees\":[{\"role\":\"B-ui\","
                + "\"branch\":\"agent/B-ui\",\"path\":\""
                + dock.lane("B-ui")
                + "\",\"exists\":true,\"registered\":true,\"on_branch\":true")
        .endsWith("\"risks\":[\"dirty\"]}]}\n");
    assertThat(dock.run("worktree", "status", "--role", "").exits(1).err())
        .contains("--role must not be empty");
  }

  @Test
  void the_artifact_shows_the_lanes_as_git_check_finds_them() {
    fiveLanes();
    String artifact = dock.run("--json", "parity", "artifact").exits(0).out();
    for (String role : List.of("A-api", "B-ui", "C-ops", "D-arch", "E-docs")) {
      assertThat(lane(artifact, role)).isEqualTo(lane(dock.run("--json", "git-check").out(), role));
    }
    assertThat(dock.run("parity", "artifact").exits(0).out())
        .contains("| B-ui | agent/B-ui | " + dock.lane("B-ui") + " | yes | +0 -0 | dirty |\n")
        .contains("| C-ops | agent/C-ops | " + dock.lane("C-ops") + " | yes | +0 -1 | behind |\n")
        .contains("| no |  | missing branch |\n");
  }

  /** What both say of a lane. */
  private static String lane(String json, String role) {
    int begin = json.indexOf("{\"role\":\"" + role + "\",\"branch\"");
    return json.substring(begin, json.indexOf("]}", begin))
        .replace("\"worktree\":", "\"path\":")
        .replaceAll(",\"last_commit_(at|subject)\":\"[^\"]*\"", "");
  }

  @Test
  void prune_removes_only_what_is_named_and_loses_nothing_without_force() {
    fiveLanes();
    assertThat(dock.run("worktree", "prune").exits(0).out())
        .contains("A-api: removable " + dock.lane("A-api") + " on agent/A-api\n")
        .contains("  fairway worktree prune --role A-api\n")
        .contains("B-ui: kept", "would lose 1 uncommitted change: src/b.ts")
        .contains("E-docs: absent ");
    assertThat(dock.run("worktree", "prune", "--force").exits(1).err()).contains("--role ROLE");
    assertThat(dock.run("worktree", "prune", "--role", "B-ui").exits(4).err())
        .isEqualTo("error: 1 of 1 lanes could not be removed\n");
    assertThat(dock.run("worktree", "prune", "--role", "B-ui", "--force").exits(0).out())
        .startsWith("B-ui: removed ");
  }

  @Test
  void without_a_repository_the_checks_of_it_fail_with_2() {
    for (String verb : List.of("git-check", "worktree setup", "worktree status")) {
      assertThat(dock.in(dock.project, Repositories.none(), verb.split(" ")).exits(2).err())
          .contains("is in no git repository", "hint: 'git init' makes one");
    }
  }

  @Test
  void other_commands_do_not_open_the_repository() {
    Repositories closed =
        Repositories.openedBy(
            any -> {
              throw new IllegalStateException("nobody asked for it");
            });
    for (String line :
        List.of(
            "add T-1 --title Dig --role A-api",
            "ready",
            "claim T-1 --as A-api",
            "record evidence T-1 --command-text dig --result pass",
            "record review T-1 --reviewer D-arch --verdict approve",
            "route review T-1 --path api/x",
            "set-status T-1 done",
            "task-detail T-1",
            "health-report")) {
      dock.in(dock.project, closed, line.split(" ")).exits(0);
    }
  }
}
