package dev.fairway.cli.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.CliTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListTest extends CliTest {

  @BeforeEach
  void addTasks() {
    terminal = terminal.at("2026-11-01T10:00:00Z");
    task("B-1", "ui", "--kind", "epic", "--tag", "red,blue");
    terminal = terminal.at("2026-11-01T11:00:00Z");
    task("A-2", "backend", "--parent", "B-1", "--priority", "5", "--tag", "red");
    terminal = terminal.at("2026-11-01T12:00:00Z");
    task("A-1", "backend", "--parent", "A-2", "--priority", "5", "--sequence", "1");
    task("C-1", "ops", "--dependencies", "A-1", "--kind", "bug", "--priority", "1");
    terminal.ok("claim", "A-1", "--as", "backend");
    terminal.ok("set-status", "C-1", "blocked", "--reason", "storm");
  }

  private List<String> list(String line) {
    List<String> ids = new ArrayList<>();
    terminal.json(line.split(" ")).path("tasks").forEach(task -> ids.add(task.path("id").asText()));
    return ids;
  }

  @ParameterizedTest
  @CsvSource({
    "list, A-1 A-2 B-1 C-1",
    "list --status todo, A-2 B-1",
    "'list --status todo,blocked', A-2 B-1 C-1",
    "list --status todo --status in_progress, A-1 A-2 B-1",
    "'list --role ui,ops', B-1 C-1",
    "list --kind epic, B-1",
    "'list --tag blue,none', B-1",
    "list --tag red, A-2 B-1",
    "list --owner backend, A-1",
    "list --owner nobody, ''",
    "list --in B-1, A-1 A-2",
    "list --in A-1, ''",
    "list --ready, ''",
    "list --role backend --status in_progress --kind task, A-1",
    "list --sort priority, C-1 A-1 A-2 B-1",
    "list --sort status, A-2 B-1 A-1 C-1",
    "list --sort role, A-1 A-2 C-1 B-1",
    "list --sort created, A-1 C-1 A-2 B-1",
    "list --sort updated, A-1 C-1 A-2 B-1",
    "list --sort id --limit 2, A-1 A-2",
    "list --limit 0, ''"
  })
  void filters_and_orders(String line, String ids) {
    assertThat(list(line)).containsExactly(ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @Test
  void ready_tasks_are_those_that_can_be_claimed() {
    terminal.ok("release", "A-1");
    assertThat(list("list --ready")).containsExactly("A-1");
    assertThat(list("list --ready --role ui")).isEmpty();
  }

  @Test
  void the_number_of_matches_is_told_beyond_the_limit() {
    assertThat(terminal.json("list", "--limit", "1").path("matching").asInt()).isEqualTo(4);
    assertThat(terminal.ok("list", "--limit", "1").lines())
        .hasSize(3)
        .last()
        .isEqualTo("… and 3 more");
    assertThat(terminal.ok("list", "--limit", "4")).doesNotContain("more");
  }

  @Test
  void nothing_that_matches_is_said() {
    assertThat(terminal.ok("list", "--tag", "green")).isEqualTo("No task matches.\n");
    assertThat(terminal.json("list", "--tag", "green").path("matching").asInt()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "list --status tood, unknown status 'tood', did you mean todo?",
    "list --status zzzz, unknown status 'zzzz', 'states: todo, in_progress, blocked, done'",
    "'list --status todo,dnoe', unknown status 'dnoe', did you mean done?",
    "list --role uu, unknown role 'uu', did you mean ui?",
    "list --kind epik, unknown kind 'epik', did you mean epic?",
    "list --sort priorty, --sort does not know 'priorty', did you mean priority?",
    "list --sort x, --sort does not know 'x', 'one of: id, priority'"
  })
  void unknown_words_are_mistakes(String line, String message, String hint) {
    terminal.fails(1, line.split(" ")).saying(message).hinting(hint);
  }

  @Test
  void a_claim_whose_lease_has_run_out_is_said_to_be_expired() {
    task("D-1", "ops");
    terminal.ok("claim", "D-1", "--as", "ops", "--lease", "1h");
    String[] call = {"list", "--owner", "ops"};
    assertThat(terminal.ok(call)).contains("in_progress  ops");
    assertThat(terminal.json(call).path("tasks").path(0).has("claim_expired")).isFalse();

    var later = terminal.at("2026-11-01T13:00:00Z");
    assertThat(later.ok(call)).contains("in_progress, expired  ops");
    assertThat(later.json(call).path("tasks").path(0).path("claim_expired").asBoolean()).isTrue();
  }
}
