package dev.fairway.cli.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadyTest extends CliTest {

  private List<String> ready(String... more) {
    String[] args = new String[1 + more.length];
    args[0] = "ready";
    System.arraycopy(more, 0, args, 1, more.length);
    List<String> ids = new ArrayList<>();
    terminal.json(args).path("tasks").forEach(task -> ids.add(task.path("id").asText()));
    return ids;
  }

  @Test
  void an_empty_queue_says_why_in_both_forms() {
    assertThat(terminal.ok("ready")).isEqualTo("Nothing is ready: no task is open.\n");
    assertThat(terminal.ok("--json", "ready"))
        .isEqualTo(
            "{\"schema\":\"fairway.ready/v1\",\"project\":\"harbour\",\"tasks\":[],\"waiting\":[]}\n");
  }

  @Test
  void the_order_is_priority_then_sequence_then_id() {
    task("Z-1", "ui");
    task("A-9", "ui", "--sequence", "5");
    task("B-2", "ui", "--priority", "2");
    task("B-1", "ui", "--priority", "2");
    task("C-1", "ui", "--priority", "2", "--sequence", "1");
    task("D-1", "ui", "--priority", "0", "--sequence", "9");
    task("E-1", "ui", "--priority", "1001");
    assertThat(ready()).containsExactly("D-1", "C-1", "B-1", "B-2", "A-9", "Z-1", "E-1");
    assertThat(terminal.json("ready").path("tasks").path(5).has("priority")).isFalse();
  }

  @Test
  void a_missing_priority_filters_as_the_default() {
    task("A-1", "ui");
    task("A-2", "ui", "--priority", "1000");
    task("A-3", "ui", "--priority", "7");
    assertThat(ready("--priority", "999")).containsExactly("A-3");
    assertThat(ready("--priority", "1000")).containsExactly("A-3", "A-1", "A-2");
    write(".fairway/config.toml", HARBOUR.replace("default = 1000", ""));
    assertThat(ready("--priority", "2147483647")).containsExactly("A-3", "A-2");
    assertThat(ready()).containsExactly("A-3", "A-2", "A-1");
  }

  @Test
  void what_waits_is_told_by_reason() {
    task("EPIC", "ui", "--kind", "epic");
    task("A-1", "ui", "--parent", "EPIC");
    task("A-2", "ui", "--dependencies", "A-1");
    task("A-3", "ui");
    task("A-4", "backend");
    terminal.ok("set-status", "A-3", "blocked", "--reason", "storm");
    terminal.ok("claim", "A-4", "--as", "backend");
    JsonNode answer = terminal.json("ready");
    assertThat(answer.path("waiting").toString())
        .isEqualTo(
            "[{\"category\":\"claimed\",\"count\":1,\"task_ids\":[\"A-4\"]},"
                + "{\"category\":\"blocked\",\"count\":1,\"task_ids\":[\"A-3\"]},"
                + "{\"category\":\"dependency\",\"count\":1,\"task_ids\":[\"A-2\"]},"
                + "{\"category\":\"container\",\"count\":1,\"task_ids\":[\"EPIC\"]}]");
    terminal.ok("claim", "A-1", "--as", "ui");
    assertThat(terminal.ok("ready").lines().findFirst().orElseThrow())
        .isEqualTo(
            "Nothing is ready: 2 claimed, 1 blocked, 1 waiting for a dependency,"
                + " 1 waiting for their children.");
  }

  @Test
  void a_role_sees_its_own_tasks_and_is_told_so() {
    task("A-1", "ui");
    task("B-1", "backend");
    assertThat(ready("--as", "ui")).containsExactly("A-1");
    assertThat(terminal.json("ready", "--as", "ui").path("role").asText()).isEqualTo("ui");
    assertThat(terminal.ok("ready", "--as", "ui"))
        .doesNotContain("B-1")
        .endsWith("\nOnly tasks of ui; --all-roles shows those of every role.\n");
    assertThat(ready("--as", "ui", "--all-roles")).containsExactly("A-1", "B-1");
    JsonNode all = terminal.json("ready", "--as", "ui", "--all-roles");
    assertThat(all.has("role")).isFalse();
    assertThat(terminal.ok("ready", "--as", "ops"))
        .isEqualTo(
            "Nothing is ready: no task is open.\n\n"
                + "Only tasks of ops; --all-roles shows those of every role.\n");
  }

  @Test
  void an_epic_limits_to_what_is_below_it() {
    task("EPIC", "ui", "--kind", "epic");
    task("MID", "ui", "--parent", "EPIC");
    task("A-1", "ui", "--parent", "MID");
    task("A-2", "ui");
    assertThat(ready("--in", "EPIC")).containsExactly("A-1");
    assertThat(ready("--in", "A-1")).isEmpty();
    assertThat(ready("--in", "EPIC", "--as", "ops")).isEmpty();
  }

  @Test
  void a_limit_says_how_many_more_there_are() {
    task("A-1", "ui");
    task("A-2", "ui");
    task("A-3", "ui");
    assertThat(ready("--limit", "2")).containsExactly("A-1", "A-2");
    assertThat(terminal.ok("ready", "--limit", "2")).endsWith("\n… and 1 more\n");
    assertThat(terminal.ok("ready", "--limit", "3")).doesNotContain("more");
    assertThat(terminal.ok("ready", "--limit", "0"))
        .isEqualTo("3 ready, none shown: raise --limit\n");
    assertThat(ready("--limit", "0")).isEmpty();
  }

  @Test
  void many_waiting_ids_are_cut_short_in_text_only() {
    task("A-0", "ui");
    for (int i = 1; i <= 9; i++) {
      task("W-" + i, "ui", "--dependencies", "A-0");
    }
    assertThat(terminal.ok("ready"))
        .contains("  9 waiting for a dependency: W-1, W-2, W-3, W-4, W-5, W-6, W-7, W-8, …\n");
    assertThat(terminal.json("ready").path("waiting").path(0).path("task_ids")).hasSize(9);
  }

  @Test
  void a_project_with_other_states_is_read_by_its_own_words() {
    write(
        ".fairway/config.toml",
        HARBOUR
            + """
            [states]
            allowed = ["open", "doing", "stuck", "review", "shipped", "dropped"]
            terminal = ["shipped", "dropped"]
            initial = "open"
            active = "doing"
            blocked = "stuck"
            """);
    task("A-1", "ui");
    task("A-2", "ui", "--dependencies", "A-1");
    task("A-3", "ui");
    assertThat(ready()).containsExactly("A-1", "A-3");
    terminal.ok("claim", "A-1", "--as", "ui");
    terminal.ok("set-status", "A-1", "review");
    terminal.ok("set-status", "A-3", "stuck", "--reason", "storm");
    assertThat(terminal.ok("ready"))
        .startsWith("Nothing is ready: 1 blocked, 1 in another state, 1 waiting for a dependency.");
    terminal.ok("set-status", "A-1", "dropped");
    assertThat(ready()).containsExactly("A-2");
    assertThat(terminal.json("task-detail", "A-1").path("task").has("completed_at")).isTrue();
  }
}
