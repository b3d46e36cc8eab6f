package dev.fairway.cli.regression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegressionPackTest extends CliTest {

  private static final String USUAL = "doc/governance/Workflow_Regression_Packs.yaml";

  @BeforeEach
  void writeCatalog() {
    write(
        "packs.yaml",
        """
        version: 3
        updated_at: 2026-10-01
        packs:
          - id: sign-in
            title: Somebody signs in
            owner: backend
            target_environments: [demo, prod]
            blocking: {demo: false, prod: true}
            required_seed_data: [a user]
            lowest_reliable_layer: api
            required_proof: [the token is fresh]
            artifact_requirements: [log]
            current_automation: [make sign-in]
            gaps: [the lock-out]
          - id: dock
            title: A ship docks
            owner: ui
            target_environments: [demo]
            blocking: true
            required_seed_data: []
            lowest_reliable_layer: playwright
            required_proof: [a rope]
            artifact_requirements: []
            current_automation: []
            gaps: []
        """);
  }

  @Test
  void a_sound_catalog_is_ok() {
    assertThat(terminal.ok("regression-pack", "validate", "packs.yaml"))
        .isEqualTo("ok: 2 packs\n  sign-in, blocking: demo no, prod yes\n  dock, blocking: yes\n");
    JsonNode answer = terminal.json("regression-pack", "validate", "--catalog", "packs.yaml");
    assertThat(answer.path("ok").asBoolean()).isTrue();
    assertThat(answer.path("packs").asInt()).isEqualTo(2);
    assertThat(answer.path("problems").isArray()).isTrue();
  }

  @Test
  void nothing_of_a_pack_is_lost() {
    String pack =
        "{\"id\":\"sign-in\",\"title\":\"Somebody signs in\",\"owner\":\"backend\","
            + "\"target_environments\":[\"demo\",\"prod\"],"
            + "\"blocking\":{\"demo\":false,\"prod\":true},\"required_seed_data\":[\"a user\"],"
            + "\"lowest_reliable_layer\":\"api\",\"required_proof\":[\"the token is fresh\"],"
            + "\"artifact_requirements\":[\"log\"],\"current_automation\":[\"make sign-in\"],"
            + "\"gaps\":[\"the lock-out\"]}";
    assertThat(
            terminal
                .json("regression-pack", "show", "sign-in", "--catalog", "packs.yaml")
                .path("pack"))
        .hasToString(pack);
    String list = terminal.ok("--json", "regression-pack", "list", "--catalog", "packs.yaml");
    assertThat(list).contains(pack, "\"version\":\"3\"", "\"blocking\":true");
    assertThat(terminal.ok("regression-pack", "show", "sign-in", "--catalog", "packs.yaml"))
        .contains(
            "blocking:       demo no, prod yes\n",
            "\nSeed data\n  - a user\n",
            "\nGaps\n  - the lock-out\n");
    assertThat(terminal.ok("regression-pack", "list", "--catalog", "packs.yaml"))
        .isEqualTo(
            "sign-in  backend  demo, prod  blocking: demo no, prod yes  Somebody signs in\n"
                + "dock     ui       demo        blocking: yes                A ship docks\n");
  }

  @Test
  void all_problems_are_reported_at_once_with_their_places() {
    write(
        "packs.yaml",
        "packs:\n  - id: a\n    titel: x\n    owner: bakend\n    blocking: maybe\n  - id: a\n");
    JsonNode report = terminal.finds(1, "regression-pack", "validate", "packs.yaml");
    assertThat(report.path("problems").size()).isGreaterThan(4);
    assertThat(report.path("problems").findValuesAsText("message"))
        .anyMatch(message -> message.contains("did you mean backend?"));
    assertThat(report.path("problems").findValuesAsText("line")).isSorted();
    assertThat(terminal.run("regression-pack", "validate", "packs.yaml").out())
        .startsWith("packs.yaml:");
    var complaint = terminal.fails(1, "regression-pack", "list", "--catalog", "packs.yaml");
    assertThat(complaint.details()).hasSize(report.path("problems").size());
    terminal.fails(1, "regression-pack", "show", "a", "--catalog", "packs.yaml");
  }

  @Test
  void one_problem_is_counted_in_words() {
    write("packs.yaml", "packs: 1\n");
    assertThat(terminal.run("regression-pack", "validate", "packs.yaml").exits(1).err())
        .isEqualTo("error: the catalog has 1 problem\n");
  }

  @Test
  void the_catalog_has_a_usual_place() {
    for (String[] call :
        new String[][] {
          {"regression-pack", "list"},
          {"regression-pack", "show", "dock"},
          {"regression-pack", "validate"}
        }) {
      terminal
          .fails(1, call)
          .ofKind("usage")
          .saying("no catalog is named, and there is no " + USUAL);
    }
    write(USUAL, "packs: []\n");
    write("below/keep", "");
    assertThat(terminal.inFolder("below").ok("regression-pack", "validate"))
        .isEqualTo("ok: 0 packs\n");
    assertThat(terminal.ok("regression-pack", "list")).isEqualTo("The catalog has no packs.\n");
    terminal.fails(3, "regression-pack", "show", "dock");
  }

  @Test
  void a_catalog_is_named_once() {
    terminal
        .fails(1, "regression-pack", "validate", "packs.yaml", "--catalog", "other.yaml")
        .ofKind("usage")
        .saying("FILE and --catalog name the same thing");
  }

  @Test
  void a_catalog_that_is_not_there_is_a_failure() {
    terminal.fails(2, "regression-pack", "validate", "none.yaml").ofKind("io").saying("none.yaml");
    terminal.fails(2, "regression-pack", "list", "--catalog", ".").ofKind("io");
  }
}
