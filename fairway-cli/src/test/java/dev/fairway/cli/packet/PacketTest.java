package dev.fairway.cli.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code packet context}, {@code bugfix}, {@code watcher} and {@code template}. */
class PacketTest extends CliTest {

  @BeforeEach
  void addTask() {
    task("A-1", "backend");
  }

  @Test
  void all_that_is_missing_is_named_at_once() {
    var complaint =
        terminal
            .fails(1, "packet", "context", "A-1")
            .ofKind("validation")
            .saying("missing --goal, --owner, --acceptance")
            .hinting("'fairway help packet context'");
    assertThat(complaint.details())
        .containsExactly(
            "--goal: goal is not given",
            "--owner: owner is not given",
            "--acceptance: acceptance is not given");
    terminal
        .fails(1, "packet", "bugfix", "A-1", "--impact", "x")
        .saying(
            "missing --bug-summary, --root-cause, --owning-layer, --proof-command,"
                + " --regression-coverage, --residual-risk");
    terminal
        .fails(1, "packet", "watcher", "W-1")
        .saying("missing --owner, --process, --command, --success, --failure");
    terminal
        .fails(1, "packet", "template", "survey", "A-1")
        .saying("missing --field depth")
        .hinting("fields of survey: depth, chart");
  }

  @Test
  void the_task_answers_for_what_it_records() {
    terminal.ok("update", "A-1", "--acceptance", "it floats", "--owning-layer", "hull");
    terminal.ok("claim", "A-1", "--as", "backend");
    JsonNode packet =
        terminal
            .json("packet", "context", "A-1", "--goal", "g", "--acceptance", "it is blue")
            .path("packet");
    assertThat(packet.path("owner").asText()).isEqualTo("backend");
    assertThat(packet.path("acceptance").toString()).isEqualTo("[\"it floats\",\"it is blue\"]");
    terminal
        .fails(1, "packet", "bugfix", "A-1")
        .saying("missing --bug-summary, --root-cause, --impact,");
  }

  @Test
  void an_owner_is_any_text() {
    JsonNode packet =
        terminal
            .json("packet", "context", "A-1", "--goal", "g", "--acceptance", "a", "--owner", "@mo")
            .path("packet");
    assertThat(packet.path("owner").asText()).isEqualTo("@mo");
  }

  @Test
  void what_is_optional_is_left_out_of_the_object_and_not_given_on_the_page() {
    String[] call = {
      "packet", "context", "A-1", "--goal", "g", "--owner", "o", "--acceptance", "a"
    };
    JsonNode packet = terminal.json(call).path("packet");
    assertThat(packet.has("environment")).isFalse();
    assertThat(packet.path("risks").isArray()).isTrue();
    assertThat(packet.path("task").path("id").asText()).isEqualTo("A-1");
    assertThat(terminal.ok(call))
        .startsWith("# Context packet: A-1 Title of A-1\n\nProject harbour, as of 2026-11-01T")
        .contains("\n## Environment\n\nnot given\n\n## ");
  }

  @Test
  void paths_may_stand_between_commas_and_sentences_may_hold_them() {
    JsonNode packet =
        terminal
            .json(
                "packet",
                "context",
                "A-1",
                "--goal",
                "g",
                "--owner",
                "o",
                "--acceptance",
                "a, b",
                "--owned",
                "x,y",
                "--owned",
                "z",
                "--risk",
                "wind, rain",
                "--must-not-touch",
                "q")
            .path("packet");
    assertThat(packet.path("acceptance").toString()).isEqualTo("[\"a, b\"]");
    assertThat(packet.path("owned_paths").toString()).isEqualTo("[\"x\",\"y\",\"z\"]");
    assertThat(packet.path("must_not_touch").toString()).isEqualTo("[\"q\"]");
    assertThat(packet.path("risks").toString()).isEqualTo("[\"wind, rain\"]");
  }

  @Test
  void dependencies_and_what_stands_in_the_way_are_shown() {
    task("A-2", "ui", "--dependencies", "A-1");
    terminal.ok("set-status", "A-2", "blocked", "--reason", "no paint");
    String page =
        terminal.ok("packet", "context", "A-2", "--goal", "g", "--owner", "o", "--acceptance", "a");
    assertThat(page)
        .contains(
            "\n## Dependencies\n\n- A-1: todo\n\n## In the way\n\n"
                + "- the task is blocked: no paint\n"
                + "- it depends on A-1, which is todo\n\n## Gates\n");
  }

  @Test
  void checks_of_the_task_are_shown_where_the_form_has_no_place_for_them() {
    terminal.ok("update", "A-1", "--acceptance", "it floats");
    assertThat(terminal.ok("packet", "template", "survey", "A-1", "--field", "depth=9"))
        .contains("\n## Acceptance\n\n- it floats\n");
  }

  @Test
  void a_field_of_a_template_may_have_several_values() {
    write("chart.txt", "north\nsouth\n");
    JsonNode packet =
        terminal
            .json(
                "packet",
                "template",
                "survey",
                "A-1",
                "--field",
                "depth=9",
                "--field",
                "chart=@chart.txt",
                "--field",
                "depth=a=b")
            .path("packet");
    assertThat(packet.path("template").asText()).isEqualTo("survey");
    assertThat(packet.path("fields").toString())
        .isEqualTo("{\"depth\":[\"9\",\"a=b\"],\"chart\":[\"north\\nsouth\\n\"]}");
    assertThat(packet.path("required_fields").toString()).isEqualTo("[\"depth\"]");
  }

  @Test
  void fields_that_a_template_does_not_have_are_named_with_all_that_is_missing() {
    var complaint =
        terminal
            .fails(1, "packet", "template", "survey", "A-1", "--field", "dept=9", "--field", "q=1")
            .saying("no field 'dept'; no field 'q'; missing --field depth");
    assertThat(complaint.details())
        .containsExactly(
            "--field dept: no field 'dept'; did you mean depth?",
            "--field q: no field 'q'; fields: depth, chart",
            "--field depth: depth is not given");
    terminal
        .fails(1, "packet", "template", "survey", "A-1", "--field", "depth=9", "--field", "chrat=1")
        .saying("no field 'chrat'")
        .hinting("did you mean chart?");
    terminal
        .fails(1, "packet", "template", "survey", "A-1", "--field", "depth")
        .ofKind("usage")
        .saying("--field wants KEY=VALUE, not 'depth'");
    terminal.fails(1, "packet", "template", "survey", "A-1", "--field", "=9").saying("not '=9'");
  }

  @Test
  void a_template_is_refused_for_tasks_of_other_profiles() {
    write(
        ".fairway/config.toml",
        HARBOUR
            + """

            [[packet_templates]]
            name = "sounding"
            profiles = ["deep"]

            [[workstream_profiles]]
            name = "deep"
            """);
    terminal
        .fails(4, "packet", "template", "sounding", "A-1")
        .ofKind("wrong_profile")
        .saying("template sounding is for tasks of the profile deep; task A-1 has none")
        .hinting("templates for it: survey");
    terminal.ok("update", "A-1", "--profile", "deep");
    assertThat(terminal.ok("packet", "template", "sounding", "A-1"))
        .startsWith("# Sounding packet");
  }

  @Test
  void without_templates_the_configuration_is_named() {
    write(".fairway/config.toml", BARE);
    terminal
        .fails(3, "packet", "template", "survey", "A-1")
        .ofKind("not_found")
        .saying("packet template survey not found")
        .hinting("[[packet_templates]]");
  }
}
