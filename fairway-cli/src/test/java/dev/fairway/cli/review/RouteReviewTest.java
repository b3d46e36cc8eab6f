package dev.fairway.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteReviewTest extends CliTest {

  @BeforeEach
  void addTask() {
    task("A-1", "ui");
    task("B-1", "backend");
  }

  @ParameterizedTest
  @CsvSource({
    "api/a.go, backend, api/**",
    "./api/a.go, backend, api/**",
    "api, backend, api/**",
    "api/x.tf, backend, api/**",
    "x.tf, ops, **/*.tf",
    "a/b c/ü.tf, ops, **/*.tf",
    "web/index.html, ui, web/**",
    "API/a.go, '', ''",
    "other, '', ''"
  })
  void the_first_matching_route_decides(String path, String reviewer, String pattern) {
    JsonNode route = terminal.json("route", "review", "--path", path).path("routes").path(0);
    assertThat(route.path("path").asText()).endsWith(path.substring(path.startsWith("./") ? 2 : 0));
    assertThat(route.path("matched").asBoolean()).isEqualTo(!reviewer.isEmpty());
    assertThat(route.has("reviewer")).isEqualTo(!reviewer.isEmpty());
    assertThat(route.path("reviewer").asText()).isEqualTo(reviewer);
    assertThat(route.path("pattern").asText()).isEqualTo(pattern);
  }

  @Test
  void the_text_is_a_table() {
    assertThat(
            terminal.ok(
                "route", "review", "--path", "web/a", "--path", "x", "--path", "api/b,y.tf"))
        .isEqualTo(
            "web/a  ui        web/**\nx      no route\napi/b  backend   api/**\ny.tf   ops       **/*.tf\n");
  }

  @Test
  void without_a_task_nobody_is_asked() {
    JsonNode answer = terminal.json("route", "review", "--path", "web/a", "--path", "x");
    assertThat(answer.has("task_id")).isFalse();
    assertThat(answer.path("reviewers").toString()).isEqualTo("[\"ui\"]");
    assertThat(terminal.json("task-detail", "A-1").path("pending_reviewers")).isEmpty();
  }

  @Test
  void with_a_task_the_reviewers_are_asked_once_each() {
    JsonNode answer =
        terminal.json("route", "review", "B-1", "--path", "web/a,x.tf,web/b", "--reason", "soon");
    assertThat(answer.path("task_id").asText()).isEqualTo("B-1");
    assertThat(answer.path("reviewers").toString()).isEqualTo("[\"ui\",\"ops\"]");
    terminal.ok("route", "review", "B-1", "--path", "web/c");
    JsonNode detail = terminal.json("task-detail", "B-1");
    assertThat(detail.path("pending_reviewers").toString()).isEqualTo("[\"ops\",\"ui\"]");
    assertThat(detail.path("task").path("review_status").asText()).isEqualTo("pending");
    assertThat(terminal.ok("route", "review", "B-1", "--path", "web/a"))
        .endsWith("\nAsked for review of B-1: ui\n");
  }

  @Test
  void the_author_is_skipped_in_favour_of_the_next_route() {
    JsonNode route =
        terminal.json("route", "review", "B-1", "--path", "api/a").path("routes").path(0);
    assertThat(route.path("reviewer").asText()).isEqualTo("ops");
    assertThat(route.path("skipped_reviewer").asText()).isEqualTo("backend");
    assertThat(terminal.ok("route", "review", "B-1", "--path", "api/a"))
        .startsWith("api/a  ops  api/**  backend skipped: its own work\n");
    assertThat(
            terminal
                .json("route", "review", "A-1", "--path", "api/a")
                .path("routes")
                .path(0)
                .has("skipped_reviewer"))
        .isFalse();
  }

  @Test
  void nobody_to_ask_is_a_refusal_with_a_way_out() {
    terminal
        .fails(4, "route", "review", "A-1", "--path", "x", "--path", "web/a")
        .ofKind("no_reviewer")
        .saying("no route leads from these paths to a reviewer of task A-1")
        .hinting("--reviewer");
    JsonNode answer = terminal.json("route", "review", "A-1", "--path", "x", "--reviewer", "ops");
    assertThat(answer.path("reviewers").toString()).isEqualTo("[\"ops\"]");
    assertThat(terminal.json("route", "review", "B-1", "--reviewer", "ui").path("routes"))
        .isEmpty();
    terminal
        .fails(4, "route", "review", "A-1", "--reviewer", "ui")
        .ofKind("self_review")
        .saying("ui owns task A-1");
  }

  @Test
  void without_a_repository_a_task_changes_no_paths() {
    terminal
        .fails(4, "route", "review", "A-1")
        .ofKind("no_reviewer")
        .saying("A-1")
        .hinting("--reviewer");
  }

  @Test
  void what_cannot_be_is_a_mistake() {
    terminal.fails(1, "route", "review").ofKind("usage").saying("missing --path");
    terminal.fails(1, "route", "review", "--reviewer", "ops").saying("missing --path");
    terminal
        .fails(1, "route", "review", "--path", "x", "--reviewer", "op")
        .saying("unknown role 'op'")
        .hinting("did you mean ops?");
  }

  @Test
  void a_glob_that_does_not_parse_is_a_problem_of_the_configuration() {
    write(
        ".fairway/config.toml",
        HARBOUR + "[[review_routes]]\nmatch = \"web/[a-\"\nreviewer = \"ui\"\n");
    assertThat(terminal.fails(1, "route", "review", "--path", "x").ofKind("config").details())
        .hasSize(1)
        .allMatch(line -> line.contains("web/[a-"));
  }
}
