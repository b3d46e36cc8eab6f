package dev.fairway.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.Stores;
import dev.fairway.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;

class ReportsTest extends CliTest {

  @Test
  void the_status_report_counts_by_state_and_role() {
    task("A-1", "ui");
    task("A-2", "ui");
    task("B-1", "backend");
    terminal.ok("set-status", "A-2", "blocked", "--reason", "storm");
    assertThat(terminal.ok("status-report"))
        .isEqualTo(
            """
            ROLE     todo  in_progress  blocked  done
            backend  1     0            0        0
            ui       1     0            1        0
            all      2     0            1        0
            3 tasks
            """);
    assertThat(terminal.json("status-report", "--role", "ui").toString())
        .isEqualTo(
            "{\"schema\":\"fairway.status-report/v1\",\"project\":\"harbour\",\"total\":2,"
                + "\"by_status\":{\"todo\":1,\"in_progress\":0,\"blocked\":1,\"done\":0},"
                + "\"by_role\":[{\"role\":\"ui\","
                + "\"by_status\":{\"todo\":1,\"in_progress\":0,\"blocked\":1,\"done\":0}}]}");
    assertThat(terminal.ok("status-report", "--role", "backend")).endsWith("\n1 task\n");
    terminal.fails(1, "status-report", "--role", "iu").saying("unknown role 'iu'");
  }

  @Test
  void an_empty_project_has_reports_too() {
    assertThat(terminal.ok("status-report")).endsWith("\n0 tasks\n");
    assertThat(terminal.ok("health-report")).isEqualTo("Nothing is in trouble.\n");
    JsonNode health = terminal.json("health-report");
    assertThat(health.path("ok").asBoolean()).isTrue();
    assertThat(health.path("checks"))
        .hasSize(9)
        .allMatch(check -> check.path("count").asInt() == 0);
    assertThat(health.path("unacknowledged_handoffs").isArray()).isTrue();
    assertThat(terminal.json("timing-report").path("tasks")).isEmpty();
    assertThat(terminal.ok("timing-report")).startsWith("STATE");
  }

  @Test
  void the_health_report_finds_every_kind_of_trouble_and_ends_well() {
    write(
        "q.yaml",
        "- {id: Q-1, title: T, role: ui, status: in_progress}\n"
            + "- {id: Q-2, title: T, role: ui, status: done, review_domains: [law]}\n");
    terminal.ok("import", "q.yaml", "--state-once");
    task("A-1", "backend");
    task("A-2", "ops");
    task("A-3", "ops");
    terminal.ok("claim", "A-1", "--as", "backend", "--lease", "1h");
    terminal.ok("set-status", "A-2", "blocked", "--reason", "storm");
    terminal.ok("record", "handoff", "A-3", "--to", "ui");
    write(
        ".fairway/config.toml",
        HARBOUR
            .replace("[[roles]]\nname = \"ops\"\nbranch = \"lanes/ops\"", "")
            .replaceFirst("(?s)\\[\\[review_routes.*\\[gates", "[gates"));
    Terminal later = terminal.at("2026-11-02T14:05:00Z");
    JsonNode report = later.json("health-report");
    assertThat(report.path("ok").asBoolean()).isFalse();
    assertThat(report.path("generated_at").asText()).isEqualTo("2026-11-02T14:05:00.000Z");
    assertThat(report.path("checks").toString())
        .isEqualTo(
            "[{\"check\":\"unattended\",\"count\":1,\"task_ids\":[\"Q-1\"]},"
                + "{\"check\":\"expired_claim\",\"count\":1,\"task_ids\":[\"A-1\"]},"
                + "{\"check\":\"blocked\",\"count\":1,\"task_ids\":[\"A-2\"]},"
                + "{\"check\":\"missing_dependency\",\"count\":0,\"task_ids\":[]},"
                + "{\"check\":\"unknown_role\",\"count\":2,\"task_ids\":[\"A-2\",\"A-3\"]},"
                + "{\"check\":\"unknown_status\",\"count\":0,\"task_ids\":[]},"
                + "{\"check\":\"evidence_gap\",\"count\":3,\"task_ids\":[\"A-1\",\"Q-1\",\"Q-2\"]},"
                + "{\"check\":\"review_debt\",\"count\":1,\"task_ids\":[\"Q-2\"]},"
                + "{\"check\":\"unacknowledged_handoff\",\"count\":1,\"task_ids\":[\"A-3\"]}]");
    assertThat(report.path("unacknowledged_handoffs").path(0).path("age_seconds").asLong())
        .isEqualTo(93_900);
    assertThat(later.ok("health-report", "--limit", "1"))
        .contains("unknown role            2  A-2, …\n")
        .endsWith("\nhandoff 1 of A-3 waits for ui since 1d 2h\n");
    assertThat(terminal.at("2026-01-01T00:00:00Z").ok("health-report"))
        .endsWith(" waits for ui since 0s\n");
  }

  @Test
  void a_renamed_project_keeps_its_tasks() {
    task("A-1", "ui");
    write(".fairway/config.toml", HARBOUR.replace("harbour", "marina"));
    Stores.ofThisRun().handOver(terminal);
    JsonNode ready = terminal.json("ready");
    assertThat(ready.path("project").asText()).isEqualTo("marina");
    assertThat(ready.path("tasks")).hasSize(1);
    assertThat(terminal.ok("status-report")).endsWith("\n1 task\n");
  }

  @Test
  void a_state_that_the_configuration_has_lost_is_counted_and_found() {
    task("A-1", "ui");
    terminal.ok("set-status", "A-1", "blocked", "--reason", "storm");
    write(
        ".fairway/config.toml",
        HARBOUR
            + "[states]\nallowed = [\"todo\", \"in_progress\", \"stuck\", \"done\"]\n"
            + "terminal = [\"done\"]\nblocked = \"stuck\"\n");
    assertThat(terminal.ok("status-report"))
        .startsWith(
            "ROLE  todo  in_progress  stuck  done  blocked\nui    0     0            0      0     1\n");
    assertThat(terminal.ok("health-report")).contains("unknown status  1  A-1\n");
    assertThat(terminal.ok("list")).contains("A-1  blocked  ui");
    assertThat(terminal.ok("set-status", "A-1", "todo")).isEqualTo("A-1: blocked → todo\n");
  }

  @Test
  void time_before_a_task_was_made_is_no_time() {
    task("A-1", "ui");
    assertThat(terminal.ok("timing-report", "--at", "2020-01-01T00:00:00Z"))
        .contains("todo         1      0s      0s       0s\n");
  }

  @Test
  void the_timing_report_adds_up_the_time_in_each_state() {
    task("A-1", "ui");
    task("B-1", "backend");
    Terminal ui = terminal.session("s-1").with("FAIRWAY_ROLE", "ui");
    ui.at("2026-11-01T13:00:00Z").ok("claim", "A-1");
    ui.at("2026-11-01T15:30:00Z").ok("set-status", "A-1", "blocked", "--reason", "storm");
    Terminal later = terminal.at("2026-11-01T16:00:00Z");
    assertThat(later.ok("timing-report"))
        .isEqualTo(
            """
            STATE        TASKS  MEDIAN  LONGEST  TOTAL
            todo         2      1h      4h       5h
            in_progress  1      2h 30m  2h 30m   2h 30m
            blocked      1      30m     30m      30m

            Longest in their present state
              B-1  todo     backend  4h
              A-1  blocked  ui       30m
            """);
    JsonNode report = later.json("timing-report", "--role", "ui", "--limit", "1");
    assertThat(report.path("tasks").toString())
        .isEqualTo(
            "[{\"task_id\":\"A-1\",\"role\":\"ui\",\"status\":\"blocked\","
                + "\"in_status_seconds\":1800,"
                + "\"seconds\":{\"todo\":3600,\"in_progress\":9000,\"blocked\":1800}}]");
    assertThat(report.path("states").path(0).path("total_seconds").asLong()).isEqualTo(3600);
    assertThat(later.json("timing-report", "--limit", "0").path("tasks")).isEmpty();
  }
}
