package dev.fairway.cli.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comparing, explaining and filing, one row of a small checkout. */
class ParityRunTest extends CliTest {

  private static final String REFERENCE =
      """
      {"format": "fairway.parity/v1", "row": "review-routing", "source": "asked",
       "routes": {"web/a.txt": "%s"}}
      """;

  @BeforeEach
  void makeCheckout() {
    write(
        "shop/.fairway/config.toml", "[[review_routes]]\nmatch = \"web/**\"\nreviewer = \"ui\"\n");
    write("shop/doc/governance/Agent_Work_Queue.yaml", "tasks: []\n");
    expect("ops");
  }

  private void expect(String reviewer) {
    write("shop/reference/review-routing.json", REFERENCE.replace("%s", reviewer));
  }

  private JsonNode run(int code, String... more) {
    String[] args = new String[6 + more.length];
    System.arraycopy(
        new String[] {"--json", "parity", "run", "shop", "--only", "review-routing"},
        0,
        args,
        0,
        6);
    System.arraycopy(more, 0, args, 6, more.length);
    return terminal.run(args).exits(code).json();
  }

  private void explain() {
    terminal.ok(
        "parity",
        "explain",
        "review-routing",
        "web/a.txt",
        "--reason",
        "r",
        "--owner",
        "ops",
        "--until",
        "2026-12-31");
  }

  @Test
  void a_difference_ends_with_4_until_it_is_explained() {
    assertThat(run(4).path("unexplained").asInt()).isEqualTo(1);
    explain();
    assertThat(terminal.json("parity", "status").path("ok").asBoolean()).isTrue();
    assertThat(run(0).path("comparisons").get(0).path("verdict").asText()).isEqualTo("explained");
  }

  @Test
  void an_explanation_ends_with_its_day_and_with_its_values() {
    run(4);
    explain();
    assertThat(run(4, "--at", "2027-01-01T00:00:00Z").toString()).contains("expired on 2026-12-31");
    expect("backend");
    assertThat(run(4).toString()).contains("was given when 'ops' was expected");
  }

  @Test
  void an_explanation_that_nothing_asks_for_is_reported() {
    run(4);
    explain();
    expect("ui");
    assertThat(run(0).path("unused_explanations").get(0).path("key").asText())
        .isEqualTo("web/a.txt");
  }

  @Test
  void a_difference_is_kept_as_one_task_until_it_is_gone() {
    String id = run(4, "--file-mismatches").path("mismatch_tasks").path("created").get(0).asText();
    JsonNode task = terminal.json("task-detail", id);
    assertThat(task.path("task").path("role").asText()).isEqualTo("ui");
    assertThat(task.path("task").path("kind").asText()).isEqualTo("bug");
    assertThat(task.path("evidence").get(0).path("command").asText())
        .startsWith("fairway parity run ")
        .endsWith("/shop --only review-routing");
    assertThat(run(4, "--file-mismatches").path("mismatch_tasks").path("unchanged").get(0).asText())
        .isEqualTo(id);
    expect("ui");
    assertThat(run(0, "--file-mismatches").path("mismatch_tasks").path("closed").get(0).asText())
        .isEqualTo(id);
    assertThat(terminal.json("task-detail", id).path("task").path("status").asText())
        .isEqualTo("done");
  }

  @Test
  void reports_go_where_they_are_asked_to_go() throws IOException {
    run(4, "--out", "there");
    assertThat(folder.resolve("there")).isDirectoryContaining("glob:**/parity-report.html");
    try (var files = Files.list(folder.resolve("there"))) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrder("parity-junit.xml", "parity-report.html");
    }
  }

  @Test
  void mistakes_in_what_people_write_are_all_named_before_anything_is_done() {
    write("shop/reference/review-routing.json", "{\n  \"rutes\": {}\n}\n");
    write("shop/reference/reviewrouting.json", "{}");
    write("shop/reference/packets.json", "{\n  \"row\": ]\n");
    var complaint = terminal.fails(1, "parity", "run", "shop").saying("the reference has");
    assertThat(complaint.details())
        .anyMatch(line -> line.startsWith("reference/review-routing.json:2:"))
        .anyMatch(line -> line.contains("no row is called 'reviewrouting'; did you mean"))
        .anyMatch(
            line -> line.startsWith("reference/packets.json:2:") && line.contains("not JSON"));
  }

  /** Else every path after it would be held against the answer for another. */
  @Test
  void a_path_that_no_option_can_name_is_a_mistake() {
    for (String path : new String[] {"", " web/a.txt", "web/a,b.txt", "web/a\\nb.txt"}) {
      write("shop/reference/review-routing.json", REFERENCE.replace("web/a.txt", path));
      terminal.fails(1, "parity", "run", "shop").saying("the reference has 1 problem");
    }
  }

  @Test
  void a_byte_order_mark_before_a_reference_is_no_part_of_it() {
    write("shop/reference/review-routing.json", "\ufeff" + REFERENCE.replace("%s", "ui"));
    run(0);
  }

  @Test
  void what_is_wrong_with_a_queue_that_was_accepted_is_one_difference_each() {
    write(
        "shop/reference/queue-validation.json",
        """
        {"format": "fairway.parity/v1", "row": "queue-validation", "source": "asked",
         "queue": {"verdict": "accepted"}}
        """);
    write(
        "shop/doc/governance/Agent_Work_Queue.yaml",
        "tasks:\n- id: A-1\n  title: t\n  role: ui\n  sprint: 7\n  points: 3\n");
    JsonNode row =
        terminal
            .run("--json", "parity", "run", "shop", "--only", "queue-validation")
            .exits(4)
            .json()
            .path("comparisons")
            .get(0);
    assertThat(row.path("differences").findValuesAsText("key"))
        .containsExactly("queue/verdict", "queue/problems/A-1.points", "queue/problems/A-1.sprint");
    assertThat(row.path("differences").get(2).path("actual").asText())
        .startsWith("line 5: unknown field 'sprint'");
  }

  @Test
  void broken_settings_and_explanations_are_named_with_their_line() {
    write(".fairway/parity.toml", "quee = \"x\"\n");
    terminal.fails(1, "parity", "run", "shop").saying(".fairway/parity.toml has 1 problem");
    write(".fairway/parity.toml", "");
    write(".fairway/parity-explained.toml", "[[explained]]\n");
    terminal.fails(1, "parity", "run", "shop").saying(".fairway/parity-explained.toml has");
    String once =
        "[[explained]]\nrow = \"packets\"\nkey = \"k\"\nreason = \"r\"\nowner = \"o\"\nuntil = 2026-12-31\n";
    write(".fairway/parity-explained.toml", once + once);
    assertThat(terminal.fails(1, "parity", "run", "shop").details())
        .anyMatch(line -> line.contains("the same difference is explained in line 1"));
  }

  @Test
  void without_a_run_there_is_nothing_to_show_or_to_explain() {
    terminal.fails(3, "parity", "status").saying("no parity run").hinting("parity run");
    terminal
        .fails(
            3,
            "parity",
            "explain",
            "packets",
            "k",
            "--reason",
            "r",
            "--owner",
            "o",
            "--until",
            "2026-12-31")
        .saying("no parity run");
  }

  @Test
  void a_checkout_without_a_configuration_says_where_one_may_be() throws IOException {
    Files.delete(folder.resolve("shop/.fairway/config.toml"));
    terminal
        .fails(1, "parity", "run", "shop")
        .saying("there is no configuration for")
        .hinting("parity.toml");
    Path other = write("other.toml", "[[review_routes]]\nmatch = \"web/**\"\nreviewer = \"ops\"\n");
    write(".fairway/parity.toml", "config = \"" + folder.relativize(other) + "\"\n");
    run(0);
  }

  @Test
  void a_server_has_to_be_named_for_this_purpose() {
    terminal
        .with("FAIRWAY_POSTGRES_URL", "postgresql://live@db/team")
        .fails(1, "parity", "run", "shop", "--backend", "postgres")
        .saying("FAIRWAY_PARITY_POSTGRES_URL is not set");
    terminal.fails(1, "parity", "run", "shop", "--backend", "mysql").saying("mysql");
  }
}
