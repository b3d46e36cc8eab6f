package dev.fairway.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.Once;
import dev.fairway.cli.terminal.SampleProject;
import dev.fairway.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration, performed with the examples of this checkout. */
@Once(because = "the demonstration makes a file of its own, whatever is set")
class DemoTest {

  private static final Path EXAMPLES = Path.of(System.getProperty("fairway.checkout"), "examples");

  @TempDir private Path base;
  private Path home;
  private Terminal terminal;

  /** Where the demonstration was; it is in the machine's temporary folder, not in the test's. */
  private Path made = Path.of("none");

  @BeforeEach
  void makeHome() throws IOException {
    home = base.resolve("home");
    SampleProject.copy(EXAMPLES, home.resolve("share/examples"));
    terminal = Terminal.in(Files.createDirectory(base.resolve("here"))).withHome(home);
  }

  @AfterEach
  void removeWhatItMade() throws IOException {
    Path folder = made.getParent();
    if (folder != null && String.valueOf(folder.getFileName()).startsWith("fairway-demo-")) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Test
  void every_step_of_the_runbook_goes_well() throws IOException {
    JsonNode answer = terminal.json("demo");
    made = Path.of(answer.path("folder").asText());
    assertThat(answer.path("ok").asBoolean()).isTrue();
    assertThat(answer.path("steps").size()).isGreaterThan(12);
    assertThat(answer.path("steps")).allMatch(step -> step.path("ok").asBoolean());
    assertThat(answer.path("steps")).allMatch(step -> step.path("seconds").isNumber());
    assertThat(answer.path("steps")).noneMatch(step -> step.has("failure"));
    assertThat(made.resolve("fairway-parity-artifact.md")).isNotEmptyFile();
    assertThat(made.resolve("fairway-parity-artifact.json")).isNotEmptyFile();
    assertThat(made.resolve("fairway-tick.json")).isNotEmptyFile();
    assertThat(Path.of(answer.path("report").asText()))
        .isEqualTo(made.resolve("run/parity-report.html"))
        .isNotEmptyFile();
    assertThat(made.resolveSibling("gpuaas")).doesNotExist();
    assertThat(base.resolve("here")).isEmptyDirectory();
  }

  @Test
  void the_text_shows_each_step_the_artifact_and_where_it_is() {
    String text = terminal.ok("demo", "--keep");
    made = Path.of(text.substring(text.lastIndexOf("artifacts: ") + 11).strip());
    List<String> lines = text.lines().toList();
    assertThat(lines.get(0)).startsWith("ok      Setup ");
    assertThat(lines).noneMatch(line -> line.startsWith("failed"));
    assertThat(text).contains("\n# Parity artifact: gpuaas\n");
    assertThat(lines.get(lines.size() - 1)).matches("(\\d+) of \\1 steps ok; artifacts: .*");
    assertThat(made.resolve(".fairway/state.db")).isRegularFile();
    assertThat(made.resolve("doc/governance/Agent_Work_Queue.yaml")).isRegularFile();
  }

  @Test
  void a_step_that_fails_is_named_and_the_others_are_tried() throws IOException {
    Files.delete(
        home.resolve(
            "share/examples/gpuaas-checkout/doc/governance/Workflow_Regression_Packs.yaml"));
    var answered = terminal.run("--json", "demo").exits(4);
    JsonNode answer = answered.json();
    made = Path.of(answer.path("folder").asText());
    assertThat(answered.err()).isEmpty();
    assertThat(answer.path("ok").asBoolean()).isFalse();
    List<String> failed =
        answer.path("steps").findParents("failure").stream()
            .map(step -> step.path("row").asText())
            .toList();
    assertThat(failed).containsExactly("Regression packs", "Parity artifact", "Parity run");
    assertThat(answer.path("steps").toString()).contains("exit 2 instead of 0: ");
  }

  @Test
  void a_lane_that_is_not_found_out_fails_the_checks_of_lanes() throws IOException {
    Files.writeString(
        home.resolve("share/examples/gpuaas-checkout/.gitignore"),
        "notes.txt\n",
        StandardOpenOption.APPEND);
    JsonNode answer = terminal.run("--json", "demo").exits(4).json();
    made = Path.of(answer.path("folder").asText());
    List<String> failures =
        answer.path("steps").findValues("failure").stream().map(JsonNode::asText).toList();
    assertThat(failures)
        .containsExactly(
            "the risks of lanes: [C-ops behind, D-arch wrong_branch, E-governance"
                + " missing_worktree] instead of [B-ui dirty, C-ops behind, D-arch wrong_branch,"
                + " E-governance missing_worktree]");
  }

  @Test
  void a_branch_whose_work_is_not_seen_fails_the_checks_before_a_merge() throws IOException {
    Files.writeString(
        home.resolve("share/examples/gpuaas-checkout/.gitignore"),
        "build.go\nÜberblick.md\n",
        StandardOpenOption.APPEND);
    JsonNode answer = terminal.run("--json", "demo").exits(4).json();
    made = Path.of(answer.path("folder").asText());
    List<String> failed =
        answer.path("steps").findParents("failure").stream()
            .map(step -> step.path("name").asText())
            .toList();
    assertThat(failed)
        .contains("route review of what the branch changes")
        .doesNotContain("clean, rebased, evidence: issue by issue");
  }

  @Test
  void a_failure_is_one_error_line_in_text() throws IOException {
    Files.writeString(
        home.resolve("share/examples/gpuaas-checkout/doc/governance/Agent_Work_Queue.yaml"),
        "tasks: []\n");
    Terminal typing = terminal.typing("\n".repeat(60));
    var answered = typing.run("demo", "--step").exits(4);
    String text = answered.out();
    made = Path.of(text.substring(text.lastIndexOf("artifacts: ") + 11).strip());
    assertThat(text)
        .contains("next: Setup: config validate (Enter) ", "failed  Ready ordering  ")
        .contains("        nothing is ready\n");
    assertThat(answered.err())
        .matches("error: \\d+ steps of the runbook did not go as they should\n");
  }

  @Test
  void an_input_that_ends_does_not_hold_up_the_steps() {
    String text = terminal.withColours().ok("demo", "--step", "--no-color");
    made = Path.of(text.substring(text.lastIndexOf("artifacts: ") + 11).strip());
    assertThat(text).doesNotContain("\u001b");
  }

  @Test
  void without_the_examples_there_is_nothing_to_show() {
    Terminal.in(base).fails(1, "demo").ofKind("usage").saying("the bundled checkout is missing");
    terminal
        .withHome(base)
        .fails(1, "demo")
        .saying("the bundled checkout is missing")
        .hinting("installed distribution");
  }

  @Test
  void what_is_set_outside_does_not_change_it() {
    JsonNode answer =
        terminal
            .with("FAIRWAY_DB", "/no/such.db")
            .with("FAIRWAY_CONFIG", "/no/such.toml")
            .with("FAIRWAY_ROLE", "nobody")
            .session("s-1")
            .json("demo");
    made = Path.of(answer.path("folder").asText());
    assertThat(answer.path("ok").asBoolean()).isTrue();
  }
}
