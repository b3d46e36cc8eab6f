package dev.fairway.cli.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fairway.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of trouble is found once, and is gone once its command was run. */
class CoordinatorTickTest {

  private static final String[] PLANTED = {
    "dirty web",
    "missing_worktree docs",
    "too_many_primary_tracks arch",
    "stale_session s-dead",
    "stale_session s-reused",
    "stale_session s-silent",
    "unattended_task T-ALONE",
    "overdue_handoff T-HAND",
    "stale_checkpoint T-CHECK",
    "missing_evidence T-BARE",
    "blocked_without_news T-BLOCK"
  };

  private @TempDir Path folder = Path.of("");
  private TroubledYard yard;

  @BeforeEach
  void plant() throws IOException, InterruptedException {
    yard = new TroubledYard(folder).plant();
  }

  @Test
  void every_trouble_is_named_once_and_nothing_else() {
    JsonNode tick = yard.tick();

    assertThat(yard.found()).containsExactlyInAnyOrder(PLANTED);
    assertThat(tick.path("actions")).hasSize(PLANTED.length);
    assertThat(tick.path("stop_conditions"))
        .extracting(stop -> stop.path("condition").asText() + " " + stop.path("role").asText())
        .containsExactlyInAnyOrder(
            "dirty web", "missing_worktree docs", "too_many_primary_tracks arch");
    assertThat(tick.path("sessions").path("stale"))
        .extracting(session -> session.path("stale_reason").asText())
        .satisfiesExactly(
            dead -> assertThat(dead).matches("process \\d+ is gone"),
            reused -> assertThat(reused).matches("process \\d+ is another one, begun later"),
            silent -> assertThat(silent).startsWith("no heartbeat since 2026-11-01"));
    assertThat(tick.path("ok").asBoolean()).isFalse();
    assertThat(tick.path("ready")).isEmpty();
  }

  @Test
  void the_most_urgent_comes_first() {
    List<Integer> priorities = new ArrayList<>();
    yard.tick().path("actions").forEach(each -> priorities.add(each.path("priority").asInt()));

    assertThat(priorities).isSorted().containsSequence(1, 1, 1, 2);
  }

  @Test
  void a_trouble_is_gone_once_its_command_was_run_and_no_other_takes_its_place() {
    List<String> left = new ArrayList<>(List.of(PLANTED));
    for (String trouble : PLANTED) {
      yard.paste(yard.commandFor(trouble));
      left.remove(trouble);
      assertThat(yard.found()).as("after %s", trouble).containsExactlyInAnyOrderElementsOf(left);
    }
    assertThat(yard.now().run("coordinator", "preflight").code()).isZero();
  }

  @Test
  void what_a_call_from_elsewhere_suggests_can_be_pasted_anywhere() {
    Terminal elsewhere = yard.now().inFolder(folder);
    String config = folder.relativize(yard.project.resolve(".fairway/config.toml")).toString();
    JsonNode tick = elsewhere.json("--config", config, "coordinator", "tick");
    for (JsonNode action : tick.path("actions")) {
      if (action.path("finding").asText().equals("stale_session")) {
        for (List<String> words : ShellWords.commands(action.path("command").asText())) {
          yard.now().inFolder("/").ok(words.subList(1, words.size()).toArray(String[]::new));
        }
      }
    }
    assertThat(yard.found()).noneMatch(found -> found.startsWith("stale_session"));
  }

  @Test
  void two_ticks_differ_in_when_they_were_made_only() {
    for (String verb : List.of("preflight", "status", "tick")) {
      JsonNode one = yard.now().run("--json", "coordinator", verb).json();
      JsonNode two =
          yard.now().at("2026-11-04T12:00:01Z").run("--json", "coordinator", verb).json();
      assertThat(two).isNotEqualTo(one);
      ((ObjectNode) one).remove("generated_at");
      ((ObjectNode) two).remove("generated_at");
      assertThat(two).isEqualTo(one);
    }
  }

  @Test
  void looking_changes_no_byte_of_the_store() throws IOException {
    Map<String, List<Byte>> before = store();

    yard.tick();
    yard.now().ok("coordinator", "status");
    yard.now().finds(4, "coordinator", "preflight");
    yard.now().ok("dispatch-plan");

    assertThat(store()).isEqualTo(before);
  }

  private Map<String, List<Byte>> store() throws IOException {
    Map<String, List<Byte>> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(yard.project.resolve(".fairway"))) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        List<Byte> bytes = new ArrayList<>();
        for (byte each : Files.readAllBytes(file)) {
          bytes.add(each);
        }
        files.put(file.getFileName().toString(), bytes);
      }
    }
    return files;
  }
}
