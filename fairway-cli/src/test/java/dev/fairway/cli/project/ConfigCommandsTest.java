package dev.fairway.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The verbs; what a configuration may hold is tested where it is read. */
class ConfigCommandsTest extends CliTest {

  private static final String MISTAKES =
      """
      [fairway]
      projct_name = "harbour"
      task_id_pattern = "["

      [[roles]]
      name = "ui"

      [[roles]]
      name = "ui"

      [[review_routes]]
      match = "web/[a-"
      reviewer = "iu"

      [states]
      allowed = ["todo", "in_progress", "blocked", "done"]
      terminal = ["shipped"]

      [sessions]
      stale_after = "soon"
      """;

  @Test
  void a_sound_configuration_is_ok() {
    assertThat(terminal.ok("config", "validate")).isEqualTo("ok: .fairway/config.toml\n");
    JsonNode answer = terminal.json("config", "validate");
    assertThat(answer.path("ok").asBoolean()).isTrue();
    assertThat(answer.path("problems").isArray()).isTrue();
  }

  @Test
  void all_problems_are_reported_at_once_with_their_places() {
    write(".fairway/config.toml", MISTAKES);
    JsonNode report = terminal.finds(1, "config", "validate");
    assertThat(report.path("ok").asBoolean()).isFalse();
    assertThat(report.path("problems").findValuesAsText("path"))
        .contains(
            "fairway.projct_name",
            "fairway.task_id_pattern",
            "roles[1].name",
            "review_routes[0].match",
            "review_routes[0].reviewer",
            "sessions.stale_after");
    assertThat(report.path("problems").findValuesAsText("file"))
        .allMatch(".fairway/config.toml"::equals);
    assertThat(report.path("problems").path(0).path("line").asInt()).isEqualTo(2);
    var text = terminal.run("config", "validate").exits(1);
    assertThat(text.err())
        .isEqualTo(
            "error: .fairway/config.toml has " + report.path("problems").size() + " problems\n");
    assertThat(text.lines()).hasSize(report.path("problems").size());
    assertThat(text.lines().get(0)).startsWith(".fairway/config.toml:2:");
  }

  @Test
  void one_problem_is_counted_in_words() {
    write(".fairway/config.toml", "[gates]\nrequire_blocked_reason = 1\n");
    assertThat(terminal.run("config", "validate").exits(1).err())
        .isEqualTo("error: .fairway/config.toml has a problem\n");
    assertThat(terminal.run("ready").exits(1).err())
        .contains("error: .fairway/config.toml has a problem\nhint: mend it; ");
  }

  @Test
  void every_value_is_shown_with_its_source() {
    Map<String, String> sources = new TreeMap<>();
    Map<String, String> values = new TreeMap<>();
    for (JsonNode value : terminal.json("config", "show").path("values")) {
      sources.put(value.path("key").asText(), value.path("source").asText());
      values.put(value.path("key").asText(), value.path("value").asText());
    }
    assertThat(values)
        .containsEntry("fairway.project_name", "harbour")
        .containsEntry("fairway.main_branch", "main")
        .containsEntry("gates.require_evidence_before_done", "true")
        .containsEntry("roles[2].branch", "lanes/ops")
        .containsEntry("roles[0].branch", "agent/backend");
    assertThat(sources)
        .containsEntry("fairway.project_name", "config.toml:2")
        .containsEntry("fairway.main_branch", "default")
        .containsEntry("roles[0].branch", "default");
  }

  @Test
  void another_store_is_shown_with_what_named_it() {
    assertThat(terminal.ok("config", "show", "--db", "o.db"))
        .contains("fairway.store.path ", " --db ", folder.resolve("o.db") + "\n");
    assertThat(terminal.with("FAIRWAY_DB", "postgresql://mira:secret@quay/db").ok("config", "show"))
        .contains("FAIRWAY_DB", "postgresql://mira:***@quay/db")
        .doesNotContain("secret");
  }

  @Test
  void the_words_of_the_file_are_enough_without_a_store() {
    write("elsewhere/.fairway/config.toml", HARBOUR);
    assertThat(terminal.inFolder("elsewhere").ok("config", "validate")).startsWith("ok: ");
    terminal.inFolder("elsewhere").ok("config", "show");
    assertThat(folder.resolve("elsewhere/.fairway/state.db")).doesNotExist();
  }
}
