package dev.fairway.cli.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TreeTest extends CliTest {

  @BeforeEach
  void addTasks() {
    task("TOP", "ui", "--kind", "epic");
    task("B", "ui", "--parent", "TOP");
    task("A", "ui", "--parent", "TOP");
    task("C", "ui", "--parent", "A");
    task("D", "ui", "--parent", "C");
    task("ELSEWHERE", "ui");
  }

  @Test
  void shows_everything_below_in_order() {
    assertThat(terminal.ok("tree", "TOP"))
        .isEqualTo(
            """
            TOP [todo] Title of TOP
            ├─ A [todo] Title of A
            │  └─ C [todo] Title of C
            │     └─ D [todo] Title of D
            └─ B [todo] Title of B
            """);
  }

  @Test
  void a_depth_says_how_much_is_hidden() {
    assertThat(terminal.ok("tree", "TOP", "--depth", "1"))
        .isEqualTo(
            """
            TOP [todo] Title of TOP
            ├─ A [todo] Title of A (+2 below)
            └─ B [todo] Title of B
            """);
    JsonNode root = terminal.json("tree", "TOP", "--depth", "0").path("root");
    assertThat(root.path("hidden").asInt()).isEqualTo(4);
    assertThat(root.path("children").isArray()).isTrue();
    assertThat(root.path("children")).isEmpty();
  }

  @Test
  void in_json_every_node_is_a_task_with_children() {
    JsonNode root = terminal.json("tree", "A").path("root");
    assertThat(root.path("id").asText()).isEqualTo("A");
    assertThat(root.path("parent_id").asText()).isEqualTo("TOP");
    assertThat(root.path("children").path(0).path("children").path(0).path("id").asText())
        .isEqualTo("D");
    assertThat(root.has("hidden")).isFalse();
  }

  @Test
  void a_deep_tree_is_shown_for_200_levels_and_counted_below() {
    StringBuilder queue = new StringBuilder("tasks:\n  - {id: N-0, title: T, role: ui}\n");
    for (int i = 1; i < 1500; i++) {
      queue.append("  - {id: N-").append(i).append(", title: T, role: ui, parent_id: N-");
      queue.append(i - 1).append("}\n");
    }
    write("deep.yaml", queue.toString());
    terminal.ok("import", "deep.yaml");
    assertThat(terminal.ok("tree", "N-0").lines())
        .hasSize(201)
        .last(InstanceOfAssertFactories.STRING)
        .endsWith("N-200 [todo] T (+1299 below)");
    assertThat(terminal.run("--json", "tree", "N-0", "--depth", "999").exits(0).out())
        .contains("\"id\":\"N-200\"")
        .endsWith("\"hidden\":1299}" + "]}".repeat(200) + "}\n");
  }
}
