package dev.fairway.cli.demo;

import dev.fairway.cli.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * One task, from uncommitted work to a branch that may be merged, and what one more commit does.
 */
final class MergeSteps {

  private static final String TASK = "A-DEMO-LANE-001";
  private static final String ROLE = "A-backend";
  private static final String ARCHITECTURE = "review: architecture";
  private static final String GOVERNANCE = "review: governance";
  private static final String HANDOFF = "require_handoff_before_merge_ready = ";

  private final DemoFolder folder;
  private final Shell shell;
  private final Shell lane;
  private List<String> missing = List.of();

  MergeSteps(DemoFolder folder, Shell shell) {
    this.folder = folder;
    this.shell = shell;
    this.lane = shell.in(folder.lane(ROLE));
  }

  /** Work that is not committed, in a lane that the main branch has left behind. */
  void begin() throws IOException {
    requireHandoff(true);
    Check.ended(
        Exit.OK,
        shell.fairway(
            "add",
            TASK,
            "--title",
            "Say which build answers",
            "--role",
            ROLE,
            "--review-domains",
            "architecture,governance"));
    Check.ended(Exit.OK, lane.fairwayAs("worker", "claim", TASK));
    Path here = folder.lane(ROLE);
    Files.writeString(here.resolve("cmd/api/build.go"), "package main\n");
    Files.writeString(here.resolve("doc/architecture/Überblick.md"), "# Überblick\n");
    lane.git("mv", "doc/architecture/node-agent-channel.md", "doc/architecture/channel.md");
    shell.git("commit", "--quiet", "--allow-empty", "--message", "Meanwhile on the main branch");
    missing = List.of("clean", "base", "evidence", ARCHITECTURE, GOVERNANCE, "handoff");
    Check.same(issues(Exit.REFUSED), missing, "what is missing");
  }

  void work() {
    clear("clean", "message", "'Say which build answers'");
    clear("base");
    clear("evidence", "command", "'make test'");
  }

  void route() {
    String answer = ok(shell, "--json", "route", "review", TASK);
    List<String> paths =
        List.of(
            "cmd/api/build.go",
            "doc/architecture/channel.md",
            "doc/architecture/node-agent-channel.md",
            "doc/architecture/Überblick.md");
    Check.same(Check.column(answer, "routes", "path"), paths, "the paths that the branch changes");
    Check.same(
        Check.column(answer, "routes", "reviewer"),
        List.of("E-governance", "D-arch", "D-arch", "D-arch"),
        "who reviews them");
  }

  void review() throws IOException {
    String reviewer = "D-arch";
    String answer = ok(shell, "--json", "review", "checkout", TASK, "--as", reviewer);
    Check.same(Check.value(answer, "branch"), "review/" + reviewer, "the review branch");
    Shell there = shell.in(folder.lane(reviewer));
    Check.same(there.git("rev-parse", "HEAD"), lane.git("rev-parse", "HEAD"), "what is reviewed");
    Check.that(
        Files.exists(folder.lane(reviewer).resolve("doc/architecture/Überblick.md")),
        "the reviewer does not see the work");
    Check.ended(Exit.REFUSED, there.fairway("preflight"));
    clear(ARCHITECTURE, "role", reviewer);
    clear(GOVERNANCE, "role", "E-governance");
    there.git("switch", "--quiet", Check.value(answer, "lane_branch"));
    there.git("merge", "--quiet", "master");
    Check.ended(Exit.OK, there.fairway("preflight", "--role", reviewer));
  }

  void handOff() {
    clear("handoff", "role", "E-governance", "what to know", "'it is all in the branch'");
    Check.that(missing.isEmpty(), "still missing: " + missing);
  }

  void commitMore() throws IOException {
    Path file = folder.lane(ROLE).resolve("cmd/api/build.go");
    Files.writeString(file, "// and more\n", StandardOpenOption.APPEND);
    lane.git("commit", "--quiet", "--all", "--message", "One more thing");
    Check.same(
        issues(Exit.REFUSED), List.of(ARCHITECTURE, GOVERNANCE), "what a new commit reopens");
    requireHandoff(false);
  }

  /** Does what the hint of an issue says, and insists that this issue goes and no other. */
  private void clear(String issue, String... fillings) {
    String answer = shell.fairway("--json", "merge-ready", TASK).out();
    int at = names(answer).indexOf(issue);
    Check.that(at >= 0, "no issue " + issue + " in " + names(answer));
    shell.paste(Check.column(answer, "issues", "hint").get(at), fillings);
    List<String> left = new ArrayList<>(missing);
    left.remove(issue);
    missing = left;
    Check.same(issues(left.isEmpty() ? Exit.OK : Exit.REFUSED), left, "missing after " + issue);
  }

  private List<String> issues(int code) {
    return names(Check.ended(code, shell.fairway("--json", "merge-ready", TASK)).out());
  }

  /** The gates, those of reviews with their domain. */
  private static List<String> names(String answer) {
    List<String> gates = Check.column(answer, "issues", "gate");
    List<String> hints = Check.column(answer, "issues", "hint");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < gates.size(); i++) {
      String domain = hints.get(i).substring(hints.get(i).lastIndexOf(' ') + 1);
      names.add(gates.get(i).equals("review") ? "review: " + domain : gates.get(i));
    }
    return names;
  }

  private static String ok(Shell shell, String... args) {
    return Check.ended(Exit.OK, shell.fairway(args)).out();
  }

  /** The team's configuration does not ask for it. */
  private void requireHandoff(boolean required) throws IOException {
    Path config = folder.checkout().resolve(".fairway/config.toml");
    String text = Files.readString(config);
    Files.writeString(config, text.replace(HANDOFF + !required, HANDOFF + required));
  }
}
