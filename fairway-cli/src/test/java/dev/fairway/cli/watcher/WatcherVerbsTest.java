package dev.fairway.cli.watcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatcherVerbsTest extends CliTest {

  @BeforeEach
  void addTask() {
    task("A-1", "backend");
  }

  @Test
  void how_it_came_out_opens_the_gate_of_its_task() {
    terminal.ok("watcher", "start", "W-1", "--task", "A-1", "--process", "soak");
    terminal.session("s-1").ok("claim", "A-1", "--as", "backend");
    terminal.session("s-1").fails(4, "set-status", "A-1", "done").ofKind("gate_not_met");
    assertThat(terminal.ok("watcher", "finish", "W-1", "--result", "pass"))
        .isEqualTo("Finished watcher W-1: evidence 1 for A-1, pass\n  gate evidence satisfied\n");
    terminal.session("s-1").ok("set-status", "A-1", "done");
  }

  @Test
  void a_watcher_without_a_task_is_only_finished() {
    assertThat(terminal.ok("watcher", "start", "W-1", "--task", "")).isEqualTo("Watching W-1\n");
    JsonNode finished = terminal.json("watcher", "finish", "W-1", "--result", "fail");
    assertThat(finished.has("evidence")).isFalse();
    assertThat(finished.path("gates")).isEmpty();
    terminal.ok("watcher", "start", "W-2");
    assertThat(terminal.ok("watcher", "finish", "W-2", "--result", "blocked"))
        .isEqualTo("Finished watcher W-2\n");
    assertThat(terminal.ok("watcher", "status", "--include-done"))
        .contains("W-1  fail", "W-2  blocked");
  }

  @Test
  void an_id_that_nobody_could_paste_begins_no_watcher() {
    terminal.fails(1, "watcher", "start", "W\n1").saying("ID must be one line");
    terminal.fails(1, "watcher", "start", "--", "-W").saying("ID must not begin with a dash");
    terminal.fails(1, "watcher", "start", "").saying("ID must not be empty");
  }

  @Test
  void long_text_comes_from_files() {
    write("success.txt", "no leak\nno crash\n");
    JsonNode watcher =
        terminal
            .typing("make soak")
            .json("watcher", "start", "W-1", "--success", "@success.txt", "--command", "-")
            .path("watcher");
    assertThat(watcher.path("success").asText()).isEqualTo("no leak\nno crash\n");
    assertThat(watcher.path("command").asText()).isEqualTo("make soak");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "long", "99999999999"})
  void what_is_no_length_is_a_mistake(String seconds) {
    terminal.ok("watcher", "start", "W-1");
    terminal
        .fails(1, "watcher", "finish", "W-1", "--result", "pass", "--duration-seconds", seconds)
        .saying("--duration-seconds wants a whole number of at least 0, not '" + seconds + "'");
  }

  @Test
  void a_result_is_needed_and_known() {
    terminal.ok("watcher", "start", "W-1");
    terminal.fails(1, "watcher", "finish", "W-1").saying("missing --result");
    terminal
        .fails(1, "watcher", "finish", "W-1", "--result", "skipped")
        .saying("--result does not know 'skipped'")
        .hinting("one of: pass, fail, blocked");
    terminal.fails(1, "watcher", "start", " ").saying("ID must not be empty");
  }

  @Test
  void an_empty_list_says_why() {
    assertThat(terminal.ok("watcher", "status"))
        .isEqualTo("Nothing is being watched; --include-done shows what was.\n");
    assertThat(terminal.ok("watcher", "status", "--include-done"))
        .isEqualTo("There is no watcher; 'fairway watcher start ID' records one.\n");
  }
}
